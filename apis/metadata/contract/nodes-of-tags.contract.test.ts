import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMetadata, type MetadataSuite } from './metadata-suite.ts';

let suite: MetadataSuite;

beforeAll(async () => {
  suite = await startMetadata();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

const tag = async (nodeId: string, name: string): Promise<unknown> =>
  await suite.change('tagSet', { nodeId, name }, 'tag { id }');

interface TaggedNodes {
  readonly nodes: readonly { readonly __typename: string; readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('the resources of a tag', () => {
  const LIST = `query($name: String!, $kinds: [String!], $first: Int, $after: String) {
    tags(where: { name: { eq: $name } }) { nodes { nodes(kinds: $kinds, first: $first, after: $after) {
      nodes { __typename id } totalCount pageInfo { hasNextPage endCursor } } } } }`;

  async function list(name: string, more: object = {}, token?: string): Promise<TaggedNodes> {
    type Found = { tags: { nodes: readonly { nodes: TaggedNodes }[] } };
    const { tags } = await suite.fixture.query<Found>(token ?? suite.fixture.tokens.admin, LIST, {
      name,
      ...more,
    });
    return (
      tags.nodes[0]?.nodes ?? { nodes: [], totalCount: -1, pageInfo: { hasNextPage: false, endCursor: null } }
    );
  }

  it('are listed in pages without a gap, by type, and counted', async () => {
    const ids: string[] = [];
    for (const kind of ['rack', 'server', 'rack', 'site', 'server'] as const)
      ids.push(await suite.known(kind));
    for (const nodeId of ids) await tag(nodeId, 'listed');
    const paged: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 4; pages += 1) {
      const page = await list('listed', { first: 2, after });
      expect(page.totalCount).toBe(5);
      paged.push(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(paged).toEqual(ids.toSorted());
    const servers = await list('listed', { kinds: ['Server'] });
    expect(servers).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } });
    expect(new Set(servers.nodes.map(({ __typename }) => __typename))).toEqual(new Set(['Server']));
  });

  it('are those that the caller may see, and a wrong cursor or type is refused', async () => {
    const { acme, lab, rival } = suite.tenants;
    const rack = await suite.known('rack');
    const server = await suite.known('server', { data: { instanceTenantId: rival } });
    const below = await suite.known('server', { tenantId: lab });
    for (const nodeId of [rack, server, below]) await tag(nodeId, 'partly');
    const seenBy = async (tenantId: string): Promise<string[]> => {
      const token = await suite.fixture.person(`sees ${tenantId}`, ['viewer', tenantId]);
      const { nodes, totalCount } = await list('partly', {}, token);
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }) => id);
    };
    expect(await seenBy(acme)).toEqual([rack, server, below].toSorted());
    expect(await seenBy(lab)).toEqual([rack, below].toSorted());
    for (const [more, field] of [
      [{ after: 'x' }, 'after'],
      [{ kinds: ['Lamp'] }, 'kinds'],
      [{ first: 101 }, 'first'],
    ] as const) {
      const { errors } = await suite.fixture.request(suite.fixture.tokens.admin, LIST, {
        name: 'partly',
        ...more,
      });
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', path: [field] } });
    }
  });
});
