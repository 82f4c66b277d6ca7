import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
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
  readonly data: unknown;
  readonly namespace: { readonly id: string; readonly name: string };
  readonly node: { readonly id: string };
}

interface AnnotationPayload extends Payload {
  readonly annotation: Shown | null;
}

interface Annotated {
  readonly annotations: readonly Shown[];
}

const SELECT = 'id version data namespace { id name } node { id }';

const set = async (input: object, token?: string): Promise<AnnotationPayload> =>
  await suite.change<AnnotationPayload>('annotationSet', input, `annotation { ${SELECT} }`, token);

const update = async (input: object, token?: string): Promise<AnnotationPayload> =>
  await suite.change<AnnotationPayload>('annotationUpdate', input, `annotation { ${SELECT} }`, token);

const remove = async (input: object, token?: string): Promise<Payload & { deletedId: string | null }> =>
  await suite.change('annotationDelete', input, 'deletedId annotation { id version }', token);

async function annotationsOf(id: string, token = suite.fixture.tokens.admin, args = ''): Promise<Shown[]> {
  const select = `annotations${args} { ${SELECT} }`;
  const [node] = await suite.entities<Annotated>(token, 'Rack', [id], select);
  return [...(node?.annotations ?? [])];
}

async function newNamespace(name: string, more: object = {}): Promise<string> {
  const input = { tenantId: suite.tenants.acme, name, ...more };
  const { annotationNamespace } = await suite.change<
    Payload & { annotationNamespace: { id: string } | null }
  >('annotationNamespaceCreate', input, 'annotationNamespace { id }');
  return annotationNamespace?.id ?? '';
}

describe('an annotation', () => {
  it('is set by the name of its namespace, changed and deleted', async () => {
    const nodeId = await suite.known('rack');
    const data = { until: '2029-01-31', contract: { number: 7, sla: null } };
    const first = await set({ nodeId, namespace: 'warranty', data });
    expect(first).toMatchObject({
      annotation: { version: 1, data, namespace: { name: 'warranty' }, node: { id: nodeId } },
      errors: [],
    });
    expect((await set({ nodeId, namespace: 'Warranty', data })).annotation).toEqual(first.annotation);
    const second = await set({ nodeId, namespace: 'warranty', data: [1], expectedVersion: 1 });
    expect(second.annotation).toMatchObject({ id: first.annotation?.id, version: 2, data: [1] });
    const id = first.annotation?.id ?? '';
    const third = await update({ id, data: 'text', expectedVersion: 2 });
    expect(third.annotation).toMatchObject({ version: 3, data: 'text' });
    expect((await update({ id, data: 'late', expectedVersion: 2 })).errors).toEqual([
      expect.objectContaining({ code: 'STALE_VERSION', path: ['expectedVersion'] }),
    ]);
    expect(await annotationsOf(nodeId)).toEqual([third.annotation]);
    expect(await remove({ id })).toEqual({ deletedId: id, annotation: null, errors: [] });
    expect(await annotationsOf(nodeId)).toEqual([]);
    const events = (await suite.fixture.publishedEvents('events.node.annotated')).filter(
      ({ subject }) => subject === nodeId,
    );
    expect(events.map((event) => event.data['changes'])).toEqual([
      { 'annotations.warranty': { before: null, after: data } },
      { 'annotations.warranty': { before: data, after: [1] } },
      { 'annotations.warranty': { before: [1], after: 'text' } },
      { 'annotations.warranty': { before: 'text', after: null } },
    ]);
  });

  it('keeps any JSON value as it is', async () => {
    const nodeId = await suite.known('rack');
    const values = fc.jsonValue({ maxDepth: 4 }).filter((value) => value !== null && isPlain(value));
    await fc.assert(
      fc.asyncProperty(values, async (data) => {
        expect(await set({ nodeId, namespace: 'any', data })).toMatchObject({ errors: [] });
        const [shown] = await annotationsOf(nodeId);
        expect(shown?.data).toEqual(data);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['null', null],
    ['too deep', nested(17)],
    ['too large', 'x'.repeat(65_535)],
    ['with NUL in a key', { 'a\0': 1 }],
    ['with half a surrogate pair', ['\ud800']],
  ])('refuses data that is %s', async (_, data) => {
    const nodeId = await suite.known('rack');
    const { errors } = await fixtureAnswer(nodeId, data);
    expect(errors.map(({ code, path }) => [code, path[0]])).toEqual([['INVALID_INPUT', 'data']]);
    expect(await annotationsOf(nodeId)).toEqual([]);
  });

  it('accepts data of the greatest size and depth', async () => {
    const nodeId = await suite.known('rack');
    expect((await set({ nodeId, namespace: 'deep', data: nested(16) })).errors).toEqual([]);
    expect((await set({ nodeId, namespace: 'large', data: 'x'.repeat(65_534) })).errors).toEqual([]);
  });

  it('is refused beyond the most of a resource', async () => {
    const nodeId = await suite.known('rack');
    for (let n = 0; n < 32; n += 1) await set({ nodeId, namespace: `n${n}`, data: n });
    const { errors } = await set({ nodeId, namespace: 'one more', data: 1 });
    expect(errors).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', path: ['nodeId'] })]);
    expect((await set({ nodeId, namespace: 'n0', data: 'again' })).errors).toEqual([]);
    expect(await annotationsOf(nodeId, undefined, '(namespaces: ["N1", "n2"])')).toHaveLength(2);
    expect(await annotationsOf(nodeId, undefined, '(namespaces: [])')).toEqual([]);
  });

  it('of a private namespace is for operators of its tenant, and events have no data of it', async () => {
    const { acme, lab } = suite.tenants;
    const namespaceId = await newNamespace('secret', { private: true });
    const nodeId = await suite.known('rack', { tenantId: lab });
    const operator = await suite.fixture.person('operator', ['operator', acme]);
    const below = await suite.fixture.person('below', ['admin', lab]);
    const viewer = await suite.fixture.person('viewer', ['viewer', acme]);
    const { annotation } = await set({ nodeId, namespaceId, data: 'pin 1234' }, operator);
    expect(annotation).toMatchObject({ data: 'pin 1234' });
    expect(await annotationsOf(nodeId, operator)).toEqual([annotation]);
    for (const token of [below, viewer]) expect(await annotationsOf(nodeId, token)).toEqual([]);
    const document = 'query($id: ID!) { annotation(id: $id) { id } }';
    const byId = async (token: string): Promise<unknown> =>
      await suite.fixture.query(token, document, { id: annotation?.id });
    expect(await byId(operator)).toEqual({ annotation: { id: annotation?.id } });
    expect(await byId(below)).toEqual({ annotation: null });
    expect((await update({ id: annotation?.id, data: 1 }, below)).errors[0]?.code).toBe('NOT_FOUND');
    expect((await set({ nodeId, namespaceId, data: 1 }, below)).errors[0]?.code).toBe('NOT_FOUND');
    // By the same name they get one of their own.
    const own = await set({ nodeId, namespace: 'secret', data: 'ours' }, below);
    expect(own.annotation?.namespace.id).not.toBe(namespaceId);
    const [event] = await suite.fixture
      .publishedEvents('events.node.annotated')
      .then((all) => all.filter(({ subject }) => subject === nodeId));
    expect(event?.data['changes']).toEqual({ 'annotations.secret': { before: null, after: '[redacted]' } });
  });

  it('keeps its namespace from being deleted, and goes with its resource', async () => {
    const namespaceId = await newNamespace('kept');
    const nodeId = await suite.known('rack');
    const { annotation } = await set({ nodeId, namespaceId, data: 1 });
    const deletion = async (): Promise<Payload & { deletedId: string | null }> =>
      await suite.change('annotationNamespaceDelete', { id: namespaceId }, 'deletedId');
    expect((await deletion()).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', holder: annotation?.id }),
    ]);
    await suite.fixture.seedReferences({
      kind: 'rack',
      id: nodeId,
      tenantId: suite.tenants.acme,
      deleted: true,
    });
    expect(await deletion()).toEqual({ deletedId: namespaceId, errors: [] });
  });

  it('costs the same statements for one resource as for many', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 4; n += 1) {
      ids.push(await suite.known('rack'));
      for (const namespace of ['a', 'b']) await set({ nodeId: ids.at(-1), namespace, data: n });
    }
    const viewer = await suite.fixture.person('counts', ['viewer', suite.tenants.acme]);
    const costOf = async (some: readonly string[]): Promise<number> => {
      const ask = async (): Promise<unknown> =>
        await suite.entities(viewer, 'Rack', some, `annotations { ${SELECT} }`);
      return (await statementsOf(suite.fixture.database, ask)).length;
    };
    // Who may see the racks, their annotations, the namespaces of those.
    expect(await costOf(ids)).toBe(3);
    expect(await costOf(ids.slice(0, 1))).toBe(3);
  });
});

/** As the request came, also where JSON itself cannot have the value. */
async function fixtureAnswer(nodeId: string, data: unknown): Promise<AnnotationPayload> {
  const document = `mutation($in: AnnotationSetInput!) { answer: annotationSet(input: $in) { annotation { id } errors { code message path holder } } }`;
  const variables = { in: { idempotencyKey: `bad ${nodeId}`, nodeId, namespace: 'bad', data } };
  const { data: answer, errors } = await suite.fixture.request<{ answer: AnnotationPayload }>(
    suite.fixture.tokens.admin,
    document,
    variables,
  );
  // A null is refused by the type of the field already.
  if (errors !== undefined && data === null)
    return {
      annotation: null,
      errors: [{ code: 'INVALID_INPUT', message: '', path: ['data'], holder: null }],
    };
  if (answer == null) throw new Error(JSON.stringify(errors));
  return answer.answer;
}

function nested(levels: number): unknown {
  return levels === 0 ? 1 : [nested(levels - 1)];
}

/** Whether JSON has the value: it has no -0, and JavaScript makes the prototype of a key `__proto__`. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (typeof value === 'number') return !Object.is(value, -0) && Math.abs(value) < 1e15;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(
    ([key, member]) => key !== '__proto__' && isPlain(key) && isPlain(member),
  );
}
