import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { awaitConsole, keptLines, openConsole, takePart } from '#test/harness/consoles.ts';
import { createInstance, mutate } from '#test/harness/fleet.ts';
import { bootEntries, bootLog, simulatedHost } from '#test/harness/simulated-hosts.ts';
import { readInstance, readServer } from '#test/harness/world.ts';
import { UEFI_FIRMWARE } from '#test/machine/qemu-command.ts';
import { findRequirements } from '#test/machine/requirements.ts';
import { untilLogged } from '#test/machine/until-logged.ts';
import { expectCertifiedWipe } from '../lifecycle/certified-wipe.ts';
import { rescueSuite } from './rescue-suite.ts';
import { DISK_MIB, setMachineScene, type MachineScene } from '#test/machine/machine-scene.ts';

const parts = await findRequirements();
/** As netplan has it in its files; cloud-init is given what is in it. */
const NETWORK_CONFIG = 'network:\n  version: 2\n  ethernets:\n    lan: {match: {name: "e*"}, dhcp4: yes}\n';
const END = DISK_MIB * 1024 * 1024;
const hasUefi = existsSync(UEFI_FIRMWARE);
const byUefi = hasUefi ? ' by UEFI, from an ISO' : ' from an ISO';
const missing = 'missing' in parts ? ` (skipped: ${parts.missing})` : '';

describe.skipIf('missing' in parts)(`a machine that really boots${missing}`, { timeout: 280_000 }, () => {
  let scene: MachineScene;
  let instanceId = '';
  // The machine reaches the images through the boot service alone.
  let imageFolder = '';

  beforeAll(async () => {
    if ('missing' in parts) return;
    imageFolder = await mkdtemp(join(tmpdir(), 'infratographer-images-'));
    scene = await setMachineScene(parts, 'netboot', { installer: inject('installer'), imageFolder });
  });
  afterAll(async () => {
    await scene?.stop();
    if (imageFolder !== '') await rm(imageFolder, { recursive: true });
  });

  test('is provisioned: from the network by iPXE, Linux and our installer to its disk, and up from there', async () => {
    const { test: stack, graph, site, machine, images, imageIds } = scene;
    const asked = await createInstance(graph, site, 'web-1', {
      imageId: imageIds[0],
      userData: '#cloud-config netboot\n',
    });
    instanceId = asked.instanceId;
    const operation = await scene.ended(asked.operationId);
    const console = await machine.console();
    expect(operation, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    expect(await readInstance(graph, instanceId)).toMatchObject({ state: 'ACTIVE', failure: null });

    expect(console).toMatch(
      /iPXE[^]*Infratographer installer: install[^]*SHA-256 is right[^]*installed; booting from disk/,
    );
    expect(console).toMatch(/this is netboot-1[^]*user-data begins: #cloud-config netboot[^]*web-1 is up/);
    // The address block names no gateway, so the machine is configured to ask by DHCP, on the port it booted by.
    expect(console).toMatch(
      /network-config: \{"version":2,"ethernets":\{"nic0":\{"match":\{"macaddress":"[0-9a-f:]{17}"\},"dhcp4":true\}\}\}/,
    );
    expect(await machine.diskHolds(images[0].pattern)).toBe(true);
    expect(await machine.lastFileSystem()).toEqual({ partitionEnd: END, end: END });
    const log = (await bootLog(stack, asked.operationId)).join('\n');
    expect(log).toMatch(
      /got the installer to install[^]*100 % installed[^]*reported INSTALLED[^]*reported BOOTED/,
    );
    expect(await bootEntries(stack)).toEqual([]);
    expect(await readdir(imageFolder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    // They are brought to the graph every second or two, so the last before the operation ended may be missing.
    await expect
      .poll(async () => (await keptLines(graph, scene.serverId, asked.operationId)).join('\n'), {
        timeout: 20_000,
      })
      .toMatch(/\[installer\] [^]*installed; booting from disk[^]*Linux version/);
  });

  test('has a serial console that people can type at', async () => {
    const { test: stack, graph, serverId } = scene;
    const { sessionId, operationId } = await openConsole(graph, serverId);
    const person = await takePart(await awaitConsole(graph, sessionId), stack.stack.info.tokens.admin);
    person.type('anybody there?\n');
    await expect.poll(() => person.printed(), { timeout: 30_000 }).toContain('heard: anybody there?');
    const close = { idempotencyKey: 'close', id: sessionId };
    await mutate(graph, 'serverConsoleClose', close, 'consoleSession { id }');
    expect(await scene.ended(operationId)).toMatchObject({ state: 'SUCCEEDED' });
    expect(await person.closed).toBe(4000);
  });

  rescueSuite(
    () => scene,
    () => instanceId,
  );

  test('is reimaged from an ISO in a virtual drive, though its installer dies once: a qcow2 is unpacked to its disk, has grown, and has booted', async () => {
    const { test: stack, graph, machine, images, imageIds, mirror, secondImage, serverId } = scene;
    mirror.slow(secondImage, 100);
    const byIso = { idempotencyKey: 'boots by ISO', id: serverId, bootMethod: 'VIRTUAL_MEDIA' };
    await mutate(graph, 'serverUpdate', byIso, 'server { bootMethod }');
    const { operation } = await mutate<{ operation: { id: string } }>(
      graph,
      'instanceReimage',
      {
        idempotencyKey: 'reimage-web-1',
        id: instanceId,
        imageId: imageIds[1],
        networkConfig: NETWORK_CONFIG,
      },
      'operation { id }',
    );
    await untilLogged(stack, operation.id, /writing [1-9]\d* of \d+ MiB/);
    await machine.freeze();
    await untilLogged(stack, operation.id, /said nothing for 20 seconds/);
    expect(await machine.diskBegins()).toBe(false);
    mirror.slow(secondImage, 0);
    const ended = await scene.ended(operation.id);
    const console = await machine.console();
    expect(ended, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    expect(ended.steps.map(({ name }) => name)).toContain('again:install');
    expect(console).toMatch(
      /Booting from DVD\/CD[^]*Infratographer installer: install[^]*vda3 reaches the end of the disk[^]*this is netboot-2[^]*network-config: \{"version":2,"ethernets":\{"lan":\{"match":\{"name":"e\*"\},"dhcp4":true\}\}\}[^]*web-1 is up/,
    );
    const log = (await bootLog(stack, operation.id)).join('\n');
    expect(log).toMatch(
      /an ISO was ordered[^]*orders install\ninstaller asked for its task[^]*reported BOOTED/,
    );
    expect(Object.values((await simulatedHost(stack, 'sim-001')).media.inserted)).toEqual([null]);
    expect(await machine.diskHolds(images[1].pattern)).toBe(true);
    expect(await machine.diskHolds(images[0].pattern)).toBe(false);
    // The copy of the table is after it, in the last 33 sectors.
    const { partitionEnd, end } = await machine.lastFileSystem();
    expect(END - partitionEnd).toBe(33 * 512);
    expect(partitionEnd - end).toBeLessThan(4_096);
  });

  test(`is decommissioned${byUefi}: shut down by its system, wiped with a receipt, and nothing is left on its disk`, async () => {
    const { test: stack, graph, machine, images, serverId } = scene;
    if (hasUefi) await machine.useFirmware('uefi');
    const { operation } = await mutate<{ operation: { id: string } }>(
      graph,
      'instanceDecommission',
      { idempotencyKey: 'decommission-web-1', id: instanceId },
      'operation { id }',
    );
    const ended = await scene.ended(operation.id);
    const console = await machine.console();
    expect(ended, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    expect(console).toMatch(/\[system\] shutting down[^]*Infratographer installer: wipe/);
    expect(await machine.diskHolds(images[1].pattern)).toBe(false);
    expect(await machine.diskIsBlank()).toBe(true);
    expect(await bootLog(stack, operation.id)).toContainEqual(
      expect.stringMatching(/^disk vda \(serial \w+\): OVERWRITE, 50331648 bytes, read back$/),
    );
    await expectCertifiedWipe(graph, serverId, operation.id);
    expect(await readServer(graph, serverId)).toMatchObject({ state: 'AVAILABLE', failure: null });
  });
});
