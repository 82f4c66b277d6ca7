import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { newTenant, startIpam, type BlockPayload, type IpamSuite } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

async function create(input: object): Promise<BlockPayload> {
  return await suite.change<BlockPayload>('ipBlockCreate', input);
}

interface Range {
  readonly from: number;
  readonly length: number;
  readonly text: string;
}

const ranges = fc
  .record({ length: fc.integer({ min: 24, max: 30 }), at: fc.integer({ min: 0, max: 511 }) })
  .map(({ length, at }): Range => {
    const from = at - (at % 2 ** (32 - length));
    return { from, length, text: `10.99.${from >> 8}.${from & 255}/${length}` };
  });

function isInside(inner: Range, outer: Range): boolean {
  return (
    inner.length > outer.length &&
    inner.from >= outer.from &&
    inner.from < outer.from + 2 ** (32 - outer.length)
  );
}

describe('whatever blocks are asked for', () => {
  it('each lies in the smallest one around it, in whatever order they are made, and none is made twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ranges, { minLength: 1, maxLength: 10 }), async (wanted) => {
        const tenantId = await newTenant(suite);
        const made = new Set<string>();
        for (const { text } of wanted) {
          const { errors } = await create({ tenantId, prefix: text });
          expect(errors.map(({ code }) => code)).toEqual(made.has(text) ? ['CONFLICT'] : []);
          made.add(text);
        }
        expect(await treeOf(tenantId)).toEqual(expectedTree(wanted));
      }),
      { numRuns: 15 },
    );
  });

  it('they form the same tree when they are asked for all at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ranges, { minLength: 4, maxLength: 12 }), async (wanted) => {
        const tenantId = await newTenant(suite);
        const answers = await Promise.all(
          wanted.map(async ({ text }) => await create({ tenantId, prefix: text })),
        );
        expect(answers.flatMap(({ errors }) => errors).filter(({ code }) => code !== 'CONFLICT')).toEqual([]);
        expect(await treeOf(tenantId)).toEqual(expectedTree(wanted));
      }),
      { numRuns: 8 },
    );
  });

  /** The prefixes of a tenant's blocks, each with that of its parent. */
  async function treeOf(tenantId: string): Promise<Record<string, string | null>> {
    const document = `query($id: ID!) { ipBlocks(first: 100, where: { tenantId: { eq: $id } }) {
      nodes { prefix parent { prefix } } } }`;
    const { ipBlocks } = await suite.fixture.query<{
      ipBlocks: { nodes: { prefix: string; parent: { prefix: string } | null }[] };
    }>(suite.fixture.tokens.admin, document, { id: tenantId });
    return Object.fromEntries(ipBlocks.nodes.map(({ prefix, parent }) => [prefix, parent?.prefix ?? null]));
  }

  function expectedTree(wanted: readonly Range[]): Record<string, string | null> {
    const parentOf = (range: Range): string | null =>
      wanted
        .filter((other) => isInside(range, other))
        .toSorted((a, b) => b.length - a.length)
        .at(0)?.text ?? null;
    return Object.fromEntries(wanted.map((range) => [range.text, parentOf(range)]));
  }
});

describe('a block around others', () => {
  it('takes in those of its tenant and of tenants below, publishes each, and leaves the others', async () => {
    const { acme, lab, rival } = suite.tenants;
    const own = await suite.block('10.60.1.0/24', { tenantId: acme });
    const below = await suite.block('10.60.2.0/24', { tenantId: lab });
    const beside = await suite.block('10.60.3.0/24', { tenantId: rival });
    const { ipBlock, errors } = await create({ tenantId: acme, prefix: '10.60.0.0/16' });
    expect(errors).toEqual([]);
    const document = `query($id: ID!) { ipBlock(id: $id) { children { nodes { id version parent { id } } } } }`;
    expect(await suite.fixture.query(suite.fixture.tokens.admin, document, { id: ipBlock?.id })).toEqual({
      ipBlock: {
        children: { nodes: [own, below].map((id) => ({ id, version: 2, parent: { id: ipBlock?.id } })) },
      },
    });
    const published = (await suite.fixture.publishedEvents('events.ip-block.updated')).slice(-2);
    expect(published.map(({ subject, data }) => [subject, data['changes']])).toEqual(
      [own, below].map((id) => [id, { parentId: { before: null, after: ipBlock?.id } }]),
    );
    const { ipBlock: other } = await suite.fixture.query<{ ipBlock: { parent: unknown } }>(
      suite.fixture.tokens.admin,
      'query($id: ID!) { ipBlock(id: $id) { parent { id } } }',
      { id: beside },
    );
    expect(other.parent).toBeNull();
  });

  it('comes between a block and those inside it', async () => {
    const outer = await suite.block('10.61.0.0/16');
    const inner = await suite.block('10.61.1.0/24');
    const between = await create({ tenantId: suite.tenants.acme, prefix: '10.61.0.0/20' });
    expect(between.ipBlock?.parent?.id).toBe(outer);
    const deepest = await create({ tenantId: suite.tenants.acme, prefix: '10.61.1.0/25' });
    expect(deepest.ipBlock?.parent?.id).toBe(inner);
    const named = await create({ tenantId: suite.tenants.acme, prefix: '10.61.1.128/25', parentId: outer });
    expect(named.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['prefix'], holder: between.ipBlock?.id }),
    ]);
  });

  it('is refused where one inside is at another site, naming it, or is not of its tenant', async () => {
    const { acme, lab, rival } = suite.tenants;
    const [here, there] = [await suite.site(), await suite.site()];
    await suite.block('10.62.1.0/24', { siteId: here });
    const apart = await suite.block('10.62.2.0/24', { siteId: there });
    const sited = await create({ tenantId: acme, prefix: '10.62.0.0/16', siteId: here });
    expect(sited.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['siteId'], holder: apart }),
    ]);
    expect((await create({ tenantId: acme, prefix: '10.62.0.0/16' })).errors).toEqual([]);
    const below = await suite.block('10.62.3.0/24', { tenantId: acme });
    const around = await create({ tenantId: lab, prefix: '10.62.3.0/23' });
    expect(around.errors[0]).toMatchObject({ code: 'INVALID_INPUT', path: ['prefix'] });
    const foreign = await create({ tenantId: lab, prefix: '10.62.2.0/23' });
    expect(foreign.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', holder: expect.any(String) }),
    ]);
    expect([apart, below]).toContain(foreign.errors[0]?.holder);
    expect((await create({ tenantId: rival, prefix: '10.62.2.0/23' })).errors).toEqual([]);
  });
});

describe('the database itself', () => {
  const insertBlock = async (
    id: string,
    parentId: string | null,
    prefix: string,
    tenantId: string,
  ): Promise<unknown> =>
    await suite.fixture.database
      .fork()
      .execute('insert into ip_block (id, parent_id, prefix, tenant_id) values (?, ?, ?, ?)', [
        id,
        parentId,
        prefix,
        tenantId,
      ]);
  const insertAddress = async (blockId: string, zone: string, address: string): Promise<unknown> =>
    await suite.fixture.database
      .fork()
      .execute('insert into ip_address (id, block_id, zone, tenant_id, address) values (?, ?, ?, ?, ?)', [
        newId('ipAddress'),
        blockId,
        zone,
        'any',
        address,
      ]);

  it('refuses what no service would ask of it', async () => {
    const tenantId = await newTenant(suite);
    await insertBlock('outer', null, '10.5.0.0/16', tenantId);
    await insertBlock('inner', 'outer', '10.5.0.0/24', tenantId);
    await expect(insertBlock('x', null, '10.5.0.0/20', tenantId)).rejects.toThrow(/ip_block_siblings/);
    await expect(insertBlock('x', 'outer', '10.5.0.0/20', tenantId)).rejects.toThrow(/ip_block_siblings/);
    await expect(insertBlock('x', 'outer', '10.6.0.0/24', tenantId)).rejects.toThrow(/inside its parent/);
    await expect(insertBlock('x', 'inner', '10.5.0.0/24', tenantId)).rejects.toThrow(/inside its parent/);
    await insertAddress('inner', 'inner', '10.5.0.1');
    await expect(insertAddress('inner', 'inner', '10.5.0.1')).rejects.toThrow(/ip_address_once/);
    await expect(insertAddress('inner', 'inner', '10.5.1.1')).rejects.toThrow(/lies in its block/);
    await expect(insertAddress('inner', 'outer', '10.5.0.2')).rejects.toThrow(/zone/);
    await expect(insertAddress('outer', 'outer', '10.5.0.2')).rejects.toThrow(/inner block covers/);
    await expect(insertBlock('x', 'inner', '10.5.0.0/28', tenantId)).rejects.toThrow(/holds addresses/);
    const run = async (sql: string): Promise<unknown> => await suite.fixture.database.fork().execute(sql);
    await expect(run(`update ip_block set prefix = '10.7.0.0/24' where id = 'inner'`)).rejects.toThrow(
      /never moves/,
    );
    await expect(insertBlock('wide', null, '16.0.0.0/7', tenantId)).rejects.toThrow(/ip_block_width/);
    await insertBlock('far', null, '10.8.0.0/16', tenantId);
    await expect(run(`update ip_block set parent_id = 'far' where id = 'inner'`)).rejects.toThrow(
      /inside its parent/,
    );
    await expect(run(`update ip_block set site_id = 'x' where id = 'inner'`)).rejects.toThrow(
      /keeps its site/,
    );
    await expect(run(`update ip_block set site_id = 'x' where id = 'outer'`)).rejects.toThrow(
      /are at its site/,
    );
    await expect(run(`update ip_address set address = '10.5.0.7' where block_id = 'inner'`)).rejects.toThrow(
      /never moves/,
    );
  });
});
