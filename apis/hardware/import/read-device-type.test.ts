import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { UserErrors } from '#platform/errors/user-error.ts';
import { readDeviceType, type FileContent } from './read-device-type.ts';

const SAMPLE = readFileSync(
  new URL('../contract/samples/example-panel-switch.yaml', import.meta.url),
  'utf8',
);
/** The community's library, which these tests take where a machine has it. */
const LIBRARY =
  process.env['DEVICE_TYPES'] ??
  join(import.meta.dirname, '../../../../shared/devicetypes/devicetypes.tar.gz');

const KEYS: Readonly<Record<string, string>> = {
  interfaces: 'NETWORK',
  'console-ports': 'CONSOLE',
  'console-server-ports': 'CONSOLE_SERVER',
  'power-ports': 'POWER',
  'power-outlets': 'POWER_OUTLET',
  'front-ports': 'FRONT',
  'rear-ports': 'REAR',
};

/** The values as a file has them, by path; written apart from the rules of the reader. */
function leaves(value: unknown, path = ''): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => leaves(one, `${path}[${index}]`));
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => leaves(one, path === '' ? key : `${path}.${key}`));
}

const camel = (key: string): string =>
  key.replaceAll(/[-_](.)/g, (_, letter: string) => letter.toUpperCase());
const constant = (text: string): string => text.toUpperCase().replaceAll('-', '_');

/** What was kept of the leaf at the path. */
function keptAt({ values }: FileContent, path: string): unknown {
  const [section = '', index, key = ''] = path.split(/\[|\]\.?/);
  if (index === undefined) {
    if (section === 'u_height') return values.heightHalfUnits / 2;
    const property = camel(section.replace(/^is_/, ''));
    return (values as unknown as Record<string, unknown>)[property];
  }
  const kind = KEYS[section];
  if (kind === undefined) {
    const list = (values as unknown as Record<string, Record<string, unknown>[]>)[camel(section)];
    return list?.[Number(index)]?.[camel(key)];
  }
  const port = values.ports.filter((one) => one.kind === kind)[Number(index)];
  if (key === 'mgmt_only') return port?.managementOnly;
  if (key === 'rear_port') return port?.rear?.port;
  if (key === 'rear_port_position') return port?.rear?.position;
  return (port as unknown as Record<string, unknown> | undefined)?.[camel(key)];
}

/** Paths whose values are neither kept nor named in a warning. */
function lost(text: string): string[] {
  const content = readDeviceType(text);
  // As text, so that `08` stays as it is in the file.
  const file: unknown = parse(text, { schema: 'failsafe' });
  return leaves(file)
    .filter(([path, value]) => {
      if (value === '' || value === 'null') return false;
      const kept = keptAt(content, path);
      const isKept =
        String(kept).trim() === value.trim() || Number(kept) === Number(value) || kept === constant(value);
      return !isKept && !content.warnings.some((warning) => warning.includes(` ${path}: `));
    })
    .map(([path]) => path);
}

function faultsOf(text: string): string[] {
  try {
    readDeviceType(text);
    return [];
  } catch (error) {
    if (!(error instanceof UserErrors)) throw error;
    return error.errors.map(({ message }) => message);
  }
}

describe('a device type file', () => {
  it('is kept, or named in a warning by path, line and column', () => {
    expect(lost(SAMPLE)).toEqual([]);
    expect(readDeviceType(SAMPLE).warnings).toEqual([
      'line 18, column 9: colour: is not understood, and not kept',
      'line 27, column 12: interfaces[1].lanes: is not understood, and not kept',
      'line 59, column 16: module-bays[0].poisition: is not understood, and not kept',
      'line 46, column 17: power-outlets[1].power_port: there is no power port "PSU2"',
    ]);
  });

  it('keeps the digits of numbers that stand for text', () => {
    const { values } = readDeviceType(SAMPLE);
    expect(values.partNumber).toBe('0815');
    expect(values.ports.find(({ kind }) => kind === 'FRONT')).toMatchObject({
      name: '08',
      rear: { port: '08', position: 1 },
    });
  });

  it('is one unit high and of full depth where it does not say', () => {
    const { values } = readDeviceType('manufacturer: A\nmodel: B\n');
    expect(values).toMatchObject({ heightHalfUnits: 2, fullDepth: true, ports: [] });
  });

  const valid = 'manufacturer: A\nmodel: B\n';
  it.each([
    ['nothing', '', 'line 1, column 1: the file is empty'],
    ['a text', 'hello', 'line 1, column 1: must be an object'],
    ['no model', 'manufacturer: A\n', 'line 1, column 1: model: is missing'],
    ['broken YAML', 'manufacturer: "A\n', 'line 2, column 1: no YAML'],
    ['two documents', `${valid}---\nmodel: C\n`, 'no YAML'],
    ['a key twice', `${valid}model: C\n`, 'line 3, column 1: model: is there twice'],
    ['an alias', `manufacturer: &a A\nmodel: *a\n`, 'line 2, column 8: model: aliases are not taken'],
    ['a tag', 'manufacturer: !!python/object A\nmodel: B\n', 'manufacturer: tags are not taken'],
    ['a wrong height', `${valid}u_height: 1.3\n`, 'line 3, column 11: u_height: must be a multiple of 0.5'],
    ['a height in words', `${valid}u_height: two\n`, 'line 3, column 11: u_height: must be'],
    ['a flag in words', `${valid}is_full_depth: maybe\n`, 'line 3, column 16: is_full_depth: must be true'],
    ['a list as text', `${valid}comments: [a]\n`, 'line 3, column 11: comments: must be text'],
    ['text as a list', `${valid}interfaces: eth0\n`, 'line 3, column 13: interfaces: must be a list'],
    ['a nameless port', `${valid}interfaces:\n  - type: other\n`, 'interfaces[0]: name: is missing'],
    [
      'a port twice',
      `${valid}interfaces:\n  - {name: a, type: b}\n  - {name: a, type: b}\n`,
      'line 5, column 5: interfaces[1]: name: "a" is there twice',
    ],
    ['a control character', `${valid}slug: "a\\u0007"\n`, 'slug: must not hold control'],
    ['too deep a nest', `${valid}x: ${'['.repeat(100_000)}`, ''],
    ['too deep a nest that is closed', `${valid}x: ${'['.repeat(50)}${']'.repeat(50)}`, 'nested too deeply'],
    [
      'too many ports',
      `${valid}interfaces:\n${Array.from({ length: 1_001 }, (_, n) => `  - {name: p${n}}\n`).join('')}`,
      'must have at most 1000 ports',
    ],
  ])('is refused with line and column: %s', (_, text, fault) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(
      faults.some((one) => one.includes(fault)),
      faults.join('\n'),
    ).toBe(true);
    for (const one of faults) expect(one).toMatch(/^line \d+, column \d+: /);
  });

  it('reports all faults at once', () => {
    expect(faultsOf('manufacturer: A\nu_height: x\nweight: y\n')).toHaveLength(3);
  });

  it('is read in the time of its length, with as many keys as it can hold', () => {
    const text = Array.from({ length: 40_000 }, (_, n) => `k${n}:\n`).join('');
    const begun = process.cpuUsage().user;
    readDeviceType(valid + text);
    // Comparing each key with all others takes minutes.
    expect(process.cpuUsage().user - begun).toBeLessThan(15_000_000);
  });
});

const without = existsSync(LIBRARY) ? '' : ` (left out: ${LIBRARY} is absent)`;

test.skipIf(without !== '')(
  `nothing of the community's files is lost${without}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'device-types-'));
    try {
      execFileSync('tar', ['-C', folder, '-xzf', LIBRARY]);
      const files = globSync('{device,module}-types/**/*.{yaml,yml}', { cwd: folder });
      expect(files.length).toBeGreaterThan(1_900);
      const losses = files.flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        return [...faultsOf(text), ...lost(text)].map((fault) => `${file}: ${fault}`);
      });
      expect(losses).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120_000,
);
