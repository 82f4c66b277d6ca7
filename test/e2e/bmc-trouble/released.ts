import { expect } from 'vitest';
import { bootEntries } from '#test/harness/simulated-hosts.ts';
import { readInstance, readServer } from '#test/harness/world.ts';
import type { Scene, SceneServer } from './scene.ts';

/** Nothing of a provision is left but the record of its failure; the machine is as `serverState` says. */
export async function expectReleased(
  { graph, test: stack }: Scene,
  { instanceId, operationId }: { instanceId: string; operationId: string },
  server: SceneServer,
  expected: { readonly code: RegExp; readonly serverState: string },
): Promise<void> {
  const instance = await readInstance(graph, instanceId);
  expect(instance).toMatchObject({ state: 'FAILED', server: null, addresses: { nodes: [] } });
  expect(instance.failure?.code).toMatch(expected.code);
  expect(instance.failure?.message.length).toBeGreaterThan(20);
  expect(await bootEntries(stack)).not.toContain(operationId);
  expect(await readServer(graph, server.id)).toMatchObject({
    state: expected.serverState,
    operation: null,
    instance: null,
  });
}
