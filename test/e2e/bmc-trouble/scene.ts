import {
  createInstance,
  createSite,
  enroll,
  mutate,
  simulatedBmcs,
  type TestSite,
} from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';

/** A server of the scene by its name, which is also that of its simulated BMC. */
export interface SceneServer {
  readonly id: string;
  readonly name: string;
}

/** A site with servers that are lent to one story each, and machines that are not enrolled yet. */
export interface Scene {
  readonly test: TestStack;
  readonly graph: Graph;
  readonly site: TestSite;
  /** A server of this test alone. */
  takeServer(): SceneServer;
  /** A BMC that no server record has. */
  takeBmc(): { readonly name: string; readonly address: string };
  profile(name: string, timeouts: object): Promise<string>;
  /** Requests an instance on this server, without waiting. */
  provision(server: SceneServer, more?: object): Promise<{ instanceId: string; operationId: string }>;
}

export async function openScene(servers: number, spareBmcs: number): Promise<Scene> {
  const test = await startTestStack({
    servers: servers + spareBmcs,
    // Slow enough that a story can still act while its machine installs.
    environment: {
      simulator: { SIMULATOR_SPEED: '2' },
      boot: { INSTALLER_SILENCE_SECONDS: '6' },
    },
  });
  try {
    const site = await createSite(test, 'trouble');
    const bmcs = await simulatedBmcs(test);
    const spare = bmcs.splice(servers);
    const graph = test.as('admin');
    const enrolled = await Promise.all(
      bmcs.map(async (bmc) => {
        const { serverId, operationId } = await enroll(test, site, bmc);
        const { state, failure } = await awaitOperation(graph, operationId);
        if (state !== 'SUCCEEDED')
          throw new Error(`${bmc.name} was not enrolled: ${JSON.stringify(failure)}`);
        return { id: serverId, name: bmc.name };
      }),
    );
    return {
      test,
      graph,
      site,
      takeServer: () => take(enrolled),
      takeBmc: () => take(spare),
      async profile(name, timeouts) {
        const input = { idempotencyKey: `profile-${name}`, tenantId: site.tenantId, name, ...timeouts };
        const select = 'profile { id }';
        return (await mutate<{ profile: { id: string } }>(graph, 'profileCreate', input, select)).profile.id;
      },
      provision: async ({ id, name }, more = {}) =>
        await createInstance(graph, site, `on-${name}`, { requirements: { serverId: id }, ...more }),
    };
  } catch (error) {
    await test.stop();
    throw error;
  }
}

function take<Item>(items: Item[]): Item {
  const item = items.pop();
  if (item === undefined) throw new Error('the scene is too small for its stories');
  return item;
}
