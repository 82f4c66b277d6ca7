import { ApplyLoadBalancerDocument, type LoadBalancerQuery } from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';

type LoadBalancer = NonNullable<LoadBalancerQuery['loadBalancer']>;

/** What a person can request of what runs a load balancer. */
export function loadBalancerVerbs(
  { id, name, provider, site, operation, applied }: LoadBalancer,
  request: Request,
): readonly Verb[] {
  const missing = provider === null ? 'It has no provider.' : site === null ? 'It has no site.' : undefined;
  const unless = operation === null ? missing : 'An operation is under way on it.';
  return [
    {
      name: 'Apply',
      consequence:
        'What runs it gets the ports, pools and origins on record. Open connections continue. What ran before is restored where a port would lose its last origin in service.',
      unless,
      run: async (said) => await request(ApplyLoadBalancerDocument, { id, ...said }),
    },
    {
      name: 'Compare',
      consequence: 'What runs is compared with the record. Nothing is changed.',
      unless,
      run: async (said) => await request(ApplyLoadBalancerDocument, { id, dryRun: true, ...said }),
    },
    {
      name: 'Stop',
      consequence: 'Its ports accept no more connections. The record stays.',
      isDangerous: true,
      typed: name,
      unless: unless ?? (applied === null ? 'Nothing of it is applied.' : undefined),
      run: async (said) => await request(ApplyLoadBalancerDocument, { id, remove: true, ...said }),
    },
  ];
}
