import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';

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
  graph = await startMockGraph({ servers: () => ({ nodes: [{ name: 'sim-001' }, { name: 'sim-002' }] }) });
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
