import { describe, expect, test } from 'vitest';
import { enroll, mutate } from '#test/harness/fleet.ts';
import { createGraph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { mintToken } from '#test/harness/people.ts';
import { behave } from '#test/harness/simulated-hosts.ts';
import { readInstance, readServer } from '#test/harness/world.ts';
import type { Scene } from './scene.ts';

/** Machines whose BMC is permanently unreachable. */
export function abandonedSuite(sceneOf: () => Scene): void {
  describe.concurrent('a BMC that is permanently unreachable', () => {
    test('keeps neither name, address nor instance once two admins have given its server up', async () => {
      const { test: stack, graph, site } = sceneOf();
      const server = sceneOf().takeServer();
      const { instanceId, operationId } = await sceneOf().provision(server);
      expect(await awaitOperation(graph, operationId)).toMatchObject({ state: 'SUCCEEDED' });
      await behave(stack, server.name, { unplugged: true });

      const grants = [{ tenant: site.tenantId, role: 'admin' }];
      const token = await mintToken(stack, { subject: 'second@example.test', claims: { grants } });
      const second = createGraph(stack.stack.info.graphql, token);
      const asked = { id: server.id, reason: 'its BMC burnt out' };
      await mutate(graph, 'serverAbandon', { idempotencyKey: 'abandon', ...asked }, 'server { id }');
      expect(await readServer(graph, server.id)).toMatchObject({ state: 'IN_USE' });
      await mutate(second, 'serverAbandon', { idempotencyKey: 'abandon', ...asked }, 'server { id }');
      expect(await readServer(graph, server.id)).toMatchObject({
        state: 'FAILED',
        instance: null,
        failure: { code: 'ABANDONED' },
      });

      const { operation } = await mutate<{ operation: { id: string } }>(
        graph,
        'instanceDecommission',
        { idempotencyKey: 'decommission-abandoned', id: instanceId },
        'operation { id }',
      );
      expect(await awaitOperation(graph, operation.id)).toMatchObject({ state: 'SUCCEEDED' });
      expect(await readInstance(graph, instanceId)).toMatchObject({
        state: 'DELETED',
        addresses: { nodes: [] },
      });
      // Another machine in its place takes over its name.
      const successor = await enroll(stack, site, { name: server.name, address: 'https://127.0.0.1:2' });
      expect(await awaitOperation(graph, successor.operationId, undefined, 150)).toMatchObject({
        state: 'FAILED',
      });
      expect(await readServer(graph, successor.serverId)).toMatchObject({ name: server.name });
    });
  });
}
