import { z } from 'zod';
import { milliseconds } from '../milliseconds.ts';
import { remoteCapabilities } from '../protocol/calls.ts';
import { publicJwk } from './public-key.ts';

/** Settings of a provider that is a Temporal worker of its own. */
export const taskQueueConfig = z.strictObject({
  /** Id by which servers name it. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens'),
  /** The task queue that its workers serve, and nothing else. */
  taskQueue: z.string().min(1).max(200),
  /** Public key that credentials are encrypted to, a JSON Web Key for ECDH-ES; only the provider has the private one. */
  publicKey: publicJwk,
  /** Capabilities that it has; all that a provider of its own process can have when left out. */
  capabilities: z.array(z.enum(remoteCapabilities)).min(1).optional(),
  /** Temporal's frontend; that of the worker by default. */
  temporalAddress: z.string().min(1),
  /** Temporal's namespace, by default that of the worker; a namespace of its own separates a provider from everything else. */
  namespace: z.string().min(1),
  /** Most concurrent calls of one process; further ones are refused and repeated later. */
  openCalls: z.int().min(1).max(90).default(20),
  /** How long a call may wait for a worker of the provider. */
  startMs: milliseconds(10_000),
  /** Longest time between two heartbeats of a call. */
  heartbeatMs: milliseconds(15_000),
  /** How long a call that only reads may take. */
  readMs: milliseconds(60_000),
  /** How long a call that changes something may take, in addition to its own timeout. */
  changeMs: milliseconds(120_000),
  /** Longest answer that is read. */
  answerBytes: z
    .int()
    .positive()
    .max(1024 * 1024 * 1024)
    .default(1024 * 1024),
  /** How long a handshake is valid. */
  handshakeMs: milliseconds(60_000),
  /** A refused credential is not sent again before this: BMCs lock accounts. */
  refusalMs: milliseconds(60_000),
});

export type TaskQueueConfig = z.infer<typeof taskQueueConfig>;
