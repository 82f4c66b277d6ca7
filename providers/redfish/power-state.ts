import type { PowerState } from '../capabilities/power.ts';
import type { Bmc } from './bmc.ts';
import { askedPause, maySettle } from './passing-errors.ts';
import { powerStateOf } from './system.ts';
import type { Systems } from './system.ts';

export interface Watch {
  readonly systems: Systems;
  readonly pollMs: number;
  /** Pause before the first look; it doubles from there up to `pollMs`. */
  readonly firstLookMs: number;
}

/**
 * Reads afresh until the state is one of `wanted`, or the time is up; returns the last state seen. A 204 to a reset is no
 * result, and BMCs lag and fail while a machine changes its power (redfish.md: ironic power.py).
 */
export async function awaitPower(
  { systems, pollMs, firstLookMs }: Watch,
  bmc: Bmc,
  wanted: readonly PowerState[],
  timeoutMs: number,
  first: PowerState,
): Promise<PowerState> {
  const until = Date.now() + timeoutMs;
  let state = first;
  let wait = Math.min(pollMs, firstLookMs);
  while (!wanted.includes(state)) {
    if (Date.now() >= until) return state;
    await bmc.pause(
      Math.min(wait, Math.max(until - Date.now(), 1)),
      `power is ${state}, waiting for ${wanted.join(' or ')}`,
    );
    wait = Math.min(wait * 2, pollMs);
    try {
      state = powerStateOf((await systems.read(bmc)).body);
    } catch (error) {
      if (!maySettle(error) || Date.now() >= until) throw error;
      wait = askedPause(error, pollMs);
    }
  }
  return state;
}
