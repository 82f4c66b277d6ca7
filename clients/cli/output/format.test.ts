import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureIo } from '../testing/captured-io.ts';
import { formatRows, parseFormat, type Format, type Row } from './format.ts';
import { describeRow } from './describe.ts';

const ROWS: readonly Row[] = [
  { id: 'srvrsrv-1', name: 'sim-001', state: 'AVAILABLE', site: { name: 'ams1' } },
  { id: 'srvrsrv-2', name: 'sim, "002"', state: 'FAILED', site: null },
];
const COLUMNS = [['name'], ['state'], ['site', 'name']];

async function print(
  format: Format,
  rows = ROWS,
  columns?: number,
): Promise<{ text: string; stderr: string }> {
  const captured = captureIo(columns === undefined ? {} : { columns, env: { NO_COLOR: '1' } });
  const text = await formatRows(captured.io, { format, rows, columns: COLUMNS, what: 'servers' });
  await new Promise(setImmediate);
  return { text, stderr: captured.stderr() };
}

describe('a list', () => {
  test('is a table under headings', async () => {
    expect((await print('table')).text).toBe(
      ['NAME        STATE      SITE', 'sim-001     AVAILABLE  ams1', 'sim, "002"  FAILED', ''].join('\n'),
    );
  });

  test('fits into the terminal', async () => {
    const { text } = await print(
      'table',
      [{ name: 'x'.repeat(60), state: 'FAILED', site: { name: 'y'.repeat(60) } }],
      40,
    );
    for (const line of text.trimEnd().split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(text).toContain('…');
  });

  test('is CSV that programs read back', async () => {
    expect((await print('csv')).text).toBe(
      'name,state,site.name\r\nsim-001,AVAILABLE,ams1\r\n"sim, ""002""",FAILED,\r\n',
    );
  });

  test('is never a formula of a spreadsheet', async () => {
    const { text } = await print('csv', [{ name: '=HYPERLINK(1)', state: '-5', site: null }]);
    expect(text).toContain("'=HYPERLINK(1),-5,");
  });

  test('is JSON, a line each, YAML, or ids', async () => {
    expect(JSON.parse((await print('json')).text)).toEqual(ROWS);
    expect(
      (await print('jsonl')).text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Row),
    ).toEqual(ROWS);
    expect((await print('yaml')).text).toContain('- id: srvrsrv-1\n  name: sim-001');
    expect((await print('id')).text).toBe('srvrsrv-1\nsrvrsrv-2\n');
  });

  test('of nothing says so beside standard output', async () => {
    expect(await print('table', [])).toEqual({ text: '', stderr: 'No servers.\n' });
    expect(await print('json', [])).toEqual({ text: '[]\n', stderr: '' });
  });

  test('never controls the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('', '\t', '\u001b[2J', '\u009b'),
        async (said, control) => {
          const name = said + control;
          const { text } = await print('table', [{ name, state: 'X', site: null }]);
          // oxlint-disable-next-line no-control-regex -- these must not be there
          expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
          expect(text.split('\n')).toHaveLength(3);
        },
      ),
    );
  });
});

test('one thing is shown by names and values, what it refers to by name and id', () => {
  const row: Row = {
    id: 'a',
    site: { id: 's', name: 'ams1' },
    bmc: { address: 'https://b', user: null },
    tags: ['x', 'y'],
  };
  expect(describeRow(captureIo().io, row)).toBe(
    ['id           a', 'site         ams1 (s)', 'bmc.address  https://b', 'tags         x, y', ''].join('\n'),
  );
});

test('a format that is unknown is a usage error with those that are', () => {
  expect(() => parseFormat('xml')).toThrow('There is no output xml; there are table, wide');
});
