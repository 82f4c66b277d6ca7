import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { createTemporalLink } from '#platform/graph/operation-stub.ts';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { imagesDomain } from '../domain.ts';

interface Payload {
  readonly image?: { readonly id: string } | null;
  readonly deletedId?: string | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly holder: string | null;
  }[];
}

const FIELDS =
  'id name kind architecture url sha256 sizeBytes growth kernelUrl initrdUrl version tenant { id }';
const CREATE = `mutation($in: ImageCreateInput!) { result: imageCreate(input: $in) {
  image { ${FIELDS} } errors { code message path holder } } }`;
const DELETE = `mutation($in: ImageDeleteInput!) { result: imageDelete(input: $in) {
  deletedId errors { code message path holder } } }`;
const SHA256 = 'ab'.repeat(32);

let fixture: SubgraphFixture;
let tenants: { acme: string; lab: string; rival: string };
let key = 0;

beforeAll(async () => {
  fixture = await subgraphFixture(imagesDomain, {
    downloadNetworks: allowedNetworks.parse(undefined),
    temporalLink: createTemporalLink('http://temporal.test', 'default'),
    removal: () => ({ referrers: [], seconds: 1 }),
  });
  tenants = await seedTenants(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());

async function change(token: string, document: string, input: object): Promise<Payload> {
  const variables = { in: { idempotencyKey: `key-${++key}`, ...input } };
  return (await fixture.query<{ result: Payload }>(token, document, variables)).result;
}

async function create(input: object, token = fixture.tokens.admin): Promise<Payload> {
  const usual = {
    tenantId: tenants.acme,
    name: `image ${key}`,
    url: 'https://images.test/disk.raw',
    sha256: SHA256,
  };
  return await change(token, CREATE, { ...usual, ...input });
}

describe('the disk that an image goes to', () => {
  const SYSTEM_DISK = `query($id: ID!) { image(id: $id) { systemDisk {
    serialNumber wwn type minSizeBytes maxSizeBytes path choose } } }`;

  it('is kept in one form, and published with all else that an installation needs', async () => {
    const { image } = await create({
      systemDisk: { type: 'SSD', minSizeBytes: 2 ** 40, choose: 'SMALLEST', wwn: null },
    });
    const rule = { type: 'SSD', minSizeBytes: 2 ** 40, choose: 'SMALLEST' };
    expect(await fixture.query(fixture.tokens.admin, SYSTEM_DISK, { id: image?.id })).toEqual({
      image: { systemDisk: { serialNumber: null, wwn: null, maxSizeBytes: null, path: null, ...rule } },
    });
    expect(await fixture.publishedEvents(`facts.image.${image?.id}`)).toMatchObject([
      { data: { data: { systemDisk: rule } } },
    ]);
  });

  it('is refused by its property where it names none, and the image is not made', async () => {
    const { image, errors } = await create({ systemDisk: { path: '/dev/sda' } });
    expect(image).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['systemDisk', 'path'] }]);
  });
});

describe('imageCreate', () => {
  it('registers an image with the usual kind and architecture, and publishes all an installation needs', async () => {
    const { image, errors } = await create({
      name: 'debian 13',
      sha256: SHA256.toUpperCase(),
      sizeBytes: 4e9,
    });
    expect(errors).toEqual([]);
    expect(image).toEqual({
      id: expect.stringMatching(/^imagimg-/),
      name: 'debian 13',
      kind: 'RAW',
      architecture: 'X86_64',
      url: 'https://images.test/disk.raw',
      sha256: SHA256,
      sizeBytes: 4e9,
      growth: 'NONE',
      kernelUrl: null,
      initrdUrl: null,
      version: 1,
      tenant: { id: tenants.acme },
    });
    expect((await fixture.publishedEvents('facts.image.')).at(-1)?.data).toEqual({
      kind: 'image',
      id: image?.id,
      tenantId: tenants.acme,
      state: null,
      version: 1,
      deleted: false,
      data: {
        name: 'debian 13',
        architecture: 'X86_64',
        kind: 'RAW',
        url: 'https://images.test/disk.raw',
        sha256: SHA256,
        growth: 'NONE',
        kernelUrl: null,
        initrdUrl: null,
        systemDisk: null,
      },
    });
  });

  it('keeps the settings of the image', async () => {
    const { image } = await create({ kind: 'QCOW2', growth: 'LAST_PARTITION' });
    expect(image).toMatchObject({ kind: 'QCOW2', growth: 'LAST_PARTITION' });
  });

  it.each([
    ['an ftp address', { url: 'ftp://images.test/x' }, 'url'],
    ['no address', { url: 'disk.raw' }, 'url'],
    ['a password in the address', { url: 'https://me:secret@images.test/x' }, 'url'],
    ['a fragment', { url: 'https://images.test/x#y' }, 'url'],
    ['an address of the cloud’s metadata', { url: 'http://169.254.169.254/latest' }, 'url'],
    ['a kernel on this host itself', { kernelUrl: 'http://localhost/vmlinuz' }, 'kernelUrl'],
    ['a kernel that is no address', { kernelUrl: 'file:///vmlinuz' }, 'kernelUrl'],
    ['a RAM disk without a kernel', { initrdUrl: 'https://images.test/initrd' }, 'initrdUrl'],
    ['a short checksum', { sha256: 'ab' }, 'sha256'],
    ['a checksum that is not hex', { sha256: 'g'.repeat(64) }, 'sha256'],
    ['half a byte', { sizeBytes: 1.5 }, 'sizeBytes'],
    ['nothing at all', { sizeBytes: 0 }, 'sizeBytes'],
    ['an empty name', { name: '' }, 'name'],
  ])('refuses %s', async (_, input, field) => {
    const { image, errors } = await create(input);
    expect(image).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: [field] })]);
  });

  it('names every fault at once', async () => {
    const { errors } = await create({ url: 'x', sha256: 'y', name: '' });
    expect(new Set(errors.map(({ path }) => path[0]))).toEqual(new Set(['name', 'sha256', 'url']));
  });

  it('refuses a taken name, an unknown tenant, and a role that is too low', async () => {
    const holder = (await create({ name: 'taken' })).image?.id;
    expect((await create({ name: 'taken' })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder }),
    ]);
    const unknown = await create({ tenantId: newId('tenant', Date.now() - 60_000) });
    expect(unknown.errors[0]).toMatchObject({ code: 'NOT_FOUND', path: ['tenantId'] });
    const member = await fixture.person('member', ['member', tenants.acme]);
    expect((await create({}, member)).errors[0]).toMatchObject({ code: 'FORBIDDEN', path: ['tenantId'] });
    const operator = await fixture.person('operator', ['operator', tenants.acme]);
    expect((await create({ tenantId: tenants.lab }, operator)).errors).toEqual([]);
  });
});

describe('imageDelete', () => {
  it('deletes the image, publishes that, and leaves the name free', async () => {
    const id = (await create({ name: 'old' })).image?.id;
    const stale = await change(fixture.tokens.admin, DELETE, { id, expectedVersion: 2 });
    expect(stale.errors[0]).toMatchObject({ code: 'STALE_VERSION', path: ['expectedVersion'] });
    expect(await change(fixture.tokens.admin, DELETE, { id, expectedVersion: 1 })).toEqual({
      deletedId: id,
      errors: [],
    });
    expect((await fixture.publishedEvents('facts.image.')).at(-1)?.data).toMatchObject({
      id,
      version: 2,
      deleted: true,
    });
    expect((await change(fixture.tokens.admin, DELETE, { id })).errors[0]).toMatchObject({
      code: 'NOT_FOUND',
      path: ['id'],
    });
    expect((await create({ name: 'old' })).errors).toEqual([]);
  });

  it('requires the role operator on the owner, which those below do not have', async () => {
    const id = (await create({})).image?.id;
    const below = await fixture.person('below', ['admin', tenants.lab]);
    expect((await change(below, DELETE, { id })).errors[0]).toMatchObject({
      code: 'FORBIDDEN',
      path: ['id'],
    });
    const beside = await fixture.person('beside', ['admin', tenants.rival]);
    expect((await change(beside, DELETE, { id })).errors[0]).toMatchObject({
      code: 'NOT_FOUND',
      path: ['id'],
    });
    const member = await fixture.person('member', ['member', tenants.acme]);
    expect((await change(member, DELETE, { id })).errors[0]).toMatchObject({
      code: 'FORBIDDEN',
      path: ['id'],
    });
  });
});

it('shows images to those who may install them, and to no other', async () => {
  const id = (await create({ name: 'offered' })).image?.id;
  const document = `query($id: ID!, $r: [_Any!]!) {
    image(id: $id) { name }
    images(where: { id: { eq: $id } }, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { name } totalCount }
    _entities(representations: $r) { ... on Image { name } }
  }`;
  const variables = { id, r: [{ __typename: 'Image', id }] };
  const below = await fixture.person('below', ['viewer', tenants.lab]);
  expect(await fixture.query(below, document, variables)).toEqual({
    image: { name: 'offered' },
    images: { nodes: [{ name: 'offered' }], totalCount: 1 },
    _entities: [{ name: 'offered' }],
  });
  const beside = await fixture.person('beside', ['admin', tenants.rival]);
  expect(await fixture.query(beside, document, variables)).toEqual({
    image: null,
    images: { nodes: [], totalCount: 0 },
    _entities: [null],
  });
});

it('publishes every image again', async () => {
  const before = (await fixture.publishedEvents()).length;
  await fixture.runtime.republish?.();
  const again = (await fixture.publishedEvents()).slice(before);
  const { images } = await fixture.query<{ images: { totalCount: number } }>(
    fixture.tokens.admin,
    '{ images { totalCount } }',
  );
  expect(again.map(({ type }) => type)).toEqual(Array(images.totalCount).fill('fact.image'));
});
