import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packInitialFileSystem } from './initial-file-system.ts';
import { DRIVERS } from './drivers.ts';
import { findModules, readModules } from './kernel-modules.ts';
import { installerSettings } from './settings.ts';

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

const lacksXz = spawnSync('xz', ['--version']).error !== undefined;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('includes the wanted modules and what they need, each after what it needs, once', async () => {
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

it('says which of those wanted the kernel has neither as a module nor built in, and which may need firmware', async () => {
  const drivers = join(folder, 'kernel', 'drivers');
  writeFileSync(
    join(folder, 'modules.builtin'),
    'kernel/drivers/nvme/host/nvme.ko\nkernel/drivers/ata/sd-mod.ko\n',
  );
  const text =
    'ELF\0depends=\0firmware=bnx2x/a.fw\0firmware=bnx2x/b.fw\0softdep=pre: unrelated gone post: virtio\0';
  writeFileSync(join(drivers, 'bnx2x.ko'), text);
  const { modules, missing } = await findModules(folder, ['nvme', 'sd_mod', 'bnx2x', 'smartpqi', 'mpt3sas']);
  expect(missing).toEqual(['smartpqi', 'mpt3sas']);
  expect(modules.map(({ name, firmware }) => [name, firmware])).toEqual([
    ['unrelated.ko', []],
    ['bnx2x.ko', ['bnx2x/a.fw', 'bnx2x/b.fw']],
  ]);
});

it.skipIf(lacksXz)('unpacks modules as other distributions pack them', async () => {
  const drivers = join(folder, 'kernel', 'drivers');
  const text = 'ELF\0depends=packed-by-zstd\0';
  writeFileSync(join(drivers, 'packed-by-xz.ko.xz'), execFileSync('xz', ['-c'], { input: text }));
  writeFileSync(join(drivers, 'packed-by-zstd.ko.zst'), zstdCompressSync('ELF\0depends=virtio\0'));
  const { modules, missing } = await findModules(folder, ['packed_by_xz']);
  expect(modules.map(({ name }) => name)).toEqual([
    'virtio_ring.ko',
    'virtio.ko',
    'packed-by-zstd.ko',
    'packed-by-xz.ko',
  ]);
  expect(modules.at(-1)?.content.toString()).toBe(text);
  expect(missing).toEqual([]);
});

describe('the drivers of the installer', () => {
  const driversOf = (text?: string): readonly string[] =>
    installerSettings.parse({ INSTALLER_DRIVERS: text }).INSTALLER_DRIVERS;

  it('are by default those of usual servers', () => {
    const usual =
      'smartpqi hpsa megaraid_sas mpt3sas mpi3mr vmd nvme ahci virtio_blk mlx5_core mlx4_en bnxt_en ice i40e ixgbe igb igc tg3 e1000e qede ena';
    expect(driversOf()).toEqual(DRIVERS);
    expect(driversOf()).toEqual(expect.arrayContaining(usual.split(' ')));
    expect(new Set(DRIVERS).size).toBe(DRIVERS.length);
  });

  it('are changed, or replaced, by a setting', () => {
    expect(driversOf('+bfa, -r8169')).toEqual([...DRIVERS.filter((name) => name !== 'r8169'), 'bfa']);
    expect(driversOf('nvme,virtio-net')).toEqual(['nvme', 'virtio_net']);
  });

  it.each(['nvme,+bfa', '../evil', 'a b'])('are refused where they say %s', (text) => {
    expect(() => driversOf(text)).toThrow(/must be/);
  });
});
