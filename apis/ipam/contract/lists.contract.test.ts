import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { newPlace, startIpam, type IpamSuite } from './ipam-suite.ts';

let suite: IpamSuite;
let tenantId: string;
let siteId: string;
let instanceId: string;
let inner: string;

beforeAll(async () => {
  suite = await startIpam();
  ({ tenantId, siteId } = await newPlace(suite));
  for (const prefix of ['10.9.0.0/16', '10.100.0.0/16', '2001:db8::/64', '10.9.0.0/24']) {
    await suite.block(prefix, { tenantId, siteId });
  }
  inner = await suite.block('10.9.1.0/24', { tenantId, siteId });
  for (const address of ['10.9.1.100', '10.9.1.20', '10.9.1.3']) await suite.reserve(inner, address);
  instanceId = newId('instance');
  await suite.allocate(siteId, { tenantId, instanceId });
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

async function prefixes(where: object, orderBy = 'PREFIX'): Promise<string[]> {
  const document = `query($where: IpBlockWhere) { ipBlocks(where: $where, orderBy: { field: ${orderBy} }) {
    nodes { prefix } totalCount } }`;
  const { ipBlocks } = await suite.fixture.query<{
    ipBlocks: { nodes: { prefix: string }[]; totalCount: number };
  }>(suite.fixture.tokens.admin, document, { where: { and: [{ tenantId: { eq: tenantId } }, where] } });
  expect(ipBlocks.totalCount).toBe(ipBlocks.nodes.length);
  return ipBlocks.nodes.map(({ prefix }) => prefix);
}

async function addresses(where: object): Promise<string[]> {
  const document = `query($where: IpAddressWhere) { ipAddresses(where: $where, orderBy: { field: ADDRESS }) {
    nodes { address } totalCount } }`;
  const { ipAddresses } = await suite.fixture.query<{
    ipAddresses: { nodes: { address: string }[]; totalCount: number };
  }>(suite.fixture.tokens.admin, document, { where: { and: [{ tenantId: { eq: tenantId } }, where] } });
  expect(ipAddresses.totalCount).toBe(ipAddresses.nodes.length);
  return ipAddresses.nodes.map(({ address }) => address);
}

describe('ipBlocks', () => {
  it('are sorted by number, IPv4 first, and not by the letters of their prefixes', async () => {
    expect(await prefixes({ siteId: { eq: siteId } })).toEqual([
      '10.9.0.0/16',
      '10.9.0.0/24',
      '10.9.1.0/24',
      '10.100.0.0/16',
      '2001:db8::/64',
    ]);
  });

  it('are found by an address or a range that they cover, and by the range that they lie in', async () => {
    expect(await prefixes({ prefix: { covers: '10.9.1.7' } })).toEqual(['10.9.0.0/16', '10.9.1.0/24']);
    expect(await prefixes({ prefix: { covers: '10.9.1.0/25' } })).toEqual(['10.9.0.0/16', '10.9.1.0/24']);
    expect(await prefixes({ prefix: { within: '10.9.0.0/16' } })).toHaveLength(3);
    expect(await prefixes({ prefix: { covers: '2001:DB8:0::1' } })).toEqual(['2001:db8::/64']);
    expect(await prefixes({ not: { prefix: { covers: '10.9.1.7' } } })).toHaveLength(3);
    expect(await prefixes({ not: { prefix: { within: '0.0.0.0/0' } } })).toEqual(['2001:db8::/64']);
    expect(await prefixes({ gateway: { isNull: true } })).toHaveLength(5);
    expect(await prefixes({ not: { gateway: { within: '10.0.0.0/8' } } })).toHaveLength(5);
    expect(await prefixes({ parentId: { isNull: true } })).toHaveLength(3);
  });

  it.each([
    { prefix: { covers: '10.9.1' } },
    { prefix: { eq: '10.9.1.1/24' } },
    { prefix: { in: ['10.9.0.0/16', 'x'] } },
    { gateway: { eq: '10.9.1.0/24' } },
    { not: { or: [{ gateway: { within: 'x' } }] } },
  ])('refuse %j, and say where it is wrong', async (where) => {
    const document = 'query($where: IpBlockWhere) { ipBlocks(where: $where) { totalCount } }';
    const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, document, { where });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'INVALID_INPUT' }) }),
    ]);
    expect(errors?.[0]?.message).toMatch(/^where\.[a-z0-9.]+: must be an? /);
  });
});

describe('ipAddresses', () => {
  it('are sorted by number, and found by address, range, block, instance and whether they are reserved', async () => {
    expect(await addresses({ blockId: { eq: inner } })).toEqual(['10.9.1.3', '10.9.1.20', '10.9.1.100']);
    expect(await addresses({ address: { eq: '10.9.1.20' } })).toEqual(['10.9.1.20']);
    expect(await addresses({ address: { within: '10.9.1.0/27' } })).toEqual(['10.9.1.3', '10.9.1.20']);
    expect(await addresses({ address: { gte: '10.9.1.20' } })).toEqual(['10.9.1.20', '10.9.1.100']);
    expect(await addresses({ instanceId: { eq: instanceId } })).toEqual(['10.9.0.1']);
    expect(await addresses({ reserved: { eq: false } })).toEqual(['10.9.0.1']);
  });

  it('are paged by address from both ends', async () => {
    const document = `query($id: ID!, $first: Int, $after: String, $last: Int, $before: String) { ipBlock(id: $id) {
      addresses(first: $first, after: $after, last: $last, before: $before) {
        nodes { address } totalCount pageInfo { startCursor endCursor } } } }`;
    type Page = {
      nodes: unknown[];
      totalCount: number;
      pageInfo: { startCursor: string; endCursor: string };
    };
    const page = async (args: object): Promise<Page> =>
      (
        await suite.fixture.query<{ ipBlock: { addresses: Page } }>(suite.fixture.tokens.admin, document, {
          id: inner,
          ...args,
        })
      ).ipBlock.addresses;
    const first = await page({ first: 2 });
    expect(first).toMatchObject({
      nodes: [{ address: '10.9.1.3' }, { address: '10.9.1.20' }],
      totalCount: 3,
    });
    const rest = await page({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes).toEqual([{ address: '10.9.1.100' }]);
    expect((await page({ last: 1, before: rest.pageInfo.startCursor })).nodes).toEqual([
      { address: '10.9.1.20' },
    ]);
    const forged = Buffer.from(JSON.stringify(['address', 'nonsense', 'x'])).toString('base64url');
    const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, document, {
      id: inner,
      after: forged,
    });
    expect(errors?.[0]?.extensions?.code).toBe('INVALID_INPUT');
  });
});

it('are lists of their tenant, site, block and instance too', async () => {
  const document = `query($r: [_Any!]!) { _entities(representations: $r) {
    ... on Tenant { ipBlocks(where: { parentId: { isNull: true } }) { nodes { prefix children { totalCount } } } }
    ... on Site { ipBlocks(last: 1) { nodes { prefix } totalCount } }
    ... on Instance { addresses { nodes { address } } } } }`;
  const r = [
    { __typename: 'Tenant', id: tenantId },
    { __typename: 'Site', id: siteId },
    { __typename: 'Instance', id: instanceId },
  ];
  expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { r })).toEqual({
    _entities: [
      {
        ipBlocks: {
          nodes: [
            { prefix: '10.9.0.0/16', children: { totalCount: 2 } },
            { prefix: '10.100.0.0/16', children: { totalCount: 0 } },
            { prefix: '2001:db8::/64', children: { totalCount: 0 } },
          ],
        },
      },
      { ipBlocks: { nodes: [{ prefix: '2001:db8::/64' }], totalCount: 5 } },
      { addresses: { nodes: [{ address: '10.9.0.1' }] } },
    ],
  });
});

describe('ipAddress', () => {
  const find = async (wanted: object, token = suite.fixture.tokens.admin) =>
    await suite.fixture.request<{ ipAddress: { address: string } | null }>(
      token,
      'query($find: IpAddressFind) { ipAddress(find: $find) { address } }',
      { find: wanted },
    );

  it('is found by its text in any form, by those who may see it', async () => {
    expect((await find({ address: '10.9.1.20' })).data).toEqual({ ipAddress: { address: '10.9.1.20' } });
    expect((await find({ address: '10.9.1.21' })).data).toEqual({ ipAddress: null });
    const stranger = await suite.fixture.person('stranger', ['admin', suite.tenants.rival]);
    expect((await find({ address: '10.9.1.20' }, stranger)).data).toEqual({ ipAddress: null });
    const block = await suite.block('2001:db8:77::/64');
    await suite.reserve(block, '2001:db8:77::1');
    expect((await find({ address: '2001:DB8:77:0::0001' })).data?.ipAddress?.address).toBe('2001:db8:77::1');
  });

  it('is distinguished by routing domain, site and tenant', async () => {
    const [red, blue] = [await suite.routingDomain('red'), await suite.routingDomain('blue')];
    const address = '10.200.0.9';
    for (const routingDomainId of [red, blue])
      await suite.reserve(await suite.block('10.200.0.0/24', { routingDomainId }), address);
    const where = await suite.site();
    await suite.reserve(await suite.block('10.200.0.0/24', { siteId: where }), address);
    const refused = await find({ address });
    expect(refused.errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
    const shown = { ipAddress: { address } };
    expect((await find({ address, routingDomainId: red })).data).toEqual(shown);
    expect((await find({ address, siteId: where })).data).toEqual(shown);
    expect((await find({ address, tenantId: suite.tenants.rival })).data).toEqual({ ipAddress: null });
  });

  it.each([{ address: '10.9.1' }, { address: '10.9.1.20', siteId: 'x'.repeat(100) }])(
    'refuses %j by its field',
    async (wanted) => {
      const { errors } = await find(wanted);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
      expect(errors?.[0]?.message).toMatch(/^find\.(?:address|siteId): must be/);
    },
  );

  it('is asked for by its id or by its text', async () => {
    const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, '{ ipAddress { id } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT' } });
  });
});
