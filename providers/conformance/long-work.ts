// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import { WorkHandle, type LongWork } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { Provider } from '../provider.ts';
import { cancelled, cancelledWithinMs, contextOf, failureOf } from './bench.ts';
import type { Bench, Cases } from './bench.ts';

/** A bench that can make what another process would have. */
export interface LongWorkBench extends Bench {
  /** A provider of its own on the same target. The suite closes it. */
  another(): Promise<Provider>;
}

type Need = Extract<LongWork<unknown>, { kind: 'needs' }>['need'];

/** One piece of long work that changes the bench's target. */
export interface LongWorkCalls<State> {
  start(bench: Bench, provider: Provider, target: Target, context: CallContext): Promise<LongWork<State>>;
  poll(
    provider: Provider,
    target: Target,
    handle: WorkHandle,
    context: CallContext,
  ): Promise<LongWork<State>>;
  /** Does what the work needs, as its caller would. */
  meet(bench: Bench, need: Need): Promise<void>;
}

const finishMs = 30_000;

/** Looks again when the answer says so, until the work is done; does once what it needs. */
export async function finish<State>(
  calls: LongWorkCalls<State>,
  bench: Bench,
  started: LongWork<State>,
  { provider = bench.provider, target = bench.target, context = contextOf() } = {},
): Promise<Outcome<State>> {
  const until = Date.now() + finishMs;
  const met = new Set<Need>();
  let look = started;
  while (look.kind !== 'done') {
    if (Date.now() > until) throw new Error(`the work does not end: ${look.progress.message}`);
    if (look.kind === 'needs' && !met.has(look.need)) {
      met.add(look.need);
      await calls.meet(bench, look.need);
    }
    await delay(look.kind === 'running' ? Math.min(look.pollAfterMs, 100) : 50);
    look = await calls.poll(provider, target, look.handle, context);
  }
  return look.outcome;
}

/** What must hold for every piece of long work, shown by one. */
export const longWorkCases = <State>(calls: LongWorkCalls<State>) => {
  const start = (bench: Bench, provider = bench.provider, context = contextOf()) =>
    calls.start(bench, provider, bench.target, context);
  const begun = async (bench: Bench) => {
    const started = await start(bench);
    if (started.kind === 'done') throw new Error('the work was done at once');
    return started;
  };
  const effects = async (bench: Bench) => (await bench.writes()).filter(({ tookEffect }) => tookEffect);

  return {
    'work that is done is not done again': async (bench) => {
      expect(await finish(calls, bench, await start(bench))).toMatchObject({ changed: true });
      const writes = await bench.writes();
      expect(await start(bench)).toMatchObject({ kind: 'done', outcome: { changed: false } });
      expect(await bench.writes()).toEqual(writes);
    },
    'asked again while it is under way, the same work continues': async (bench) => {
      const first = await begun(bench);
      const writes = await bench.writes();
      const second = await start(bench);
      expect(await bench.writes()).toEqual(writes);
      // On a busy machine it may have ended meanwhile: then nothing is left to do, and the first handle reports the change.
      if (second.kind === 'done') expect(second.outcome).toMatchObject({ changed: false });
      const look = second.kind === 'done' ? first : second;
      expect(await finish(calls, bench, look)).toMatchObject({ changed: true });
    },
    'another process resumes from the handle': async (bench) => {
      const started = await begun(bench);
      const written = JSON.stringify(started.handle);
      expect(written).not.toContain(bench.target.credential.password);
      await bench.provider.close();
      const handle = WorkHandle.parse(JSON.parse(written));
      const provider = await bench.another();
      try {
        const look = await calls.poll(provider, bench.target, handle, contextOf());
        const outcome = await finish(calls, { ...bench, provider }, look);
        expect(outcome).toMatchObject({ changed: true });
      } finally {
        await provider.close();
      }
    },
    'a handle of something else is refused': async (bench) => {
      const { provider, target } = bench;
      const handle = { v: 1, provider: provider.id, work: 'other', startedAt: '', refs: {} } as const;
      const poll = calls.poll(provider, target, { ...handle, target: target.id }, contextOf());
      expect(await failureOf(poll, target)).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
    },
    'a cancelled look ends': async (bench) => {
      const { handle } = await begun(bench);
      await bench.inject({ fault: 'hang', on: 'reads' });
      const { error, tookMs } = await cancelled(bench.target, (context) =>
        calls.poll(bench.provider, bench.target, handle, context),
      );
      expect(error).toMatchObject({ code: 'CANCELLED', retry: 'never' });
      expect(tookMs).toBeLessThan(cancelledWithinMs);
    },
    'an answer lost after the effect leads to one effect': async (bench) => {
      await bench.inject({ fault: 'answer-lost', on: 'writes', times: 1 });
      await start(bench).catch((error: unknown) =>
        expect(error).toMatchObject({ effect: expect.stringMatching(/unknown|applied/) as unknown }),
      );
      await finish(calls, bench, await start(bench));
      expect(await effects(bench)).toHaveLength(1);
    },
  } satisfies Cases<string, LongWorkBench>;
};
