import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { statementsOf } from '#test/harness/statements.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

const SERVERS = 12;

interface Page {
  readonly servers: {
    readonly nodes: readonly { readonly id: string; readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
}

let suite: ServersSuite;
let ids: string[];

beforeAll(async () => {
  suite = await startServersSuite();
  const nics = (index: number): object => ({
    components: [
      {
        kind: 'PORT',
        name: 'NIC 1',
        mac: `02:00:00:00:00:${String(index).padStart(2, '0')}`,
        capacity: 25_000,
      },
      { kind: 'DISK', name: 'Disk 0', capacity: 1e12 },
    ],
  });
  ids = [];
  for (let index = 0; index < SERVERS; index += 1) {
    ids.push(
      await suite.available(nics(index), {
        name: `rack ${index % 3} unit ${String(index).padStart(2, '0')}`,
      }),
    );
  }
}, 120_000);
afterAll(async () => await suite?.stop());

const cursor = (parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

async function page(variables: object, token = suite.fixture.tokens.admin): Promise<Page['servers']> {
  const document = `query($first: Int, $after: String, $where: ServerWhere, $orderBy: ServerOrder) {
    servers(first: $first, after: $after, where: $where, orderBy: $orderBy) {
      nodes { id name } pageInfo { hasNextPage endCursor } totalCount } }`;
  return (await suite.fixture.query<Page>(token, document, variables)).servers;
}

describe('servers', () => {
  it.each([
    ['NAME', 'ASC'],
    ['NAME', 'DESC'],
    ['CREATED_AT', 'ASC'],
    ['CREATED_AT', 'DESC'],
  ])('pages by %s %s make the whole list, each server once', async (field, direction) => {
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo, totalCount }: Page['servers'] = await page({
        first: 5,
        after,
        orderBy: { field, direction },
      });
      expect(totalCount).toBe(SERVERS);
      found.push(...nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = pageInfo);
    }
    const { nodes } = await page({ orderBy: { field: 'NAME', direction: 'ASC' } });
    const order = field === 'NAME' ? nodes.map(({ id }) => id) : ids;
    expect(found).toEqual(direction === 'ASC' ? order : order.toReversed());
  });

  it('are filtered by what their declaration names, and paged from the end', async () => {
    const rest = await page({ where: { id: { notIn: ids.slice(1) } } });
    expect(rest.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 1));
    const where = { not: { or: [{ memoryMiB: { isNull: false } }, { bootMethod: { ne: 'NETWORK' } }] } };
    expect((await page({ where })).totalCount).toBe(SERVERS);
    const document = `query($before: String) { servers(last: 5, before: $before, orderBy: { field: CREATED_AT }) {
      nodes { id } pageInfo { hasPreviousPage startCursor } } }`;
    const found: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const {
        servers,
      }: { servers: Page['servers'] & { pageInfo: { hasPreviousPage: boolean; startCursor: string } } } =
        await suite.fixture.query(suite.fixture.tokens.admin, document, { before });
      found.unshift(...servers.nodes.map(({ id }) => id));
      ({ startCursor: before, hasPreviousPage: more } = servers.pageInfo);
    }
    expect(found).toEqual(ids);
  });

  it('are filtered by name, state and site', async () => {
    const named = await page({ where: { name: { contains: 'RACK 1' } } });
    expect(named.totalCount).toBe(4);
    expect(await page({ where: { name: { contains: '%' } } })).toMatchObject({ totalCount: 0 });
    expect(await page({ where: { state: { in: ['AVAILABLE', 'IN_USE'] } } })).toMatchObject({
      totalCount: SERVERS,
    });
    expect(await page({ where: { state: { ne: 'AVAILABLE' } } })).toMatchObject({ totalCount: 0 });
    expect(await page({ where: { siteId: { eq: newId('site') } } })).toMatchObject({ totalCount: 0 });
    const both = await page({ where: { id: { in: ids.slice(0, 4) }, name: { contains: 'rack 0' } } });
    expect(both.totalCount).toBe(2);
  });

  it.each([
    ['a page of none', { first: 0 }],
    ['a page of too many', { first: 1_001 }],
    ['a cursor that is none', { after: 'nonsense' }],
    ['a cursor with an operator for a value', { after: cursor(['name', { $ne: null }, 'x']) }],
    ['a cursor with a number for a text', { after: cursor(['name', 5, 'x']) }],
    ['a cursor of another order', { after: cursor(['createdAt', '2026-01-01T00:00:00.000Z', 'x']) }],
  ])('refuse %s', async (_, variables) => {
    const document = `query($first: Int, $after: String) { servers(first: $first, after: $after) { nodes { id } } }`;
    const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, document, variables);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
  });

  it('are shown 100 at a time with all that a fleet overview has of them, and no more at once', async () => {
    const fleet = `query($first: Int) { servers(first: $first) { nodes { id name state powerState rack { id }
      ports { name mac } components { kind name capacity } instance { id } operation { id } } } }`;
    const { admin } = suite.fixture.tokens;
    const { servers } = await suite.fixture.query<Page>(admin, fleet, { first: 100 });
    expect(servers.nodes).toHaveLength(SERVERS);
    const { errors } = await suite.fixture.request(admin, fleet, { first: 1_000 });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('"servers", a list of 1000'),
        extensions: { code: 'MAX_COST_EXCEEDED' },
      },
    ]);
  });

  it('show each tenant its own, and the one its instance runs on', async () => {
    const { fixture, tenants } = suite;
    const rival = await fixture.person('rita', ['viewer', tenants.rival]);
    expect((await page({}, rival)).nodes).toEqual([]);
    expect((await page({}, await fixture.person('vic', ['viewer', tenants.acme]))).totalCount).toBe(SERVERS);
    const input = {
      operationId: newId('operation'),
      instanceId: newId('instance'),
      tenantId: tenants.rival,
      siteId: suite.siteId,
    };
    const { server } = await suite.call('serverReserve', input, fixture.tokens.service);
    expect((await page({}, rival)).nodes.map(({ id }) => id)).toEqual([server?.id]);
    const document = `query($id: ID!) { server(id: $id) { id } }`;
    const hidden = ids.find((id) => id !== server?.id);
    expect(await fixture.query(rival, document, { id: hidden })).toEqual({ server: null });
    await suite.report(input.operationId, 'RELEASE');
    expect((await page({}, rival)).nodes).toEqual([]);
  });

  it('cost one statement for each level and field, however many there are', async () => {
    const { fixture } = suite;
    const ask = async (first: number): Promise<readonly string[]> =>
      await statementsOf(fixture.database, async () => {
        const document = `query($first: Int) { servers(first: $first) { totalCount nodes { id site { id }
          operation { id } ports { mac } components { name attributes { name } } firmware { name } erasureHistory { nodes { id } }
          diskExceptionHistory { nodes { id } } consoleSessions { id } inspections { totalCount nodes { id } }
          attributes(last: 3) { nodes { id } } } } }`;
        const { servers } = await fixture.query<{ servers: { nodes: { ports: object[] }[] } }>(
          fixture.tokens.admin,
          document,
          { first },
        );
        expect(servers.nodes.map(({ ports }) => ports.length)).toEqual(
          Array.from({ length: first }, () => 1),
        );
      });
    const few = await ask(2);
    expect(await ask(SERVERS)).toHaveLength(few.length);
    const tables = few.map(
      (sql) => /from "(?:servers"\.")?([a-z_]+)"|from ([a-z]+)/.exec(sql)?.slice(1).join('') ?? '',
    );
    expect(tables.toSorted((one, other) => one.localeCompare(other))).toEqual([
      'attribute',
      'attribute',
      'component',
      'console_session',
      'disk_exception',
      'erasure',
      'firmware',
      'identity',
      // Their pages, and their counts.
      'inspection',
      'inspection',
      // The page, its count, and the servers whose components have attributes.
      'server',
      'server',
      'server',
    ]);
  });
});
