import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { operationsFixture, type OperationsFixture } from './operations-fixture.ts';

const OPERATION = `query($id: ID!) { operation(id: $id) { id state } }`;

let fixture: OperationsFixture;
beforeAll(async () => {
  fixture = await operationsFixture();
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

const read = async (id: string, token = fixture.tokens.admin): Promise<unknown> =>
  (await fixture.query<{ operation: unknown }>(token, OPERATION, { id })).operation;

const eventually = async (check: () => Promise<void>): Promise<void> =>
  await vi.waitFor(check, { timeout: 10_000, interval: 50 });

describe('who may', () => {
  test("another tenant's operations look absent", async () => {
    const subject = await fixture.accept({ tenantId: fixture.tenants.lab });
    await eventually(async () => expect(await read(subject.operationId)).not.toBeNull());
    const above = await fixture.person('vera', ['viewer', fixture.tenants.acme]);
    const rival = await fixture.person('rolf', ['admin', fixture.tenants.rival]);
    expect(await read(subject.operationId, above)).toMatchObject({ state: 'PENDING' });
    expect(await read(subject.operationId, rival)).toBeNull();
    expect(await read(newId('server'))).toBeNull();
    const LIST = `query($id: ID!) { operations(where: { id: { eq: $id } }) { nodes { id } totalCount } }`;
    const listed = async (token: string): Promise<unknown> =>
      await fixture.query(token, LIST, { id: subject.operationId });
    expect(await listed(above)).toEqual({
      operations: { nodes: [{ id: subject.operationId }], totalCount: 1 },
    });
    expect(await listed(rival)).toEqual({ operations: { nodes: [], totalCount: 0 } });
  });

  test('references from other subgraphs are read together, and only what the caller may see', async () => {
    const [mine, theirs] = [
      await fixture.accept(),
      await fixture.accept({ tenantId: fixture.tenants.rival }),
    ];
    const viewer = await fixture.person('vera', ['viewer', fixture.tenants.acme]);
    await eventually(async () => expect(await read(theirs.operationId)).not.toBeNull());
    const ENTITIES = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Operation { id state } } }`;
    const of = [mine, theirs].map(({ operationId }) => ({ __typename: 'Operation', id: operationId }));
    expect(await fixture.query(viewer, ENTITIES, { of })).toEqual({
      _entities: [{ id: mine.operationId, state: 'PENDING' }, null],
    });
  });

  test('pages by time, either way', async () => {
    const tenantId = newId('tenant');
    const ids: string[] = [];
    for (let each = 0; each < 3; each++) ids.push((await fixture.accept({ tenantId })).operationId);
    const PAGE = `query($tenant: ID!, $after: String) { operations(first: 2, after: $after, where: { tenantId: { eq: $tenant } },
      orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      readonly operations: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const page = async (after?: string): Promise<Page['operations']> =>
      (await fixture.query<Page>(fixture.tokens.admin, PAGE, { tenant: tenantId, after })).operations;
    await eventually(async () => expect((await page()).pageInfo.hasNextPage).toBe(true));
    const first = await page();
    const second = await page(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids.toSorted().toReversed());
    expect(second.pageInfo.hasNextPage).toBe(false);
  });
});
