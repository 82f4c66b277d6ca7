import type { CycleOptions, PowerState } from '../capabilities/power.ts';
import { ProviderError } from '../provider-error.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { Bmc, Resource } from './bmc.ts';
import { text } from './json.ts';
import { maySettle, withEffect } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { unsupported } from './power-switch.ts';
import type { PowerSwitch } from './power-switch.ts';
import type { Reset, Resets } from './reset-type.ts';
import { powerStateOf } from './system.ts';

/** Cycles a machine that is on. */
export type PowerCycle = (
  bmc: Bmc,
  system: Resource,
  resets: Resets,
  options: CycleOptions & { readonly until: number },
) => Promise<Outcome<PowerState>>;

/**
 * Off and on again where the BMC offers both, as ironic does it: both states stay long enough to be seen, and a restart
 * in one go may hang (libredfish lenovo.rs: ForceRestart of an SR675) or do nothing without anyone noticing. A reset that
 * cycles on its own is for BMCs that have nothing else.
 */
export function createPowerCycle({ systems, config }: CapabilityDeps, power: PowerSwitch): PowerCycle {
  async function offAndOn(
    bmc: Bmc,
    resets: Resets,
    { off = 'OFF', graceMs, until }: CycleOptions & { readonly until: number },
  ): Promise<Outcome<PowerState>> {
    // A look too early costs a request of its own: there are five.
    const common = { until, graceMs, firstLookMs: config.pollMs };
    await power.turn(bmc, off, resets, common);
    try {
      const { state } = await power.turn(bmc, 'ON', resets, common);
      return { changed: true, state };
    } catch (error) {
      throw error instanceof ProviderError ? withEffect(error, 'applied') : error;
    }
  }

  async function inOneGo(
    bmc: Bmc,
    system: Resource,
    reset: Reset,
    until: number,
  ): Promise<Outcome<PowerState>> {
    const posted = await power.post(bmc, reset, () => false);
    const lost = posted instanceof ProviderError;
    const deadline = lost ? Math.min(until, Date.now() + config.observeMs) : until;
    const before = lastReset(system);
    const seen = { gone: false, back: false };
    for (let wait = Math.min(config.pollMs, 250); !seen.back && Date.now() < deadline; wait = config.pollMs) {
      try {
        await bmc.pause(wait, `waiting for the power to ${seen.gone ? 'come back' : 'go'}`);
        const now = await systems.read(bmc);
        const on = powerStateOf(now.body) === 'ON';
        seen.gone ||= !on || lastReset(now) !== before;
        seen.back = seen.gone && on;
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        if (!maySettle(error)) throw withEffect(error, lost && !seen.gone ? 'unknown' : 'applied');
      }
    }
    if (seen.back) return { changed: true, state: 'ON' };
    if (lost && !seen.gone) throw posted;
    throw new ProviderError(
      `the BMC at ${bmc.target.address} took ${reset.type}, but the power was not seen to ${seen.gone ? 'come back' : 'go'}`,
      {
        code: 'VERIFICATION_FAILED',
        retry: 'operator',
        effect: seen.gone ? 'applied' : 'unknown',
        target: bmc.target.id,
      },
    );
  }

  return async (bmc, system, resets, options) => {
    if (resets('force-off') !== null && resets('on') !== null) return offAndOn(bmc, resets, options);
    const reset = options.off === 'OFF_GRACEFUL' ? null : resets('cycle');
    if (reset === null) throw unsupported(bmc, 'cycle');
    return inOneGo(bmc, system, reset, options.until);
  };
}

/** When the machine was last reset (ComputerSystem 1.12), for BMCs that are too quick to be seen without power. */
function lastReset({ body }: Resource): string | null {
  return text(body['LastResetTime']);
}
