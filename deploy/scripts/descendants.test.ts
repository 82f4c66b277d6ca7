import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { watchDescendants } from './descendants.mjs';

/** Starts another process, detached, prints its id, and ends when it receives input. */
const LEAVES_ONE_BEHIND = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
  child.unref();
  console.log(child.pid);
  process.stdin.once('data', () => process.exit());
`;

test('names a process whose parent has ended, until it ends itself', async () => {
  const parent = spawn(process.execPath, ['-e', LEAVES_ONE_BEHIND], { stdio: ['pipe', 'pipe', 'inherit'] });
  const orphan = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
  const descendants = watchDescendants(parent.pid ?? 0);
  try {
    expect(descendants.alive()).toEqual([expect.objectContaining({ pid: orphan })]);

    parent.stdin.end('end\n');
    await new Promise((resolve) => parent.once('exit', resolve));
    expect(descendants.alive()).toEqual([expect.objectContaining({ pid: orphan })]);
  } finally {
    process.kill(orphan, 'SIGKILL');
  }
  await expect.poll(() => descendants.alive(), { timeout: 10_000 }).toEqual([]);
  descendants.stop();
});

test('names one that was never seen with its parent, by its mark', async ({ skip }) => {
  skip(process.platform !== 'linux', 'only Linux shows the environment of another process');
  const mark = { name: 'TEST_MARK', value: String(process.pid) };
  const env = { ...process.env, [mark.name]: mark.value };
  const parent = spawn(process.execPath, ['-e', LEAVES_ONE_BEHIND], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env,
  });
  const orphan = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
  parent.stdin.end('end\n');
  await new Promise((resolve) => parent.once('exit', resolve));

  const descendants = watchDescendants(parent.pid ?? 0, mark);
  expect(descendants.alive()).toEqual([expect.objectContaining({ pid: orphan })]);
  descendants.stop();
  process.kill(orphan, 'SIGKILL');
});
