import type { CapabilityMap, CapabilityName } from './capability-map.ts';

/** Whether a target can do something. `unknown` where only a try would show it. */
export interface Support {
  readonly support: 'yes' | 'no' | 'unknown';
  /** Why not, why it is unknown, or what is missing from a `yes`; for people. */
  readonly reason?: string | undefined;
}

/** What one target is, and what it can do by way of one provider. */
export interface CapabilityReport {
  readonly vendor: string | null;
  /** Name of the management controller's product, as `iLO 5`. */
  readonly product: string | null;
  /** Model of the machine. */
  readonly model: string | null;
  readonly firmware: { readonly bmc: string | null; readonly bios: string | null };
  /** Names of the departures from the standard that the provider takes into account. */
  readonly quirks: readonly string[];
  readonly capabilities: Readonly<Record<CapabilityName, Support>>;
  /** Requests that this report cost. */
  readonly requests: number;
}

const names: Readonly<Record<CapabilityName, true>> = {
  power: true,
  boot: true,
  virtualMedia: true,
  inventory: true,
  monitoring: true,
  firmware: true,
  bios: true,
  storage: true,
  accounts: true,
  console: true,
  events: true,
  bmcAdministration: true,
  netboot: true,
  dns: true,
  dhcp: true,
  switching: true,
  balancing: true,
};

/** Every capability of the contract. */
export const capabilityNames = Object.keys(names) as readonly CapabilityName[];

/** An answer for every capability: what the provider lacks is a `no`, what it did not look at is unknown. */
export function supportOf(
  provided: Partial<CapabilityMap>,
  reported: Partial<Readonly<Record<CapabilityName, Support>>>,
): CapabilityReport['capabilities'] {
  const answers = capabilityNames.map((name): [CapabilityName, Support] => {
    if (provided[name] === undefined)
      return [name, { support: 'no', reason: 'the provider does not have it' }];
    return [name, reported[name] ?? { support: 'unknown', reason: 'the provider did not look' }];
  });
  return Object.fromEntries(answers) as Record<CapabilityName, Support>;
}
