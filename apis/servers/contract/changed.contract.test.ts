import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Access } from '#platform/auth/access.ts';
import { newId } from '#platform/ids/id.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import { expectDeclaredEvents } from '#platform/resource/testing/event-contract.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { publishServer } from '../publish.ts';
import { serverResources } from '../resources.ts';
import { Server } from '../server.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

const FOLLOW = `subscription($where: ServerWhere) { serverChanged(where: $where) {
  change id changedFields server { name } } }`;

interface Shown {
  readonly serverChanged: {
    readonly change: string;
    readonly id: string;
    readonly changedFields: readonly string[];
    readonly server: { readonly name: string } | null;
  };
}

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite(resourceFixture);
}, 60_000);
afterAll(async () => await suite?.stop());

it('says which fields of a server changed, and that it no longer meets the filter', async () => {
  const { fixture, tenants } = suite;
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const { next, leave } = await fixture.follow(viewer, FOLLOW, { where: { name: { contains: 'followed' } } });
  const changeOf = async (field: string): Promise<Shown['serverChanged']> => {
    const change = (await next<Shown>())?.data?.serverChanged;
    if (change === undefined) throw new Error('The subscription has ended');
    return change.changedFields.includes(field) ? change : await changeOf(field);
  };
  const id = await suite.available({ vendor: 'Maker', model: 'One' }, { name: 'followed' });
  expect(await changeOf('name')).toMatchObject({ change: 'CREATED', id, server: { name: 'followed' } });
  expect((await changeOf('hardwareModel')).changedFields).toContain('powerState');
  expect((await changeOf('state')).changedFields).toEqual(expect.arrayContaining(['state', 'operationId']));
  expect((await suite.call('serverUpdate', { id, name: 'left' })).errors).toEqual([]);
  expect(await changeOf('name')).toEqual({ change: 'UPDATED', id, changedFields: ['name'], server: null });
  await leave();
}, 60_000);

it('shows the tenant of an instance the change that ends its use of the server, and nothing after it', async () => {
  const { fixture, tenants } = suite;
  const siteId = await suite.site();
  const id = await suite.available({}, { siteId });
  const viewer = await fixture.person('viewer', ['viewer', tenants.rival]);
  const { next, leave } = await fixture.follow(viewer, FOLLOW, {});
  const operationId = newId('operation');
  const held = { operationId, instanceId: newId('instance'), tenantId: tenants.rival };
  const input = { siteId, ...held };
  expect((await suite.call('serverReserve', input, fixture.tokens.service)).errors).toEqual([]);
  const shown = async (): Promise<unknown> => (await next<Shown>())?.data?.serverChanged;
  expect(await shown()).toMatchObject({ id, server: { name: expect.any(String) } });
  expect((await suite.report(operationId, 'RELEASE')).errors).toEqual([]);
  expect(await shown()).toMatchObject({ change: 'UPDATED', id, server: null });
  const [released] = (await fixture.publishedEvents('events.server.updated')).slice(-1);
  expect(released?.data['formerAccess']).toEqual({ instanceTenantId: tenants.rival });
  expect((await suite.call('serverUpdate', { id, name: 'after' })).errors).toEqual([]);
  const other = await suite.available({}, { siteId });
  await suite.call('serverUpdate', { id: other, name: 'other' });
  const again = { ...input, operationId: newId('operation'), instanceId: newId('instance') };
  const reserved = await suite.call('serverReserve', again, fixture.tokens.service);
  expect(await shown()).toMatchObject({ id: reserved.server?.id, server: { name: expect.any(String) } });
  await leave();
}, 60_000);

it('emits events of servers as their JSON Schemas say, with values before and after and no secret', async () => {
  const { fixture } = suite;
  const id = await suite.available({ serialNumber: 'S-1' });
  await suite.call('serverUpdate', { id, name: 'renamed' });
  await suite.call('serverObserve', { id, powerState: 'ON' }, fixture.tokens.service);
  const types = await expectDeclaredEvents(fixture, resourceOf(serverResources, 'Server'));
  expect(types).toEqual(
    new Set(['created', 'updated', 'inspected', 'observed', 'reserved'].map((what) => `server.${what}`)),
  );
  const events = (await fixture.publishedEvents('events.server.')).filter(({ subject }) => subject === id);
  const changesOf = (type: string): unknown =>
    events.findLast((event) => event.type === type)?.data['changes'];
  expect(changesOf('server.created')).toMatchObject({
    state: { before: null, after: 'ENROLLING' },
    bmc: { before: null, after: '[redacted]' },
  });
  expect(changesOf('server.inspected')).toMatchObject({ serialNumber: { before: null, after: 'S-1' } });
  expect(changesOf('server.observed')).toMatchObject({ powerState: { before: 'OFF', after: 'ON' } });
  expect(changesOf('server.updated')).toEqual({ name: { before: expect.any(String), after: 'renamed' } });
});

it('compares with the server as it was read, also after a flush, and each change with the one before', async () => {
  const { fixture } = suite;
  const id = await suite.available();
  const { name } = await suite.read(id);
  const access = { actor: { subject: 'tester' } } as Access;
  await fixture.database.transact(async (tx) => {
    const server = await tx.em.findOneOrFail(Server, { id });
    server.name = 'flushed';
    await tx.em.flush();
    server.cores = 8;
    publishServer(tx, access, server, 'updated');
    server.cores = 16;
    publishServer(tx, access, server, 'updated');
  });
  const events = await fixture.publishedEvents('events.server.updated');
  expect(events.slice(-2).map(({ data }) => data['changes'])).toEqual([
    { name: { before: name, after: 'flushed' }, cores: { before: null, after: 8 } },
    { cores: { before: 8, after: 16 } },
  ]);
});
