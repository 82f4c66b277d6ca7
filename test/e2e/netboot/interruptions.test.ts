import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createInstance, mutate } from '#test/harness/fleet.ts';
import { readOperation } from '#test/harness/operations.ts';
import { readInstance } from '#test/harness/world.ts';
import { setMachineScene, type MachineScene } from '#test/machine/machine-scene.ts';
import { UEFI_FIRMWARE } from '#test/machine/qemu-command.ts';
import { findRequirements } from '#test/machine/requirements.ts';
import { untilLogged } from '#test/machine/until-logged.ts';

const parts = await findRequirements();
const missing = 'missing' in parts ? ` (skipped: ${parts.missing})` : '';
const noUefi = existsSync(UEFI_FIRMWARE) ? '' : ' (skipped: it lacks ovmf: apt-get install it)';
/** Beside the rest: connections that are closed while a process packs look open to it. */
const pack = promisify(gzip);

describe.skipIf('missing' in parts)(
  `an installation that is interrupted${missing}`,
  { timeout: 280_000 },
  () => {
    let scene: MachineScene;
    let instanceId = '';

    beforeAll(async () => {
      if ('missing' in parts) return;
      scene = await setMachineScene(parts, 'interruptions', { installer: inject('installer') });
    });
    afterAll(async () => await scene?.stop());

    test('a cut download, a boot service that restarts meanwhile, and lost power cost a new attempt each, and no more', async () => {
      const { test: stack, graph, site, images, machine, mirror, addImage } = scene;
      mirror.cut('cut.raw.gz', 1);
      mirror.slow('cut.raw.gz', 200);
      const packed = await pack(images[0].content);
      const imageId = await addImage('cut.raw.gz', packed);
      const asked = await createInstance(graph, site, 'web-2', { imageId });
      const { operationId } = asked;
      instanceId = asked.instanceId;
      await untilLogged(stack, operationId, /starting again/);
      await stack.stack.restart('boot');
      await expect
        .poll(async () => (await readOperation(graph, operationId))?.waitingFor, { timeout: 30_000 })
        .toMatch(/to phone home: \d+ %, writing/);
      // A word of before may have been the one that was shown.
      await expect.poll(() => mirror.downloads('cut.raw.gz'), { timeout: 60_000 }).toBe(2);
      await machine.cutPower();
      await untilLogged(stack, operationId, /said nothing for 20 seconds/);
      mirror.slow('cut.raw.gz', 0);
      const operation = await scene.ended(operationId);
      expect(operation, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
      expect(operation.steps.map(({ name }) => name)).toContain('again:install');
      expect(mirror.downloads('cut.raw.gz')).toBe(3);
      expect(await readInstance(graph, instanceId)).toMatchObject({ state: 'ACTIVE' });
      expect(await machine.console()).toMatch(/the download ended after \d+ of \d+ bytes[^]*web-2 is up/);
      expect(await machine.console()).toContain(`of ${packed.length} bytes; starting again`);
    });

    test.skipIf(noUefi !== '')(
      `leaves nothing that the installer, booted by UEFI from the network, does not wipe${noUefi}`,
      async () => {
        const { graph, machine } = scene;
        await machine.useFirmware('uefi');
        const { operation } = await mutate<{ operation: { id: string } }>(
          graph,
          'instanceDecommission',
          { idempotencyKey: 'decommission-last', id: instanceId },
          'operation { id }',
        );
        const ended = await scene.ended(operation.id);
        expect(ended, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
        expect(await machine.console()).toMatch(
          /EFI v[^]*Infratographer installer: wipe[^]*every disk is wiped/,
        );
        expect(await machine.diskIsBlank()).toBe(true);
      },
    );
  },
);
