import { z } from 'zod';
import type { Random } from '../random.ts';
import { createGlob } from './glob.ts';

/** A rule that makes requests go wrong. */
export const FaultInput = z.strictObject({
  /** Name of a server, or `*` for all. */
  bmc: z.string().min(1),
  /**
   * `latency` waits and continues; `hang` never answers; `status` answers with an error and does nothing; `reset` cuts
   * the connection and does nothing; `drop-after-effect` does it and cuts the connection; `no-effect` answers with 204
   * and does nothing; `garbage` answers with what is no JSON and does nothing.
   */
  action: z.enum(['latency', 'hang', 'status', 'reset', 'drop-after-effect', 'no-effect', 'garbage']),
  /** HTTP status of `status`. */
  status: z.number().int().min(400).max(599).default(503),
  /** Seconds in Retry-After; a 503 always has some. */
  retryAfter: z.number().int().min(0).optional(),
  /** Real milliseconds that `latency` waits. */
  latencyMs: z.number().int().min(0).max(600_000).default(1_000),
  /** Length of what `garbage` answers. */
  bytes: z
    .number()
    .int()
    .min(1)
    .max(64 * 1024 * 1024)
    .default(16),
  method: z
    .string()
    .regex(/^[a-z*]+$/i, 'must be an HTTP method')
    .optional(),
  /** Glob over the path without its query; `/control/hosts/…` for the control API's view of a machine. */
  path: z.string().min(1).optional(),
  /** After so many hits the rule is gone. */
  remaining: z.number().int().min(1).optional(),
  /** Chance of a hit, drawn from the simulator's seed. */
  probability: z.number().min(0).max(1).optional(),
});

export type FaultInput = z.input<typeof FaultInput>;

/** A rule in force. */
export type Fault = z.output<typeof FaultInput> & { readonly id: string };

/** The rules in force, in the order they were set. */
export interface FaultTable {
  add(fault: z.output<typeof FaultInput>): string;
  list(): readonly Fault[];
  remove(id: string): boolean;
  clear(): void;
  /** The rules that hit a request: all latencies up to and with the first other action. Uses up `remaining`. */
  hit(bmc: string, method: string, path: string): readonly Fault[];
}

interface Rule {
  fault: Fault;
  matchesPath: (path: string) => boolean;
}

export function createFaultTable(random: Random): FaultTable {
  const rules = new Map<string, Rule>();
  let last = 0;

  function hits({ fault, matchesPath }: Rule, bmc: string, method: string, path: string): boolean {
    if (fault.bmc !== '*' && fault.bmc !== bmc) return false;
    if (fault.method !== undefined && fault.method !== '*' && fault.method.toUpperCase() !== method)
      return false;
    if (!matchesPath(path)) return false;
    return fault.probability === undefined || random() < fault.probability;
  }

  function useUp(rule: Rule): void {
    const { remaining, id } = rule.fault;
    if (remaining === undefined) return;
    if (remaining <= 1) rules.delete(id);
    else rule.fault = { ...rule.fault, remaining: remaining - 1 };
  }

  return {
    add: (input) => {
      last += 1;
      const fault = { ...input, id: `fault-${last}` };
      rules.set(fault.id, {
        fault,
        matchesPath: fault.path === undefined ? () => true : createGlob(fault.path),
      });
      return fault.id;
    },
    list: () => [...rules.values()].map(({ fault }) => fault),
    remove: (id) => rules.delete(id),
    clear: () => rules.clear(),
    hit: (bmc, method, path) => {
      const found: Fault[] = [];
      for (const rule of rules.values()) {
        if (!hits(rule, bmc, method, path)) continue;
        found.push(rule.fault);
        useUp(rule);
        if (rule.fault.action !== 'latency') break;
      }
      return found;
    },
  };
}
