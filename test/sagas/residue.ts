import type { TestStack } from '#test/harness/stack.ts';
import type { TestServices } from '#test/harness/site-services.ts';
import { INSTANCE_VID, type SiteSwitch } from '#test/harness/site-switch.ts';
import { simulatedBmcs } from '#test/harness/fleet.ts';
import { knownMachines } from '#test/harness/simulated-hosts.ts';

interface World {
  readonly servers: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly state: string;
      readonly operation: { readonly id: string } | null;
      readonly instance: { readonly id: string } | null;
    }[];
  };
  readonly instances: {
    readonly nodes: readonly {
      readonly id: string;
      readonly hostname: string;
      readonly state: string;
      readonly server: { readonly id: string; readonly name: string } | null;
      readonly addresses: { readonly nodes: readonly { readonly address: string }[] };
    }[];
  };
}

/** What the instances use besides the stack. */
interface Site {
  readonly services?: TestServices | undefined;
  readonly siteSwitch?: SiteSwitch | undefined;
}

interface SimulatedHost {
  readonly name: string;
  readonly power: string;
  readonly override: { readonly enabled?: string } | string | null;
  readonly media: { readonly inserted: Readonly<Record<string, string | null>> };
}

const WORLD = `query($after: String) {
  servers(first: 100, where: { state: { ne: RETIRED } }) { nodes { id name state operation { id } instance { id } } }
  instances(first: 100, after: $after, where: { state: { in: [REQUESTED, PROVISIONING, ACTIVE, REIMAGING, RESCUING, RESCUED, UNRESCUING, CONFIGURING, DECOMMISSIONING, DELETED, FAILED] } }) {
    nodes { id hostname state server { id name } addresses(first: 10) { nodes { address } } }
    pageInfo { hasNextPage endCursor } } }`;

/**
 * Everything left behind that the outcomes do not explain, one line each: addresses without a living instance,
 * servers held or reserved by an ended operation, boot entries, known machines without an owner, BMCs that saw two requests at once, half-states.
 */
export async function findResidue(test: TestStack, { services, siteSwitch }: Site = {}): Promise<string[]> {
  const { servers, instances } = await readWorld(test);
  const lines: string[] = [];
  const withServer = new Map(
    instances.flatMap((one) => (one.server === null ? [] : [[one.server.name, one]])),
  );
  for (const { name, state, operation, instance } of servers) {
    if (operation !== null) lines.push(`server ${name} is held by ${operation.id}`);
    if (!['AVAILABLE', 'IN_USE', 'FAILED', 'RETIRED'].includes(state))
      lines.push(`server ${name} is ${state}`);
    if (state === 'AVAILABLE' && instance !== null)
      lines.push(`server ${name} is AVAILABLE and has ${instance.id}`);
    if (state === 'IN_USE' && withServer.get(name)?.id !== instance?.id)
      lines.push(`server ${name} is IN_USE without an instance`);
  }
  for (const { hostname, state, server, addresses } of instances) {
    if (!['ACTIVE', 'RESCUED', 'FAILED', 'DELETED'].includes(state))
      lines.push(`instance ${hostname} is ${state}`);
    // Without a server nothing is left of a provision; a decommission that failed was requested again, which released it.
    if (server === null && addresses.nodes.length > 0)
      lines.push(`instance ${hostname} (${state}) kept an address`);
    if (state === 'ACTIVE' && addresses.nodes.length !== 1)
      lines.push(`instance ${hostname} has ${addresses.nodes.length} addresses`);
    if (state === 'ACTIVE' && server === null) lines.push(`instance ${hostname} is ACTIVE without a server`);
  }
  const known = new Set(await knownMachines(test));
  for (const { id, hostname, state, server } of instances) {
    if (server === null && known.has(id))
      lines.push(`the boot service still has the machine of ${hostname} (${state})`);
    if (state === 'ACTIVE' && !known.has(id))
      lines.push(`the boot service does not have the machine of ${hostname}`);
  }
  return [
    ...lines,
    ...(services === undefined ? [] : await serviceResidue(services, instances)),
    ...(siteSwitch === undefined ? [] : await switchResidue(siteSwitch, servers, instances)),
    ...(await imageResidue(test)),
    ...(await bootEntries(test)),
    ...(await hostResidue(test, servers)),
  ];
}

async function readWorld(
  test: TestStack,
): Promise<{ servers: World['servers']['nodes']; instances: World['instances']['nodes'] }> {
  const graph = test.as('admin');
  const instances: World['instances']['nodes'][number][] = [];
  for (let after: string | null = null; ;) {
    type Page = World & { instances: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    const page: Page = await graph.ask<Page>(WORLD, { after });
    instances.push(...page.instances.nodes);
    if (!page.instances.pageInfo.hasNextPage) return { servers: page.servers.nodes, instances };
    after = page.instances.pageInfo.endCursor;
  }
}

/** Names and reservations of instances that have no machine, and machines without them. */
async function serviceResidue(
  services: TestServices,
  instances: World['instances']['nodes'],
): Promise<string[]> {
  const names = new Set(await services.names());
  const reservations = new Set(await services.reservations());
  return instances.flatMap(({ hostname, state, server }) => {
    // One that is decommissioned keeps its name until just before its addresses.
    const has = { DNS: names.has(hostname), DHCP: reservations.has(hostname) };
    return Object.entries(has).flatMap(([service, isThere]) => {
      if (server === null && isThere) return [`${service} still has ${hostname} (${state})`];
      return state === 'ACTIVE' && !isThere ? [`${service} lacks ${hostname}`] : [];
    });
  });
}

/** Ports in another VLAN than that of their server's instance, and what else is left of operations at the switch. */
async function switchResidue(
  siteSwitch: SiteSwitch,
  servers: World['servers']['nodes'],
  instances: World['instances']['nodes'],
): Promise<string[]> {
  const lines: string[] = [];
  for (const { hostname, state, server } of instances) {
    if (server === null || !['ACTIVE', 'RESCUED'].includes(state)) continue;
    const { vid, description } = siteSwitch.portOf(server.id);
    if (vid !== INSTANCE_VID || description !== hostname)
      lines.push(`the port of ${hostname} is in VLAN ${vid} with the description ${description}`);
  }
  for (const { id, name, state } of servers) {
    const { vid, description } = siteSwitch.portOf(id);
    if (state === 'AVAILABLE' && (vid === INSTANCE_VID || description !== null))
      lines.push(`the port of the free server ${name} is in VLAN ${vid} with the description ${description}`);
  }
  return [...lines, ...(await siteSwitch.residue())];
}

/** Images that are shown as being verified. */
async function imageResidue(test: TestStack): Promise<string[]> {
  type Seen = { images: { nodes: { name: string; verification: { state: string } | null }[] } };
  const document = '{ images(first: 100) { nodes { name verification { state } } } }';
  const { images } = await test.as('admin').ask<Seen>(document);
  const left = images.nodes.filter(({ verification }) => verification?.state === 'VERIFYING');
  return left.map(({ name }) => `image ${name} is shown as being verified`);
}

async function bootEntries(test: TestStack): Promise<string[]> {
  const response = await fetch(`${test.stack.info.boot}/entries`, {
    headers: { authorization: `Bearer ${await test.serviceToken()}` },
  });
  const { entries } = (await response.json()) as { entries: { operationId: string }[] };
  return entries.map(({ operationId }) => `the boot entry of ${operationId} is left`);
}

async function hostResidue(test: TestStack, servers: World['servers']['nodes']): Promise<string[]> {
  const hosts = (await (await fetch(`${test.stack.info.simulator.control}/hosts`)).json()) as SimulatedHost[];
  const bmcs = await simulatedBmcs(test);
  const powerOf = new Map(hosts.map((host) => [host.name, host.power]));
  return [
    ...bmcs
      .filter((bmc) => bmc.maxInFlight > 1)
      .map((bmc) => `BMC ${bmc.name} saw ${bmc.maxInFlight} requests at once`),
    ...bmcs.filter((bmc) => bmc.locked).map((bmc) => `BMC ${bmc.name} is locked`),
    ...hosts
      .filter(({ media }) => Object.values(media.inserted).some((image) => image !== null))
      .map(({ name }) => `BMC ${name} has an image in its drive`),
    ...servers
      .filter(({ name, state }) => state === 'AVAILABLE' && powerOf.get(name) === 'On')
      .map(({ name }) => `server ${name} is AVAILABLE but powered on`),
  ];
}
