import { mutate } from '#test/harness/fleet.ts';
import {
  answerAt,
  describeBalancers,
  makerOf,
  startOrigin,
  type TestBalancers,
  type TestOrigin,
} from '#test/harness/site-balancer.ts';
import { missingHaproxy } from '#test/peers/haproxy.ts';
import { resourceFor } from './fault.ts';
import type { Scenario, ScenarioDeps } from './scenario.ts';

/** Tried where the machine has HAProxy. */
export const BALANCER_VERBS: readonly string[] = ['loadBalancerApply'];
export const TRIED_BALANCER_VERBS = missingHaproxy() === undefined ? BALANCER_VERBS : [];

const PORT = 8_080;

/** Applies load balancers, each with an address of its own, on one HAProxy. */
export function balancerScenarios({ test, site, markers }: ScenarioDeps): Scenario {
  const graph = test.as('admin');
  const make = makerOf(test);
  const addresses = new Map<string, string>();
  let common: Promise<{ balancers: TestBalancers; origin: TestOrigin }> | undefined;
  let number = 0;

  return {
    async begin(name) {
      common ??= describeBalancers(make, site).then(async (balancers) => ({
        balancers,
        origin: await startOrigin('origin'),
      }));
      const { balancers, origin } = await common;
      number += 1;
      const address = `10.90.3.${number}`;
      const of = { name: resourceFor(name), address, port: PORT, origins: [origin.port] };
      const { id } = await balancers.create(of);
      addresses.set(id, address);
      markers.arm(id, name);
      const input = { idempotencyKey: `apply-${name}`, id, reason: 'the suite asks for it' };
      type Asked = { operation: { id: string } };
      const { operation } = await mutate<Asked>(graph, 'loadBalancerApply', input, 'operation { id }');
      return { operationId: operation.id, resourceId: id };
    },
    async cleanUp({ resourceId: id }, outcome) {
      markers.disarm(id);
      const answer = await answerAt(addresses.get(id) ?? '', PORT);
      if (answer !== (outcome === 'SUCCEEDED' ? 'origin' : null))
        throw new Error(`the load balancer answers ${JSON.stringify(answer)} after ${outcome}`);
      const document = '($id: ID!) { loadBalancer(id: $id) { operation { id } applied { addresses } } }';
      type Seen = {
        loadBalancer: { operation: { id: string } | null; applied: { addresses: string[] } | null };
      };
      const { loadBalancer } = await graph.ask<Seen>(`query${document}`, { id });
      const { operation, applied } = loadBalancer;
      if (operation !== null) throw new Error(`${id} is held by ${operation.id} after ${outcome}`);
      if ((applied !== null) !== (outcome === 'SUCCEEDED'))
        throw new Error(`applied is ${JSON.stringify(applied)} after ${outcome}`);
    },
  };
}
