import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { locationsDomain } from '#apis/locations/domain.ts';
import { tenantsDomain } from '#apis/tenants/domain.ts';
import { startRelay } from '#platform/outbox/relay.ts';
import { followRoleAssignments, type FollowedRoles } from '#platform/references/follow-role-assignments.ts';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';

/** Effective within a second on a machine with nothing else to do; this one may be busy. */
const PATIENCE = { timeout: 20_000, interval: 20 };

const cleanups: (() => Promise<unknown>)[] = [];
let bus: BusFixture;
let roles: FollowedRoles;
let tenants: SubgraphFixture;
let locations: SubgraphFixture;
let acme: string;
let lab: string;
let keys = 0;

/** Two domains with databases of their own, connected by NATS alone. */
beforeAll(async () => {
  bus = await startBus();
  cleanups.push(async () => await bus.stop());
  roles = followRoleAssignments(bus.bus, bus.log);
  cleanups.push(async () => await roles.stop());
  const settings = { removal: () => ({ referrers: [], seconds: 1 }) };
  const start = async (domain: typeof tenantsDomain): Promise<SubgraphFixture> => {
    const fixture = await subgraphFixture(domain, settings, bus.bus, roles.assignments);
    cleanups.push(async () => await fixture.stop());
    const relay = startRelay(fixture.database, bus.bus, bus.log);
    cleanups.push(async () => await relay.stop());
    await fixture.runtime.republish?.();
    return fixture;
  };
  [tenants, locations] = await Promise.all([start(tenantsDomain), start(locationsDomain)]);
  acme = await create(tenants, 'tenant', { name: 'acme' });
  lab = await create(tenants, 'tenant', { name: 'lab', parentId: acme });
}, 60_000);
afterAll(async () => {
  for (const cleanup of cleanups.toReversed()) await cleanup();
});

async function call<Payload>(
  { query, tokens }: SubgraphFixture,
  mutation: string,
  input: object,
  select: string,
  token = tokens.admin,
): Promise<Payload> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation($in: ${type}!) { result: ${mutation}(input: $in) { ${select} errors { code message } } }`;
  const variables = { in: { idempotencyKey: `key-${(keys += 1)}`, ...input } };
  return (await query<{ result: Payload }>(token, document, variables)).result;
}

async function create(fixture: SubgraphFixture, one: string, input: object): Promise<string> {
  type Made = { made: { id: string } | null; errors: object[] };
  const { made, errors } = await call<Made>(fixture, `${one}Create`, input, `made: ${one} { id }`);
  if (made === null) throw new Error(JSON.stringify(errors));
  return made.id;
}

async function assign(input: object): Promise<string> {
  return await create(tenants, 'roleAssignment', { tenantId: acme, ...input });
}

async function revoke(id: string): Promise<void> {
  const { errors } = await call<{ errors: object[] }>(tenants, 'roleAssignmentDelete', { id }, '');
  expect(errors).toEqual([]);
}

/** The names of the sites that the caller sees. */
async function seen(token: string): Promise<string[]> {
  type Sites = { sites: { nodes: { name: string }[] } };
  const { sites } = await locations.query<Sites>(token, '{ sites { nodes { name } } }');
  return sites.nodes.map(({ name }) => name);
}

test('an assigned role holds in another domain, at its tenant and below, until it is changed or deleted', async () => {
  await create(locations, 'site', { tenantId: acme, name: 'above' });
  await create(locations, 'site', { tenantId: lab, name: 'below' });
  const ann = await locations.person('ann');
  expect(await seen(ann)).toEqual([]);
  const id = await assign({ role: 'VIEWER', holderKind: 'USER', holder: 'ann' });
  await vi.waitFor(async () => expect(await seen(ann)).toEqual(['above', 'below']), PATIENCE);
  const site = { tenantId: lab, name: 'by ann' };
  type Made = { errors: { code: string }[] };
  const attempt = async () => (await call<Made>(locations, 'siteCreate', site, '', ann)).errors[0]?.code;
  expect(await attempt()).toBe('FORBIDDEN');
  await call(tenants, 'roleAssignmentUpdate', { id, role: 'OPERATOR' }, '');
  await vi.waitFor(async () => expect(await attempt()).not.toBe('FORBIDDEN'), PATIENCE);
  expect(await seen(ann)).toEqual(['above', 'below', 'by ann']);
  await revoke(id);
  await vi.waitFor(async () => expect(await seen(ann)).toEqual([]), PATIENCE);
});

test('groups and service accounts get their roles by their own kind, beside those of the token', async () => {
  const group = await assign({ role: 'VIEWER', holderKind: 'GROUP', holder: 'on-call' });
  const account = await assign({ role: 'VIEWER', holderKind: 'SERVICE_ACCOUNT', holder: 'deployer' });
  const member = await locations.sign('mia', { groups: ['staff', 'on-call'] });
  const program = await locations.sign('deployer', { client_id: 'deployer' });
  await vi.waitFor(async () => expect(await seen(member)).toHaveLength(3), PATIENCE);
  await vi.waitFor(async () => expect(await seen(program)).toHaveLength(3), PATIENCE);
  // Neither a user of the program's name, nor one of the group's.
  expect(await seen(await locations.sign('deployer', { client_id: 'some-app' }))).toEqual([]);
  expect(await seen(await locations.person('on-call'))).toEqual([]);
  await Promise.all([revoke(group), revoke(account)]);
  await vi.waitFor(async () => expect(await seen(member)).toEqual([]), PATIENCE);
});

test('an open subscription shows nothing more once the role is deleted', async () => {
  const id = await assign({ role: 'VIEWER', holderKind: 'USER', holder: 'wim' });
  const wim = await locations.person('wim');
  await vi.waitFor(async () => expect(await seen(wim)).toHaveLength(3), PATIENCE);
  const document = 'subscription { siteChanged { site { name } } }';
  const followed = await locations.follow(wim, document);
  const control = await locations.follow(locations.tokens.admin, document);
  const named = (name: string) => ({ data: { siteChanged: { site: { name } } } });
  await create(locations, 'site', { tenantId: acme, name: 'shown' });
  expect(await followed.next()).toEqual(named('shown'));
  expect(await control.next()).toEqual(named('shown'));
  await revoke(id);
  await vi.waitFor(async () => expect(await seen(wim)).toEqual([]), PATIENCE);
  await create(locations, 'site', { tenantId: acme, name: 'hidden' });
  expect(await control.next()).toEqual(named('hidden'));
  // Assigned again, the next that is shown is one from after that.
  await assign({ role: 'VIEWER', holderKind: 'USER', holder: 'wim' });
  await vi.waitFor(async () => expect(await seen(wim)).toHaveLength(5), PATIENCE);
  await create(locations, 'site', { tenantId: acme, name: 'shown again' });
  expect(await followed.next()).toEqual(named('shown again'));
  await Promise.all([followed.leave(), control.leave()]);
});

test('a process that starts later has what was assigned, and not what was deleted', async () => {
  const kept = await assign({ role: 'ADMIN', holderKind: 'GROUP', holder: 'late' });
  const gone = await assign({ role: 'ADMIN', holderKind: 'GROUP', holder: 'gone' });
  await revoke(gone);
  const grantsOf = (one: FollowedRoles, name: string) =>
    one.assignments.grantsOf({ subject: 'x', groups: [name] }).map(({ assignmentId }) => assignmentId);
  await vi.waitFor(() => expect(grantsOf(roles, 'gone')).toEqual([]), PATIENCE);
  const late = followRoleAssignments(await bus.again(), bus.log);
  cleanups.push(async () => await late.stop());
  await vi.waitFor(() => expect(late.status?.().problem).toBeUndefined(), PATIENCE);
  expect([grantsOf(late, 'late'), grantsOf(late, 'gone')]).toEqual([[kept], []]);
});

test('what is known holds though the stream has lost it, until it is changed', async () => {
  const kept = await assign({ role: 'VIEWER', holderKind: 'USER', holder: 'nia' });
  const nia = await locations.person('nia');
  await vi.waitFor(async () => expect((await seen(nia)).length).toBeGreaterThan(0), PATIENCE);
  await bus.bus.manager.streams.purge('FACTS');
  expect((await seen(nia)).length).toBeGreaterThan(0);
  await revoke(kept);
  await vi.waitFor(async () => expect(await seen(nia)).toEqual([]), PATIENCE);
});
