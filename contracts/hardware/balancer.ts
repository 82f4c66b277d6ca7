import { z } from 'zod';

/** Most ports of a load balancer that is applied. */
export const MOST_PORTS = 100;
/** Most pools of it. */
export const MOST_POOLS = 100;
/** Most origins of all its pools. */
export const MOST_ORIGINS = 1_000;

const portNumber = z.int().min(1).max(65_535);

const originSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The address of the machine, IPv4 or IPv6. */
  target: z.string(),
  portNumber,
  active: z.boolean(),
  /** Its share of the connections; an origin with 0 receives no new ones. */
  weight: z.int().min(0).max(100),
});

const poolSchema = z.object({
  id: z.string(),
  name: z.string(),
  balancing: z.enum(['ROUND_ROBIN', 'LEAST_CONNECTIONS', 'SOURCE_ADDRESS']),
  origins: z.array(originSchema).max(MOST_ORIGINS),
});

const portSchema = z.object({
  number: portNumber,
  name: z.string().nullable(),
  protocol: z.enum(['TCP', 'UDP']),
  /** Ids of pools: the next one is used where no origin of those before is in service. */
  poolIds: z.array(z.string()),
});

/** Ports, pools and origins of a load balancer as they are on record. */
export const balancerPartsSchema = z.object({
  ports: z.array(portSchema).max(MOST_PORTS),
  /** The pools that its ports use. */
  pools: z.array(poolSchema).max(MOST_POOLS),
});

export type BalancerParts = z.infer<typeof balancerPartsSchema>;
export type BalancerPort = BalancerParts['ports'][number];
export type BalancerPool = BalancerParts['pools'][number];
export type BalancerOrigin = BalancerPool['origins'][number];
