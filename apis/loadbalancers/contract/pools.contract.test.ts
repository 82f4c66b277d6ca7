import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import type { Answer, Refusal } from '#platform/resource/testing/resource-client.ts';
import { startLoadbalancers, type LoadbalancersSuite } from './loadbalancers-suite.ts';

let suite: LoadbalancersSuite;
let balancerId: string;
let number = 0;

beforeAll(async () => {
  suite = await startLoadbalancers();
  balancerId = await suite.made('LoadBalancer', of());
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

const of = (tenantId = suite.tenants.acme): { tenantId: string; name: string } => ({
  tenantId,
  name: `of ${(number += 1)}`,
});
const pool = async (more: object = {}): Promise<string> =>
  await suite.made('LoadBalancerPool', { ...of(), ...more });
const port = async (poolIds: readonly string[], more: object = {}): Promise<Answer> =>
  await suite.create('LoadBalancerPort', {
    loadBalancerId: balancerId,
    number: (number += 1),
    poolIds,
    ...more,
  });
const refused = (code: string, path: readonly string[], more: object = {}): Refusal =>
  expect.objectContaining({ code, path, ...more });

describe('the pools of a port', () => {
  it('are in their order, and name the port in turn', async () => {
    const [first, second] = [await pool(), await pool()];
    const { node } = await port([second, first]);
    const { loadBalancerPort, loadBalancerPool } = await suite.fixture.query<{
      loadBalancerPort: { pools: unknown };
      loadBalancerPool: { ports: unknown };
    }>(
      suite.fixture.tokens.admin,
      `query($port: ID!, $pool: ID!) {
        loadBalancerPort(id: $port) { pools { id } }
        loadBalancerPool(id: $pool) { ports { id pools { id } } }
      }`,
      { port: node?.id, pool: first },
    );
    const pools = [{ id: second }, { id: first }];
    expect(loadBalancerPort.pools).toEqual(pools);
    expect(loadBalancerPool.ports).toEqual([{ id: node?.id, pools }]);
  });

  it('exist, belong to the owner of the load balancer, and have the protocol of the port', async () => {
    const [own, udp] = [await pool(), await pool({ protocol: 'UDP' })];
    const others = await pool(of(suite.tenants.lab));
    const place = ['poolIds', '1'];
    expect((await port([own, newId('loadBalancerPool')])).errors).toEqual([refused('NOT_FOUND', place)]);
    expect((await port([own, others])).errors).toEqual([refused('NOT_FOUND', place)]);
    expect((await port([own, own])).errors).toEqual([refused('INVALID_INPUT', place)]);
    expect((await port([own, balancerId])).errors).toEqual([refused('INVALID_INPUT', place)]);
    expect((await port([own, udp])).errors).toEqual([refused('INVALID_INPUT', place)]);
    expect((await port([udp], { protocol: 'UDP' })).errors).toEqual([]);
  });

  it('are also enforced by the database, for every writer', async () => {
    const [own, udp] = [await pool(), await pool({ protocol: 'UDP' })];
    const others = await pool(of(suite.tenants.lab));
    const { node } = await port([own]);
    const em = suite.fixture.database.fork();
    const write = async (ids: readonly string[]): Promise<unknown> =>
      await em.execute('update load_balancer_port set pool_ids = ?::jsonb where id = ?', [
        JSON.stringify(ids),
        node?.id,
      ]);
    for (const ids of [[udp], [others], [newId('loadBalancerPool')], [own, own]])
      await expect(write(ids), JSON.stringify(ids)).rejects.toThrow(/port_pool_p/);
    await expect(em.execute('delete from load_balancer_pool where id = ?', [own])).rejects.toThrow(
      'port_pool_pool',
    );
  });

  it('are not deleted while the port names them', async () => {
    const used = await pool();
    const { node } = await port([used]);
    const { admin } = suite.fixture.tokens;
    const pools = suite.client('LoadBalancerPool');
    expect((await pools.delete(admin, used)).errors).toEqual([
      refused('CONFLICT', ['id'], { holder: node?.id }),
    ]);
    const update = await suite.client('LoadBalancerPort').update(admin, node?.id ?? '', { poolIds: [] });
    expect(update.errors).toEqual([]);
    expect((await pools.delete(admin, used)).deletedId).toBe(used);
  });

  it('are used by 100 ports at most', async () => {
    const popular = await pool();
    const items = Array.from({ length: 100 }, () => ({
      loadBalancerId: balancerId,
      number: (number += 1),
      poolIds: [popular],
    }));
    const { admin } = suite.fixture.tokens;
    const { errors } = await suite.client('LoadBalancerPort').many(admin, 'CREATE', { items });
    expect(errors).toEqual([]);
    expect((await port([popular])).errors).toEqual([
      refused('CONFLICT', ['poolIds', '0'], { holder: popular }),
    ]);
  });
});

describe('a load balancer', () => {
  it('has a port number once for each protocol, and one deletes its ports first', async () => {
    const own = await suite.made('LoadBalancer', of());
    const https = { loadBalancerId: own, number: 443, poolIds: [] };
    const portId = await suite.made('LoadBalancerPort', https);
    expect((await suite.create('LoadBalancerPort', https)).errors).toEqual([
      refused('CONFLICT', ['number'], { holder: portId }),
    ]);
    const quic = await suite.made('LoadBalancerPort', { ...https, protocol: 'UDP' });
    await suite.client('LoadBalancerPort').delete(suite.fixture.tokens.admin, quic);
    await suite.made('LoadBalancerPort', { ...https, loadBalancerId: balancerId });
    const { admin } = suite.fixture.tokens;
    expect((await suite.client('LoadBalancer').delete(admin, own)).errors).toEqual([
      refused('CONFLICT', ['id'], { holder: portId }),
    ]);
  });

  it('is at the site of its location', async () => {
    const { siteId, roomId, regionId } = suite;
    const at = async (place: object): Promise<Answer> =>
      await suite.create('LoadBalancer', { ...of(), ...place });
    expect((await at({ locationId: roomId })).node).toMatchObject({ siteId });
    expect((await at({ locationId: regionId })).node).toMatchObject({ siteId: null });
    const { node } = await at({ siteId });
    const update = async (locationId: string): Promise<Answer> =>
      await suite.client('LoadBalancer').update(suite.fixture.tokens.admin, node?.id ?? '', { locationId });
    expect((await update(regionId)).errors).toEqual([refused('INVALID_INPUT', ['locationId'])]);
    expect((await update(roomId)).errors).toEqual([]);
  });

  it('accepts a provider of its tenant or of one above', async () => {
    const { acme, lab, rival } = suite.tenants;
    const providerId = await suite.made('LoadBalancerProvider', of(acme));
    const by = async (tenantId: string): Promise<Answer> =>
      await suite.create('LoadBalancer', { ...of(tenantId), providerId });
    expect((await by(acme)).errors).toEqual([]);
    expect((await by(lab)).errors).toEqual([]);
    expect((await by(rival)).errors).toEqual([refused('INVALID_INPUT', ['providerId'])]);
  });
});

describe('an origin', () => {
  it('is in a pool once by address and port', async () => {
    const poolId = await pool();
    const origin = (more: object): Record<string, unknown> => ({
      poolId,
      name: `origin ${(number += 1)}`,
      target: '192.0.2.1',
      portNumber: 80,
      ...more,
    });
    const id = await suite.made('LoadBalancerOrigin', origin({}));
    expect((await suite.create('LoadBalancerOrigin', origin({}))).errors).toEqual([
      refused('CONFLICT', ['target'], { holder: id }),
    ]);
    await suite.made('LoadBalancerOrigin', origin({ portNumber: 81 }));
    await suite.made('LoadBalancerOrigin', origin({ poolId: await pool() }));
  });
});
