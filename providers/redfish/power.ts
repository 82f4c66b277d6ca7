import type { PowerControl, PowerState } from '../capabilities/power.ts';
import { ProviderError } from '../provider-error.ts';
import type { Outcome } from '../provider.ts';
import type { Bmc } from './bmc.ts';
import type { RedfishConfig } from './config.ts';
import type { Connections } from './connections.ts';
import { verifyIdentity } from './identity.ts';
import { withEffect } from './patience.ts';
import { awaitPower } from './power-state.ts';
import { resetsOf } from './reset-type.ts';
import type { Intent, Reset } from './reset-type.ts';
import { powerStateOf } from './system.ts';
import type { Systems } from './system.ts';

export interface CapabilityDeps {
  readonly connections: Connections;
  readonly systems: Systems;
  readonly config: RedfishConfig;
}

type EnsureOptions = Parameters<PowerControl['ensure']>[2];

/** A reset to try, and how long the target may take to follow it. */
interface Step extends Reset {
  readonly patienceMs: number;
  readonly last: boolean;
}

/** How a reset ended: the target took it, had nothing to do, or its answer was lost on the way. */
type Posted = 'accepted' | 'needless' | ProviderError;

export function createPower({ connections, systems, config }: CapabilityDeps): PowerControl {
  const watch = { systems, pollMs: config.pollMs };

  async function ensure(bmc: Bmc, want: 'ON' | 'OFF', options: EnsureOptions): Promise<Outcome<PowerState>> {
    const until = Date.now() + (options.timeoutMs ?? config.powerTimeoutMs);
    const left = () => Math.max(until - Date.now(), 1);
    const system = (await systems.read(bmc)).body;
    verifyIdentity(bmc.target, system);
    const before = await awaitPower(watch, bmc, ['ON', 'OFF'], left(), powerStateOf(system));
    if (before === want) return { changed: false, state: want };
    if (before === 'TRANSITION' || before === 'UNKNOWN') throw unsettled(bmc, before);

    let state: PowerState = before;
    for (const step of stepsTo(bmc, want, options, await resetsOf(bmc, system))) {
      const outcome = await act(bmc, step, want, Math.min(step.patienceMs, left()));
      if (outcome.state === want) return outcome;
      bmc.check();
      state = outcome.state;
    }
    throw new ProviderError(
      `the BMC at ${bmc.target.address} took the reset, but the power is ${state} instead of ${want}`,
      { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown', target: bmc.target.id },
    );
  }

  /** What to try in turn. Cutting the power follows a graceful shutdown only where the caller agreed to it. */
  function stepsTo(
    bmc: Bmc,
    want: 'ON' | 'OFF',
    { off = 'graceful-then-force', graceMs = config.graceMs }: EnsureOptions,
    resets: (intent: Intent) => Reset | null,
  ): readonly Step[] {
    const whole = Number.POSITIVE_INFINITY;
    const ask = want === 'OFF' && off !== 'force' ? resets('graceful-off') : null;
    if (want === 'OFF' && off === 'graceful') {
      if (ask === null) throw unsupported(bmc, 'graceful-off');
      return [{ ...ask, patienceMs: whole, last: true }];
    }
    const intent = want === 'ON' ? 'on' : 'force-off';
    const switching = resets(intent);
    if (switching === null) throw unsupported(bmc, intent);
    const last = { ...switching, patienceMs: whole, last: true };
    return ask === null ? [last] : [{ ...ask, patienceMs: graceMs, last: false }, last];
  }

  /** Posts one reset and follows it. A refusal ends in the state as it is, unless this is the last step. */
  async function act(
    bmc: Bmc,
    step: Step,
    want: 'ON' | 'OFF',
    timeoutMs: number,
  ): Promise<Outcome<PowerState>> {
    const from = want === 'ON' ? 'OFF' : 'ON';
    const posted = await post(bmc, step, want).catch((error: unknown) => {
      if (step.last || !refused(error)) throw error;
      return null;
    });
    if (posted === null) return { changed: false, state: from };
    const lost = posted instanceof ProviderError;
    const patience = lost ? Math.min(timeoutMs, config.observeMs) : timeoutMs;
    const state = await follow(bmc, want, patience, posted);
    if (lost && state !== want) throw posted;
    return { changed: posted !== 'needless', state };
  }

  /** Repeats nothing: an answer that was lost is reported as such, and the caller looks before it acts again. */
  async function post(bmc: Bmc, reset: Reset, want: 'ON' | 'OFF'): Promise<Posted> {
    try {
      await bmc.post(reset.path, { ResetType: reset.type });
      return 'accepted';
    } catch (error) {
      if (!(error instanceof ProviderError) || error.code === 'CANCELLED') throw error;
      if (error.effect === 'unknown') return error;
      // ironic power.py, libredfish UnnecessaryOperation: iLO 400, Dell 409 when there is nothing to do.
      if (!refused(error)) throw error;
      const state = powerStateOf((await systems.read(bmc)).body);
      if (state === want || state === 'TRANSITION') return 'needless';
      throw error;
    }
  }

  async function follow(
    bmc: Bmc,
    want: 'ON' | 'OFF',
    timeoutMs: number,
    posted: Posted,
  ): Promise<PowerState> {
    try {
      return await awaitPower(watch, bmc, [want], timeoutMs, want === 'ON' ? 'OFF' : 'ON');
    } catch (error) {
      if (!(error instanceof ProviderError) || posted === 'needless') throw error;
      throw withEffect(error, posted === 'accepted' ? 'applied' : 'unknown');
    }
  }

  return {
    async get(target, context) {
      return powerStateOf((await systems.read(connections.open(target, context))).body);
    },
    async ensure(target, want, options, context) {
      return ensure(connections.open(target, context), want, options);
    },
  };
}

/** The BMC said no to this very request, for what it asks or for the state the machine is in. */
function refused(error: unknown): boolean {
  const codes = ['CONFLICT', 'INVALID_ARGUMENT', 'NOT_READY', 'UNSUPPORTED'];
  return error instanceof ProviderError && error.effect === 'none' && codes.includes(error.code);
}

function unsettled(bmc: Bmc, state: PowerState): ProviderError {
  return new ProviderError(`the power of the machine behind ${bmc.target.address} stays ${state}`, {
    code: 'NOT_READY',
    retry: 'backoff',
    effect: 'none',
    target: bmc.target.id,
  });
}

function unsupported(bmc: Bmc, intent: Intent): ProviderError {
  return new ProviderError(`the system behind ${bmc.target.address} offers no reset for ${intent}`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: bmc.target.id,
  });
}
