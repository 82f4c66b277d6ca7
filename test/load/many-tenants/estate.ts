import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import type { SubgraphFixture } from '#test/harness/graph.ts';
import type { Domains } from '../../deletion/domains.ts';

/** A tenant with so many below it, whose ids all have the same length. */
export interface Owner {
  readonly id: string;
  /** The first few of those below. */
  readonly below: readonly string[];
  readonly count: number;
}

/** Tenants below that own something: a page of what the owner sees is of so many different tenants. */
const OWNING = 9;

export function ownerOf(number: number, count: number): Owner {
  const below = Array.from({ length: OWNING }, (_, index) => tenantId(number * 1_000_000 + index + 1));
  return { id: tenantId(number * 1_000_000), below, count };
}

function tenantId(number: number): string {
  return `tnntten-${String(number).padStart(26, '0')}`;
}

const BELOW = `select 'tnntten-' || lpad((right(?, 26)::bigint + n)::text, 26, '0') as id, n from generate_series(1, ?) as n`;

/** Writes the owner and those below to a domain, as their facts would; in the domain of tenants they are made. */
export async function seedOwner(
  name: string,
  { database }: Pick<SubgraphFixture, 'database'>,
  owner: Owner,
): Promise<void> {
  const { id, count } = owner;
  const run = async (sql: string, values: readonly (string | number)[]): Promise<unknown> =>
    await database.fork().execute(sql, [...values]);
  if (name === 'tenants') {
    const insert = 'insert into tenant (id, tenant_id, parent_id, name, ancestors)';
    const root = ROOT_TENANT_ID;
    await run(`${insert} values (?, ?, ?, ?, array[?, ?])`, [id, id, root, `owner ${id}`, root, id]);
    await run(
      `${insert} select id, id, ?, 'tenant ' || lpad(n::text, 6, '0'), array[?, ?, id] from (${BELOW}) as below`,
      [id, ROOT_TENANT_ID, id, id, count],
    );
    return;
  }
  const insert = 'insert into reference (id, kind, tenant_id, version, ancestors)';
  await run(`${insert} values (?, 'tenant', ?, 1, array[?, ?])`, [id, id, ROOT_TENANT_ID, id]);
  await run(`${insert} select id, 'tenant', id, 1, array[?, ?, id] from (${BELOW}) as below`, [
    ROOT_TENANT_ID,
    id,
    id,
    count,
  ]);
}

const IMAGE = { url: 'https://images.test/disk.raw', sha256: 'ab'.repeat(32) };
const FIRMWARE = {
  component: 'BIOS',
  version: '2',
  imageUrl: 'https://images.test/bios',
  sha256: 'ab'.repeat(32),
};

/** Gives each of the first few tenants below one thing of each kind. */
export async function furnish({ create }: Domains, { below }: Owner, number: number): Promise<void> {
  for (const [index, tenantId] of below.entries()) {
    const n = number * 100 + index + 10;
    const own = { tenantId, name: `of ${n}` };
    const webhook = { tenantId, url: 'https://hooks.test/', events: ['tag.created'] };
    await create('audit', 'webhookCreate', webhook, 'webhook');
    const siteId = await create('locations', 'siteCreate', own, 'site');
    await create('locations', 'rackCreate', { siteId, name: 'rack' }, 'rack');
    const makeId = await create('hardware', 'manufacturerCreate', own, 'manufacturer');
    const bays = { moduleBays: [], deviceBays: [], inventoryItems: [] };
    await create('hardware', 'deviceTypeCreate', { makeId, model: 'model', ...bays }, 'deviceType');
    const provider = await create('loadbalancers', 'loadBalancerProviderCreate', own, 'loadBalancerProvider');
    const balancer = { ...own, siteId, providerId: provider };
    const loadBalancerId = await create('loadbalancers', 'loadBalancerCreate', balancer, 'loadBalancer');
    const poolId = await create('loadbalancers', 'loadBalancerPoolCreate', own, 'loadBalancerPool');
    const frontend = { loadBalancerId, number: 443, poolIds: [poolId] };
    await create('loadbalancers', 'loadBalancerPortCreate', frontend, 'loadBalancerPort');
    const origin = { poolId, name: 'origin', target: '192.0.2.1', portNumber: 80 };
    await create('loadbalancers', 'loadBalancerOriginCreate', origin, 'loadBalancerOrigin');
    const imageId = await create('images', 'imageCreate', { ...own, ...IMAGE }, 'image');
    const block = { tenantId, siteId, prefix: `10.${number}.${index}.0/24` };
    const blockId = await create('ipam', 'ipBlockCreate', block, 'ipBlock');
    await create('ipam', 'ipAddressReserve', { blockId, address: `10.${number}.${index}.7` }, 'ipAddress');
    const groupId = await create('networks', 'vlanGroupCreate', own, 'vlanGroup');
    await create('networks', 'vlanCreate', { groupId, name: 'vlan', vid: 10 }, 'vlan');
    const device = { ...own, siteId, kind: 'SWITCH' };
    const deviceId = await create('networks', 'networkDeviceCreate', device, 'networkDevice');
    const port = { tenantId, deviceId, kind: 'NETWORK' };
    const portAId = await create('networks', 'devicePortCreate', { ...port, name: '1' }, 'devicePort');
    const portBId = await create('networks', 'devicePortCreate', { ...port, name: '2' }, 'devicePort');
    await create('networks', 'cableCreate', { portAId, portBId }, 'cable');
    await create('instances', 'profileCreate', own, 'profile');
    await create('instances', 'instanceTypeCreate', { ...own, provider: 'service' }, 'instanceType');
    const instance = { tenantId, siteId, imageId, hostname: `web-${n}` };
    await create('instances', 'instanceCreate', instance, 'instance');
    await create('servers', 'chassisCreate', { ...own, siteId }, 'chassis');
    await create('servers', 'firmwareBaselineCreate', { ...own, entries: [FIRMWARE] }, 'firmwareBaseline');
    const credential = { username: 'root', password: 'secret' };
    const bmc = { address: `https://bmc-${n}.test`, provider: 'redfish', credential };
    await create('servers', 'serverEnroll', { siteId, name: `server ${n}`, bmc }, 'server');
  }
}
