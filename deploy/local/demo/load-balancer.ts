import { z } from 'zod';
import type { GraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';

/** Describes a load balancer for the instances of the demonstration, which nothing runs. */
export async function createLoadBalancer(
  client: GraphClient,
  tenantId: string,
  siteId: string,
): Promise<void> {
  const create = async (type: string, name: string, values: object): Promise<string> => {
    const one = `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
    const answer = await mutate(client, {
      field: `${one}Create`,
      inputType: `${type}CreateInput`,
      input: { idempotencyKey: `demo-${one}`, name, ...values },
      select: `${one} { id }`,
      payload: z.record(z.string(), z.object({ id: z.string() }).or(z.array(z.unknown()))),
    });
    return z.object({ id: z.string() }).parse(answer[one]).id;
  };
  const [providerId, poolId] = await Promise.all([
    create('LoadBalancerProvider', 'haproxy', { tenantId, description: 'A pair of machines in dc1' }),
    create('LoadBalancerPool', 'web', { tenantId }),
  ]);
  const [loadBalancerId] = await Promise.all([
    create('LoadBalancer', 'web', { tenantId, siteId, providerId }),
    create('LoadBalancerOrigin', 'web-1', { poolId, target: '10.20.0.2', portNumber: 8080 }),
  ]);
  await create('LoadBalancerPort', 'http', { loadBalancerId, number: 80, poolIds: [poolId] });
}
