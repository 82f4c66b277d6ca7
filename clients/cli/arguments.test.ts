import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';
import { COMMANDS } from './command-list.ts';
import { EXIT } from './exit-code.ts';
import { printable } from './io.ts';
import { runInfra } from './main.ts';
import { captureIo } from './testing/captured-io.ts';

let graph: MockGraph;
let cache: string;
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'infra-arguments-'));
  graph = await startMockGraph();
});
afterAll(async () => {
  await graph?.stop();
  await rm(cache, { recursive: true, force: true });
});

/** Words that commands, the shell, the terminal or JavaScript treat in a way of their own. */
const HOSTILE = [
  '',
  ' ',
  '-',
  '--',
  '---',
  '-o',
  '--output=',
  '-ojson',
  '--columns',
  '--as',
  '--context=',
  '--timeout=1s',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '--__proto__=1',
  'a.__proto__=1',
  '\u0000',
  '\u001b[2J',
  '\r\n',
  '\u202e',
  '\ud800',
  'ﬀ',
  'ｓｅｒｖｅｒ',
  '名前',
  '🧨',
  'a'.repeat(10_000),
  '%s%n',
  '$(reboot)',
  '`id`',
  "'",
  '"',
  '\\',
  '*',
  '../../etc/passwd',
  '@/nowhere',
  '{',
  '{ x }',
  '[1',
  'x=',
  '=x',
  'x=y=z',
  'x~',
  'x!=',
  'state=none',
  'name~%',
  '1e999',
  '-1',
  'NaN',
  '0x10',
  '9'.repeat(40),
  'server',
  'servers',
  'list',
  'create',
  'power-set',
  'show',
  'verify',
  'netbox',
  '--help',
  '-h',
  '--yes',
  '--watch',
  '--dry-run',
  '--limit',
  '--filter',
  '-f',
  '--sort',
  '--for',
  'srvrsrv-01m83r9f8seb4aqdfr84f23100',
];

const words = fc.array(
  fc.oneof(
    fc.constantFrom(...HOSTILE),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ maxLength: 8 }),
  ),
  { maxLength: 6 },
);
const beginnings = fc.constantFrom(...COMMANDS.map(({ name }) => name), 'server', 'rack', '__complete', '');

/** Those that wait for what does not come, or for a person, are ended by Ctrl-C. */
const PATIENCE_MS = 500;

test('whatever is given, a command ends with a documented code, and shows no stack trace', async () => {
  const documented = new Set<number>(Object.values(EXIT));
  await fc.assert(
    fc.asyncProperty(beginnings, words, async (first, rest) => {
      const env = {
        INFRA_URL: graph.url,
        INFRA_TOKEN: 'x',
        HOME: '/nowhere',
        XDG_CACHE_HOME: cache,
        XDG_CONFIG_HOME: '/nowhere',
        INFRA_KEYRING: 'off',
      };
      const captured = captureIo({ env, cwd: '/nowhere' });
      const timer = setTimeout(() => captured.interrupt(), PATIENCE_MS);
      const code = await runInfra(captured.io, [first, ...rest]).finally(() => clearTimeout(timer));
      await new Promise(setImmediate);
      expect(documented).toContain(code);
      const shown = captured.stdout() + captured.stderr();
      expect(shown).not.toMatch(/^\s+at .+:\d+:\d+|TypeError|undefined|\[object Object\]/m);
      // The message names the mistyped word, without its control characters.
      const said = captured.stderr().replaceAll('\r\n', '\n');
      expect(said).toBe(printable(said));
      if (code !== EXIT.DONE) expect(captured.stderr().trim()).not.toBe('');
    }),
    { numRuns: 250, interruptAfterTimeLimit: 12_000 },
  );
});
