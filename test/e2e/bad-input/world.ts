import {
  createInstance,
  createSite,
  enroll,
  mutate,
  simulatedBmcs,
  type TestSite,
} from '#test/harness/fleet.ts';
import { createGraph, type Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { peopleOf } from '#test/harness/people.ts';
import { behave } from '#test/harness/simulated-hosts.ts';
import type { TestStack } from '#test/harness/stack.ts';

/** As much cloud-init user-data as an instance may have, in bytes. */
export const USER_DATA_LIMIT = 65_536;

/** Two tenants that must not see each other, and one thing of everything there is to get wrong. */
export interface World {
  readonly site: TestSite;
  readonly rivalSite: TestSite;
  /** Member of the one tenant, without a role on the other. */
  readonly member: Graph;
  readonly operator: Graph;
  readonly armImageId: string;
  /** An image of a tenant below: the caller may use it there, but not for an instance of the tenant above. */
  readonly labImageId: string;
  readonly rackId: string;
  readonly rivalRackId: string;
  /** The held instance has it. */
  readonly profileId: string;
  readonly rivalProfileId: string;
  readonly rivalCredentialRef: string;
  /** ACTIVE, and left alone. */
  readonly activeId: string;
  readonly activeServerId: string;
  /** AVAILABLE, and left alone. */
  readonly spareServerId: string;
  /** Firmware baselines: one that is good, one for machines of another vendor, one of the other tenant. */
  readonly baselineId: string;
  readonly strangeBaselineId: string;
  readonly rivalBaselineId: string;
  readonly rivalInstanceId: string;
  readonly rivalServerId: string;
  /** An instance whose machine, once it is installed, says nothing any more, and the operation that waits for it. */
  readonly heldId: string;
  readonly heldServerId: string;
  readonly holderId: string;
  /** A BMC that is enrolled, one that is not, and the name of a server that is. */
  readonly takenBmc: string;
  readonly freeBmc: string;
  readonly takenName: string;
}

/** Needs five simulated servers. */
export async function createWorld(test: TestStack): Promise<World> {
  const admin = test.as('admin');
  const site = await createSite(test, 'acme');
  const rivalSite = await createSite(test, 'rival', '10.65.0.0/24');
  const people = await peopleOf(test, site.tenantId);
  const [first, second, third, rivals, free] = await simulatedBmcs(test);
  if (!first || !second || !third || !rivals || !free)
    throw new Error('the world takes five simulated servers');
  const [active, held, spare, rival] = await Promise.all([
    enroll(test, site, first),
    enroll(test, site, second),
    enroll(test, site, third),
    enroll(test, rivalSite, rivals),
  ]);
  for (const { operationId } of [active, held, spare, rival]) await mustSucceed(admin, operationId);

  const rivalInstance = await createInstance(admin, rivalSite, 'rival-1');
  const activeInstance = await createInstance(admin, site, 'web-1', {
    userData: `#!${'é'.repeat(USER_DATA_LIMIT / 2 - 1)}`,
    requirements: { serverId: active.serverId },
  });
  for (const { operationId } of [rivalInstance, activeInstance]) await mustSucceed(admin, operationId);
  await behave(test, second.name, { firstBoot: 'never-phones-home' });
  const profileId = await create(admin, 'profileCreate', 'profile', {
    tenantId: site.tenantId,
    name: 'in-use',
  });
  const requirements = { serverId: held.serverId };
  const holding = await createInstance(admin, site, 'held-1', { requirements, profileId });
  await awaitOperation(
    admin,
    holding.operationId,
    ({ waitingFor }) => waitingFor?.includes('first boot') === true,
  );

  const labId = await create(admin, 'tenantCreate', 'tenant', { name: 'lab', parentId: site.tenantId });
  const imageOf = async (tenantId: string, name: string, architecture: string): Promise<string> =>
    await create(admin, 'imageCreate', 'image', {
      tenantId,
      name,
      architecture,
      url: `${test.stack.info.mirror}/images/demo-linux-1.raw`,
      sha256: 'a'.repeat(64),
    });
  const baselineOf = async (tenantId: string, name: string, more: object = {}): Promise<string> =>
    await create(admin, 'firmwareBaselineCreate', 'firmwareBaseline', {
      tenantId,
      name,
      entries: [
        { component: 'BMC', version: '1', imageUrl: 'http://127.0.0.1/bmc.bin', sha256: 'a'.repeat(64) },
      ],
      ...more,
    });
  return {
    site,
    rivalSite,
    member: createGraph(test.stack.info.graphql, people.member),
    operator: createGraph(test.stack.info.graphql, people.operator),
    armImageId: await imageOf(site.tenantId, 'for-arm', 'AARCH64'),
    labImageId: await imageOf(labId, 'of-the-lab', 'X86_64'),
    rackId: await create(admin, 'rackCreate', 'rack', { siteId: site.siteId, name: 'r1', units: 10 }),
    rivalRackId: await create(admin, 'rackCreate', 'rack', {
      siteId: rivalSite.siteId,
      name: 'r1',
      units: 10,
    }),
    profileId,
    rivalProfileId: await create(admin, 'profileCreate', 'profile', {
      tenantId: rivalSite.tenantId,
      name: 'theirs',
    }),
    rivalCredentialRef: await credentialOf(admin, rival.serverId),
    activeId: activeInstance.instanceId,
    activeServerId: active.serverId,
    spareServerId: spare.serverId,
    baselineId: await baselineOf(site.tenantId, 'known'),
    strangeBaselineId: await baselineOf(site.tenantId, 'strange', { vendor: 'Nobody' }),
    rivalBaselineId: await baselineOf(rivalSite.tenantId, 'theirs'),
    rivalInstanceId: rivalInstance.instanceId,
    rivalServerId: rival.serverId,
    heldId: holding.instanceId,
    heldServerId: held.serverId,
    holderId: holding.operationId,
    takenBmc: first.address,
    freeBmc: free.address,
    takenName: first.name,
  };
}

async function mustSucceed(graph: Graph, operationId: string): Promise<void> {
  const { kind, state, failure } = await awaitOperation(graph, operationId);
  if (state !== 'SUCCEEDED') throw new Error(`${kind} ended ${state}: ${JSON.stringify(failure)}`);
}

async function create(graph: Graph, field: string, resource: string, input: object): Promise<string> {
  const select = `${resource} { id }`;
  const idempotencyKey = `${field} ${JSON.stringify(input)}`.slice(0, 200);
  const payload = await mutate<Record<string, { id: string }>>(
    graph,
    field,
    { idempotencyKey, ...input },
    select,
  );
  return payload[resource]?.id ?? '';
}

async function credentialOf(graph: Graph, serverId: string): Promise<string> {
  const document = 'query($id: ID!) { server(id: $id) { bmc { credentialRef } } }';
  const { server } = await graph.ask<{ server: { bmc: { credentialRef: string } } }>(document, {
    id: serverId,
  });
  return server.bmc.credentialRef;
}
