import type { EnsureOptions, PowerState } from '../capabilities/power.ts';
import { ProviderError } from '../provider-error.ts';
import type { PowerTarget } from '#contracts/hardware/power.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { Bmc } from './bmc.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { withEffect } from './passing-errors.ts';
import { awaitPower } from './power-state.ts';
import type { Intent, Reset, Resets } from './reset-type.ts';
import { powerStateOf } from './system.ts';

export interface SwitchOptions extends Pick<EnsureOptions, 'cutsPower'> {
  readonly graceMs?: number | undefined;
  /** When to give up, in the terms of `Date.now()`. */
  readonly until: number;
  /** Pause before the first look at what a reset did. */
  readonly firstLookMs: number;
}

/** A reset to try, and how long the target may take to follow it. */
interface Step extends Reset {
  readonly timeoutMs: number;
  readonly last: boolean;
}

/** How a reset ended: the target took it, had nothing to do, or its answer was lost on the way. */
export type Posted = 'accepted' | 'needless' | ProviderError;

/** Switches a machine whose state was seen to be the other one. */
export interface PowerSwitch {
  turn(bmc: Bmc, wanted: PowerTarget, resets: Resets, options: SwitchOptions): Promise<Outcome<PowerState>>;
  /** Repeats nothing: an answer that was lost is reported as such, and the caller looks before it acts again. */
  post(bmc: Bmc, reset: Reset, isThere: (state: PowerState) => boolean): Promise<Posted>;
}

export function createPowerSwitch({ systems, config }: CapabilityDeps): PowerSwitch {
  async function turn(
    bmc: Bmc,
    wanted: PowerTarget,
    resets: Resets,
    options: SwitchOptions,
  ): Promise<Outcome<PowerState>> {
    const want = stateOf(wanted);
    const left = () => Math.max(options.until - Date.now(), 1);
    let state: PowerState = want === 'ON' ? 'OFF' : 'ON';
    for (const step of stepsTo(bmc, wanted, options, resets)) {
      const timeoutMs = Math.min(step.timeoutMs, left());
      const outcome = await act(bmc, { ...step, timeoutMs }, want, options.firstLookMs);
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
    wanted: PowerTarget,
    { cutsPower = true, graceMs = config.graceMs }: SwitchOptions,
    resets: Resets,
  ): readonly Step[] {
    const whole = Number.POSITIVE_INFINITY;
    const ask = wanted === 'OFF_GRACEFUL' ? resets('graceful-off') : null;
    if (wanted === 'OFF_GRACEFUL' && !cutsPower) {
      if (ask === null) throw unsupported(bmc, 'graceful-off');
      return [{ ...ask, timeoutMs: whole, last: true }];
    }
    const intent = wanted === 'ON' ? 'on' : 'force-off';
    const switching = resets(intent);
    if (switching === null) throw unsupported(bmc, intent);
    const last = { ...switching, timeoutMs: whole, last: true };
    return ask === null ? [last] : [{ ...ask, timeoutMs: graceMs, last: false }, last];
  }

  /** Posts one reset and follows it. A refusal ends in the state as it is, unless this is the last step. */
  async function act(
    bmc: Bmc,
    step: Step,
    want: 'ON' | 'OFF',
    firstLookMs: number,
  ): Promise<Outcome<PowerState>> {
    const from = want === 'ON' ? 'OFF' : 'ON';
    const isThere = (state: PowerState) => state === want || state === 'TRANSITION';
    const posted = await post(bmc, step, isThere).catch((error: unknown) => {
      if (step.last || !refused(error)) throw error;
      return null;
    });
    if (posted === null) return { changed: false, state: from };
    const lost = posted instanceof ProviderError;
    const timeoutMs = lost ? Math.min(step.timeoutMs, config.observeMs) : step.timeoutMs;
    const watch = { systems, pollMs: config.pollMs, firstLookMs };
    const state = await awaitPower(watch, bmc, [want], timeoutMs, from).catch((error: unknown) => {
      if (!(error instanceof ProviderError) || posted === 'needless') throw error;
      throw withEffect(error, posted === 'accepted' ? 'applied' : 'unknown');
    });
    if (lost && state !== want) throw posted;
    return { changed: posted !== 'needless', state };
  }

  async function post(bmc: Bmc, reset: Reset, isThere: (state: PowerState) => boolean): Promise<Posted> {
    try {
      await bmc.post(reset.path, { ResetType: reset.type });
      return 'accepted';
    } catch (error) {
      if (!(error instanceof ProviderError) || error.code === 'CANCELLED') throw error;
      if (error.effect === 'unknown') return error;
      // ironic power.py, libredfish UnnecessaryOperation: iLO 400, Dell 409 when there is nothing to do.
      if (!refused(error)) throw error;
      if (isThere(powerStateOf((await systems.read(bmc)).body))) return 'needless';
      throw error;
    }
  }

  return { turn, post };
}

/** The state in which a machine is that has what was wanted. */
export function stateOf(wanted: PowerTarget): 'ON' | 'OFF' {
  return wanted === 'ON' ? 'ON' : 'OFF';
}

/** The BMC said no to this very request, for what it asks or for the state the machine is in. */
function refused(error: unknown): boolean {
  const codes = ['CONFLICT', 'INVALID_ARGUMENT', 'NOT_READY', 'UNSUPPORTED'];
  return error instanceof ProviderError && error.effect === 'none' && codes.includes(error.code);
}

export function unsupported(bmc: Bmc, intent: Intent): ProviderError {
  return new ProviderError(`the system behind ${bmc.target.address} offers no reset for ${intent}`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: bmc.target.id,
  });
}
