import type { EnsureOptions, PowerControl, PowerState } from '../capabilities/power.ts';
import { ProviderError, type ProviderErrorInit } from '../provider-error.ts';
import type { PowerTarget } from '#contracts/hardware/power.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { PowerInput } from '#contracts/simulator/machine.ts';
import type { SimulatorProviderConfig } from './config.ts';
import { withEffect } from './failure.ts';
import type { Machine } from './machine.ts';
import type { Machines } from './machines.ts';
import { powerStateOf } from './power-state.ts';

/** A reset to try, and how long the machine may take to follow it. */
interface Step {
  readonly reset: PowerInput['reset'];
  readonly timeoutMs: number;
}

/** What passes on its own while a machine changes its power: reads may fail so for a while. */
const PASSING = new Set(['UNREACHABLE', 'TIMEOUT', 'RATE_LIMITED', 'BUSY', 'NOT_READY', 'BAD_ANSWER']);

export function createPower(machines: Machines, config: SimulatorProviderConfig): PowerControl {
  /** The machine meant, on or off: what it is between the two is waited for. */
  async function settled(machine: Machine, until: number): Promise<PowerState> {
    const state = powerStateOf(await machine.verified());
    if (state !== 'TRANSITION') return state;
    const later = await follow(machine, ['ON', 'OFF'], until);
    if (later === 'TRANSITION') throw notReady(machine);
    return later;
  }

  /** Switches a machine that is not what is wanted. */
  async function turn(
    machine: Machine,
    wanted: PowerTarget,
    options: EnsureOptions,
    until: number,
  ): Promise<Outcome<PowerState>> {
    const want = stateOf(wanted);
    let state: PowerState = 'UNKNOWN';
    let acted = false;
    try {
      for (const { reset, timeoutMs } of stepsTo(wanted, options)) {
        await machine.resetPower(reset);
        acted = true;
        state = await follow(machine, [want], Math.min(until, Date.now() + timeoutMs));
        if (state === want) return { changed: true, state };
      }
    } catch (error) {
      throw acted ? withEffect(error, 'applied') : error;
    }
    throw failure(
      machine,
      { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' },
      `took the reset, but its power is ${state} instead of ${want}`,
    );
  }

  /** What to try in turn. Cutting the power follows a graceful shutdown only where the caller agreed to it. */
  function stepsTo(
    wanted: PowerTarget,
    { cutsPower = true, graceMs = config.graceMs }: EnsureOptions,
  ): readonly Step[] {
    const whole = Number.POSITIVE_INFINITY;
    if (wanted === 'ON') return [{ reset: 'On', timeoutMs: whole }];
    const force = { reset: 'ForceOff', timeoutMs: whole } as const;
    if (wanted === 'OFF') return [force];
    if (!cutsPower) return [{ reset: 'GracefulShutdown', timeoutMs: whole }];
    return [{ reset: 'GracefulShutdown', timeoutMs: graceMs }, force];
  }

  /** Reads afresh until the state is one of `wanted`, or the time is up; returns the last state seen. */
  async function follow(machine: Machine, wanted: readonly PowerState[], until: number): Promise<PowerState> {
    for (;;) {
      const state = await readable(machine, until);
      if (state !== null && (wanted.includes(state) || Date.now() >= until)) return state;
      const waitingFor = `power is ${state ?? 'not reported'}, waiting for ${wanted.join(' or ')}`;
      await machine.pause(Math.min(config.pollMs, Math.max(until - Date.now(), 1)), waitingFor);
    }
  }

  /** The state now; null while the machine cannot be read for a reason that passes. */
  async function readable(machine: Machine, until: number): Promise<PowerState | null> {
    try {
      return powerStateOf(await machine.system());
    } catch (error) {
      if (error instanceof ProviderError && PASSING.has(error.code) && Date.now() < until) return null;
      throw error;
    }
  }

  return {
    async get(target, context) {
      return powerStateOf(await machines.open(target, context).system());
    },
    async ensure(target, wanted, options, context) {
      const machine = machines.open(target, context);
      const until = Date.now() + (options.timeoutMs ?? config.powerTimeoutMs);
      const state = await settled(machine, until);
      return state === stateOf(wanted) ? { changed: false, state } : turn(machine, wanted, options, until);
    },
    async cycle(target, { off = 'OFF', graceMs, timeoutMs = config.powerTimeoutMs }, context) {
      const machine = machines.open(target, context);
      const until = Date.now() + timeoutMs;
      if ((await settled(machine, until)) === 'OFF') return turn(machine, 'ON', {}, until);
      await turn(machine, off, { ...(graceMs !== undefined && { graceMs }) }, until);
      try {
        return await turn(machine, 'ON', {}, until);
      } catch (error) {
        throw withEffect(error, 'applied');
      }
    },
  };
}

function stateOf(wanted: PowerTarget): 'ON' | 'OFF' {
  return wanted === 'ON' ? 'ON' : 'OFF';
}

function notReady(machine: Machine): ProviderError {
  const init = { code: 'NOT_READY', retry: 'backoff', effect: 'none' } as const;
  return failure(machine, init, 'stays between on and off');
}

function failure({ target }: Machine, init: ProviderErrorInit, what: string): ProviderError {
  return new ProviderError(`the machine behind ${target.address} ${what}`, { ...init, target: target.id });
}
