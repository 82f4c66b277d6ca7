import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startInstancesSuite, type InstancesSuite, type Refusal } from './instances-suite.ts';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
}, 60_000);
afterAll(async () => await suite?.stop());

/** A block whose fact the domain has. */
async function block(
  prefix: string,
  { siteId = suite.siteId, tenantId = suite.tenants.acme } = {},
): Promise<string> {
  const id = newId('ipBlock');
  const data = { prefix, siteId, parentId: null, routingDomainId: null };
  await suite.fixture.seedReferences({ kind: 'ipBlock', id, tenantId, data });
  return id;
}

/** What the last request of an operation says of the addresses. */
async function asked(what: 'provision' | 'reimage', id: string): Promise<unknown> {
  const published = await suite.fixture.publishedEvents(`events.instance.${what}-requested`);
  const last = published.findLast(({ subject }) => subject === id);
  return (last?.data as { addresses?: unknown } | undefined)?.addresses;
}

async function requested(more: object): Promise<unknown> {
  return await asked('provision', (await suite.create(more)).id);
}

/** What the creation of an instance is refused with. */
async function refusal(more: object): Promise<Refusal | undefined> {
  return (await suite.call('instanceCreate', more)).errors[0];
}

it('are those of the request, else those of the profile, else one of any family', async () => {
  const blockId = await block('2001:db8::/64');
  const profileId = await suite.profile({ addresses: [{ family: 'IPV4' }, { family: 'IPV6' }] });
  expect(await requested({})).toBeUndefined();
  expect(await requested({ profileId })).toEqual([{ family: 'IPV4' }, { family: 'IPV6' }]);
  const own = [{ family: 'IPV6', blockId }, { blockId: null, family: 'IPV4' }, {}];
  expect(await requested({ profileId, addresses: own })).toEqual([
    { family: 'IPV6', blockId },
    { family: 'IPV4' },
    {},
  ]);
});

it('are shown with the instance, and requested once: a reimage keeps what it has', async () => {
  const instance = await suite.active({ addresses: [{ family: 'IPV4' }] });
  const document = 'query($id: ID!) { instance(id: $id) { wantedAddresses { family blockId } } }';
  expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { id: instance.id })).toEqual({
    instance: { wantedAddresses: [{ family: 'IPV4', blockId: null }] },
  });
  const { errors } = await suite.call('instanceReimage', { id: instance.id, imageId: suite.images.x86 });
  expect(errors).toEqual([]);
  expect(await asked('provision', instance.id)).toEqual([{ family: 'IPV4' }]);
  expect(await asked('reimage', instance.id)).toBeUndefined();
});

it('are refused where a block is none of the site, the tenant or the family, and where there are none or too many', async () => {
  const elsewhere = await block('10.9.0.0/24', { siteId: newId('site') });
  const rivals = await block('10.8.0.0/24', { tenantId: suite.tenants.rival });
  const four = await block('10.7.0.0/24');
  const path = ['addresses', '1', 'blockId'];
  const second = (wanted: object): object => ({ addresses: [{ family: 'IPV4' }, wanted] });
  expect(await refusal(second({ blockId: elsewhere }))).toMatchObject({ code: 'INVALID_INPUT', path });
  expect(await refusal(second({ blockId: rivals }))).toMatchObject({ code: 'NOT_FOUND', path });
  expect(await refusal(second({ blockId: suite.siteId }))).toMatchObject({ code: 'INVALID_INPUT', path });
  expect(await refusal(second({ blockId: four, family: 'IPV6' }))).toMatchObject({
    code: 'INVALID_INPUT',
    path,
    message: expect.stringContaining('has no IPv6 addresses'),
  });
  expect(await refusal({ addresses: [] })).toMatchObject({ code: 'INVALID_INPUT', path: ['addresses'] });
  expect(await refusal({ addresses: Array.from({ length: 17 }, () => ({})) })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['addresses'],
  });
  const profileId = await suite.profile({ addresses: [{ blockId: elsewhere }] });
  expect(await refusal({ profileId })).toMatchObject({ code: 'INVALID_INPUT', path: ['profileId'] });
});
