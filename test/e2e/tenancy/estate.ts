import { isAttachable } from '#apis/metadata/node-types.ts';
import { kindOfId } from '#platform/ids/id.ts';
import { createBaseline } from '#test/harness/firmware.ts';
import { createInstance, createSite, enroll, mutate, simulatedBmcs } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import type { TestStack } from '#test/harness/stack.ts';
import { fillRack } from './rack-estate.ts';
import { attachData } from './metadata-estate.ts';
import { viewerOf } from './viewer-of.ts';
import { createWebhook } from './webhook-estate.ts';

/** One of everything, all of one tenant. */
export interface Estate {
  readonly tenantId: string;
  /** A tenant below. */
  readonly childId: string;
  /** VIEWER, of a user who has no other role. */
  readonly roleAssignmentId: string;
  readonly quotaId: string;
  readonly siteId: string;
  readonly rackId: string;
  /** Of the server. */
  readonly placementId: string;
  readonly locationId: string;
  readonly imageId: string;
  readonly routingDomainId: string;
  readonly ipBlockId: string;
  readonly ipRangeId: string;
  /** Reserved. */
  readonly ipAddressId: string;
  readonly profileId: string;
  readonly instanceTypeId: string;
  readonly manufacturerId: string;
  readonly deviceTypeId: string;
  readonly networkDeviceId: string;
  /** A port of the network device. */
  readonly devicePortId: string;
  /** A port of the server, with a cable to that one. */
  readonly serverPortId: string;
  readonly cableId: string;
  readonly vlanGroupId: string;
  readonly vlanId: string;
  /** On everything of the estate. */
  readonly tagId: string;
  readonly loadBalancerId: string;
  readonly loadBalancerPortId: string;
  readonly loadBalancerPoolId: string;
  readonly loadBalancerOriginId: string;
  readonly loadBalancerProviderId: string;
  readonly annotationNamespaceId: string;
  /** Of the rack. */
  readonly annotationId: string;
  readonly statusNamespaceId: string;
  /** Of the rack. */
  readonly statusId: string;
  readonly firmwareBaselineId: string;
  readonly chassisId: string;
  readonly webhookId: string;
  /** About the site. */
  readonly journalEntryId: string;
  readonly webhookDeliveryId: string;
  readonly serverId: string;
  /** Ended: the BMC of the server offers no console. */
  readonly serverConsoleSessionId: string;
  /** ACTIVE, with a secret in its user-data. */
  readonly instanceId: string;
  /** That made the instance. */
  readonly operationId: string;
  /** A BMC that is not enrolled. */
  readonly freeBmc: string;
}

/** Builds an estate on one simulated server, by its place in the fleet. */
export async function buildEstate(test: TestStack, name: string, place: number): Promise<Estate> {
  const graph = test.as('admin');
  const create = async (field: string, resource: string, input: object): Promise<string> => {
    const idempotencyKey = `${name} ${field}`;
    const payload = await mutate<Record<string, { id: string }>>(
      graph,
      field,
      { idempotencyKey, ...input },
      `${resource} { id }`,
    );
    return payload[resource]?.id ?? '';
  };
  const site = await createSite(test, name, `10.7${place}.0.0/24`);
  const { tenantId, siteId } = site;
  const fleet = await simulatedBmcs(test);
  const enrolled = await enroll(test, site, fleet[place] ?? { name: '', address: '' });
  await awaitOperation(graph, enrolled.operationId, ({ state }) => state === 'SUCCEEDED');
  const created = await createInstance(graph, site, `${name}-1`, { userData: `#!/secret of ${name}` });
  await awaitOperation(graph, created.operationId, ({ state }) => state === 'SUCCEEDED');
  const { consoleSession, operation } = await mutate<{
    consoleSession: { id: string };
    operation: { id: string };
  }>(
    graph,
    'serverConsoleOpen',
    { idempotencyKey: `${name} console`, id: enrolled.serverId },
    'consoleSession { id } operation { id }',
  );
  await awaitOperation(graph, operation.id, ({ state }) => state === 'FAILED');
  const manufacturerId = await create('manufacturerCreate', 'manufacturer', {
    tenantId,
    name: `${name}-maker`,
  });
  const racked = await fillRack(create, name, { tenantId, siteId, serverId: enrolled.serverId });
  const loadBalancerId = await create('loadBalancerCreate', 'loadBalancer', { tenantId, siteId, name });
  const loadBalancerPoolId = await create('loadBalancerPoolCreate', 'loadBalancerPool', { tenantId, name });
  const locationId = await create('locationCreate', 'location', {
    tenantId,
    kind: 'REGION',
    name: `${name}-region`,
  });
  await create('loadBalancerCreate', 'loadBalancer', {
    idempotencyKey: `${name} load balancer of the region`,
    tenantId,
    locationId,
    name: `${name}-regional`,
  });
  for (const [number, assignedTo] of [racked.devicePortId, loadBalancerId, enrolled.serverId].entries()) {
    await create('ipAddressReserve', 'ipAddress', {
      idempotencyKey: `${name} address of ${assignedTo}`,
      blockId: site.ipBlockId,
      address: `10.7${place}.0.${247 + number}`,
      assignedTo,
    });
  }
  const webhook = await createWebhook(graph, name, site);
  const estate = {
    ...webhook,
    ...racked,
    journalEntryId: await create('journalEntryCreate', 'journalEntry', { nodeId: siteId, text: name }),
    tenantId,
    siteId,
    loadBalancerId,
    loadBalancerPoolId,
    loadBalancerPortId: await create('loadBalancerPortCreate', 'loadBalancerPort', {
      loadBalancerId,
      number: 443,
      poolIds: [loadBalancerPoolId],
    }),
    loadBalancerOriginId: await create('loadBalancerOriginCreate', 'loadBalancerOrigin', {
      poolId: loadBalancerPoolId,
      name,
      target: '192.0.2.1',
      portNumber: 8443,
    }),
    loadBalancerProviderId: await create('loadBalancerProviderCreate', 'loadBalancerProvider', {
      tenantId,
      name,
    }),
    manufacturerId,
    deviceTypeId: await create('deviceTypeCreate', 'deviceType', {
      makeId: manufacturerId,
      model: 'm1',
      moduleBays: [],
      deviceBays: [],
      inventoryItems: [],
    }),
    childId: await create('tenantCreate', 'tenant', { name: `${name}-lab`, parentId: tenantId }),
    roleAssignmentId: await create('roleAssignmentCreate', 'roleAssignment', viewerOf(name, tenantId)),
    quotaId: await create('quotaCreate', 'quota', { tenantId, kind: 'Webhook', limit: 1_000 }),
    locationId,
    imageId: site.imageIds[0],
    routingDomainId: await create('routingDomainCreate', 'routingDomain', { tenantId, name: `${name}-vrf` }),
    ipBlockId: site.ipBlockId,
    ipRangeId: await create('ipRangeCreate', 'ipRange', {
      blockId: site.ipBlockId,
      from: `10.7${place}.0.251`,
      to: `10.7${place}.0.252`,
      role: 'POOL',
    }),
    ipAddressId: await create('ipAddressReserve', 'ipAddress', {
      blockId: site.ipBlockId,
      address: `10.7${place}.0.250`,
    }),
    profileId: await create('profileCreate', 'profile', { tenantId, name: `${name}-profile` }),
    instanceTypeId: await create('instanceTypeCreate', 'instanceType', {
      tenantId,
      name: `${name}-type`,
      provider: 'service',
    }),
    firmwareBaselineId: await createBaseline(test, site, `${name}-baseline`, [
      { component: 'BMC', version: '99.1' },
    ]),
    ...(await attachData(create, name, { tenantId, nodeId: racked.rackId })),
    tagId: await create('tagCreate', 'tag', { tenantId, name: `${name}-tag` }),
    serverId: enrolled.serverId,
    serverConsoleSessionId: consoleSession.id,
    instanceId: created.instanceId,
    operationId: created.operationId,
    freeBmc: fleet.at(-1)?.address ?? '',
  };
  for (const nodeId of idsOf(estate).filter(isTagged)) {
    const input = { idempotencyKey: `${name} tag ${nodeId}`, nodeId, tagIds: [estate.tagId] };
    await mutate(graph, 'tagSet', input, 'tag { id }');
  }
  return estate;
}

function isTagged(id: string): boolean {
  const kind = kindOfId(id);
  return kind !== undefined && isAttachable(kind);
}

/** Ids of everything in an estate. */
export function idsOf({ freeBmc: _, ...ids }: Estate): string[] {
  return Object.values(ids);
}

/** The id in an estate of what a field like `ipBlock` answers. */
export function idFor(field: string, estate: Estate): string {
  const id = Object.entries(estate).find(([name]) => name === `${field}Id`)?.[1];
  if (id === undefined)
    throw new Error(`The estate has no ${field}: build one, so that its privacy is tried.`);
  return id;
}
