import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { lock, tryLock } from './lock-file.ts';
import { currentProcess, identify } from './supervisor/process-identity.ts';

test('a lock has one holder, who is named to the others', () => {
  const path = join(temporaryFolder(), 'lock');
  const held = tryLock(path);
  expect(held).toHaveProperty('release');
  expect(tryLock(path)).toEqual({ holder: currentProcess() });
  if ('release' in held) held.release();
  expect(tryLock(path)).toHaveProperty('release');
});

test('a holder that was killed holds nothing', async () => {
  const path = join(temporaryFolder(), 'lock');
  const child = spawn('sleep', ['60']);
  const identity = identify(child.pid ?? 0);
  writeFileSync(path, JSON.stringify(identity));
  expect(tryLock(path)).toEqual({ holder: identity });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
  expect(tryLock(path)).toHaveProperty('release');
});

test('a process that was given the number of the holder does not hold the lock', () => {
  const path = join(temporaryFolder(), 'lock');
  writeFileSync(path, JSON.stringify({ pid: process.pid, started: 'long ago' }));
  expect(tryLock(path)).toHaveProperty('release');
});

test('those who wait take turns', async () => {
  const path = join(temporaryFolder(), 'lock');
  let inside = 0;
  const turns = Array.from({ length: 5 }, async () => {
    const held = await lock(path);
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
    held.release();
  });
  await Promise.all(turns);
});
