import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createFiles } from './files.ts';

test('a copy that a dead worker has left is removed by the next check, and none is inside the folder', async () => {
  const root = await mkdtemp(join(tmpdir(), 'haproxy-files-'));
  onTestFinished(async () => await rm(root, { recursive: true, force: true }));
  const left = join(root, 'balancers.check-left');
  for (const folder of ['balancers', 'balancers.check-left', 'balancers.check-young', 'others'])
    await mkdir(join(root, folder));
  await writeFile(join(left, 'loadbal-one.cfg'), 'of a check');
  const twoHoursAgo = Date.now() / 1_000 - 7_200;
  await utimes(left, twoHoursAgo, twoHoursAgo);
  await utimes(join(root, 'others'), twoHoursAgo, twoHoursAgo);
  const files = createFiles(`${join(root, 'balancers')}/`, '/run/master.sock');
  const copy = await files.withCopy('loadbal-one', 'text', async (folder) => {
    expect(await readdir(folder)).toEqual(['loadbal-one.cfg']);
    expect(await readdir(join(root, 'balancers'))).toEqual([]);
    return await Promise.resolve(folder);
  });
  expect(copy).toMatch(/balancers\.check-\w{6}$/u);
  expect((await readdir(root)).toSorted()).toEqual(['balancers', 'balancers.check-young', 'others']);
});
