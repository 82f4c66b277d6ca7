import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { statementsOf } from '#test/harness/statements.ts';
import { startMetadata, type MetadataSuite, type Payload } from './metadata-suite.ts';

let suite: MetadataSuite;

beforeAll(async () => {
  suite = await startMetadata();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

interface Tagged {
  readonly id: string;
  readonly tags: readonly { readonly name: string }[];
}

interface TagPayload extends Payload {
  readonly tag: { readonly id: string; readonly version: number; readonly name: string } | null;
  readonly node: Tagged | null;
}

const SELECT = 'tag { id version name } node { id tags { name } }';

const tagSet = async (input: object, token?: string): Promise<TagPayload> =>
  await suite.change<TagPayload>('tagSet', input, SELECT, token);

const namesOf = (node: Tagged | null | undefined): string[] => node?.tags.map(({ name }) => name) ?? [];

describe('tagSet', () => {
  it('adds a tag by its name, and creates it where the tenant has none', async () => {
    const nodeId = await suite.known('server');
    const first = await tagSet({ nodeId, name: 'gpu' });
    expect(first).toMatchObject({
      tag: { name: 'gpu', version: 1 },
      node: { id: nodeId, tags: [{ name: 'gpu' }] },
      errors: [],
    });
    const rack = await suite.known('rack');
    const second = await tagSet({ nodeId: rack, name: 'GPU' });
    expect(second.tag?.id).toBe(first.tag?.id);
    const added = await tagSet({ nodeId, name: 'leased' });
    expect(namesOf(added.node)).toEqual(['gpu', 'leased']);
    expect(namesOf((await tagSet({ nodeId, remove: ['GPU', 'absent'] })).node)).toEqual(['leased']);
    const published = async (): Promise<unknown[]> =>
      (await suite.fixture.publishedEvents(`facts.tagged.server.${nodeId}`)).map(({ data }) => data);
    const ids = [first.tag?.id ?? '', added.tag?.id ?? ''];
    const facts = [[ids[0]], ids.toSorted(), [ids[1]]].map((tagIds, n) =>
      expect.objectContaining({ kind: 'tagged.server', id: nodeId, version: n + 1, data: { tagIds } }),
    );
    expect(await published()).toEqual(facts);
    await suite.fixture.runtime.republish?.();
    expect(await published()).toEqual([...facts, facts.at(-1)]);
  });

  it('sets all tags by names and ids, and publishes them only where they change', async () => {
    const nodeId = await suite.known('instance');
    const { tag } = await tagSet({ nodeId: await suite.known('site'), name: 'eu' });
    const whole = { nodeId, tags: ['b', 'a', 'B'], tagIds: [tag?.id] };
    expect(namesOf((await tagSet(whole)).node)).toEqual(['a', 'b', 'eu']);
    const events = await suite.fixture.publishedEvents('events.node.tagged');
    expect(events.at(-1)).toMatchObject({
      subject: nodeId,
      data: {
        kind: 'instance',
        tenantId: suite.tenants.acme,
        actor: 'admin',
        changes: { tags: { before: [], after: ['a', 'b', 'eu'] } },
      },
    });
    await tagSet(whole);
    expect(await suite.fixture.publishedEvents('events.node.tagged')).toHaveLength(events.length);
    expect(namesOf((await tagSet({ nodeId, tags: [] })).node)).toEqual([]);
  });

  it('takes the tag of the nearest tenant above that has the name', async () => {
    const { acme, lab, rival } = suite.tenants;
    const shared = await tagSet({ nodeId: await suite.known('site'), name: 'shared' });
    await tagSet({ nodeId: await suite.known('site', { tenantId: rival }), name: 'shared' });
    const below = await suite.known('server', { tenantId: lab });
    expect((await tagSet({ nodeId: below, name: 'Shared' })).tag?.id).toBe(shared.tag?.id);
    const own = await suite.change<TagPayload>(
      'tagCreate',
      { tenantId: lab, name: 'shared' },
      'tag { id version name }',
    );
    expect(own.errors).toEqual([]);
    expect((await tagSet({ nodeId: below, tags: ['shared'] })).tag?.id).toBe(own.tag?.id);
    const refused = await tagSet({ nodeId: await suite.known('rack'), tagIds: [own.tag?.id] });
    expect(refused.errors).toEqual([expect.objectContaining({ code: 'NOT_FOUND', path: ['tagIds'] })]);
    expect(acme).not.toBe(lab);
  });

  it('requires the role that changing the resource requires', async () => {
    const { acme, rival } = suite.tenants;
    const [server, instance] = [await suite.known('server'), await suite.known('instance')];
    const member = await suite.fixture.person('member', ['member', acme]);
    const operator = await suite.fixture.person('operator', ['operator', acme]);
    const viewer = await suite.fixture.person('viewer', ['viewer', acme]);
    const stranger = await suite.fixture.person('stranger', ['admin', rival]);
    const codeOf = async (token: string, nodeId: string): Promise<string | undefined> =>
      (await tagSet({ nodeId, name: 'mine' }, token)).errors[0]?.code;
    expect(await codeOf(viewer, instance)).toBe('FORBIDDEN');
    expect(await codeOf(member, server)).toBe('FORBIDDEN');
    expect(await codeOf(member, instance)).toBeUndefined();
    expect(await codeOf(operator, server)).toBeUndefined();
    expect(await codeOf(stranger, server)).toBe('NOT_FOUND');
  });

  it.each([
    [{ name: 'a', tags: ['b'] }, 'INVALID_INPUT', 'tags'],
    [{}, 'INVALID_INPUT', 'name'],
    [{ tags: Array.from({ length: 33 }, (_, n) => `t${n}`) }, 'INVALID_INPUT', 'tags'],
    [{ tags: Array.from({ length: 32 }, (_, n) => `t${n}`), tagIds: ['x'] }, 'INVALID_INPUT', 'tagIds'],
    [{ name: 'a', nodeId: 'nonsense' }, 'INVALID_INPUT', 'nodeId'],
    [{ name: 'a', nodeId: newId('operation') }, 'INVALID_INPUT', 'nodeId'],
    [{ name: 'a', nodeId: newId('server', Date.now() - 60_000) }, 'NOT_FOUND', 'nodeId'],
  ])('refuses %j', async (input, code, field) => {
    const nodeId = await suite.known('server');
    const { node, errors } = await tagSet({ nodeId, ...input });
    expect(node).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ code, path: expect.arrayContaining([field]) })]);
    expect(
      await suite.entities<Tagged>(suite.fixture.tokens.admin, 'Server', [nodeId], 'tags { name }'),
    ).toEqual([{ tags: [] }]);
  });

  it('refuses what is being deleted, naming it', async () => {
    const nodeId = await suite.known('rack', { state: 'DELETING' });
    const { errors } = await tagSet({ nodeId, name: 'late' });
    expect(errors).toEqual([expect.objectContaining({ code: 'CONFLICT', holder: nodeId })]);
  });

  it('keeps the tags of calls that come at the same moment', async () => {
    const nodeId = await suite.known('server');
    const names = Array.from({ length: 6 }, (_, n) => `at once ${n}`);
    const answers = await Promise.all(names.map(async (name) => await tagSet({ nodeId, name })));
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const [node] = await suite.entities<Tagged>(
      suite.fixture.tokens.admin,
      'Server',
      [nodeId],
      'tags { name }',
    );
    expect(namesOf(node)).toEqual(names);
  });
});

describe('the tags of a resource', () => {
  it('cost the same statements for one resource as for many', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      ids.push(await suite.known('rack'));
      await tagSet({ nodeId: ids.at(-1), tags: ['one', 'two'] });
    }
    const viewer = await suite.fixture.person('counts', ['viewer', suite.tenants.acme]);
    const costOf = async (some: readonly string[]): Promise<number> => {
      const ask = async (): Promise<unknown> =>
        await suite.entities(viewer, 'Rack', some, 'tags { name tenant { id } }');
      return (await statementsOf(suite.fixture.database, ask)).length;
    };
    // Who may see the racks, and their tags.
    expect(await costOf(ids)).toBe(2);
    expect(await costOf(ids.slice(0, 1))).toBe(2);
  });

  it('are seen by those who may see the resource', async () => {
    const server = await suite.known('server', { data: { instanceTenantId: suite.tenants.rival } });
    const other = await suite.known('server');
    for (const nodeId of [server, other]) await tagSet({ nodeId, name: 'seen' });
    const seen = async (token: string): Promise<string[][]> =>
      (await suite.entities<Tagged>(token, 'Server', [server, other], 'tags { name }')).map(namesOf);
    const viewer = await suite.fixture.person('viewer', ['viewer', suite.tenants.acme]);
    const below = await suite.fixture.person('below', ['viewer', suite.tenants.lab]);
    const tenantOfInstance = await suite.fixture.person('rival', ['viewer', suite.tenants.rival]);
    expect(await seen(viewer)).toEqual([['seen'], ['seen']]);
    expect(await seen(below)).toEqual([[], []]);
    expect(await seen(tenantOfInstance)).toEqual([['seen'], []]);
  });

  it('go with the resource, and with the tag', async () => {
    const [server, rack] = [await suite.known('server'), await suite.known('rack')];
    const { tag } = await tagSet({ nodeId: server, name: 'leaving' });
    await tagSet({ nodeId: rack, tags: ['leaving', 'staying'] });
    const gone = { kind: 'server', id: server, tenantId: suite.tenants.acme, deleted: true } as const;
    await suite.fixture.seedReferences(gone);
    const left = await suite.fixture.database
      .fork()
      .execute('select 1 from node_tag where node_id = ?', [server]);
    expect(left).toEqual([]);
    const deleted = await suite.change<Payload & { deletedId: string | null }>(
      'tagDelete',
      { id: tag?.id },
      'deletedId',
    );
    expect(deleted).toEqual({ deletedId: tag?.id, errors: [] });
    const [node] = await suite.entities<Tagged>(suite.fixture.tokens.admin, 'Rack', [rack], 'tags { name }');
    expect(namesOf(node)).toEqual(['staying']);
  });
});
