import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { locationsDomain } from '../domain.ts';

interface Payload {
  readonly site?: { readonly id: string } | null;
  readonly rack?: { readonly id: string; readonly units: number } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly holder: string | null;
  }[];
}

const SITE = `mutation($in: SiteCreateInput!) { result: siteCreate(input: $in) {
  site { id name description tenant { id } version } errors { code message path holder } } }`;
const RACK = `mutation($in: RackCreateInput!) { result: rackCreate(input: $in) {
  rack { id name units site { id } } errors { code message path holder } } }`;

let fixture: SubgraphFixture;
let tenants: { acme: string; lab: string; rival: string };
let key = 0;

beforeAll(async () => {
  fixture = await subgraphFixture(locationsDomain, {
    removal: () => ({ referrers: [], seconds: 1 }),
  });
  tenants = await seedTenants(fixture);
}, 60_000);
afterAll(async () => await fixture?.stop());

async function change(token: string, document: string, input: object): Promise<Payload> {
  const variables = { in: { idempotencyKey: `key-${++key}`, ...input } };
  return (await fixture.query<{ result: Payload }>(token, document, variables)).result;
}

async function createSite(name: string, tenantId = tenants.acme): Promise<string> {
  const { site, errors } = await change(fixture.tokens.admin, SITE, { name, tenantId });
  if (!site) throw new Error(JSON.stringify(errors));
  return site.id;
}

describe('siteCreate', () => {
  it('creates a site of a tenant and publishes it', async () => {
    const operator = await fixture.person('operator', ['operator', tenants.acme]);
    const { site, errors } = await change(operator, SITE, { name: 'ams1', tenantId: tenants.acme });
    expect(errors).toEqual([]);
    expect(site).toMatchObject({ name: 'ams1', description: null, version: 1, tenant: { id: tenants.acme } });
    expect((await fixture.publishedEvents('facts.site.')).at(-1)?.data).toEqual({
      kind: 'site',
      id: site?.id,
      tenantId: tenants.acme,
      state: null,
      version: 1,
      deleted: false,
      data: { name: 'ams1' },
    });
    expect((await fixture.publishedEvents('events.site.created')).at(-1)?.subject).toBe(site?.id);
  });

  it('refuses a name taken within the tenant, and lets another tenant have it', async () => {
    const holder = await createSite('taken');
    const again = await change(fixture.tokens.admin, SITE, { name: ' TAKEN', tenantId: tenants.acme });
    expect(again.errors).toEqual([expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder })]);
    await createSite('taken', tenants.rival);
  });

  it('refuses unknown tenants, other kinds of id, and roles that are too low', async () => {
    const member = await fixture.person('member', ['member', tenants.acme]);
    const code = async (token: string, tenantId: string): Promise<unknown> =>
      (await change(token, SITE, { name: 'x', tenantId })).errors[0];
    expect(await code(member, tenants.acme)).toMatchObject({ code: 'FORBIDDEN', path: ['tenantId'] });
    expect(await code(member, tenants.rival)).toMatchObject({ code: 'NOT_FOUND', path: ['tenantId'] });
    expect(await code(member, newId('rack'))).toMatchObject({ code: 'INVALID_INPUT', path: ['tenantId'] });
    const old = newId('tenant', Date.now() - 60_000);
    expect(await code(fixture.tokens.admin, old)).toMatchObject({ code: 'NOT_FOUND', path: ['tenantId'] });
  });

  it('waits a little for a tenant that was created just now', async () => {
    const tenantId = newId('tenant');
    const asked = change(fixture.tokens.admin, SITE, { name: 'early', tenantId });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await fixture.seedReferences({ kind: 'tenant', id: tenantId, tenantId, ancestors: [tenantId] });
    expect((await asked).errors).toEqual([]);
  });
});

describe('rackCreate', () => {
  it('creates a rack of 42 units by default, and publishes where it is', async () => {
    const siteId = await createSite('with racks');
    const { rack, errors } = await change(fixture.tokens.admin, RACK, { name: 'r1', siteId });
    expect(errors).toEqual([]);
    expect(rack).toMatchObject({ name: 'r1', units: 42, site: { id: siteId } });
    expect((await fixture.publishedEvents('facts.rack.')).at(-1)?.data).toMatchObject({
      tenantId: tenants.acme,
      data: { siteId, name: 'r1', units: 42 },
    });
  });

  it('refuses a taken name, a height out of range, and a site the caller may not change', async () => {
    const siteId = await createSite('strict');
    const first = await change(fixture.tokens.admin, RACK, { name: 'r1', siteId, units: 1 });
    const again = await change(fixture.tokens.admin, RACK, { name: 'r1', siteId });
    expect(again.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder: first.rack?.id }),
    ]);
    for (const units of [0, 101]) {
      const { errors } = await change(fixture.tokens.admin, RACK, { name: 'r2', siteId, units });
      expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['units'] })]);
    }
    const low = await fixture.person('low', ['viewer', tenants.acme]);
    expect((await change(low, RACK, { name: 'r3', siteId })).errors[0]).toMatchObject({
      code: 'FORBIDDEN',
      path: ['siteId'],
    });
    const stranger = await fixture.person('stranger', ['admin', tenants.rival]);
    expect((await change(stranger, RACK, { name: 'r3', siteId })).errors[0]).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('reading', () => {
  const READ = `query($id: ID!, $where: SiteWhere) {
    site(id: $id) { name racks { nodes { name } totalCount } }
    sites(where: $where, orderBy: { field: NAME }) { nodes { name } totalCount }
    racks { nodes { name site { id } } }
  }`;

  it('shows sites and racks to those who may use them, and to no other', async () => {
    const siteId = await createSite('offered');
    await change(fixture.tokens.admin, RACK, { name: 'b', siteId });
    await change(fixture.tokens.admin, RACK, { name: 'a', siteId });
    const variables = { id: siteId, where: { id: { eq: siteId } } };
    const below = await fixture.person('below', ['viewer', tenants.lab]);
    expect(await fixture.query(below, READ, variables)).toMatchObject({
      site: { name: 'offered', racks: { nodes: [{ name: 'a' }, { name: 'b' }], totalCount: 2 } },
      sites: { nodes: [{ name: 'offered' }], totalCount: 1 },
      racks: { nodes: expect.arrayContaining([{ name: 'a', site: { id: siteId } }]) },
    });
    const beside = await fixture.person('beside', ['admin', tenants.rival]);
    expect(await fixture.query(beside, READ, variables)).toEqual({
      site: null,
      sites: { nodes: [], totalCount: 0 },
      racks: { nodes: [] },
    });
  });

  it('resolves references from other subgraphs with the same authority', async () => {
    const siteId = await createSite('referred');
    const { rack } = await change(fixture.tokens.admin, RACK, { name: 'r', siteId });
    const representations = [
      { __typename: 'Site', id: siteId },
      { __typename: 'Rack', id: rack?.id },
    ];
    const document = `query($r: [_Any!]!) { _entities(representations: $r) { ... on Site { name } ... on Rack { units } } }`;
    const below = await fixture.person('below', ['viewer', tenants.lab]);
    expect(await fixture.query(below, document, { r: representations })).toEqual({
      _entities: [{ name: 'referred' }, { units: 42 }],
    });
    const beside = await fixture.person('beside', ['admin', tenants.rival]);
    expect(await fixture.query(beside, document, { r: representations })).toEqual({
      _entities: [null, null],
    });
  });
});

it('publishes every site and rack again', async () => {
  const before = (await fixture.publishedEvents()).length;
  await fixture.runtime.republish?.();
  const kinds = (await fixture.publishedEvents()).slice(before).map(({ type }) => type);
  expect(new Set(kinds)).toEqual(new Set(['fact.site', 'fact.rack']));
});
