import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '#platform/auth/roles.ts';
import { newId } from '#platform/ids/id.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

interface Page {
  readonly nodes: readonly {
    readonly text: string;
    readonly at: string;
    readonly operation: { id: string };
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** A server of acme's that an operation of the tenant's instance holds. */
async function reserved(tenantId = suite.tenants.lab): Promise<{ id: string; operationId: string }> {
  const siteId = await suite.site();
  const id = await suite.available({}, { siteId });
  return { id, operationId: await take(id, siteId, tenantId) };
}

/** Gives the server to an instance of the tenant, by an operation that continues. */
async function take(id: string, siteId: string, tenantId: string): Promise<string> {
  const [operationId, instanceId] = [newId('operation'), newId('instance')];
  const input = { operationId, instanceId, tenantId, siteId, requirements: { serverId: id } };
  await suite.call('serverReserve', input, suite.fixture.tokens.service);
  await suite.report(operationId, 'START_PROVISIONING');
  return operationId;
}

const print = async (id: string, operationId: string, texts: readonly string[], more: object = {}) =>
  await suite.call(
    'serverConsoleStore',
    { id, operationId, lines: texts.map((text) => ({ at: new Date().toISOString(), text })), ...more },
    suite.fixture.tokens.service,
  );

async function read(id: string, args: object = {}, token = suite.fixture.tokens.admin): Promise<Page | null> {
  const document = `query($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $operationId: ID) {
    server(id: $id) { console(first: $first, after: $after, last: $last, before: $before, operationId: $operationId) {
      nodes { text at operation { id } } totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const { server } = await suite.fixture.query<{ server: { console: Page } | null }>(token, document, {
    id,
    ...args,
  });
  return server?.console ?? null;
}

const textsOf = (page: Page | null): string[] => page?.nodes.map(({ text }) => text) ?? [];
const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}`);
const as = async (role: Role, tenant: string): Promise<string> =>
  await suite.fixture.person(`${role} of ${tenant}`, [role, tenant]);

describe('the lines of a console', () => {
  it('are read in the order in which they came, in pages from either end', async () => {
    const { id, operationId } = await reserved();
    await print(id, operationId, numbers(1, 70));
    await print(id, operationId, numbers(71, 130));
    const first = await read(id, { first: 100 });
    expect(textsOf(first)).toEqual(numbers(1, 100));
    expect(first).toMatchObject({ totalCount: 130, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await read(id, { first: 100, after: first?.pageInfo.endCursor });
    expect(textsOf(second)).toEqual(numbers(101, 130));
    expect(second?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const last = await read(id, { last: 3 });
    expect(textsOf(last)).toEqual(numbers(128, 130));
    expect(last?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(textsOf(await read(id, { last: 2, before: last?.pageInfo.startCursor }))).toEqual(
      numbers(126, 127),
    );
    expect(textsOf(await read(id))).toEqual(numbers(81, 130));
  });

  it('name the operation, and can be read by it', async () => {
    const { id, operationId } = await reserved();
    await print(id, operationId, ['one']);
    expect((await read(id))?.nodes[0]).toMatchObject({ operation: { id: operationId } });
    expect(textsOf(await read(id, { operationId }))).toEqual(['one']);
    expect(await read(id, { operationId: newId('operation') })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('are stored once, however often they are sent', async () => {
    const { id, operationId } = await reserved();
    const lines = [{ at: new Date().toISOString(), text: 'once' }];
    for (let time = 0; time < 3; time += 1)
      await print(id, operationId, [], { idempotencyKey: `twice ${id}`, lines });
    expect(textsOf(await read(id))).toEqual(['once']);
  });

  it('are 5,000 of a server at most, of which the oldest go first', async () => {
    const { id, operationId } = await reserved();
    for (let from = 1; from <= 5_101; from += 100) await print(id, operationId, numbers(from, from + 99));
    expect((await read(id))?.totalCount).toBe(5_000);
    expect(textsOf(await read(id, { first: 1 }))).toEqual(['line 201']);
  });

  it('are refused from an operation that does not hold the server', async () => {
    const { id, operationId } = await reserved();
    await suite.report(operationId, 'RELEASE');
    expect((await print(id, operationId, ['late'])).errors).toMatchObject([
      { code: 'CONFLICT', path: ['operationId'] },
    ]);
    expect(await read(id)).toMatchObject({ nodes: [] });
  });

  it.each([
    ['too long', { lines: [{ at: new Date().toISOString(), text: 'x'.repeat(501) }] }, 'lines'],
    ['with a zero', { lines: [{ at: new Date().toISOString(), text: 'a\0b' }] }, 'lines'],
    ['none', { lines: [] }, 'lines'],
  ])('are refused: %s', async (_, input, field) => {
    const { id, operationId } = await reserved();
    const { errors } = await print(id, operationId, [], input);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect(errors[0]?.path[0]).toBe(field);
  });

  it.each([
    [{ first: 101 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ after: 'nonsense' }, 'after'],
    [{ first: 1, last: 1 }, 'last'],
    [{ operationId: null }, 'operationId'],
  ])('are not read with %j', async (args, field) => {
    const { id } = await reserved();
    await expect(read(id, args)).rejects.toThrow(new RegExp(field));
  });
});

describe('who may read what a machine printed', () => {
  it('is the viewer of its owner, and the member of the tenant whose instance has it', async () => {
    const { acme, rival } = suite.tenants;
    const { id, operationId } = await reserved(rival);
    await print(id, operationId, ['hello']);
    expect(textsOf(await read(id, {}, await as('viewer', acme)))).toEqual(['hello']);
    expect(textsOf(await read(id, {}, await as('member', rival)))).toEqual(['hello']);
    expect(textsOf(await read(id, {}, await as('viewer', rival)))).toEqual([]);
    expect(await read(id, {}, await as('viewer', rival))).toMatchObject({ totalCount: 0 });
  });

  it('is for each tenant what was printed for its own instances, before and after the machine changes hands', async () => {
    const { acme, rival } = suite.tenants;
    const next = newId('tenant');
    await suite.fixture.seedReferences({ kind: 'tenant', id: next, tenantId: next, ancestors: [next] });
    const siteId = await suite.site();
    const id = await suite.available({}, { siteId });
    const first = await take(id, siteId, rival);
    await print(id, first, ['of the first']);
    await suite.report(first, 'RELEASE');
    const second = await take(id, siteId, next);
    await print(id, second, ['of the second']);
    expect(textsOf(await read(id, {}, await as('member', next)))).toEqual(['of the second']);
    expect(await read(id, {}, await as('admin', rival))).toBeNull();
    expect(textsOf(await read(id, {}, await as('viewer', acme)))).toEqual(['of the first', 'of the second']);
    expect((await print(id, first, ['late, of the second'])).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });

  it('of those printed without an instance, only the owner', async () => {
    const { id } = await suite.enroll();
    const { operation } = await suite.read(id);
    await print(id, operation?.id ?? '', ['of a free machine']);
    expect(textsOf(await read(id, {}, await as('viewer', suite.tenants.acme)))).toEqual([
      'of a free machine',
    ]);
  });

  it('only the workers of the platform store them', async () => {
    const { id, operationId } = await reserved();
    const input = { id, operationId, lines: [{ at: new Date().toISOString(), text: 'forged' }] };
    expect((await suite.call('serverConsoleStore', input)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
