import { z } from 'zod';
import type { Bios, BiosSettings, BiosValue } from '../capabilities/bios.ts';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import { checkBiosValues, readBiosRules } from './bios-registry.ts';
import { applyTime, holds, isInPost, lastMessages, pendingOf, readBios } from './bios-state.ts';
import type { BiosState } from './bios-state.ts';
import type { Bmc } from './bmc.ts';
import { patchGuarded } from './guarded-patch.ts';
import { verifyIdentity } from './identity.ts';
import { askedPause, maySettle, withEffect } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { refsOf } from './work-refs.ts';

const work = 'bios.settings';

type Want = Readonly<Record<string, BiosValue>>;

const Value = z.union([z.string(), z.number(), z.boolean()]);

const Refs = z.object({
  /** JSON of what is wanted. */
  want: z.string(),
  /** Since when neither the present nor the pending settings hold it, ISO 8601. */
  missingSince: z.string().nullable(),
});
type Refs = z.infer<typeof Refs>;

export function createBios({ connections, systems, config }: CapabilityDeps): Bios {
  async function read(bmc: Bmc) {
    const { body } = await systems.read(bmc);
    verifyIdentity(bmc.target, body);
    return { system: body, state: await readBios(bmc, body) };
  }

  async function ensure(bmc: Bmc, asked: Want): Promise<LongWork<BiosSettings>> {
    const { state } = await read(bmc);
    const want = checkBiosValues(bmc, asked, state.current, await rulesOf(bmc, state));
    if (!holds(want, state)) {
      await write(bmc, state, want);
      const written = await awaitPending(bmc, want);
      return answer(bmc, want, written, true);
    }
    return answer(bmc, want, state, false);
  }

  const rulesOf = (bmc: Bmc, state: BiosState) => readBiosRules(bmc, state.bios.body);

  /** All of it in one PATCH: an iDRAC accepts one change per restart. */
  async function write(bmc: Bmc, state: BiosState, want: Want): Promise<void> {
    const { current } = state;
    const pending = (body: BiosState['settings']['body']) => pendingOf(body, current);
    const missing = (body: BiosState['settings']['body']) =>
      Object.fromEntries(
        Object.entries(want).filter(
          ([name, value]) => !holds({ [name]: value }, { current, pending: pending(body) }),
        ),
      );
    await patchGuarded(bmc, state.settings, {
      satisfied: (body) => holds(want, { current, pending: pending(body) }),
      payload: (body) => ({ Attributes: missing(body), ...applyTime(state) }),
      touched: (body) => {
        const shown = pending(body);
        return JSON.stringify(Object.keys(want).map((name) => shown[name] ?? null));
      },
    });
  }

  /** An accepted change is no result: the pending settings have to show it. */
  async function awaitPending(bmc: Bmc, want: Want): Promise<BiosState> {
    const until = Date.now() + config.biosVerifyMs;
    for (;;) {
      let wait = config.pollMs;
      try {
        const { state } = await read(bmc);
        if (holds(want, state)) return state;
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        if (!maySettle(error)) throw withEffect(error, 'applied');
        wait = askedPause(error, config.pollMs);
      }
      if (Date.now() >= until)
        throw unverified(bmc, 'took the BIOS settings, but does not show them as pending');
      await bmc.pause(wait, 'waiting for the BIOS settings to be shown').catch((error: unknown) => {
        throw error instanceof ProviderError ? withEffect(error, 'applied') : error;
      });
    }
  }

  async function poll(bmc: Bmc, handle: WorkHandle): Promise<LongWork<BiosSettings>> {
    const refs = refsOf(bmc.target, handle, work, Refs);
    const want = wantOf(bmc.target, refs);
    const { system, state } = await read(bmc);
    const { current } = state;
    if (holds(want, { current }) || holds(want, state))
      return answer(bmc, want, state, true, handle.startedAt);
    const since = refs.missingSince ?? new Date().toISOString();
    // The pending settings may go when a restart applies them, before the present ones are shown.
    if (!isInPost(system) && Date.now() - Date.parse(since) >= config.biosApplyMs) {
      const said = lastMessages(state);
      throw unverified(bmc, `restarted without the BIOS settings${said && `: ${said}`}`);
    }
    return {
      kind: 'running',
      handle: handleOf(bmc.target, want, handle.startedAt, since),
      pollAfterMs: config.pollMs,
      progress: { percent: null, message: 'waiting for the BIOS to show its settings' },
    };
  }

  function answer(
    bmc: Bmc,
    want: Want,
    state: BiosState,
    changed: boolean,
    startedAt = new Date().toISOString(),
  ): LongWork<BiosSettings> {
    const { current, pending } = state;
    if (holds(want, { current })) return { kind: 'done', outcome: { changed, state: { current, pending } } };
    const names = Object.keys(want).filter((name) => name in pending);
    return {
      kind: 'needs',
      need: 'host-restart',
      handle: handleOf(bmc.target, want, startedAt, null),
      progress: { percent: null, message: `${names.join(', ')} wait for a restart of the host` },
    };
  }

  const open = (target: Target, context: CallContext) => connections.open(target, context);
  return {
    async get(target, context) {
      const { current, pending } = (await read(open(target, context))).state;
      return { current, pending };
    },
    ensure: async (target, want, context) => ensure(open(target, context), want),
    poll: async (target, handle, context) => poll(open(target, context), handle),
  };
}

function handleOf(target: Target, want: Want, startedAt: string, missingSince: string | null): WorkHandle {
  const refs: Refs = { want: JSON.stringify(want), missingSince };
  return { v: 1, provider: 'redfish', work, target: target.id, startedAt, refs };
}

function wantOf(target: Target, { want }: Refs): Want {
  try {
    return z.record(z.string(), Value).parse(JSON.parse(want));
  } catch (cause) {
    throw new ProviderError(`the handle for ${target.id} does not say which BIOS settings are wanted`, {
      code: 'INVALID_ARGUMENT',
      retry: 'never',
      effect: 'none',
      target: target.id,
      cause,
    });
  }
}

function unverified({ target }: Bmc, what: string): ProviderError {
  return new ProviderError(`the BMC at ${target.address} ${what}`, {
    code: 'VERIFICATION_FAILED',
    retry: 'operator',
    effect: 'unknown',
    target: target.id,
  });
}
