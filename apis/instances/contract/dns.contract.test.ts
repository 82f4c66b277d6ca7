import { afterAll, beforeAll, expect, it } from 'vitest';
import { resourceFixture } from '#test/harness/resource-fixture.ts';
import type { DnsRequest } from '#contracts/instances/network-services.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite(resourceFixture);
}, 60_000);
afterAll(async () => await suite?.stop());

const nameOf = async (id: string): Promise<string | null> => {
  const document = 'query($id: ID!) { instance(id: $id) { dnsName } }';
  type Read = { instance: { dnsName: string | null } };
  return (await suite.fixture.query<Read>(suite.fixture.tokens.admin, document, { id })).instance.dnsName;
};

/** The DNS part of the last request for an operation on the instance. */
const requested = async (id: string): Promise<DnsRequest | undefined> => {
  const events = await suite.fixture.publishedEvents('events.instance.');
  const requests = events.filter(({ type, subject }) => type.endsWith('-requested') && subject === id);
  return requests.at(-1)?.data['dns'] as DnsRequest | undefined;
};

it('has the host name in the zone of its profile', async () => {
  const profileId = await suite.profile({ dnsZone: 'dc.test', dnsTtlSeconds: 60 });
  const { id } = await suite.create({ profileId, hostname: 'web.blue' });
  expect(await nameOf(id)).toBe('web.blue.dc.test');
  expect(await requested(id)).toEqual({ name: 'web.blue.dc.test', ttlSeconds: 60, formerNames: [] });
});

it('has no name where its profile has no zone', async () => {
  const { id } = await suite.create({ profileId: await suite.profile() });
  expect(await nameOf(id)).toBeNull();
  expect(await requested(id)).toBeUndefined();
});

it('has its former names removed with the next installation, and only the new one afterwards', async () => {
  const profileId = await suite.profile({ dnsZone: 'dc.test' });
  const { id } = await suite.active({ profileId, hostname: 'before' });
  await suite.call('instanceUpdate', { id, hostname: 'after' });
  // Its machine has the name until it is installed again.
  expect(await nameOf(id)).toBe('before.dc.test');
  const { operation } = await suite.call('instanceReimage', { id, imageId: suite.images.other });
  expect(await requested(id)).toEqual({
    name: 'after.dc.test',
    ttlSeconds: 300,
    formerNames: ['before.dc.test'],
  });
  await suite.report({ id, operationId: operation?.id ?? '' }, 'ACTIVATE', { outcome: 'SUCCEEDED' });
  await suite.call('instanceDecommission', { id });
  expect(await requested(id)).toEqual({ name: null, ttlSeconds: 0, formerNames: ['after.dc.test'] });
});

it('has every name removed that it may have, however its operations ended and its profile changed', async () => {
  const profileId = await suite.profile({ dnsZone: 'dc.test' });
  const { id } = await suite.active({ profileId, hostname: 'first' });
  await suite.call('instanceUpdate', { id, hostname: 'second' });
  const { operation } = await suite.call('instanceReimage', { id, imageId: suite.images.other });
  const failure = { code: 'TRIED', message: 'The suite ends it.' };
  await suite.report({ id, operationId: operation?.id ?? '' }, 'FAIL', { outcome: 'FAILED', failure });
  await suite.call('instanceUpdate', { id, profileId: null });
  const { operation: last } = await suite.call('instanceDecommission', { id });
  expect((await requested(id))?.formerNames).toEqual(['first.dc.test', 'second.dc.test']);
  await suite.report({ id, operationId: last?.id ?? '' }, 'DELETE', { outcome: 'SUCCEEDED' });
  expect(await nameOf(id)).toBeNull();
});

it('is refused where DNS cannot have its name', async () => {
  const label = 'a'.repeat(60);
  const profileId = await suite.profile({ dnsZone: [label, label, label].join('.') });
  const { instance, errors } = await suite.call('instanceCreate', {
    profileId,
    hostname: `${label}.${label}`,
  });
  expect(instance).toBeNull();
  expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['hostname'] }]);
});

it.each(['not a zone', 'UPPER.test', '10.0.0.1', ''])('refuses the zone %j', async (dnsZone) => {
  await expect(suite.profile({ dnsZone })).rejects.toThrow('dnsZone');
});

it('has its address reserved by its profile, and released also after the profile has changed', async () => {
  const reserving = async (id: string): Promise<unknown> => {
    const events = await suite.fixture.publishedEvents('events.instance.');
    const requests = events.filter(({ type, subject }) => type.endsWith('-requested') && subject === id);
    return requests.at(-1)?.data['dhcp'];
  };
  const profileId = await suite.profile({ dhcpReservation: true });
  const { id } = await suite.active({ profileId });
  expect(await reserving(id)).toBe('RESERVE');
  await suite.call('instanceUpdate', { id, profileId: null });
  const { operation } = await suite.call('instanceReimage', { id, imageId: suite.images.other });
  expect(await reserving(id)).toBe('RELEASE');
  const failure = { code: 'TRIED', message: 'The suite ends it.' };
  await suite.report({ id, operationId: operation?.id ?? '' }, 'FAIL', { outcome: 'FAILED', failure });
  await suite.call('instanceDecommission', { id });
  expect(await reserving(id)).toBe('RELEASE');
  const { id: without } = await suite.active();
  await suite.call('instanceDecommission', { id: without });
  expect(await reserving(without)).toBeUndefined();
});
