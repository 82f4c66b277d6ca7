import { accountsCalls } from '../capabilities/accounts.ts';
import { biosCalls } from '../capabilities/bios.ts';
import { bmcAdministrationCalls } from '../capabilities/bmc-administration.ts';
import { bootCalls } from '../capabilities/boot.ts';
import type { CallSchema } from '../capabilities/calls.ts';
import { firmwareCalls } from '../capabilities/firmware.ts';
import { inventoryCalls } from '../capabilities/inventory.ts';
import { monitoringCalls } from '../capabilities/monitoring.ts';
import { powerCalls } from '../capabilities/power.ts';
import { storageCalls } from '../capabilities/storage.ts';
import { virtualMediaCalls } from '../capabilities/virtual-media.ts';
import type { CapabilityName } from '../capability-map.ts';

/** The calls that a provider of its own process can serve, by capability and name. */
export const remoteCalls = {
  power: powerCalls,
  boot: bootCalls,
  virtualMedia: virtualMediaCalls,
  inventory: inventoryCalls,
  monitoring: monitoringCalls,
  firmware: firmwareCalls,
  bios: biosCalls,
  storage: storageCalls,
  accounts: accountsCalls,
  bmcAdministration: bmcAdministrationCalls,
} as const satisfies Partial<Record<CapabilityName, Readonly<Record<string, CallSchema>>>>;

/** A capability that such a provider can serve. */
export type RemoteCapability = keyof typeof remoteCalls;

export const remoteCapabilities = Object.keys(remoteCalls) as readonly RemoteCapability[];

/** Every call as `power.ensure`, the type of its activity. */
export function namedCalls(): readonly (readonly [string, CallSchema])[] {
  return Object.entries(remoteCalls).flatMap(([capability, calls]) =>
    Object.entries(calls).map(([call, schema]) => [`${capability}.${call}`, schema] as const),
  );
}
