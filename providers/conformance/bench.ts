// oxlint-disable vitest/expect-expect, vitest/valid-title, vitest/no-disabled-tests -- cases are data that expect; a gap is a skipped test with its reason
import { setTimeout as delay } from 'node:timers/promises';
import { describe, it } from 'vitest';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Provider } from '../provider.ts';

/** What a target can be made to do wrong. */
export type Fault =
  | 'slow' // answers late, but within the provider's timeout
  | 'hang' // accepts the request and never answers
  | 'busy' // 503 with Retry-After: 2
  | 'precondition' // 412
  | 'malformed' // an answer that is not what the protocol says
  | 'huge' // an answer beyond every bound
  | 'answer-lost' // does what it was asked, then cuts the connection
  | 'lying'; // says yes and does nothing

export interface FaultRule {
  readonly fault: Fault;
  readonly on: 'reads' | 'writes';
  /** How often; always when absent. */
  readonly times?: number;
}

/** One request that changed, or tried to change, the target. Logins are none. */
export interface Write {
  readonly what: string;
  readonly tookEffect: boolean;
}

/** A provider with one target of its own, which a suite may maltreat. Made again for every case. */
export interface Bench {
  readonly provider: Provider;
  readonly target: Target;
  /** Every write since the start. */
  writes(): Promise<readonly Write[]>;
  /** Logins since the start. */
  logins(): Promise<number>;
  inject(rule: FaultRule): Promise<void>;
  /** Removes all faults. */
  heal(): Promise<void>;
  /** Closes the provider, then the target. */
  close(): Promise<void>;
}

/** A bench of any kind. */
export interface AnyBench {
  close(): Promise<void>;
}

/** How a provider runs a suite. */
export interface Conformance<Case extends string, Own extends AnyBench = Bench> {
  /** Names the provider, and the target if there are several. */
  readonly name: string;
  setup(): Promise<Own>;
  /** Cases that cannot hold, or cannot be shown, each with the reason; they are reported as skipped. */
  readonly gaps?: Partial<Readonly<Record<Case, string>>>;
  /** Why the suite cannot run on this machine, e.g. a program that it lacks; every case is skipped with it. */
  readonly missing?: string | undefined;
}

/** Cases by name; each gets a bench of its own. */
export type Cases<Case extends string, Own extends AnyBench = Bench> = Readonly<
  Record<Case, (bench: Own) => Promise<void>>
>;

/** Longest a cancelled call may continue. Twice what the contract says, since test machines stall. */
export const cancelledWithinMs = 2_000;

const caseTimeoutMs = 60_000;

/** Declares one suite; a gap is shown with its reason. Cases run side by side: most of their time is waiting. */
export function runSuite<Case extends string, Own extends AnyBench = Bench>(
  capability: string,
  { name, gaps = {}, missing, ...conformance }: Conformance<Case, Own>,
  cases: Cases<Case, Own>,
): void {
  describe.concurrent(`${capability} conformance of ${name}`, () => {
    const all = Object.entries(cases) as [Case, (bench: Own) => Promise<void>][];
    for (const [title, run] of all.filter(([name]) => gaps[name] === undefined)) {
      it(title, { timeout: caseTimeoutMs }, async (context) => {
        if (missing !== undefined) return context.skip(missing);
        const bench = await conformance.setup();
        try {
          await run(bench);
        } finally {
          await bench.close();
        }
      });
    }
    for (const [title, reason] of Object.entries(gaps)) {
      it(title, (context) => context.skip(`gap: ${String(reason)}`));
    }
  });
}

export function contextOf(signal: AbortSignal = new AbortController().signal): CallContext {
  return { signal, idempotencyKey: 'conformance', heartbeat() {} };
}

/** The ProviderError of a call that must fail. */
export async function providerErrorOf(call: Promise<unknown>): Promise<ProviderError> {
  const outcome = await call.then(
    (value: unknown) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if (!('error' in outcome))
    throw new Error(`the call should have failed, but gave ${JSON.stringify(outcome.value)}`);
  const { error } = outcome;
  if (!(error instanceof ProviderError)) throw new Error('not a ProviderError', { cause: error });
  return error;
}

/** The error of a call that must fail: a ProviderError without any secret of the target in it. */
export async function failureOf(call: Promise<unknown>, target: Target): Promise<ProviderError> {
  const error = await providerErrorOf(call);
  const reported = [error.message, error.stack, JSON.stringify(error.vendor), String(error.cause)].join('\n');
  const { password, username } = target.credential;
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  if (reported.includes(password) || reported.includes(basic)) throw new Error('the error contains a secret');
  return error;
}

/** Cancels the call after `when`, and returns its error, with the time that passed until it came. */
export async function cancelled(
  target: Target,
  call: (context: CallContext) => Promise<unknown>,
  when: () => Promise<void> = async () => await delay(300),
): Promise<{ readonly error: ProviderError; readonly tookMs: number }> {
  const abort = new AbortController();
  const failing = failureOf(call(contextOf(abort.signal)), target);
  // A call that fails before `when` ends the case with its own error.
  await Promise.race([when(), failing]);
  const at = performance.now();
  abort.abort(new Error('cancelled by the suite'));
  return { error: await failing, tookMs: performance.now() - at };
}

/** Resolves a moment after the target has received one more write: a cancellation then finds it under way. */
export async function writeHeard(bench: Bench, before: number): Promise<void> {
  while ((await bench.writes()).length <= before) await delay(50);
  await delay(200);
}
