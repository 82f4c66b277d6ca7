import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createInstance, mutate } from '#test/harness/fleet.ts';
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
    const imageId = await addImage('corrupt.raw', corrupt, images[0].sha256);
    const { failure } = await failingInstance('corrupt', imageId);
    expect(failure).toMatchObject({ code: 'HOST_FAILED', step: 'install' });
    expect(failure?.message).toContain(`expected ${images[0].sha256}`);
    expect(await machine.diskBegins()).toBe(false);
  });

  test('an image that is larger than the disk is refused before it is written', async () => {
    const imageId = await scene().addImage('large.raw', Buffer.alloc((DISK_MIB + 1) * MEBIBYTE));
    const { failure } = await failingInstance('large', imageId);
    expect(failure?.message).toContain(
      `the image has ${(DISK_MIB + 1) * MEBIBYTE} bytes, the disk vda only ${DISK_MIB * MEBIBYTE}`,
    );
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

  test('a machine that shows how far it is, and loses its power, is given up after the time allowed', async () => {
    const { test: stack, graph, site, images, machine, mirror, addImage } = scene();
    mirror.slow('slow.raw', 300);
    const imageId = await addImage('slow.raw', images[0].content);
    const { profile } = await mutate<{ profile: { id: string } }>(
      graph,
      'profileCreate',
      { idempotencyKey: 'brief', tenantId: site.tenantId, name: 'brief', installTimeoutSeconds: 30 },
      'profile { id }',
    );
    const asked = await createInstance(graph, site, 'powerless', { imageId, profileId: profile.id });
    await untilLogged(stack, asked.operationId, /[1-9] of 28 MiB/);
    await expect
      .poll(async () => (await readOperation(graph, asked.operationId))?.waitingFor, { timeout: 30_000 })
      .toMatch(/to phone home: \d+ %, writing/);
    await machine.cutPower();
    const { state, failure } = await scene().ended(asked.operationId);
    expect({ state, failure }).toMatchObject({ state: 'FAILED', failure: { code: 'INSTALL_TIMEOUT' } });
    expect(await machine.diskBegins()).toBe(false);
  });

  test('a download that is cut at half, and a boot service that restarts meanwhile, cost a new download only', async () => {
    const { test: stack, graph, site, images, machine, mirror, addImage } = scene();
    mirror.cut('cut.raw', 1);
    mirror.slow('cut.raw', 50);
    const imageId = await addImage('cut.raw', images[0].content);
    const { instanceId, operationId } = await createInstance(graph, site, 'web-2', { imageId });
    await untilLogged(stack, operationId, /beginning anew/);
    await stack.stack.restart('boot');
    const operation = await scene().ended(operationId);
    expect(operation, await machine.lastWords()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    expect(mirror.downloads('cut.raw')).toBe(2);
    expect(await readInstance(graph, instanceId)).toMatchObject({ state: 'ACTIVE' });
    expect(await machine.console()).toMatch(/the download ended after \d+ of 29360128 bytes[^]*web-2 is up/);
  });
}

async function untilLogged(stack: MachineScene['test'], operationId: string, what: RegExp): Promise<void> {
  await expect
    .poll(async () => (await bootLog(stack, operationId)).join('\n'), { timeout: 90_000, interval: 300 })
    .toMatch(what);
}
