import { afterAll, beforeAll, expect, it } from 'vitest';
import { resourceOf } from '#platform/resource/declaration.ts';
import { expectDeclaredEvents } from '#platform/resource/testing/event-contract.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { instanceResources } from '../resources.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const FOLLOW = `subscription($where: InstanceWhere) { instanceChanged(where: $where) {
  change id changedFields instance { hostname state } } }`;

interface Shown {
  readonly instanceChanged: {
    readonly change: string;
    readonly changedFields: readonly string[];
    readonly id: string;
    readonly instance: { readonly hostname: string; readonly state: string } | null;
  };
}

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite(resourceFixture);
}, 60_000);
afterAll(async () => await suite?.stop());

it('a resource that its domain alone changes is followed too', async () => {
  const { fixture, tenants } = suite;
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const { next, leave } = await fixture.follow(viewer, FOLLOW, {
    where: { hostname: { contains: 'followed' } },
  });
  const shown = async (): Promise<Shown['instanceChanged'] | undefined> =>
    (await next<Shown>())?.data?.instanceChanged;
  await suite.active({ hostname: 'another' });
  const { id } = await suite.active({ hostname: 'followed' });
  let change = await shown();
  expect(change).toMatchObject({ change: 'CREATED', id, instance: { hostname: 'followed' } });
  while (change?.instance?.state !== 'ACTIVE') change = await shown();
  expect(change).toMatchObject({ change: 'UPDATED', id });
  expect((await suite.call('instanceUpdate', { id, hostname: 'followed-still' })).errors).toEqual([]);
  while (change?.instance?.hostname !== 'followed-still') change = await shown();
  expect(change).toMatchObject({ id, changedFields: ['hostname'] });
  await leave();
}, 60_000);

it('emits events of instances as their JSON Schemas say, and user-data never in them', async () => {
  const { fixture } = suite;
  const secret = 'only-for-the-machine';
  const { id } = await suite.active({ userData: `#cloud-config\nhostname: ${secret}\n` });
  const { operation } = await suite.call('instanceDecommission', { id });
  await suite.report({ id, operationId: operation?.id ?? '' }, 'DELETE', { outcome: 'SUCCEEDED' });
  const types = await expectDeclaredEvents(fixture, resourceOf(instanceResources, 'Instance'));
  expect(types).toEqual(new Set(['created', 'updated', 'deleted'].map((what) => `instance.${what}`)));
  const events = (await fixture.publishedEvents('events.instance.')).filter(({ subject }) => subject === id);
  expect(JSON.stringify(events)).not.toContain(secret);
  const changes = events
    .map(({ type, data }) => [type, data['changes']] as const)
    .filter(([, of]) => of !== undefined);
  expect(changes[0]).toMatchObject([
    'instance.created',
    { userData: { before: null, after: '[redacted]' }, hostname: { before: null } },
  ]);
  expect(changes.at(-1)).toMatchObject(['instance.deleted', { state: { after: 'DELETED' } }]);
});
