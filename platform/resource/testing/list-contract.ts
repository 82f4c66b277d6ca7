import { expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import { taggedFact } from '#platform/references/tags.ts';
import type { Resource } from '../declaration.ts';
import { filterFields, orderFields, relationFields, toConstant } from '../model.ts';
import type { Node, ResourceClient, Values } from './resource-client.ts';

/** What the tests of lists need of a suite that has begun. */
interface ListSetting {
  readonly resource: Resource;
  readonly client: ResourceClient;
  /** As `ContractSetting` has it. */
  readonly database?: Database | undefined;
  readonly admin: string;
  /** A token for one who sees nothing of it. */
  readonly stranger: string;
  /** Creates one with values that none has yet. */
  create(): Promise<Node>;
}

/** What every list of a resource must do. Part of `resourceContract`. */
export function listContract(given: () => ListSetting): void {
  it('is listed in each order, in pages from both ends, without a gap', async () => {
    const { resource, client, admin, create } = given();
    const nodes = await Promise.all([create(), create(), create(), create(), create()]);
    const where = { id: { in: nodes.map(({ id }) => id) } };
    for (const { name } of orderFields(resource)) {
      for (const direction of ['ASC', 'DESC']) {
        const orderBy = { field: toConstant(name), direction };
        const whole = (await client.list(admin, { where, orderBy })).nodes;
        expect(whole).toHaveLength(nodes.length);
        const forward: Node[] = [];
        for (let after: unknown = null; ;) {
          const page = await client.list(admin, { where, orderBy, first: 2, after });
          forward.push(...page.nodes);
          if (page.pageInfo['hasNextPage'] !== true) break;
          after = page.pageInfo['endCursor'];
        }
        expect(forward).toEqual(whole);
        const backward: Node[] = [];
        for (let before: unknown = null; ;) {
          const page = await client.list(admin, { where, orderBy, last: 2, before });
          backward.unshift(...page.nodes);
          if (page.pageInfo['hasPreviousPage'] !== true) break;
          before = page.pageInfo['startCursor'];
        }
        expect(backward).toEqual(whole);
      }
    }
  });

  it('is found by each of its fields', async () => {
    const { resource, client, admin, create } = given();
    const node = await create();
    for (const { property } of filterFields(resource)) {
      const filter = node[property] === null ? { isNull: true } : { eq: node[property] };
      const where = { id: { eq: node.id }, [property]: filter };
      expect((await client.list(admin, { where })).totalCount, property).toBe(1);
      const opposite = { id: { eq: node.id }, not: { [property]: filter } };
      expect((await client.list(admin, { where: opposite })).totalCount, property).toBe(0);
    }
  });

  it('is found by what it refers to, where that may be seen', async () => {
    const { resource, client, admin, stranger, create } = given();
    const node = await create();
    for (const { name, property } of relationFields(resource)) {
      if (node[property] === null) continue;
      const target = { id: { eq: node[property] } };
      const count = async (token: string, where: Values): Promise<number> =>
        (await client.list(token, { where: { id: { eq: node.id }, ...where } })).totalCount;
      expect(await count(admin, { [name]: target }), name).toBe(1);
      expect(await count(admin, { not: { [name]: target } }), name).toBe(0);
      expect(await count(admin, { [name]: { not: target } }), name).toBe(0);
      expect(await count(stranger, { [name]: target }), name).toBe(0);
    }
  });

  it('is found by its tags, as the domain of tags publishes them', async ({ skip }) => {
    const { resource, client, admin, create, database } = given();
    if (!resource.tagged || database === undefined) return skip('it has no tags, or is stored elsewhere');
    const [one, other] = [await create(), await create()];
    const [gpu, leased] = [newId('tag'), newId('tag')];
    await database.transact(async ({ outbox }) => {
      const stamps = { kind: 'tag', tenantId: newId('tenant'), state: null, version: 1 };
      outbox.fact('metadata', { ...stamps, id: gpu, data: { name: `GPU ${gpu}` } });
      outbox.fact('metadata', { ...stamps, id: leased, data: { name: `leased ${leased}` } });
      for (const [{ id }, tagIds] of [
        [one, [gpu, leased]],
        [other, [gpu]],
      ] as const)
        outbox.fact('metadata', taggedFact(resource.kind, { id, version: 1, tagIds }));
      return await Promise.resolve();
    });
    const found = async (...filters: readonly Values[]): Promise<string[]> => {
      const where = { id: { in: [one.id, other.id] }, and: filters };
      return (await client.list(admin, { where })).nodes.map(({ id }) => id).toSorted();
    };
    const both = [one.id, other.id].toSorted();
    await expect
      .poll(async () => await found({ tags: { any: [`gpu ${gpu}`] } }), { timeout: 30_000 })
      .toEqual(both);
    await expect
      .poll(async () => await found({ tags: { any: [leased] } }), { timeout: 30_000 })
      .toEqual([one.id]);
    expect(await found({ tags: { all: [gpu, `Leased ${leased}`] } })).toEqual([one.id]);
    expect(await found({ tags: { any: [gpu], none: [leased] } })).toEqual([other.id]);
    expect(await found({ not: { tags: { all: [gpu, leased] } } })).toEqual([other.id]);
    expect(await found({ not: { tags: { any: [gpu] } } })).toEqual([]);
    expect(await found({ tags: { none: ['no such tag'] } })).toEqual(both);
    await expect(found({ tags: { any: [] } })).rejects.toThrow('must name at least one tag');
  });

  it('has pages up to what its list declares, and says how much that is', async () => {
    const { resource, client, admin } = given();
    const { maxPage } = resource;
    expect((await client.list(admin, { first: maxPage })).nodes.length).toBeLessThanOrEqual(maxPage);
    for (const args of [{ first: maxPage + 1 }, { last: maxPage + 1 }, { first: 0 }])
      await expect(client.list(admin, args)).rejects.toThrow(`from 1 to ${maxPage} in this list`);
  });
}
