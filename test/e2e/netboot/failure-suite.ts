import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createInstance } from '#test/harness/fleet.ts';
import { readOperation, type OperationView } from '#test/harness/operations.ts';
import { bootLog } from '#test/harness/simulated-hosts.ts';
import { readInstance, readServer } from '#test/harness/world.ts';
import { DISK_MIB, type MachineScene } from '#test/machine/machine-scene.ts';

const MEBIBYTE = 1024 * 1024;

/** What can go wrong with a machine that is installed. Leaves the server with an instance, which an attempt after all these got. */
export function failureSuite(scene: () => MachineScene): void {
  async function failingInstance(
    hostname: string,
    imageId: string,
    more: object = {},
  ): Promise<OperationView> {
    const { graph, site, serverId, machine } = scene();
    const { operationId } = await createInstance(graph, site, hostname, { imageId, ...more });
    const operation = await scene().ended(operationId);
    expect(operation.state, await machine.lastWords()).toBe('FAILED');
    expect(await readServer(graph, serverId)).toMatchObject({ state: 'AVAILABLE', operation: null });
    return operation;
  }

  test('an image that is not what its checksum says never becomes bootable', async () => {
    const { images, machine, addImage } = scene();
    const corrupt = Buffer.from(images[0].content);
    corrupt.writeUInt8(corrupt.readUInt8(20 * MEBIBYTE) ^ 1, 20 * MEBIBYTE);
    const imageId = await addImage('corrupt.raw', corrupt, { sha256: images[0].sha256 });
    const { failure } = await failingInstance('corrupt', imageId);
    expect(failure).toMatchObject({ code: 'HOST_FAILED', step: 'install' });
    expect(failure?.message).toContain(`expected ${images[0].sha256}`);
    expect(await machine.diskBegins()).toBe(false);
  });

  test('an image that turns out to be larger than the disk when it is unpacked fails too', async () => {
    const packed = gzipSync(Buffer.alloc((DISK_MIB + 1) * MEBIBYTE));
    const { failure } = await failingInstance('large-packed', await scene().addImage('large.raw.gz', packed));
    expect(failure?.message).toContain('the image does not fit on the disk');
  });

  test('a machine without a disk says so', async () => {
    const { machine, imageIds } = scene();
    await machine.takeDiskOut();
    try {
      const { failure } = await failingInstance('diskless', imageIds[0]);
      expect(failure?.message).toContain('no disk was found');
    } finally {
      await machine.putDiskBack();
    }
  });

  test('a cut download, a boot service that restarts meanwhile, and lost power cost a new attempt each, and no more', async () => {
    const { test: stack, graph, site, images, machine, mirror, addImage } = scene();
    mirror.cut('cut.raw', 1);
    mirror.slow('cut.raw', 100);
    const imageId = await addImage('cut.raw', images[0].content);
    const { instanceId, operationId } = await createInstance(graph, site, 'web-2', { imageId });
    await untilLogged(stack, operationId, /beginning anew/);
    await stack.stack.restart('boot');
    await expect
      .poll(async () => (await readOperation(graph, operationId))?.waitingFor, { timeout: 30_000 })
      .toMatch(/to phone home: \d+ %, writing/);
    // A word of before may have been the one that was shown.
    await expect.poll(() => mirror.downloads('cut.raw'), { timeout: 60_000 }).toBe(2);
    await machine.cutPower();
    await untilLogged(stack, operationId, /said nothing for 20 seconds/);
    mirror.slow('cut.raw', 0);
    const operation = await scene().ended(operationId);
    expect(operation, await machine.lastWords()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    expect(operation.steps.map(({ name }) => name)).toContain('again:install');
    expect(mirror.downloads('cut.raw')).toBe(3);
    expect(await readInstance(graph, instanceId)).toMatchObject({ state: 'ACTIVE' });
    expect(await machine.console()).toMatch(/the download ended after \d+ of 25165824 bytes[^]*web-2 is up/);
  });
}

/** Until the boot service has noted something of the operation. */
export async function untilLogged(
  stack: MachineScene['test'],
  operationId: string,
  what: RegExp,
): Promise<void> {
  await expect
    .poll(async () => (await bootLog(stack, operationId)).join('\n'), { timeout: 90_000, interval: 300 })
    .toMatch(what);
}
