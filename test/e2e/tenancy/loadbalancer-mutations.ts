import { verbsOf, type MutationCase } from './mutation-case.ts';

/** Mutations of load balancers and their parts. */
export const LOADBALANCERS: Readonly<Record<string, MutationCase>> = {
  ...verbsOf('loadBalancer', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ loadBalancerId }) => ({ id: loadBalancerId, description: 'renamed' }),
    Delete: ({ loadBalancerId }) => ({ id: loadBalancerId }),
  }),
  loadBalancerApply: {
    role: 'operator',
    input: ({ loadBalancerId }) => ({ id: loadBalancerId }),
  },
  ...verbsOf('loadBalancerPort', {
    Create: ({ loadBalancerId }) => ({ loadBalancerId, number: 8080, poolIds: [] }),
    Update: ({ loadBalancerPortId }) => ({ id: loadBalancerPortId, name: 'renamed' }),
    Delete: ({ loadBalancerPortId }) => ({ id: loadBalancerPortId }),
  }),
  ...verbsOf('loadBalancerPool', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ loadBalancerPoolId }) => ({ id: loadBalancerPoolId, name: 'renamed' }),
    Delete: ({ loadBalancerPoolId }) => ({ id: loadBalancerPoolId }),
  }),
  ...verbsOf('loadBalancerOrigin', {
    Create: ({ loadBalancerPoolId }) => ({
      poolId: loadBalancerPoolId,
      name: 'intruder',
      target: '192.0.2.2',
      portNumber: 80,
    }),
    Update: ({ loadBalancerOriginId }) => ({ id: loadBalancerOriginId, weight: 1 }),
    Delete: ({ loadBalancerOriginId }) => ({ id: loadBalancerOriginId }),
  }),
  ...verbsOf('loadBalancerProvider', {
    Create: ({ tenantId }) => ({ tenantId, name: 'intruder' }),
    Update: ({ loadBalancerProviderId }) => ({ id: loadBalancerProviderId, description: 'renamed' }),
    Delete: ({ loadBalancerProviderId }) => ({ id: loadBalancerProviderId }),
  }),
};
