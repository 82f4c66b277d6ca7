import type { EnsureOptions, PowerControl, PowerState } from '../capabilities/power.ts';
import { ProviderError } from '../provider-error.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { PowerTarget } from '#contracts/hardware/power.ts';
import { bytesOf, type Bmc } from './bmc.ts';
import type { Bmcs } from './bmcs.ts';
import { chassisControl, getChassisStatus, type ChassisAction } from './commands.ts';
import type { IpmiConfig } from './config.ts';
import { failure, withEffect } from './failure.ts';
import { powerStateOf } from './power-state.ts';

/** An action to try, and how long the machine may take to follow it. */
interface Step {
  readonly action: ChassisAction;
  readonly timeoutMs: number;
  /** Whether the next one is tried where the BMC does not have it. */
  readonly optional: boolean;
}

/** What passes on its own while a machine changes its power: reads may fail so for a while. */
const PASSING = new Set(['UNREACHABLE', 'TIMEOUT', 'SESSION_LIMIT', 'BUSY', 'NOT_READY', 'BAD_ANSWER']);

export function createPower(bmcs: Bmcs, config: IpmiConfig): PowerControl {
  async function state(bmc: Bmc): Promise<PowerState> {
    return powerStateOf(bytesOf(await bmc.verified([getChassisStatus]), getChassisStatus));
  }

  /** Switches a machine that is not what is wanted. */
  async function turn(
    bmc: Bmc,
    wanted: PowerTarget,
    options: EnsureOptions,
    until: number,
  ): Promise<Outcome<PowerState>> {
    const want = stateOf(wanted);
    let seen: PowerState = 'UNKNOWN';
    let acted = false;
    try {
      for (const { action, timeoutMs, optional } of stepsTo(wanted, options)) {
        if (!(await act(bmc, action, optional))) continue;
        acted = true;
        seen = await follow(bmc, want, Math.min(until, Date.now() + timeoutMs));
        if (seen === want) return { changed: true, state: seen };
      }
    } catch (error) {
      throw acted ? withEffect(error, 'applied') : error;
    }
    throw failure(
      bmc.target,
      ['VERIFICATION_FAILED', 'operator'],
      'unknown',
      `took the change of power, but the power is ${seen} instead of ${want}`,
    );
  }

  /** False where an optional action is not to be had. */
  async function act(bmc: Bmc, action: ChassisAction, optional: boolean): Promise<boolean> {
    try {
      await bmc.send(chassisControl(action));
      return true;
    } catch (error) {
      if (optional && error instanceof ProviderError && error.code === 'UNSUPPORTED') return false;
      throw error;
    }
  }

  /** What to try in turn. Cutting the power follows a graceful shutdown only where the caller agreed to it. */
  function stepsTo(
    wanted: PowerTarget,
    { cutsPower = true, graceMs = config.graceMs }: EnsureOptions,
  ): readonly Step[] {
    const whole = { timeoutMs: Number.POSITIVE_INFINITY, optional: false };
    if (wanted === 'ON') return [{ action: 'power-up', ...whole }];
    if (wanted === 'OFF') return [{ action: 'power-down', ...whole }];
    if (!cutsPower) return [{ action: 'soft-shutdown', ...whole }];
    return [
      { action: 'soft-shutdown', timeoutMs: graceMs, optional: true },
      { action: 'power-down', ...whole },
    ];
  }

  /** Reads afresh until the state is the wanted one, or the time is up; returns the last state seen. */
  async function follow(bmc: Bmc, want: PowerState, until: number): Promise<PowerState> {
    for (;;) {
      const now = await readable(bmc, until);
      if (now !== null && (now === want || Date.now() >= until)) return now;
      const waitingFor = `power is ${now ?? 'not reported'}, waiting for ${want}`;
      await bmc.pause(Math.min(config.pollMs, Math.max(until - Date.now(), 1)), waitingFor);
    }
  }

  /** The state now; null while the BMC cannot be read for a reason that passes. */
  async function readable(bmc: Bmc, until: number): Promise<PowerState | null> {
    try {
      return powerStateOf(await bmc.send(getChassisStatus));
    } catch (error) {
      if (error instanceof ProviderError && PASSING.has(error.code) && Date.now() < until) return null;
      throw error;
    }
  }

  return {
    async get(target, context) {
      return powerStateOf(await bmcs.open(target, context).send(getChassisStatus));
    },
    async ensure(target, wanted, options, context) {
      const bmc = bmcs.open(target, context);
      const until = Date.now() + (options.timeoutMs ?? config.powerTimeoutMs);
      const now = await state(bmc);
      return now === stateOf(wanted)
        ? { changed: false, state: now }
        : await turn(bmc, wanted, options, until);
    },
    // Off and on in two requests: Power Cycle is optional, and does nothing where the machine is off (section 28.3).
    async cycle(target, { off = 'OFF', graceMs, timeoutMs = config.powerTimeoutMs }, context) {
      const bmc = bmcs.open(target, context);
      const until = Date.now() + timeoutMs;
      if ((await state(bmc)) === 'OFF') return await turn(bmc, 'ON', {}, until);
      await turn(bmc, off, { ...(graceMs !== undefined && { graceMs }) }, until);
      try {
        return await turn(bmc, 'ON', {}, until);
      } catch (error) {
        throw withEffect(error, 'applied');
      }
    },
  };
}

function stateOf(wanted: PowerTarget): 'ON' | 'OFF' {
  return wanted === 'ON' ? 'ON' : 'OFF';
}
