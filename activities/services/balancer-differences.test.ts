import { expect, test } from 'vitest';
import type { BalancerParts } from '#contracts/hardware/balancer.ts';
import type { RunningBalancer } from '#providers/capabilities/balancing.ts';
import { balancerDifferences } from './balancer-differences.ts';

const parts: BalancerParts = {
  ports: [{ number: 80, name: null, protocol: 'TCP', poolIds: ['loadpol-one'] }],
  pools: [
    {
      id: 'loadpol-one',
      name: 'shop',
      balancing: 'ROUND_ROBIN',
      origins: [
        {
          id: 'loadogn-one',
          name: 'web-1',
          target: '192.0.2.7',
          portNumber: 80,
          active: true,
          weight: 100,
        },
      ],
    },
  ],
};

const running = (number: number, originId: string): RunningBalancer => ({
  configuration: 'text',
  digest: 'former',
  ports: [{ number, isListening: true, origins: [{ poolId: 'loadpol-one', originId, state: 'UP' }] }],
});

const NOTHING: RunningBalancer = { configuration: null, digest: null, ports: [] };

test.each([
  ['a load balancer that does not run', parts, NOTHING, ['port 80 is added']],
  ['another port', parts, running(81, 'loadogn-one'), ['port 80 is added', 'port 81 is removed']],
  [
    'another origin',
    parts,
    running(80, 'loadogn-two'),
    ['port 80: the origin web-1 of shop is added', 'port 80: the origin loadogn-two is removed'],
  ],
  ['a removal', null, running(80, 'loadogn-one'), ['port 80 is removed']],
  ['another weight', parts, running(80, 'loadogn-one'), ['addresses, pools or settings change']],
])('%s is named', (_, desired, found, differences) => {
  expect(balancerDifferences(desired, desired === null ? null : 'desired', found)).toEqual(differences);
});

test('what runs as desired has no difference', () => {
  expect(balancerDifferences(parts, 'former', running(80, 'loadogn-one'))).toEqual([]);
  expect(balancerDifferences(null, null, NOTHING)).toEqual([]);
});
