import { supportOf } from '../capability-report.ts';
import type { CapabilityMap } from '../capability-map.ts';
import type { Provider } from '../provider.ts';
import type { Machines } from './machines.ts';

/** A simulated machine can do whatever this provider can. */
export function createProbe(
  machines: Machines,
  capabilities: Partial<CapabilityMap>,
): NonNullable<Provider['probe']> {
  const yes = Object.fromEntries(
    Object.keys(capabilities).map((name) => [name, { support: 'yes' } as const]),
  );
  return async (target, context) => {
    const machine = machines.open(target, context);
    const { system, biosVersion, bmcVersion } = await machine.inventory();
    return {
      vendor: system.manufacturer,
      product: 'simulator',
      model: system.model,
      firmware: { bmc: bmcVersion, bios: biosVersion },
      quirks: [],
      capabilities: supportOf(capabilities, yes),
      requests: machine.requests,
    };
  };
}
