import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import {
  startIpam,
  type AddressPayload,
  type BlockPayload,
  type IpamSuite,
  type Refusal,
} from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

async function create(input: object, token?: string): Promise<BlockPayload> {
  return await suite.change<BlockPayload>('ipBlockCreate', { tenantId: suite.tenants.acme, ...input }, token);
}

async function remove(id: string, token?: string): Promise<{ deletedId: string | null; errors: Refusal[] }> {
  return await suite.change('ipBlockDelete', { id }, token);
}

describe('ipBlockCreate', () => {
  it('creates a block at a site, counts what it can give out, and publishes it', async () => {
    const siteId = await suite.site();
    const { ipBlock, errors } = await create({ prefix: '10.1.0.0/24', siteId, gateway: '10.1.0.1' });
    expect(errors).toEqual([]);
    expect(ipBlock).toEqual({
      id: expect.stringMatching(/^ipamibk-/),
      prefix: '10.1.0.0/24',
      allocatable: true,
      gateway: '10.1.0.1',
      available: 253,
      tenant: { id: suite.tenants.acme },
      site: { id: siteId },
      parent: null,
      version: 1,
    });
    expect((await suite.fixture.publishedEvents('facts.ipBlock.')).at(-1)?.data).toMatchObject({
      kind: 'ipBlock',
      id: ipBlock?.id,
      tenantId: suite.tenants.acme,
      state: null,
      version: 1,
      data: { prefix: '10.1.0.0/24', siteId, parentId: null },
    });
  });

  it('nests in the smallest block around it, and takes the site from there', async () => {
    const siteId = await suite.site();
    await suite.block('10.2.0.0/16', { siteId });
    const inner = await suite.block('10.2.4.0/22');
    const { ipBlock } = await create({ prefix: '10.2.5.0/24' });
    expect(ipBlock).toMatchObject({ parent: { id: inner, prefix: '10.2.4.0/22' }, site: { id: siteId } });
    expect(await suite.available(inner)).toBe(0);
    const other = await create({ prefix: '10.2.6.0/24', siteId: await suite.site() });
    expect(other.errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['siteId'] })]);
  });

  it('refuses a range that there is already, naming it, also when many ask at the same moment', async () => {
    const holder = await suite.block('10.3.0.0/24');
    expect((await create({ prefix: '10.3.0.0/24' })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['prefix'], holder }),
    ]);
    const raced = await Promise.all(
      Array.from({ length: 10 }, async () => await create({ prefix: '10.4.0.0/24' })),
    );
    expect(raced.filter(({ ipBlock }) => ipBlock !== null)).toHaveLength(1);
    expect(raced.flatMap(({ errors }) => errors).every(({ code }) => code === 'CONFLICT')).toBe(true);
  });

  it.each([
    ['nonsense', { prefix: 'ten' }, 'prefix'],
    ['an address without a length', { prefix: '10.9.0.0' }, 'prefix'],
    ['short notation', { prefix: '10.9/16' }, 'prefix'],
    ['host bits', { prefix: '10.9.0.1/24' }, 'prefix'],
    ['a length past the end', { prefix: '10.9.0.0/33' }, 'prefix'],
    ['half the internet', { prefix: '0.0.0.0/1' }, 'prefix'],
    ['multicast', { prefix: '224.0.0.0/24' }, 'prefix'],
    ['link-local IPv6', { prefix: 'fe80::/64' }, 'prefix'],
    ['an IPv6 zone', { prefix: 'fd00::%eth0/64' }, 'prefix'],
    ['a gateway outside', { prefix: '10.9.0.0/24', gateway: '10.9.1.1' }, 'gateway'],
    ['the broadcast address as gateway', { prefix: '10.9.0.0/24', gateway: '10.9.0.255' }, 'gateway'],
    ['a gateway of the other family', { prefix: '10.9.0.0/24', gateway: 'fd00::1' }, 'gateway'],
    ['no id as parent', { prefix: '10.9.0.0/24', parentId: 'x' }, 'parentId'],
    ['a tenant as site', { prefix: '10.9.0.0/24', siteId: newId('tenant') }, 'siteId'],
  ])('refuses %s', async (_, input, field) => {
    const { ipBlock, errors } = await create(input);
    expect(ipBlock).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: [field] })]);
  });

  it('says which block was meant when host bits are set', async () => {
    const { errors } = await create({ prefix: '10.9.0.77/26' });
    expect(errors[0]?.message).toContain('10.9.0.64/26');
  });

  it('refuses a parent that does not contain it, is of another tenant, or is out of sight', async () => {
    const parentId = await suite.block('10.5.0.0/16');
    const outside = await create({ prefix: '10.6.0.0/24', parentId });
    expect(outside.errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['prefix'] })]);
    const elsewhere = await create({ prefix: '10.5.0.0/24', parentId, tenantId: suite.tenants.rival });
    expect(elsewhere.errors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['parentId'] }),
    ]);
    const stranger = await suite.fixture.person('stranger', ['admin', suite.tenants.rival]);
    const hidden = await create({ prefix: '10.5.0.0/24', parentId, tenantId: suite.tenants.rival }, stranger);
    expect(hidden.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: ['parentId'] })]);
  });

  it('lets a tenant below use a block but not divide it', async () => {
    await suite.block('10.7.0.0/16');
    const below = await suite.fixture.person('below', ['admin', suite.tenants.lab]);
    const divided = await create({ prefix: '10.7.1.0/24', tenantId: suite.tenants.lab }, below);
    expect(divided.errors).toEqual([expect.objectContaining({ code: 'FORBIDDEN', path: ['prefix'] })]);
    const above = await suite.fixture.person('above', ['operator', suite.tenants.acme]);
    expect((await create({ prefix: '10.7.1.0/24', tenantId: suite.tenants.lab }, above)).errors).toEqual([]);
  });

  it('refuses a site that the tenant may not use, and a role that is too low', async () => {
    const siteId = await suite.site(suite.tenants.rival);
    expect((await create({ prefix: '10.8.0.0/24', siteId })).errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['siteId'],
    });
    const operator = await suite.fixture.person('operator', ['operator', suite.tenants.acme]);
    expect((await create({ prefix: '10.8.0.0/24', siteId }, operator)).errors[0]).toMatchObject({
      code: 'NOT_FOUND',
      path: ['siteId'],
    });
    const member = await suite.fixture.person('member', ['member', suite.tenants.acme]);
    expect((await create({ prefix: '10.8.0.0/24' }, member)).errors[0]).toMatchObject({
      code: 'FORBIDDEN',
      path: ['tenantId'],
    });
  });

  it('refuses a range in which its parent has given an address out', async () => {
    const siteId = await suite.site();
    const parentId = await suite.block('10.10.0.0/24', { siteId });
    const { ipAddress } = await suite.allocate(siteId);
    const over = await create({ prefix: '10.10.0.0/25' });
    expect(over.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['prefix'], holder: ipAddress?.id }),
    ]);
    expect((await create({ prefix: '10.10.0.128/25' })).ipBlock?.parent?.id).toBe(parentId);
  });
});

describe('ipBlockDelete', () => {
  it('refuses while blocks lie inside or machines have addresses, then deletes with its reservations', async () => {
    const siteId = await suite.site();
    const outer = await suite.block('10.20.0.0/16', { siteId });
    const inner = await suite.block('10.20.0.0/24');
    expect((await remove(outer)).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', holder: inner }),
    ]);
    const instanceId = newId('instance');
    await suite.allocate(siteId, { instanceId });
    await suite.change<AddressPayload>('ipAddressReserve', { blockId: inner, address: '10.20.0.9' });
    expect((await remove(inner)).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['id'], holder: instanceId }),
    ]);
    await suite.change('ipAddressRelease', { instanceId }, suite.fixture.tokens.service);
    expect(await remove(inner)).toMatchObject({ deletedId: inner, errors: [] });
    expect(await remove(outer)).toMatchObject({ deletedId: outer, errors: [] });
    expect((await suite.fixture.publishedEvents('facts.ipBlock.')).at(-1)?.data).toMatchObject({
      id: outer,
      deleted: true,
    });
    const below = await suite.fixture.person('below', ['admin', suite.tenants.lab]);
    expect((await remove(await suite.block('10.20.0.0/16'), below)).errors[0]?.code).toBe('FORBIDDEN');
  });
});

it('shows blocks to those who may use them, each with its own addresses only', async () => {
  const siteId = await suite.site();
  const id = await suite.block('10.30.0.0/24', { siteId });
  const own = await suite.allocate(siteId, { tenantId: suite.tenants.lab });
  await suite.allocate(siteId);
  const document = `query($id: ID!, $r: [_Any!]!) {
    ipBlock(id: $id) { prefix addresses { nodes { address } totalCount } }
    ipBlocks(where: { siteId: { eq: "${siteId}" } }) { nodes { prefix } totalCount }
    _entities(representations: $r) { ... on IpBlock { prefix } ... on IpAddress { address } }
  }`;
  const r = [
    { __typename: 'IpBlock', id },
    { __typename: 'IpAddress', id: own.ipAddress?.id },
  ];
  const read = async (tenantId: string): Promise<unknown> =>
    await suite.fixture.query(await suite.fixture.person('viewer', ['viewer', tenantId]), document, {
      id,
      r,
    });
  expect(await read(suite.tenants.lab)).toEqual({
    ipBlock: { prefix: '10.30.0.0/24', addresses: { nodes: [{ address: '10.30.0.1' }], totalCount: 1 } },
    ipBlocks: { nodes: [{ prefix: '10.30.0.0/24' }], totalCount: 1 },
    _entities: [{ prefix: '10.30.0.0/24' }, { address: '10.30.0.1' }],
  });
  expect(await read(suite.tenants.acme)).toMatchObject({ ipBlock: { addresses: { totalCount: 2 } } });
  expect(await read(suite.tenants.rival)).toEqual({
    ipBlock: null,
    ipBlocks: { nodes: [], totalCount: 0 },
    _entities: [null, null],
  });
});

it('publishes every block and address again', async () => {
  const before = (await suite.fixture.publishedEvents()).length;
  await suite.fixture.runtime.republish?.();
  const again = (await suite.fixture.publishedEvents()).slice(before);
  const document = '{ ipBlocks { totalCount } ipAddresses { totalCount } }';
  const { ipBlocks, ipAddresses } = await suite.fixture.query<
    Record<'ipBlocks' | 'ipAddresses', { totalCount: number }>
  >(suite.fixture.tokens.admin, document);
  expect(again).toHaveLength(ipBlocks.totalCount + ipAddresses.totalCount);
});
