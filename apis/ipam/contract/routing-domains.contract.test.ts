import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { newTenant, startIpam, type BlockPayload, type IpamSuite, type Refusal } from './ipam-suite.ts';

let suite: IpamSuite;

beforeAll(async () => {
  suite = await startIpam();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

const create = async (input: object, token?: string): Promise<BlockPayload> =>
  await suite.change<BlockPayload>('ipBlockCreate', { tenantId: suite.tenants.acme, ...input }, token);

describe('a routing domain', () => {
  it('is created, changed and deleted, and keeps its blocks from losing it', async () => {
    const routingDomainId = await suite.routingDomain('blue');
    const again = await suite.change<{ errors: readonly Refusal[] }>('routingDomainCreate', {
      tenantId: suite.tenants.acme,
      name: 'Blue',
    });
    expect(again.errors).toEqual([
      expect.objectContaining({ code: 'CONFLICT', path: ['name'], holder: routingDomainId }),
    ]);
    const changed = await suite.change('routingDomainUpdate', {
      id: routingDomainId,
      routeDistinguisher: '65000:1',
    });
    expect(changed).toMatchObject({ routingDomain: { version: 2, routeDistinguisher: '65000:1' } });
    const block = await suite.block('10.0.0.0/24', { routingDomainId });
    const refused = await suite.change('routingDomainDelete', { id: routingDomainId });
    expect(refused).toMatchObject({ deletedId: null, errors: [{ code: 'CONFLICT', holder: block }] });
    await suite.change('ipBlockDelete', { id: block });
    expect(await suite.change('routingDomainDelete', { id: routingDomainId })).toMatchObject({
      deletedId: routingDomainId,
      errors: [],
    });
  });

  it('lets ranges of other domains overlap its own, and gives each its own addresses', async () => {
    const [left, right] = [await suite.routingDomain('left'), await suite.routingDomain('right')];
    const siteId = await suite.site();
    const blocks = [
      await suite.block('10.1.0.0/30', { siteId, gateway: '10.1.0.1' }),
      await suite.block('10.1.0.0/30', { siteId, routingDomainId: left }),
      await suite.block('10.1.0.0/30', { siteId, routingDomainId: right, gateway: '10.1.0.2' }),
    ];
    const addresses: (string | undefined)[] = [];
    for (let n = 0; n < 4; n += 1) addresses.push((await suite.allocate(siteId)).ipAddress?.address);
    expect(addresses).toEqual(['10.1.0.2', '10.1.0.1', '10.1.0.2', '10.1.0.1']);
    for (const block of blocks) expect(await suite.available(block)).toBe(0);
  });

  it('has one tree of blocks and each address once, of all tenants and at all sites', async () => {
    const { acme, lab } = suite.tenants;
    const routingDomainId = await suite.routingDomain('shared');
    const sister = newId('tenant');
    await suite.fixture.seedReferences({
      kind: 'tenant',
      id: sister,
      tenantId: sister,
      ancestors: [acme, sister],
    });
    const first = await suite.block('10.2.0.0/24', { tenantId: lab, routingDomainId });
    for (const prefix of ['10.2.0.0/24', '10.2.0.0/25', '10.2.0.0/23']) {
      const { errors } = await create({ tenantId: sister, prefix, routingDomainId });
      expect(errors, prefix).toEqual([
        expect.objectContaining({ code: 'CONFLICT', path: ['prefix'], holder: first }),
      ]);
      expect((await create({ tenantId: sister, prefix })).errors).toEqual([]);
    }
    const outer = await create({ prefix: '10.2.0.0/16', routingDomainId });
    expect(outer.errors).toEqual([]);
    const inner = await create({ prefix: '10.2.9.0/24', parentId: outer.ipBlock?.id });
    expect(inner.ipBlock?.parent?.id).toBe(outer.ipBlock?.id);
    const [row]: object[] = await suite.fixture.database
      .fork()
      .execute('select routing_domain_id as "domain" from ip_block where id = ?', [inner.ipBlock?.id]);
    expect(row).toEqual({ domain: routingDomainId });
    const crossed = await create({
      prefix: '10.2.10.0/24',
      parentId: outer.ipBlock?.id,
      routingDomainId: await suite.routingDomain('crossed'),
    });
    expect(crossed.errors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['routingDomainId'] }),
    ]);
  });

  it('is for its tenant and those below, and looks unknown to others', async () => {
    const routingDomainId = await suite.routingDomain('own');
    const below = await create({ tenantId: suite.tenants.lab, prefix: '10.3.0.0/24', routingDomainId });
    expect(below.errors).toEqual([]);
    const beside = await create({ tenantId: await newTenant(suite), prefix: '10.3.0.0/24', routingDomainId });
    expect(beside.errors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['routingDomainId'] }),
    ]);
    const stranger = await create(
      { tenantId: suite.tenants.rival, prefix: '10.3.0.0/24', routingDomainId },
      await suite.fixture.person('stranger', ['operator', suite.tenants.rival]),
    );
    expect(stranger.errors).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', path: ['routingDomainId'] }),
    ]);
  });

  it('is held by the database itself, for every writer', async () => {
    const run = async (sql: string): Promise<unknown> => await suite.fixture.database.fork().execute(sql);
    await run(
      `insert into routing_domain (id, tenant_id, name) values ('red', 'x', 'r'), ('green', 'x', 'g')`,
    );
    await run(
      `insert into ip_block (id, tenant_id, prefix, routing_domain_id) values ('red root', 'x', '10.4.0.0/16', 'red')`,
    );
    const add = async (id: string, more: string): Promise<unknown> =>
      await run(
        `insert into ip_block (id, tenant_id, prefix, routing_domain_id, parent_id) values ('${id}', ${more})`,
      );
    await expect(add('a', `'y', '10.4.0.0/24', 'red', null`)).rejects.toThrow(/ip_block_siblings/);
    await expect(add('b', `'x', '10.4.0.0/24', 'green', 'red root'`)).rejects.toThrow(/routing domain/);
    await add('c', `'y', '10.5.0.0/24', 'green', null`);
    await expect(run(`update ip_block set routing_domain_id = 'red' where id = 'c'`)).rejects.toThrow(
      /never moves/,
    );
  });
});
