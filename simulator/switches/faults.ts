import { z } from 'zod';

/** A rule that makes requests to a simulated switch fail. */
export const SwitchFaultInput = z.strictObject({
  /**
   * `latency` waits and continues; `hang` never answers; `refuse` answers with an error without effect; `busy` answers that a
   * row differs from the request's condition, without effect; `reset` cuts the connection without effect;
   * `drop-after-effect` applies the request and cuts the connection; `no-effect` answers success without effect; `half`
   * answers success and applies the first half; `garbage` answers something other than OVSDB, without effect.
   */
  action: z.enum([
    'latency',
    'hang',
    'refuse',
    'busy',
    'reset',
    'drop-after-effect',
    'no-effect',
    'half',
    'garbage',
  ]),
  /** Which requests: those that only read, those that change, or all. */
  on: z.enum(['reads', 'writes', 'all']).default('all'),
  /** Milliseconds that `latency` waits. */
  latencyMs: z.number().int().min(0).max(600_000).default(1_000),
  /** Length of what `garbage` answers. */
  bytes: z
    .number()
    .int()
    .min(1)
    .max(64 * 1024 * 1024)
    .default(16),
  /** The number of hits after which the rule is removed. */
  remaining: z.number().int().min(1).optional(),
});

export type SwitchFaultInput = z.input<typeof SwitchFaultInput>;
export type SwitchFault = z.output<typeof SwitchFaultInput>;

/** The active rules. */
export interface SwitchFaults {
  add(fault: SwitchFaultInput): void;
  clear(): void;
  /** The rules that hit a request: all latencies up to and with the first other action. Uses up `remaining`. */
  hit(what: 'reads' | 'writes'): readonly SwitchFault[];
}

export function createSwitchFaults(): SwitchFaults {
  let rules: SwitchFault[] = [];
  return {
    add: (fault) => void rules.push(SwitchFaultInput.parse(fault)),
    clear: () => void (rules = []),
    hit(what) {
      const found: SwitchFault[] = [];
      for (const rule of rules) {
        if (rule.on !== 'all' && rule.on !== what) continue;
        found.push(rule);
        if (rule.action !== 'latency') break;
      }
      rules = rules.flatMap((rule) => {
        if (!found.includes(rule) || rule.remaining === undefined) return [rule];
        return rule.remaining > 1 ? [{ ...rule, remaining: rule.remaining - 1 }] : [];
      });
      return found;
    },
  };
}
