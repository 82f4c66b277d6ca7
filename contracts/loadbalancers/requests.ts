import { z } from 'zod';
import { balancerPartsSchema } from '../hardware/balancer.ts';
import type { OperationHeader } from '../operations/header.ts';

/** The desired configuration of a load balancer at the time of the request. */
export const loadBalancerApplyInput = z.object({
  /** The record of what runs the load balancer; workers have its settings by this id. */
  providerId: z.string(),
  name: z.string(),
  /** Null where the configuration is to be removed. */
  parts: balancerPartsSchema.nullable(),
  /** Whether the configuration is only compared with what runs. */
  dryRun: z.boolean(),
});

export type LoadBalancerApplyRequest = OperationHeader & z.infer<typeof loadBalancerApplyInput>;

/** A load balancer before an operation changed it, and the addresses with which the operation works. */
export const formerBalancerSchema = z.object({
  /** As its provider stores it; null where it did not run. */
  configuration: z.string().max(1_000_000).nullable(),
  /** Numbers of the ports that had an origin in service. */
  servedPorts: z.array(z.int()).max(1_000),
  /** The addresses of the load balancer when the operation began. */
  addresses: z.array(z.string().max(50)).max(20),
});

export type FormerBalancer = z.infer<typeof formerBalancerSchema>;
