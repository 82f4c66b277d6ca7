import { expect, test } from 'vitest';
import { mutate, simulatedBmcs, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { behave, heal, injectFault } from '#test/harness/simulated-hosts.ts';
import type { TestStack } from '#test/harness/stack.ts';
import type { ServersAnswer } from '../answers.ts';
import type { Caller } from '../caller.ts';
import { AVAILABLE_SERVERS, SERVER_ENROLL } from '../documents.ts';

export interface Scene {
  readonly stack: TestStack;
  readonly graph: Graph;
  readonly caller: Caller;
  readonly site: TestSite;
}

const INSPECTED = `query($id: ID!) { server(id: $id) {
  inspections { nodes { operation { id } first changeCount changes { kind } gaps { namespace } } }
  bios: attributes(first: 100, where: { namespace: { eq: "bios" } }) { totalCount nodes { name version } }
  bmc: attributes(where: { namespace: { eq: "bmc" } }) { nodes { name version } }
  components { kind attributes { name } } } }`;

interface InspectedAnswer {
  readonly server: {
    readonly inspections: { readonly nodes: readonly object[] };
    readonly bios: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly name: string; readonly version: number }[];
    };
    readonly bmc: { readonly nodes: readonly { readonly name: string }[] };
    readonly components: readonly { readonly kind: string; readonly attributes: readonly object[] }[];
  };
}

/** Servers on their own: enrolled, listed, inspected. Leaves all three of the stack AVAILABLE. */
export function fleetSuite(scene: () => Scene): void {
  test('is enrolled and inspected, and listed as documented', async () => {
    const { stack, caller, graph, site } = scene();
    const bmcs = await simulatedBmcs(stack);
    const asked = await Promise.all(
      bmcs.map(async ({ name, address }) => {
        const bmc = { address, provider: 'redfish', credential: stack.bmcCredential };
        return await caller.call(SERVER_ENROLL, {
          idempotencyKey: `enroll-${name}`,
          siteId: site.siteId,
          name,
          bmc,
        });
      }),
    );
    expect(asked.map(({ server }) => server?.state)).toEqual(['ENROLLING', 'ENROLLING', 'ENROLLING']);
    for (const { operation } of asked) await caller.mustSucceed(operation?.id);

    const { servers } = await graph.ask<ServersAnswer>(AVAILABLE_SERVERS);
    expect(servers.totalCount).toBe(3);
    expect(servers.pageInfo.hasNextPage).toBe(false);
    expect(servers.nodes.map(({ name }) => name)).toEqual(bmcs.map(({ name }) => name).toSorted());
    expect(new Set(servers.nodes.map(({ hardwareModel }) => hardwareModel?.vendor)).size).toBe(3);
    for (const server of servers.nodes) {
      expect(server).toMatchObject({ state: 'AVAILABLE', powerState: 'OFF', bmc: { provider: 'redfish' } });
      expect(bmcs.map(({ address }) => address)).toContain(server.bmc.address);
    }
  });

  test('is paged through by cursors, each server once', async () => {
    const { stack, graph } = scene();
    const page =
      'query($after: String) { servers(first: 2, after: $after, orderBy: { field: NAME, direction: DESC }) { nodes { name } pageInfo { hasNextPage endCursor } } }';
    type Page = Pick<ServersAnswer, 'servers'>;
    const first = await graph.ask<Page>(page);
    const second = await graph.ask<Page>(page, { after: first.servers.pageInfo.endCursor });
    const names = [...first.servers.nodes, ...second.servers.nodes].map(({ name }) => name);
    expect(names).toEqual(
      (await simulatedBmcs(stack))
        .map(({ name }) => name)
        .toSorted()
        .toReversed(),
    );
    expect([first, second].map(({ servers }) => servers.pageInfo.hasNextPage)).toEqual([true, false]);
  });

  test('shows by an inspection what was done to it, on the graph and on the timeline', async () => {
    const { stack, caller, graph } = scene();
    const { servers } = await graph.ask<ServersAnswer>(AVAILABLE_SERVERS);
    const { id = '', name = '' } = servers.nodes[1] ?? {};
    const before = await graph.ask<InspectedAnswer>(INSPECTED, { id });
    expect(before.server.inspections.nodes).toMatchObject([{ first: true, changeCount: 0, gaps: [] }]);
    expect(before.server.bios.totalCount).toBeGreaterThan(3);
    expect(before.server.bmc.nodes.map((one) => one.name)).toEqual(
      expect.arrayContaining(['certificate', 'firmwareVersion', 'model']),
    );
    const bare = before.server.components.filter(({ attributes }) => attributes.length === 0);
    expect(bare).toEqual([]);

    const inspect = async (idempotencyKey: string): Promise<{ id: string }> => {
      const input = { idempotencyKey, id };
      type Asked = { operation: { id: string } };
      const { operation } = await mutate<Asked>(graph, 'serverInspect', input, 'operation { id }');
      await caller.mustSucceed(operation.id);
      return operation;
    };
    await behave(stack, name, { disks: [7] });
    const operation = await inspect('inspect-swapped');
    const { server } = await graph.ask<InspectedAnswer>(INSPECTED, { id });
    expect(server.inspections.nodes).toMatchObject([
      { operation: { id: operation.id }, first: false, changeCount: 1, changes: [{ kind: 'REPLACED' }] },
      { first: true },
    ]);
    const { steps } = await awaitOperation(graph, operation.id);
    expect(steps.find((step) => step.name === 'collect-inventory')?.message).toMatch(
      /^1 difference: DISK .* was replaced \(serialNumber \w+ became \w+\)$/,
    );
    // What is as it was has no second version.
    expect(server.bios.nodes.map(({ version }) => version)).toEqual(before.server.bios.nodes.map(() => 1));
    await behave(stack, name, { disks: [] });
    // A wipe is held against the disks on record.
    await inspect('inspect-swapped-back');
  });

  test('a server that FAILED comes back by serverInspect', async () => {
    const { stack, caller, graph } = scene();
    const { servers } = await graph.ask<ServersAnswer>(AVAILABLE_SERVERS);
    const { id = '', name = '' } = servers.nodes[0] ?? {};
    const inspect = async (key: string): Promise<string> => {
      const input = { idempotencyKey: key, id };
      return (await mutate<{ operation: { id: string } }>(graph, 'serverInspect', input, 'operation { id }'))
        .operation.id;
    };
    await injectFault(stack, { bmc: name, action: 'status', status: 404, path: '/redfish/v1/Systems/*' });
    const failed = await awaitOperation(graph, await inspect('inspect-fails'));
    await heal(stack);
    expect(failed).toMatchObject({ kind: 'INSPECT', state: 'FAILED', failure: { step: 'connect' } });
    expect(await caller.server(id)).toMatchObject({
      state: 'FAILED',
      operation: null,
      failure: { code: failed.failure?.code },
    });

    await caller.mustSucceed(await inspect('inspect-again'));
    expect(await caller.server(id)).toMatchObject({ state: 'AVAILABLE', operation: null, failure: null });
  });
}
