import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite(resourceFixture);
}, 60_000);
afterAll(async () => await suite?.stop());

/** A VLAN of acme, as the domain of networks publishes it. */
async function vlan(vid: number): Promise<string> {
  const id = newId('vlan', Date.now() - 60_000);
  await suite.fixture.seedReferences({ kind: 'vlan', id, tenantId: suite.tenants.acme, data: { vid } });
  return id;
}

/** The part about switch ports of the last request for an operation on the instance. */
const requested = async (id: string): Promise<unknown> => {
  const events = await suite.fixture.publishedEvents('events.instance.');
  const requests = events.filter(({ type, subject }) => type.endsWith('-requested') && subject === id);
  return requests.at(-1)?.data['switchPorts'];
};

it('has its switch ports in the VLAN of its profile, and afterwards in that for unused ports', async () => {
  const [vlanId, unusedVlanId] = [await vlan(20), await vlan(99)];
  const profileId = await suite.profile({ vlanId, unusedVlanId });
  const { id } = await suite.active({ profileId });
  expect(await requested(id)).toEqual({ vlanId, vid: 20 });
  const { operation } = await suite.call('instanceReimage', { id, imageId: suite.images.other });
  expect(await requested(id)).toEqual({ vlanId, vid: 20 });
  const failure = { code: 'TRIED', message: 'The suite ends it.' };
  await suite.report({ id, operationId: operation?.id ?? '' }, 'FAIL', { outcome: 'FAILED', failure });
  // Also without the profile: the VLAN is recorded with the instance.
  await suite.call('instanceUpdate', { id, profileId: null });
  await suite.call('instanceDecommission', { id });
  expect(await requested(id)).toEqual({ vlanId: unusedVlanId, vid: 99 });
});

it('has no switch port configured where its profile names no VLAN', async () => {
  const { id } = await suite.active({ profileId: await suite.profile() });
  expect(await requested(id)).toBeUndefined();
  await suite.call('instanceDecommission', { id });
  expect(await requested(id)).toBeUndefined();
});

it('needs both VLANs or none, and a VLAN that exists', async () => {
  const one = await vlan(30);
  await expect(suite.profile({ vlanId: one })).rejects.toThrow('unusedVlanId');
  await expect(suite.profile({ unusedVlanId: one })).rejects.toThrow('"vlanId"');
  const unknown = newId('vlan', Date.now() - 60_000);
  await expect(suite.profile({ vlanId: one, unusedVlanId: unknown })).rejects.toThrow('NOT_FOUND');
  // A VLAN of the tenant above.
  expect(await suite.profile({ vlanId: one, unusedVlanId: one }, suite.tenants.lab)).toBeTruthy();
});
