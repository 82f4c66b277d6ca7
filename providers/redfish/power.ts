import type { PowerControl, PowerState } from '../capabilities/power.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc, Resource } from './bmc.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { verifyIdentity } from './identity.ts';
import { createPowerCycle } from './power-cycle.ts';
import { awaitPower } from './power-state.ts';
import { createPowerSwitch, stateOf } from './power-switch.ts';
import { createResetTypes } from './reset-type.ts';
import { powerStateOf } from './system.ts';

/** How soon after a reset the first look is worth a request. */
const firstLookMs = 250;

export function createPower(deps: CapabilityDeps): PowerControl {
  const { connections, systems, config } = deps;
  const power = createPowerSwitch(deps);
  const resetsOf = createResetTypes(config.rootTtlMs);
  const cycle = createPowerCycle(deps, power);

  /** The machine meant, on or off: what it is between the two is waited for. */
  async function settled(bmc: Bmc, until: number): Promise<{ system: Resource; state: 'ON' | 'OFF' }> {
    const system = await systems.read(bmc);
    verifyIdentity(bmc.target, system.body);
    const watch = { systems, pollMs: config.pollMs, firstLookMs };
    const left = Math.max(until - Date.now(), 1);
    const state = await awaitPower(watch, bmc, ['ON', 'OFF'], left, powerStateOf(system.body));
    if (state === 'ON' || state === 'OFF') return { system, state };
    throw unsettled(bmc, state);
  }

  return {
    async get(target, context) {
      return powerStateOf((await systems.read(connections.open(target, context))).body);
    },
    async ensure(target, wanted, { timeoutMs = config.powerTimeoutMs, ...how }, context) {
      const bmc = connections.open(target, context);
      const until = Date.now() + timeoutMs;
      const { system, state } = await settled(bmc, until);
      if (state === stateOf(wanted)) return { changed: false, state };
      return power.turn(bmc, wanted, await resetsOf(bmc, system.body), { ...how, until, firstLookMs });
    },
    async cycle(target, { timeoutMs = config.powerTimeoutMs, ...how }, context) {
      const bmc = connections.open(target, context);
      const until = Date.now() + timeoutMs;
      const { system, state } = await settled(bmc, until);
      const resets = await resetsOf(bmc, system.body);
      if (state === 'ON') return cycle(bmc, system, resets, { ...how, until });
      return power.turn(bmc, 'ON', resets, { until, firstLookMs: config.pollMs });
    },
  };
}

function unsettled(bmc: Bmc, state: PowerState): ProviderError {
  return new ProviderError(`the power of the machine behind ${bmc.target.address} stays ${state}`, {
    code: 'NOT_READY',
    retry: 'backoff',
    effect: 'none',
    target: bmc.target.id,
  });
}
