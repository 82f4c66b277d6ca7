import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { newPlace, startIpam, type BlockPayload, type IpamSuite, type Refusal } from './ipam-suite.ts';
import { startTree, steps } from './random-tree.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

describe('an address that a block keeps', () => {
  it('is given out neither by a block inside nor by one around, nor reserved', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    await suite.block('10.40.0.0/16', { tenantId, siteId, gateway: '10.40.0.1' });
    const inner = await suite.block('10.40.0.0/24', { tenantId, siteId, gateway: '10.40.0.2' });
    await suite.block('10.40.255.252/30', { tenantId, siteId });
    expect(await suite.available(inner)).toBe(252);
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe('10.40.0.3');
    const { errors } = await suite.reserve(inner, '10.40.0.1');
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'CONFLICT',
        path: ['address'],
        holder: expect.stringMatching(/^ipamibk-/),
      }),
    ]);
    expect(errors[0]?.message).toContain('10.40.0.0/16');
  });

  it('is given out by no block of another tree at the same site', async () => {
    const [left, right] = [newId('tenant'), newId('tenant')];
    for (const id of [left, right]) {
      const ancestors = [suite.tenants.acme, id];
      await suite.fixture.seedReferences({ kind: 'tenant', id, tenantId: id, ancestors });
    }
    const siteId = await suite.site();
    await suite.block('10.41.0.0/28', { tenantId: left, siteId, gateway: '10.41.0.1' });
    await suite.block('10.41.0.0/27', { tenantId: right, siteId, gateway: '10.41.0.2' });
    const addresses = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const { ipAddress } = await suite.allocate(siteId, { tenantId: n % 2 === 0 ? left : right });
        return ipAddress?.address;
      }),
    );
    for (const kept of ['10.41.0.0', '10.41.0.1', '10.41.0.2', '10.41.0.15', '10.41.0.31']) {
      expect(addresses).not.toContain(kept);
    }
  });

  it('keeps a block from being made or changed where a machine has it, naming the machine', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const pair = await suite.block('10.42.0.0/31', { tenantId, siteId });
    const [first, second] = [newId('instance'), newId('instance')];
    await suite.allocate(siteId, { tenantId, instanceId: first });
    await suite.allocate(siteId, { tenantId, instanceId: second });
    const make = async (more: object): Promise<BlockPayload> =>
      await suite.change<BlockPayload>('ipBlockCreate', { tenantId, siteId, ...more });
    expect((await make({ prefix: '10.42.0.0/24' })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['prefix'], holder: first }),
    ]);
    const change = async (gateway: string | null): Promise<{ errors: readonly Refusal[] }> =>
      await suite.change('ipBlockUpdate', { id: pair, gateway });
    expect((await change('10.42.0.1')).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['gateway'], holder: second }),
    ]);
    await suite.release(first);
    expect((await make({ prefix: '10.42.0.0/24', gateway: '10.42.0.1' })).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['gateway'], holder: second }),
    ]);
    expect((await make({ prefix: '10.42.0.0/24', gateway: '10.42.0.9' })).errors).toEqual([]);
    expect((await suite.allocate(siteId, { tenantId })).errors).toEqual([
      expect.objectContaining({ code: 'EXHAUSTED' }),
    ]);
  });

  it('is held by the database itself, for every writer', async () => {
    const run = async (sql: string, values: unknown[] = []): Promise<unknown> =>
      await suite.fixture.database.fork().execute(sql, values);
    const give = async (address: string): Promise<unknown> =>
      await run(
        `insert into ip_address (id, block_id, tenant_id, address, instance_id, reserved) values (?, 'leaf', 'x', ?, ?, false)`,
        [newId('ipAddress'), address, newId('instance')],
      );
    await run(
      `insert into ip_block (id, tenant_id, prefix, gateway) values ('root', 'x', '10.43.0.0/16', '10.43.0.1')`,
    );
    await run(
      `insert into ip_block (id, tenant_id, prefix, parent_id) values ('leaf', 'x', '10.43.0.0/24', 'root')`,
    );
    for (const kept of ['10.43.0.0', '10.43.0.1', '10.43.0.255']) {
      await expect(give(kept)).rejects.toThrow(/keeps the address/);
    }
    await give('10.43.0.2');
    await expect(run(`update ip_block set gateway = '10.43.0.2' where id = 'root'`)).rejects.toThrow(
      /that the block keeps/,
    );
  });
});

describe('whatever is created, changed, given and given back', () => {
  it('no machine has an address that a block of the tree keeps, and every other one is given out', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const tree = await startTree(suite);
        for (const step of all) {
          await tree.run(step);
          await tree.check();
        }
        const free = await tree.expectedFree();
        let more = 0;
        while ((await tree.give()) !== undefined) more += 1;
        expect(more).toBe(free);
        await tree.check();
      }),
      { numRuns: 10 },
    );
  });

  it('the same holds when all is asked for at once', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const tree = await startTree(suite);
        await tree.run({ kind: 'create', length: 31, at: 0, gateway: -1 });
        const refusals = await Promise.all(all.map(async (step) => await tree.run(step)));
        expect(refusals.flat(), 'no two wait for each other').not.toContain('UNAVAILABLE');
        await tree.check();
        const free = await tree.expectedFree();
        let more = 0;
        while ((await tree.give()) !== undefined) more += 1;
        expect(more).toBe(free);
      }),
      { numRuns: 6 },
    );
  });
});
