import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDomains, type Domains } from './domains.ts';

let domains: Domains;
let tenantId: string;
let imageId: string;

beforeAll(async () => {
  domains = await startDomains({ seconds: 20 });
  tenantId = await domains.create('tenants', 'tenantCreate', { name: 'moves' }, 'tenant');
  const image = { tenantId, name: 'any', url: 'https://images.test/disk.raw', sha256: 'ab'.repeat(32) };
  imageId = await domains.create('images', 'imageCreate', image, 'image');
}, 120_000);
afterAll(async () => await domains?.stop());

const newSite = async (name: string): Promise<string> =>
  await domains.create('locations', 'siteCreate', { tenantId, name }, 'site');

test.each([
  ['ipBlock', 'ipam', 'ipBlockCreate', () => ({ prefix: '10.9.0.0/24' })],
  ['instance', 'instances', 'instanceCreate', () => ({ hostname: 'web', imageId })],
] as const)(
  'deleting a site is refused while it has one %s of another domain',
  async (kind, domain, mutation, input) => {
    const siteId = await newSite(`with one ${kind}`);
    expect((await domains.change(domain, mutation, { tenantId, siteId, ...input() })).errors).toEqual([]);
    const { errors } = await domains.remove('locations', 'siteDelete', siteId);
    const message = expect.stringContaining(`${domain} has 1 ${kind}`);
    expect(errors).toMatchObject([{ code: 'CONFLICT', message }]);
  },
);

test('a site goes once its racks are gone, and none is made there meanwhile', async () => {
  const siteId = await newSite('old');
  const rackId = await domains.create('locations', 'rackCreate', { siteId, name: 'r1' }, 'rack');
  const refused = await domains.remove('locations', 'siteDelete', siteId);
  expect(refused.errors).toMatchObject([{ code: 'CONFLICT', holder: rackId }]);
  const rackGone = await domains.remove('locations', 'rackDelete', rackId);
  expect(rackGone).toMatchObject({ deletedId: rackId, errors: [] });
  const [deleted, made] = await Promise.all([
    domains.remove('locations', 'siteDelete', siteId),
    domains.change('locations', 'rackCreate', { siteId, name: 'r2' }),
  ]);
  expect(deleted.deletedId === siteId).toBe(made.errors.length > 0);
});
