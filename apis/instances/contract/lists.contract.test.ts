import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '#test/harness/statements.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const INSTANCES = 11;

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

let suite: InstancesSuite;
let ids: string[];

beforeAll(async () => {
  suite = await startInstancesSuite();
  ids = [];
  for (let index = 0; index < INSTANCES; index += 1) {
    // Created in another order than their names have.
    const hostname = `web-${String((index * 7) % INSTANCES).padStart(2, '0')}`;
    ids.push((await suite.create({ hostname, profileId: await suite.profile() })).id);
  }
}, 120_000);
afterAll(async () => await suite?.stop());

async function page(variables: object, token = suite.fixture.tokens.admin): Promise<Page> {
  const document = `query($first: Int, $after: String, $where: InstanceWhere, $orderBy: InstanceOrder) {
    instances(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      nodes { id } pageInfo { hasNextPage endCursor } totalCount } }`;
  return (await suite.fixture.query<{ instances: Page }>(token, document, variables)).instances;
}

describe('instances', () => {
  it.each([
    ['HOSTNAME', 'ASC'],
    ['HOSTNAME', 'DESC'],
    ['CREATED_AT', 'ASC'],
    ['CREATED_AT', 'DESC'],
  ])('pages by %s %s make the whole list, each instance once', async (field, direction) => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: Page = await page({ first: 4, after, orderBy: { field, direction } });
      found.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    const byName = Array.from(
      { length: INSTANCES },
      (_, rank) => ids[ids.findIndex((__, i) => (i * 7) % INSTANCES === rank)],
    );
    const order = field === 'HOSTNAME' ? byName : ids;
    expect(found).toEqual(direction === 'ASC' ? order : order.toReversed());
  });

  it('leave out those that are DELETED, unless they are asked for by state', async () => {
    const { id } = await suite.active({ hostname: 'gone' });
    const { operation } = await suite.call('instanceDecommission', { id });
    await suite.report({ id, operationId: operation?.id ?? '' }, 'DELETE', {
      outcome: 'SUCCEEDED',
      serverReleased: true,
    });
    expect((await page({})).nodes.map((node) => node.id)).not.toContain(id);
    expect((await page({ where: { state: { eq: 'DELETED' } } })).nodes).toEqual([{ id }]);
    expect(await suite.read(id)).toMatchObject({ state: 'DELETED', server: null });
  });

  it('are not all found where a variable of the filter is missing or null', async () => {
    const document = `query($id: ID, $state: InstanceStateFilter) {
      instances(where: { and: [{ id: { eq: $id }, state: $state }] }) { nodes { id } } }`;
    for (const [variables, place] of [
      [{ state: { eq: 'ACTIVE' } }, 'where.and.0.id'],
      [{ id: null, state: { eq: 'ACTIVE' } }, 'where.and.0.id.eq'],
      [{ id: ids[0], state: {} }, 'where.and.0.state'],
    ] as const) {
      const { data, errors } = await suite.fixture.request(suite.fixture.tokens.admin, document, variables);
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', path: place.split('.') } }]);
      expect(errors?.[0]?.message).toContain(`${place}: `);
    }
    const one = await suite.fixture.request(suite.fixture.tokens.admin, document, { id: ids[0] });
    expect(one.data).toEqual({ instances: { nodes: [{ id: ids[0] }] } });
  });

  it('are seen by who has a role on their tenant or above, and look absent to others', async () => {
    const { fixture, tenants } = suite;
    const { id } = await suite.create({ tenantId: tenants.lab, hostname: 'in-the-lab' });
    const seen = async (tenant: string) =>
      (await page({}, await fixture.person(`viewer of ${tenant}`, ['viewer', tenant]))).totalCount;
    expect(await seen(tenants.acme)).toBe(INSTANCES + 1);
    expect(await seen(tenants.lab)).toBe(1);
    expect(await seen(tenants.rival)).toBe(0);
    const rival = await fixture.person('rita', ['admin', tenants.rival]);
    expect(await fixture.query(rival, `query($id: ID!) { instance(id: $id) { id } }`, { id })).toEqual({
      instance: null,
    });
  });

  it('cost one statement for each level, however many there are', async () => {
    const { fixture } = suite;
    const ask = async (first: number): Promise<readonly string[]> =>
      await statementsOf(fixture.database, async () => {
        const document = `query($first: Int) { instances(first: $first, orderBy: { field: CREATED_AT }) {
          totalCount nodes { id profile { name tenant { id } } server { id } image { id } userData } } }`;
        const { instances } = await fixture.query<{ instances: { nodes: { profile: object }[] } }>(
          fixture.tokens.admin,
          document,
          { first },
        );
        expect(instances.nodes.filter(({ profile }) => profile !== null)).toHaveLength(first);
      });
    // The page, its count, and the profiles.
    expect(await ask(2)).toHaveLength(3);
    expect(await ask(9)).toHaveLength(3);
  });
});

describe('profileCreate', () => {
  const create = async (input: object, token = suite.fixture.tokens.admin) => {
    const document = `mutation($in: ProfileCreateInput!) { result: profileCreate(input: $in) {
      profile { id name approvalTimeoutSeconds } errors { code path holder } } }`;
    type Answer = {
      result: {
        profile: { id: string; approvalTimeoutSeconds: number } | null;
        errors: { code: string; path: string[]; holder: string | null }[];
      };
    };
    const variables = { in: { idempotencyKey: `${Math.random()}`, tenantId: suite.tenants.acme, ...input } };
    return (await suite.fixture.query<Answer>(token, document, variables)).result;
  };

  it('fills in what is left out', async () => {
    expect((await create({ name: 'plain' })).profile).toMatchObject({ approvalTimeoutSeconds: 86_400 });
  });

  it('lets one of eight win that ask for one name at the same moment', async () => {
    const raced = await Promise.all(Array.from({ length: 8 }, async () => await create({ name: 'raced' })));
    const [holder, ...more] = raced.flatMap(({ profile }) => (profile === null ? [] : [profile.id]));
    expect(more).toEqual([]);
    expect(raced.flatMap(({ errors }) => errors)).toEqual(
      Array.from({ length: 7 }, () => ({ code: 'CONFLICT', path: ['name'], holder })),
    );
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: 'x', installTimeoutSeconds: 0 }, 'installTimeoutSeconds'],
    [{ name: 'x', approvalTimeoutSeconds: 2_592_001 }, 'approvalTimeoutSeconds'],
    [{ name: 'x', tenantId: 'acme' }, 'tenantId'],
  ])('refuses %j', async (input, path) => {
    expect(await create(input)).toMatchObject({
      profile: null,
      errors: [{ code: 'INVALID_INPUT', path: [path] }],
    });
  });

  it('is for operators', async () => {
    const { fixture, tenants } = suite;
    const member = await fixture.person('mia', ['member', tenants.acme]);
    expect((await create({ name: 'mine' }, member)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    const operator = await fixture.person('olga', ['operator', tenants.acme]);
    expect((await create({ name: 'ours' }, operator)).errors).toEqual([]);
  });
});
