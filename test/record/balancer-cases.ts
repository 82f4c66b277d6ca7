import { mutate } from '#test/harness/fleet.ts';
import { describeBalancers, makerOf, startOrigin } from '#test/harness/site-balancer.ts';
import { freePort } from '#test/servers/free-port.ts';
import { ended, keyed, type Case } from './stage.ts';

/** Operations on load balancers. */
export const BALANCER_CASES: readonly Case[] = [
  {
    types: ['loadBalancerApply'],
    play: async (stage) => {
      const { test, site } = stage;
      const make = makerOf(test);
      const origin = await startOrigin('origin');
      const apply = async (id: string): Promise<string> => {
        type Asked = { operation: { id: string } };
        const input = keyed('apply', { id });
        return (await mutate<Asked>(test.as('admin'), 'loadBalancerApply', input, 'operation { id }'))
          .operation.id;
      };
      try {
        const balancers = await describeBalancers(make, site);
        const of = { name: 'recorded', address: '10.90.3.1', port: 8_080, origins: [origin.port] };
        const { id, originIds } = await balancers.create(of);
        const right = await apply(id);
        await ended(stage, right, 'SUCCEEDED');
        const dead = { id: originIds[0], portNumber: await freePort() };
        await make('loadBalancerOriginUpdate', 'loadBalancerOrigin', dead);
        const wrong = await apply(id);
        await ended(stage, wrong, 'FAILED');
        return [
          { type: 'loadBalancerApply', what: 'succeeded', operationId: right },
          { type: 'loadBalancerApply', what: 'taken-back', operationId: wrong },
        ];
      } finally {
        await origin.close();
      }
    },
  },
];
