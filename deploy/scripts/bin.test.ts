import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const REPOSITORY = join(import.meta.dirname, '../..');
const run = promisify(execFile);

let folder: string;
let installed: string;

/** The package as npm would install it, beside the packages that are there already. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'installed-'));
  installed = join(folder, 'node_modules', 'infratographer');
  const { stdout } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: REPOSITORY,
    maxBuffer: 16 * 1024 * 1024,
  });
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  for (const { path } of packed.files) {
    await mkdir(dirname(join(installed, path)), { recursive: true });
    await cp(join(REPOSITORY, path), join(installed, path));
  }
  for (const name of await readdir(join(REPOSITORY, 'node_modules'))) {
    await symlink(join(REPOSITORY, 'node_modules', name), join(folder, 'node_modules', name));
  }
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

test('an installed package simulates BMCs from any folder', async () => {
  const args = [
    join(installed, 'deploy', 'scripts', 'simulate.mjs'),
    '--count',
    '1',
    '--password',
    'canary-one',
  ];
  const command = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(command, 'exit');
  const [line] = (await once(createInterface(command.stdout), 'line')) as [string];
  expect(JSON.parse(line)).toMatchObject({ name: 'sim-001', url: expect.stringMatching(/^https:/) });
  command.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
});

test('an installed package says what providers can do', async () => {
  const script = join(installed, 'deploy', 'scripts', 'providers.mjs');
  const { stdout, stderr } = await run(process.execPath, [script, 'list'], { cwd: folder });
  expect(stderr).toBe('');
  expect(stdout).toContain('"redfish"');
});
