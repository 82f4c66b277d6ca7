import { z } from 'zod';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';

/** Milliseconds, ten minutes at most. */
const ms = (byDefault: number) => z.int().positive().max(600_000).default(byDefault);
const ip = z.union([z.ipv4(), z.ipv6()]);
const path = z.string().regex(/^\/[^\0\n]*$/, 'must be an absolute path');

/** Settings of the HAProxy provider. HAProxy runs on the host of the worker. */
export const haproxyConfig = z.strictObject({
  /** The UNIX socket of the master CLI (`haproxy -S`). */
  masterSocket: path,
  /** The folder that HAProxy loads after its own files (`-f`). The provider writes one file for each load balancer. */
  folder: path,
  /** The other files of HAProxy's configuration, in their order; they are read for checks, and never changed. */
  mainFiles: z.array(path).default(['/etc/haproxy/haproxy.cfg']),
  /** The program that checks configurations. */
  program: z.string().min(1).default('haproxy'),
  /** One command of the master CLI, from its first byte to the end of its answer. */
  requestTimeoutMs: ms(5_000),
  /** One check of the configuration. */
  checkTimeoutMs: ms(30_000),
  /** How long a reload may take. */
  reloadTimeoutMs: ms(30_000),
  /** Pause between two reads while waiting for a reload. */
  pollMs: ms(100),
  /** Most bytes of one answer; a thousand origins have about 500,000. */
  maxAnswerBytes: z.int().positive().max(1_000_000_000).default(32_000_000),
  /** How long HAProxy waits for a connection to an origin. */
  connectTimeoutMs: ms(5_000),
  /** How long a connection may be idle. */
  idleTimeoutMs: z.int().positive().max(86_400_000).default(60_000),
  /** Pause between two health checks of an origin. */
  healthCheckMs: ms(2_000),
  /** Whether ports may listen on addresses that the host does not have, as those of a failover pair. */
  transparent: z.boolean().default(false),
  /** The host's own address for an address of a load balancer, where a router translates it (1:1 NAT). */
  hostAddresses: z.record(ip, ip).default({}),
  /**
   * Networks in which origins may be, with commas between; `any` for everything. Absent, they may be anywhere but on this
   * host, on its links (cloud metadata) and at multicast addresses.
   */
  originNetworks: allowedNetworks,
  /** Whether connections are logged to where HAProxy's `global` section says. */
  log: z.boolean().default(true),
});

export type HaproxyConfig = z.infer<typeof haproxyConfig>;
