import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { resourceOf } from '#platform/resource/declaration.ts';
import {
  resourceClient,
  type Node,
  type ResourceClient,
} from '#platform/resource/testing/resource-client.ts';
import { resourceContract } from '#platform/resource/testing/resource-contract.ts';
import { seedTenants } from '#test/harness/graph.ts';
import { resourceFixture, type ResourceDomainFixture } from '#test/harness/resource-fixture.ts';
import { imagesDomain } from '../domain.ts';

let fixture: ResourceDomainFixture;
let tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
let client: ResourceClient;
let made = 0;

const resource = resourceOf(imagesDomain.resources, 'Image');

beforeAll(async () => {
  fixture = await resourceFixture(imagesDomain, {
    downloadNetworks: allowedNetworks.parse(undefined),
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
    removal: () => ({ referrers: [], seconds: 1 }),
  });
  tenants = await seedTenants(fixture);
  client = resourceClient(fixture, resource);
}, 60_000);
afterAll(async () => await fixture?.stop());

resourceContract('Image', async () => {
  const references = { tenantId: tenants.acme };
  const samples = {
    sha256: () => (++made).toString(16).padStart(64, '0'),
    systemDisk: () => ({ type: 'SSD', minSizeBytes: ++made, choose: 'LARGEST' }),
    // It needs kernelUrl beside it, so the suite could not clear one without the other.
    initrdUrl: () => undefined,
  };
  return { fixture, database: fixture.database, resource, tenants, references, samples };
});

async function create(values: object): Promise<Node> {
  const usual = { tenantId: tenants.acme, name: `image ${++made}`, url: 'https://images.test/disk.raw' };
  const { node } = await client.create(fixture.tokens.admin, {
    ...usual,
    sha256: 'ab'.repeat(32),
    ...values,
  });
  if (node === null) throw new Error('The image was refused');
  return node;
}

describe('imageUpdate', () => {
  it('moves an image to another mirror, which is published to other domains, and leaves its bytes as they are', async () => {
    const image = await create({ kernelUrl: 'https://old.test/vmlinuz' });
    const values = {
      name: 'moved',
      url: 'https://mirror.test/disk.raw',
      kernelUrl: null,
      systemDisk: { type: 'NVME', choose: 'FIRST' },
    };
    const { node, errors } = await client.update(fixture.tokens.admin, image.id, values);
    expect(errors).toEqual([]);
    expect(node).toEqual({ ...image, ...values, version: 2, updatedAt: node?.['updatedAt'] });
    expect((await fixture.publishedEvents(`facts.image.${image.id}`)).at(-1)?.data).toMatchObject({
      version: 2,
      data: { ...values, sha256: 'ab'.repeat(32) },
    });
  });

  it('accepts nothing that would make another system of an image', async () => {
    const document = '{ __type(name: "ImageUpdateInput") { inputFields { name } } }';
    type Found = { __type: { inputFields: { name: string }[] } };
    const found = await fixture.query<Found>(fixture.tokens.admin, document);
    expect(found.__type.inputFields.map(({ name }) => name).join(' ')).toBe(
      'idempotencyKey id expectedVersion reason ticket name url systemDisk kernelUrl initrdUrl',
    );
  });

  it('refuses another network, and a RAM disk that is left without its kernel', async () => {
    const image = await create({
      kernelUrl: 'https://images.test/vmlinuz',
      initrdUrl: 'https://images.test/initrd',
    });
    const errorsOf = async (values: object) =>
      (await client.update(fixture.tokens.admin, image.id, { ...values })).errors;
    const refused = (field: string) => [expect.objectContaining({ code: 'INVALID_INPUT', path: [field] })];
    expect(await errorsOf({ url: 'http://127.0.0.1/disk.raw' })).toEqual(refused('url'));
    expect(await errorsOf({ kernelUrl: null })).toEqual(refused('initrdUrl'));
    expect(await errorsOf({ kernelUrl: null, initrdUrl: null })).toEqual([]);
  });
});

it('names the item and the field of an image that is refused among many', async () => {
  const item = {
    tenantId: tenants.acme,
    name: 'of many',
    url: 'https://images.test/disk.raw',
    sha256: 'ab'.repeat(32),
  };
  const items = [item, { ...item, name: 'stray', url: 'http://169.254.169.254/latest' }];
  const { errors } = await client.many(fixture.tokens.admin, 'CREATE', { items });
  expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['items', '1', 'url'] })]);
});
