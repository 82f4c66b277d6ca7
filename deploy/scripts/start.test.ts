import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the start script where nothing is installed. */
async function start(...args: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'infratographer-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(import.meta.dirname, join(folder, 'deploy', 'scripts'), { recursive: true });
  return await new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'deploy', 'scripts', 'start.mjs'), ...args],
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

test('--help answers before anything is installed', async () => {
  const { code, stdout } = await start('--help');
  expect(code).toBe(0);
  for (const option of [
    '--no-demo',
    '--servers',
    '--port',
    '--ui-port',
    '--data-dir',
    '--domains',
    '--reset',
  ])
    expect(stdout).toContain(option);
});

test.each([
  [['--sevrers', '3'], /Unknown option '--sevrers'.*--help/],
  [['--servers', 'many'], /--servers takes a number from 1 to 500, not 'many'/],
  [['--port', '70000'], /--port takes a number from 1 to 65535/],
  [['--domains', 'a b'], /--domains takes names with commas between them/],
  [['--servers'], /--servers.*--help/s],
  [['reset'], /reset/],
])('%j is refused with what to do, before anything is installed', async (args, message) => {
  const { code, stderr } = await start(...args);
  expect(code).toBe(1);
  expect(stderr).toMatch(message);
});

test('a checkout without its lock file is named as such', async () => {
  const { code, stderr } = await start('--no-demo');
  expect(code).toBe(1);
  expect(stderr).toBe('package-lock.json is missing\n');
});
