import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statementsOf } from '#test/harness/statements.ts';
import { startMetadata, type MetadataSuite, type Payload } from './metadata-suite.ts';

let suite: MetadataSuite;

beforeAll(async () => {
  suite = await startMetadata();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly data: unknown;
  readonly namespace: { readonly id: string; readonly name: string };
}

interface StatusPayload extends Payload {
  readonly status: Shown | null;
}

const SELECT = 'id version source data namespace { id name } node { id }';

const set = async (input: object, token?: string): Promise<StatusPayload> =>
  await suite.change<StatusPayload>('statusSet', input, `status { ${SELECT} }`, token);

const update = async (input: object, token?: string): Promise<StatusPayload> =>
  await suite.change<StatusPayload>('statusUpdate', input, `status { ${SELECT} }`, token);

const remove = async (input: object, token?: string): Promise<Payload & { deletedId: string | null }> =>
  await suite.change('statusDelete', input, 'deletedId status { id }', token);

async function statusesOf(id: string, token = suite.fixture.tokens.admin, args = ''): Promise<Shown[]> {
  const select = `statuses${args} { ${SELECT} }`;
  const [node] = await suite.entities<{ statuses: Shown[] }>(token, 'Rack', [id], select);
  return [...(node?.statuses ?? [])];
}

const refused = (code: string, path: string) => [
  expect.objectContaining({ code, path: expect.arrayContaining([path]) }),
];

describe('a status', () => {
  it('is one of each source and namespace: set, changed and deleted', async () => {
    const nodeId = await suite.known('rack');
    const health = { nodeId, namespace: 'health', source: 'probe-1' };
    const first = await set({ ...health, data: { ok: true } });
    expect(first).toMatchObject({
      status: { version: 1, source: 'probe-1', data: { ok: true }, namespace: { name: 'health' } },
      errors: [],
    });
    expect((await set({ ...health, namespace: 'Health', data: { ok: true } })).status).toEqual(first.status);
    const second = await set({ ...health, source: 'probe-2', data: 'unreachable' });
    const other = await set({ ...health, namespace: 'backup', data: 7 });
    expect(await statusesOf(nodeId)).toEqual([other.status, first.status, second.status]);
    expect(await statusesOf(nodeId, undefined, '(namespaces: ["HEALTH"], sources: ["probe-2"])')).toEqual([
      second.status,
    ]);
    const id = first.status?.id ?? '';
    const third = await update({ id, data: { ok: false }, expectedVersion: 1 });
    expect(third.status).toMatchObject({ id, version: 2, data: { ok: false } });
    expect((await update({ id, data: 1, expectedVersion: 1 })).errors).toEqual(
      refused('STALE_VERSION', 'expectedVersion'),
    );
    expect((await set({ ...health, data: 1, expectedVersion: 0 })).errors).toEqual(
      refused('STALE_VERSION', 'expectedVersion'),
    );
    expect(await remove({ id })).toEqual({ deletedId: id, status: null, errors: [] });
    expect((await remove({ id })).errors).toEqual(refused('NOT_FOUND', 'id'));
    const published = (await suite.fixture.publishedEvents('events.node.status-changed')).filter(
      ({ subject }) => subject === nodeId,
    );
    expect(published.map(({ data }) => data['changes'])).toEqual([
      { 'statuses.health.probe-1': { before: null, after: { ok: true } } },
      { 'statuses.health.probe-2': { before: null, after: 'unreachable' } },
      { 'statuses.backup.probe-1': { before: null, after: 7 } },
      { 'statuses.health.probe-1': { before: { ok: true }, after: { ok: false } } },
      { 'statuses.health.probe-1': { before: { ok: false }, after: null } },
    ]);
  });

  it.each([
    ['no source', { source: '' }, 'source'],
    ['a source of two lines', { source: 'a\nb' }, 'source'],
    ['a source that is too long', { source: 'x'.repeat(101) }, 'source'],
    ['data that is too large', { data: 'x'.repeat(65_535) }, 'data'],
    ['two namespaces', { namespaceId: 'mtdtsns-00000000000000000000000001' }, 'namespace'],
  ])('refuses %s', async (_, input, path) => {
    const nodeId = await suite.known('rack');
    const { errors } = await set({ nodeId, namespace: 'health', source: 'probe', data: 1, ...input });
    expect(errors).toEqual(refused('INVALID_INPUT', path));
    expect(await statusesOf(nodeId)).toEqual([]);
  });

  it('is refused beyond the most of a resource', async () => {
    const nodeId = await suite.known('rack');
    for (let n = 0; n < 64; n += 1) await set({ nodeId, namespace: 'many', source: `s${n}`, data: n });
    const more = { nodeId, namespace: 'many', source: 'one more', data: 1 };
    expect((await set(more)).errors).toEqual(refused('INVALID_INPUT', 'nodeId'));
    expect(await statusesOf(nodeId)).toHaveLength(64);
  });

  it('of a private namespace is for operators of its tenant, and events have no data of it', async () => {
    const { acme, lab } = suite.tenants;
    const created = await suite.change<Payload & { statusNamespace: { id: string } | null }>(
      'statusNamespaceCreate',
      { tenantId: acme, name: 'secret', private: true },
      'statusNamespace { id }',
    );
    const namespaceId = created.statusNamespace?.id ?? '';
    const nodeId = await suite.known('rack', { tenantId: lab });
    const operator = await suite.fixture.person('operator', ['operator', acme]);
    const below = await suite.fixture.person('below', ['admin', lab]);
    const { status } = await set({ nodeId, namespaceId, source: 'scan', data: 'CVE' }, operator);
    expect(await statusesOf(nodeId, operator)).toEqual([status]);
    expect(await statusesOf(nodeId, below)).toEqual([]);
    const byId = async (token: string): Promise<unknown> =>
      await suite.fixture.query(token, 'query($id: ID!) { status(id: $id) { id } }', { id: status?.id });
    expect(await byId(operator)).toEqual({ status: { id: status?.id } });
    expect(await byId(below)).toEqual({ status: null });
    expect((await update({ id: status?.id, data: 1 }, below)).errors).toEqual(refused('NOT_FOUND', 'id'));
    const [event] = (await suite.fixture.publishedEvents('events.node.status-changed')).filter(
      ({ subject }) => subject === nodeId,
    );
    expect(event?.data['changes']).toEqual({
      'statuses.secret.scan': { before: null, after: '[redacted]' },
    });
  });

  it('keeps its namespace from being deleted, and goes with its resource', async () => {
    const nodeId = await suite.known('rack');
    const { status } = await set({ nodeId, namespace: 'kept', source: 'a', data: 1 });
    const id = status?.namespace.id;
    const deletion = async (): Promise<Payload & { deletedId: string | null }> =>
      await suite.change('statusNamespaceDelete', { id }, 'deletedId');
    expect((await deletion()).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', holder: status?.id }),
    ]);
    const { acme } = suite.tenants;
    await suite.fixture.seedReferences({ kind: 'rack', id: nodeId, tenantId: acme, deleted: true });
    expect(await deletion()).toEqual({ deletedId: id, errors: [] });
  });

  it('is read in as many statements for one resource as for many', async () => {
    const ids = [await suite.known('rack'), await suite.known('rack')];
    for (const nodeId of ids)
      for (const source of ['a', 'b']) await set({ nodeId, namespace: 'cost', source, data: 1 });
    const viewer = await suite.fixture.person('counts', ['viewer', suite.tenants.acme]);
    const costOf = async (some: readonly string[]): Promise<number> => {
      const ask = async (): Promise<unknown> =>
        await suite.entities(viewer, 'Rack', some, `statuses { ${SELECT} }`);
      return (await statementsOf(suite.fixture.database, ask)).length;
    };
    // Who may see the racks, their statuses, the namespaces of those.
    expect([await costOf(ids), await costOf(ids.slice(0, 1))]).toEqual([3, 3]);
  });
});
