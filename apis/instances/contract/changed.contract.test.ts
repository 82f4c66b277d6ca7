import { afterAll, beforeAll, expect, it } from 'vitest';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const FOLLOW = `subscription($where: InstanceWhere) { instanceChanged(where: $where) {
  change id changedFields instance { hostname state } } }`;

interface Shown {
  readonly instanceChanged: {
    readonly change: string;
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
  expect(change.id).toBe(id);
  await leave();
}, 60_000);
