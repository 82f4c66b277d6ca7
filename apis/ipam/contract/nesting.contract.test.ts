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

describe('whatever blocks are asked for', () => {
  interface Range {
    readonly from: number;
    readonly length: number;
    readonly text: string;
  }
  const size = ({ length }: Range): number => 2 ** (32 - length);
  const inside = (inner: Range, outer: Range): boolean =>
    inner.length > outer.length && inner.from >= outer.from && inner.from < outer.from + size(outer);
  const overlap = (a: Range, b: Range): boolean => a.from < b.from + size(b) && b.from < a.from + size(a);
  const ranges = fc
    .record({ length: fc.integer({ min: 24, max: 30 }), at: fc.integer({ min: 0, max: 511 }) })
    .map(({ length, at }): Range => {
      const from = at - (at % 2 ** (32 - length));
      return { from, length, text: `10.99.${from >> 8}.${from & 255}/${length}` };
    });

  it('those that overlap no sibling are made, inside the smallest block around them, and no others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ranges, { minLength: 1, maxLength: 10 }), async (wanted) => {
        const tenantId = await newTenant(suite);
        const made: (Range & { id: string; parent: string | null })[] = [];
        for (const range of wanted) {
          const around = made
            .filter((block) => inside(range, block))
            .toSorted((a, b) => b.length - a.length)[0];
          const siblings = made.filter(({ parent }) => parent === (around?.id ?? null));
          const free = !siblings.some((sibling) => overlap(sibling, range));
          const { ipBlock, errors } = await create({ tenantId, prefix: range.text });
          expect(errors.map(({ code }) => code)).toEqual(free ? [] : ['CONFLICT']);
          if (ipBlock === null) continue;
          expect(ipBlock.parent?.id ?? null).toBe(around?.id ?? null);
          made.push({ ...range, id: ipBlock.id, parent: ipBlock.parent?.id ?? null });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('asked for all at once, what is made never overlaps a sibling and lies inside its parent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ranges, { minLength: 4, maxLength: 12 }), async (wanted) => {
        const tenantId = await newTenant(suite);
        const answers = await Promise.all(
          wanted.map(async ({ text }) => await create({ tenantId, prefix: text })),
        );
        expect(answers.flatMap(({ errors }) => errors).filter(({ code }) => code !== 'CONFLICT')).toEqual([]);
        const made = answers.flatMap(({ ipBlock }, n) => {
          const range = wanted[n];
          return ipBlock === null || range === undefined ? [] : [{ ...range, ...ipBlock }];
        });
        for (const block of made) {
          const parent = made.find(({ id }) => id === block.parent?.id);
          expect(block.parent === null || (parent !== undefined && inside(block, parent))).toBe(true);
          const siblings = made.filter(({ id, parent: p }) => id !== block.id && p?.id === block.parent?.id);
          expect(siblings.filter((sibling) => overlap(sibling, block))).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
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
    await expect(
      suite.fixture.database.fork().execute(`update ip_block set prefix = '10.7.0.0/24' where id = 'inner'`),
    ).rejects.toThrow(/never moves/);
  });
});
