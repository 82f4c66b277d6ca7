import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { newPlace, startIpam, type IpamSuite, type Refusal } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

interface RangePayload {
  readonly ipRange: { readonly id: string } | null;
  readonly errors: readonly Refusal[];
}

const create = async (blockId: string, from: string, to: string, role: string): Promise<RangePayload> =>
  await suite.change<RangePayload>('ipRangeCreate', { blockId, from, to, role });

async function range(blockId: string, from: string, to: string, role: string): Promise<string> {
  const { ipRange, errors } = await create(blockId, from, to, role);
  expect(errors).toEqual([]);
  return ipRange?.id ?? '';
}

describe('a range with a role', () => {
  it('keeps its addresses from being given, in its block and in blocks inside', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const outer = await suite.block('10.10.0.0/16', { tenantId, siteId, gateway: '10.10.0.1' });
    const inner = await suite.block('10.10.0.0/28', { tenantId, siteId });
    await range(outer, '10.10.0.1', '10.10.0.3', 'DHCP');
    const kept = await range(outer, '10.10.0.9', '10.10.1.9', 'RESERVED');
    await range(inner, '10.10.0.4', '10.10.0.5', 'VIRTUAL');
    await range(inner, '10.10.0.6', '10.10.0.7', 'POOL');
    expect(await suite.available(inner)).toBe(3);
    const given: (string | undefined)[] = [];
    for (let n = 0; n < 4; n += 1)
      given.push((await suite.allocate(siteId, { tenantId })).ipAddress?.address);
    expect(given).toEqual(['10.10.0.6', '10.10.0.7', '10.10.0.8', undefined]);
    expect((await suite.reserve(inner, '10.10.0.9')).errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['address'], holder: kept }),
    ]);
    expect((await suite.reserve(inner, '10.10.0.4')).errors).toEqual([]);
    expect(await suite.available(inner)).toBe(0);
  });

  it('is deleted, and its addresses are given out again', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const blockId = await suite.block('10.11.0.0/30', { tenantId, siteId });
    const id = await range(blockId, '10.11.0.1', '10.11.0.2', 'DHCP');
    expect((await suite.allocate(siteId, { tenantId })).errors[0]?.code).toBe('EXHAUSTED');
    expect(await suite.change('ipBlockDelete', { id: blockId })).toMatchObject({
      errors: [{ code: 'CONFLICT', holder: id }],
    });
    const shorter = await suite.change<RangePayload>('ipRangeUpdate', { id, from: '10.11.0.2' });
    expect(shorter.errors).toEqual([]);
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe('10.11.0.1');
    expect(await suite.change('ipRangeDelete', { id })).toMatchObject({ deletedId: id });
    expect((await suite.allocate(siteId, { tenantId })).ipAddress?.address).toBe('10.11.0.2');
  });

  it('is refused where it is not in its block, runs backwards, overlaps, or something has an address', async () => {
    const { tenantId, siteId } = await newPlace(suite);
    const outer = await suite.block('10.12.0.0/16', { tenantId, siteId });
    const blockId = await suite.block('10.12.0.0/24', { tenantId, siteId });
    const instanceId = newId('instance');
    await suite.allocate(siteId, { tenantId, instanceId });
    const other = await range(blockId, '10.12.0.10', '10.12.0.20', 'POOL');
    const refused = async (...[block, from, to, role]: Parameters<typeof create>): Promise<object> => {
      const [{ code, path, holder } = { code: '', path: [], holder: null }] = (
        await create(block, from, to, role)
      ).errors;
      return { code, path, holder };
    };
    const invalid = (field: string): object => ({ code: 'INVALID_INPUT', path: [field], holder: null });
    expect(await refused(blockId, '10.12.1.1', '10.12.1.2', 'POOL')).toEqual(invalid('from'));
    expect(await refused(blockId, '10.12.0.1', 'fd00::1', 'POOL')).toEqual(invalid('to'));
    expect(await refused(blockId, '10.12.0.9', '10.12.0.8', 'POOL')).toEqual(invalid('to'));
    expect(await refused(blockId, '10.12.0.5', '10.12.0.10', 'POOL')).toEqual({
      code: 'CONFLICT',
      path: ['from'],
      holder: other,
    });
    for (const [block, role] of [
      [blockId, 'DHCP'],
      [outer, 'VIRTUAL'],
    ] as const) {
      const conflict = { code: 'CONFLICT', path: ['from'], holder: instanceId };
      expect(await refused(block, '10.12.0.1', '10.12.0.2', role)).toEqual(conflict);
    }
    expect(await refused(blockId, '10.12.0.1', '10.12.0.2', 'POOL')).toMatchObject({ code: '' });
  });

  it('is held by the database itself, for every writer', async () => {
    const run = async (sql: string): Promise<unknown> => await suite.fixture.database.fork().execute(sql);
    const add = async (id: string, block: string, from: string, to: string, role: string): Promise<unknown> =>
      await run(`insert into ip_range (id, tenant_id, block_id, "from", "to", role)
        values ('${id}', 'x', '${block}', '${from}', '${to}', '${role}')`);
    await run(`insert into ip_block (id, tenant_id, prefix) values ('r', 'x', '10.13.0.0/16')`);
    await run(
      `insert into ip_block (id, tenant_id, prefix, parent_id) values ('l', 'x', '10.13.0.0/24', 'r')`,
    );
    const give = async (id: string, address: string, operation = 'null'): Promise<unknown> =>
      await run(`insert into ip_address (id, block_id, tenant_id, address, assigned_to, reserved, operation_id)
        values ('${id}', 'l', 'x', '${address}', 'thing', false, ${operation})`);
    await add('a', 'r', '10.13.0.10', '10.13.0.20', 'DHCP');
    await add('v', 'l', '10.13.0.30', '10.13.0.40', 'VIRTUAL');
    await expect(give('1', '10.13.0.10')).rejects.toThrow(/keeps the address/);
    await expect(give('1', '10.13.0.30', `'op'`)).rejects.toThrow(/keeps the address/);
    await give('1', '10.13.0.30');
    await expect(add('b', 'r', '10.13.0.30', '10.13.0.30', 'RESERVED')).rejects.toThrow(/is given out/);
    await expect(add('b', 'r', '10.13.0.20', '10.13.0.21', 'POOL')).rejects.toThrow(/ip_range_apart/);
    await expect(add('b', 'l', '10.13.1.1', '10.13.1.2', 'POOL')).rejects.toThrow(/lies in its block/);
    await expect(add('b', 'l', '10.13.0.6', '10.13.0.5', 'POOL')).rejects.toThrow(/ip_range_order/);
  });
});
