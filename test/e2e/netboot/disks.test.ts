import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createInstance, mutate } from '#test/harness/fleet.ts';
import { readOperation, type OperationView } from '#test/harness/operations.ts';
import { bootLog } from '#test/harness/simulated-hosts.ts';
import { buildBootableImage, type BootableImage } from '#test/machine/bootable-image.ts';
import { DISK_MIB, setMachineScene, type MachineScene } from '#test/machine/machine-scene.ts';
import { findRequirements } from '#test/machine/requirements.ts';

const parts = await findRequirements();
const missing = 'missing' in parts ? ` (skipped: ${parts.missing})` : '';
const MEBIBYTE = 1024 * 1024;
const END = DISK_MIB * MEBIBYTE;

describe.skipIf('missing' in parts)(`a machine with several disks${missing}`, { timeout: 280_000 }, () => {
  let scene: MachineScene;
  let stock: BootableImage;
  let instanceId = '';
  const others: { file: string; hash: string }[] = [];

  beforeAll(async () => {
    if ('missing' in parts) return;
    scene = await setMachineScene(parts, 'disks', { installer: inject('installer') });
    stock = await buildBootableImage('stock', 'gpt', parts, tmpdir(), { hasSeed: false });
  });
  afterAll(async () => await scene?.stop());

  /** A disk that looks like a user's: the kernel finds it before the one that is to be used. */
  async function addDisk(serialNumber: string): Promise<void> {
    const content = Buffer.alloc((DISK_MIB + 8) * MEBIBYTE, serialNumber);
    const file = await scene.machine.addDisk(serialNumber, content);
    others.push({ file, hash: hashOf(content) });
  }

  async function expectOthersUntouched(): Promise<void> {
    for (const { file, hash } of others) expect(hashOf(await readFile(file)), file).toBe(hash);
  }

  test('gets a stock image, packed by xz, on the disk that is chosen, with a partition made for its seed', async () => {
    const { test: stack, graph, site, machine } = scene;
    await addDisk('A-DATA-1');
    const imageId = await scene.addImage('stock.raw.xz', await xz(stock.content), {
      growth: 'LAST_PARTITION',
    });
    const asked = await createInstance(graph, site, 'disks-1', {
      imageId,
      userData: '#cloud-config stock\n',
      systemDisk: { maxSizeBytes: END, type: 'HDD' },
    });
    instanceId = asked.instanceId;
    const operation = await scene.ended(asked.operationId);
    const console = await machine.console();
    expect(operation, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    expect(console).toMatch(
      /writing stock\.raw\.xz to vdb[^]*the HDD of at most 50331648 bytes, as the request asks[^]*vdb3 was made for it[^]*vdb2 reaches the end/,
    );
    expect(console).toMatch(/this is stock[^]*user-data begins: #cloud-config stock[^]*disks-1 is up/);
    expect(await machine.diskHolds(stock.pattern)).toBe(true);
    await expectOthersUntouched();
    const log = (await bootLog(stack, asked.operationId)).join('\n');
    expect(log).toMatch(
      /the image goes to the HDD of at most 50331648 bytes, as the request asks; [^]*reported INSTALLED on vdb/,
    );
    const plan = (await readOperation(graph, asked.operationId))?.plan;
    expect(plan?.steps.find(({ name }) => name === 'install')?.title).toContain(
      'to the HDD of at most 50331648 bytes',
    );
  });

  test('is reimaged on the disk that it has, though one more was added before it', async () => {
    const { graph, machine, images, imageIds } = scene;
    await addDisk('A-DATA-0');
    const { operation } = await mutate<{ operation: { id: string } }>(
      graph,
      'instanceReimage',
      { idempotencyKey: 'reimage-disks-1', id: instanceId, imageId: imageIds[0] },
      'operation { id }',
    );
    const ended = await scene.ended(operation.id);
    expect(ended, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    expect(await machine.console()).toMatch(
      /writing disks-1\.raw\.gz to vdc[^]*the disk with serial \w+, which holds the system already[^]*this is disks-1/,
    );
    expect(await machine.diskHolds(images[0].pattern)).toBe(true);
    await expectOthersUntouched();
  });

  test('of which none is the one is left as it is, and the failure lists those there are', async () => {
    const { machine, images } = scene;
    // Its installer has chosen a disk that is on record, so the inventory decides.
    const refused = await failureOfReimage('reimage-disks-2', { serialNumber: 'GONE' });
    expect(refused).toMatchObject({ code: 'NO_SUCH_DISK', step: 'create-boot-entry' });
    expect(refused?.message).toMatch(
      /^No disk of \S+ is the disk with serial GONE, as the request asks\. By its inventory it has .+ \(serial \w+, HDD, 50331648 bytes\)\. Nothing was done to it\./,
    );
    // A BMC reports no WWNs, so the installer decides.
    const failed = await failureOfReimage('reimage-disks-3', { wwn: '5000c500a1b2c3d4' });
    expect(failed?.message).toMatch(
      /no disk is the disk with WWN 5000c500a1b2c3d4, as the request asks\. The machine has: vda \(HDD, \d+ bytes, serial A-DATA-0,/,
    );
    expect(failed?.message).toContain('serial A-DATA-1');
    expect(await machine.diskHolds(images[0].pattern)).toBe(true);
    await expectOthersUntouched();
  });

  async function failureOfReimage(
    idempotencyKey: string,
    systemDisk: object,
  ): Promise<OperationView['failure']> {
    const { operation } = await mutate<{ operation: { id: string } }>(
      scene.graph,
      'instanceReimage',
      { idempotencyKey, id: instanceId, imageId: scene.imageIds[1], systemDisk },
      'operation { id }',
    );
    return (await scene.ended(operation.id)).failure;
  }
});

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

async function xz(content: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'xz-'));
  try {
    await writeFile(join(folder, 'image'), content);
    await promisify(execFile)('xz', [join(folder, 'image')]);
    return await readFile(join(folder, 'image.xz'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
