import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createInstance } from '#test/harness/fleet.ts';
import type { OperationView } from '#test/harness/operations.ts';
import { readServer } from '#test/harness/world.ts';
import { DISK_MIB, setMachineScene, type MachineScene } from '#test/machine/machine-scene.ts';
import { findRequirements } from '#test/machine/requirements.ts';

const parts = await findRequirements();
const missing = 'missing' in parts ? ` (skipped: ${parts.missing})` : '';
const MEBIBYTE = 1024 * 1024;
/** Beside the rest: connections that are closed while a process packs look open to it. */
const pack = promisify(gzip);

describe.skipIf('missing' in parts)(`an installation that fails${missing}`, { timeout: 280_000 }, () => {
  let scene: MachineScene;

  beforeAll(async () => {
    if ('missing' in parts) return;
    scene = await setMachineScene(parts, 'failures', { installer: inject('installer') });
  });
  afterAll(async () => await scene?.stop());

  async function failingInstance(
    hostname: string,
    imageId: string,
    more: object = {},
  ): Promise<OperationView> {
    const { graph, site, serverId, machine } = scene;
    const { operationId } = await createInstance(graph, site, hostname, { imageId, ...more });
    const operation = await scene.ended(operationId);
    expect(operation.state, await machine.consoleTail()).toBe('FAILED');
    expect(await readServer(graph, serverId)).toMatchObject({ state: 'AVAILABLE', operation: null });
    return operation;
  }

  test('an image that is not what its checksum says never becomes bootable', async () => {
    const { machine, addImage } = scene;
    // Small, as the emulated machine takes its time; it would be started, by its signature, if it came so far.
    const bootable = Buffer.alloc(2 * MEBIBYTE, 'boots');
    bootable.writeUInt16LE(0xaa55, 510);
    const sha256 = createHash('sha256').update(bootable).digest('hex');
    const corrupt = Buffer.from(bootable);
    corrupt.writeUInt8(corrupt.readUInt8(MEBIBYTE) ^ 1, MEBIBYTE);
    const imageId = await addImage('corrupt.raw', corrupt, { sha256 });
    const { failure } = await failingInstance('corrupt', imageId);
    expect(failure).toMatchObject({ code: 'HOST_FAILED', step: 'install' });
    expect(failure?.message).toContain(`expected ${sha256}`);
    expect(await machine.diskHolds(corrupt.subarray(MEBIBYTE))).toBe(true);
    expect(await machine.diskBegins()).toBe(false);
  });

  test('an image that turns out to be larger than the disk when it is unpacked fails too', async () => {
    const large = Buffer.alloc((DISK_MIB + 1) * MEBIBYTE);
    large.writeUInt16LE(0xaa55, 510);
    const packed = await pack(large);
    const { failure } = await failingInstance('large-packed', await scene.addImage('large.raw.gz', packed));
    expect(failure?.message).toContain('the image does not fit on the disk');
  });

  test('a disk with larger sectors than the image is built for is left as it was, and the cause is reported', async () => {
    const { machine, imageIds } = scene;
    await machine.useController('virtio-4k');
    try {
      await machine.fillDisk('data of before');
      const { failure } = await failingInstance('sectors', imageIds[0]);
      expect(failure?.message).toContain(
        'the disk vda has sectors of 4096 bytes, and the image no GUID partition table',
      );
      expect(await machine.diskHolds(Buffer.from('data of before'))).toBe(true);
      expect(await machine.diskBegins()).toBe(true);
    } finally {
      await machine.useController('virtio');
      await machine.fillDisk('');
    }
  });

  test('a disk behind a controller without a driver is missed by name', async () => {
    const { machine, imageIds } = scene;
    await machine.useController('raid');
    try {
      const { failure } = await failingInstance('driverless', imageIds[0]);
      expect(failure?.message).toMatch(
        /no disk was found; the installer has no driver for .*RAID controller 1000:0060 at 0000:00:/,
      );
    } finally {
      await machine.useController('virtio');
    }
  });

  test('a machine without a disk says so', async () => {
    const { machine, imageIds } = scene;
    await machine.takeDiskOut();
    try {
      const { failure } = await failingInstance('diskless', imageIds[0]);
      expect(failure?.message).toContain('no disk was found');
    } finally {
      await machine.putDiskBack();
    }
  });
});
