import { describe, expect, test } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { behave, simulatedHost } from '#test/harness/simulated-hosts.ts';
import { expectReleased } from './released.ts';
import type { Scene } from './scene.ts';

/** Installers that begin and then say nothing more. */
export function deadInstallerSuite(scene: () => Scene): void {
  describe.concurrent('an installer that dies at its work', () => {
    test('is noticed and started again, once: the provision succeeds, and so do a reimage and a wipe', async () => {
      const server = scene().takeServer();
      const diesOnce = async (): Promise<void> =>
        await behave(scene().test, server.name, { installer: 'dies-once' });
      await diesOnce();
      const { instanceId, operationId } = await scene().provision(server);
      const ended = await awaitOperation(scene().graph, operationId);
      expect(ended).toMatchObject({ state: 'SUCCEEDED', failure: null });
      expect(ended.steps.map(({ name, state }) => `${name} ${state}`)).toContain('again:install SUCCEEDED');
      for (const [mutation, more, step] of [
        ['instanceReimage', { imageId: scene().site.imageIds[1] }, 'install'],
        ['instanceDecommission', {}, 'wipe'],
      ] as const) {
        await diesOnce();
        const input = { idempotencyKey: `${mutation}-${instanceId}`, id: instanceId, ...more };
        const { operation } = await mutate<{ operation: { id: string } }>(
          scene().graph,
          mutation,
          input,
          'operation { id }',
        );
        const { state, steps } = await awaitOperation(scene().graph, operation.id);
        expect({ mutation, state }).toEqual({ mutation, state: 'SUCCEEDED' });
        expect(steps.map(({ name }) => name)).toContain(`again:${step}`);
      }
    });

    test('twice fails the provision with its last words, and everything is released', async () => {
      const server = scene().takeServer();
      await behave(scene().test, server.name, { installer: 'dies' });
      const asked = await scene().provision(server);
      const { state, failure } = await awaitOperation(scene().graph, asked.operationId);
      expect({ state, failure }).toMatchObject({
        state: 'FAILED',
        failure: { code: 'INSTALL_STALLED', step: 'install' },
      });
      expect(failure?.message).toMatch(/^The machine was started again once, .*: .*; 30 % writing /);
      await expectReleased(scene(), asked, server, { code: /INSTALL_STALLED/, serverState: 'AVAILABLE' });
      expect(await simulatedHost(scene().test, server.name)).toMatchObject({ power: 'Off', installed: null });
    });
  });
}
