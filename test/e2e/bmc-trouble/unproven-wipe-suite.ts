import { describe, expect, test } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import { awaitOperation, type OperationView } from '#test/harness/operations.ts';
import { behave, simulatedHost } from '#test/harness/simulated-hosts.ts';
import { readInstance, readServer } from '#test/harness/world.ts';
import type { Scene, SceneServer } from './scene.ts';

interface Evidence {
  readonly quarantine: { readonly code: string } | null;
  readonly components: readonly { readonly kind: string; readonly serialNumber: string | null }[];
  readonly erasures: readonly {
    readonly operation: { readonly id: string };
    readonly disks: readonly { readonly serialNumber: string; readonly verified: boolean }[];
    readonly skipped: readonly { readonly serialNumber: string; readonly reason: string }[];
    readonly unproven: readonly { readonly serialNumber: string; readonly cause: string }[];
    readonly certificate: string | null;
  }[];
}

const EVIDENCE = `query($id: ID!) { server(id: $id) { quarantine { code } components { kind serialNumber }
  erasures { operation { id } disks { serialNumber verified } skipped { serialNumber reason }
    unproven { serialNumber cause } certificate } } }`;

/** Machines of which one disk is not wiped, though their installer says that it is done. */
export function unprovenWipeSuite(sceneOf: () => Scene): void {
  const evidenceOf = async ({ id }: SceneServer): Promise<Evidence> =>
    (await sceneOf().graph.ask<{ server: Evidence }>(EVIDENCE, { id })).server;

  const settled = async (server: SceneServer): Promise<string> => {
    const { instanceId, operationId } = await sceneOf().provision(server);
    const { state, failure } = await awaitOperation(sceneOf().graph, operationId);
    expect({ state, failure }).toEqual({ state: 'SUCCEEDED', failure: null });
    return instanceId;
  };

  let asked = 0;
  const decommission = async (id: string): Promise<OperationView> => {
    asked += 1;
    const { operation } = await mutate<{ operation: { id: string } }>(
      sceneOf().graph,
      'instanceDecommission',
      { idempotencyKey: `unproven-${asked}`, id },
      'operation { id }',
    );
    return await awaitOperation(sceneOf().graph, operation.id);
  };

  describe.concurrent('a wipe that leaves a disk', () => {
    test('for which the installer has no driver: the server is held back with the list until a person excepts the disk', async () => {
      const { graph, test: stack } = sceneOf();
      const server = sceneOf().takeServer();
      const instanceId = await settled(server);
      await behave(stack, server.name, { wipe: 'disk-not-visible' });

      const failed = await decommission(instanceId);
      const { components, erasures, quarantine } = await evidenceOf(server);
      const disks = components.filter(({ kind }) => kind === 'DISK').map(({ serialNumber }) => serialNumber);
      const [erasure] = erasures;
      const left = disks.filter(
        (serial) => !erasure?.disks.some(({ serialNumber }) => serialNumber === serial),
      );
      expect(left).toHaveLength(1);
      expect(failed).toMatchObject({
        state: 'FAILED',
        failure: {
          code: 'WIPE_INCOMPLETE',
          step: 'certify',
          message: expect.stringContaining(left[0] ?? ''),
        },
      });
      expect(erasure).toMatchObject({
        operation: { id: failed.id },
        certificate: null,
        unproven: [{ serialNumber: left[0], cause: 'NO_RECEIPT' }],
      });
      expect(quarantine).toMatchObject({ code: 'WIPE_INCOMPLETE' });
      expect(await readServer(graph, server.id)).toMatchObject({
        state: 'FAILED',
        operation: null,
        instance: { id: instanceId },
        failure: { code: 'WIPE_INCOMPLETE' },
      });
      expect(await readInstance(graph, instanceId)).toMatchObject({
        state: 'FAILED',
        failure: { code: 'WIPE_INCOMPLETE' },
      });
      expect(await simulatedHost(stack, server.name)).toMatchObject({ power: 'Off' });

      const except = { idempotencyKey: 'except', id: server.id, serialNumber: left[0], reason: 'shredded' };
      await mutate(graph, 'serverDiskExcept', except, 'server { id }');
      expect(await decommission(instanceId)).toMatchObject({ state: 'SUCCEEDED' });
      expect(await readServer(graph, server.id)).toMatchObject({ state: 'AVAILABLE', failure: null });
      const { erasures: proven, quarantine: lifted } = await evidenceOf(server);
      expect(lifted).toBeNull();
      expect(JSON.parse(proven[0]?.certificate ?? '')).toMatchObject({
        exceptions: [{ serialNumber: left[0], reason: 'shredded' }],
      });
    });

    test.each([
      ['that is read-only', 'disk-read-only', 'SKIPPED'],
      ['that it does not read back', 'not-verified', 'NOT_VERIFIED'],
    ])('%s: the server is held back until the disk is wiped', async (_, wipe, cause) => {
      const { graph, test: stack } = sceneOf();
      const server = sceneOf().takeServer();
      const instanceId = await settled(server);
      await behave(stack, server.name, { wipe });
      expect(await decommission(instanceId)).toMatchObject({
        state: 'FAILED',
        failure: { code: 'WIPE_INCOMPLETE' },
      });
      expect((await evidenceOf(server)).erasures[0]?.unproven).toMatchObject([{ cause }]);
      expect(await readServer(graph, server.id)).toMatchObject({ state: 'FAILED' });
      await behave(stack, server.name, { wipe: 'normal' });
      expect(await decommission(instanceId)).toMatchObject({ state: 'SUCCEEDED' });
      expect(await readServer(graph, server.id)).toMatchObject({ state: 'AVAILABLE', failure: null });
    });
  });
}
