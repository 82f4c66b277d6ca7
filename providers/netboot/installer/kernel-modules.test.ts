import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packInitialFileSystem } from './initial-file-system.ts';
import { readModules } from './kernel-modules.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'modules-'));
  const drivers = join(folder, 'kernel', 'drivers');
  mkdirSync(drivers, { recursive: true });
  const module = (name: string, depends: string): void =>
    writeFileSync(join(drivers, `${name}.ko`), `ELF\0license=GPL\0depends=${depends}\0name=${name}\0`);
  module('virtio', 'virtio_ring');
  module('virtio_ring', '');
  module('virtio-pci', 'virtio,virtio_ring');
  module('unrelated', '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('takes what is wanted and what that needs, each after what it needs, once', async () => {
  const modules = await readModules(folder, ['virtio_pci', 'virtio', 'built_in']);
  expect(modules.map(({ name }) => name)).toEqual(['virtio_ring.ko', 'virtio.ko', 'virtio-pci.ko']);
});

it('makes the same initial file system of the same parts', async () => {
  const pack = async (): Promise<Buffer> =>
    packInitialFileSystem({
      busybox: Buffer.from('busybox'),
      modules: await readModules(folder, ['virtio']),
      files: new Map([['steps/one.sh', Buffer.from('one')]]),
    });
  const first = await pack();
  expect(first.equals(await pack())).toBe(true);
  const text = gunzipSync(first).toString('latin1');
  expect(text).toContain('virtio_ring.ko\nvirtio.ko\n');
  expect(text.indexOf('\0steps\0')).toBeLessThan(text.indexOf('steps/one.sh'));
});
