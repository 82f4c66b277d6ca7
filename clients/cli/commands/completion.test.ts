import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';
import { captureIo } from '../testing/captured-io.ts';
import { complete } from './completion.ts';

const PROGRAM = join(import.meta.dirname, '../../../processes/infra.ts');
const run = promisify(execFile);

/** How each shell completes a line: the completions that it would offer, a line each. */
const SHELLS: Readonly<Record<string, (words: string) => string>> = {
  bash: (words) => `source <(infra completion bash)
    COMP_WORDS=(infra ${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _infra; printf '%s\\n' "\${COMPREPLY[@]}"`,
  // What zsh's completion system provides and the script uses.
  zsh: (words) => `compdef() { :; }; compadd() { print -l -- "\${(@P)2}"; }
    source <(infra completion zsh)
    words=(infra ${words}); CURRENT=$#words; _infra`,
  fish: (words) => `infra completion fish | source; complete -C 'infra ${words}'`,
};

let graph: MockGraph;
let home: string;
beforeAll(async () => {
  graph = await startMockGraph({
    servers: () => ({ nodes: [{ name: 'sim-001' }, { name: 'sim-002' }] }),
    tenants: () => ({ nodes: [{ name: 'demo' }] }),
    sites: () => ({ nodes: [{ name: 'dc1' }] }),
    networkDevices: () => ({ nodes: [{ name: 'leaf-1' }] }),
    operations: () => ({ nodes: [{ id: 'oprnopr-1' }] }),
  });
  home = mkdtempSync(join(tmpdir(), 'infra-completion-'));
  const infra = join(home, 'infra');
  writeFileSync(infra, `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`);
  chmodSync(infra, 0o755);
});
afterAll(async () => {
  await graph?.stop();
  rmSync(home, { recursive: true, force: true });
});

for (const [shell, script] of Object.entries(SHELLS)) {
  const isThere = spawnSync(shell, ['--version']).error === undefined;
  if (!isThere) console.warn(`skipped: completion in ${shell}, which is not installed`);
  test.skipIf(!isThere)(`${shell} completes commands, and names from the graph`, async () => {
    const PATH = `${home}:${process.env['PATH'] ?? ''}`;
    const env = { PATH, HOME: home, INFRA_URL: graph.url, INFRA_TOKEN: 'x', INFRA_KEYRING: 'off' };
    const complete = async (words: string): Promise<string[]> =>
      (await run(shell, ['-c', script(words)], { env, cwd: home })).stdout.trim().split('\n');
    expect(await complete('desc')).toEqual(['describe']);
    expect(await complete('describe server sim')).toEqual(['sim-001', 'sim-002']);
  });
}

async function completed(...words: readonly string[]): Promise<string[]> {
  const env = { INFRA_URL: graph.url, INFRA_TOKEN: 'x', INFRA_KEYRING: 'off', HOME: home };
  const captured = captureIo({ env, cwd: home });
  await complete(captured.io, words);
  await new Promise(setImmediate);
  return captured.stdout().trimEnd().split('\n');
}

test.each([
  [
    ['operation', ''],
    ['show', 'watch', 'approve', 'reject', 'cancel', 'decide'],
  ],
  [['operation', 'show', ''], ['oprnopr-1']],
  [['rack', 's'], ['show']],
  [['audit', 'ser'], ['server']],
  [
    ['audit', 'server', 'sim'],
    ['sim-001', 'sim-002'],
  ],
  [['audit', 'verify', ''], ['demo']],
  [['console', 'sim-002'], ['sim-002']],
  [['trace', ''], ['leaf-1']],
  [['export', ''], ['dc1']],
  [['context', 'u'], ['use']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['import', ''], ['netbox']],
  [['list', 'servers', '--col'], ['--columns']],
  [['wait', 'server', 'sim-001', '--f'], ['--for']],
  [
    ['list', 'servers', '-o', 'js'],
    ['json', 'jsonl'],
  ],
] as const)('%j is completed by %j', async (words, found) => {
  expect(await completed(...words)).toEqual(found);
});
