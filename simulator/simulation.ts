import type { FaultTable } from './control/faults.ts';
import type { Journal } from './control/journal.ts';
import type { Fleet, FleetMember } from './fleet.ts';
import { insertDisks } from './host/insert-disks.ts';
import type { BmcBehaviour, HostBehaviour } from './host/state.ts';
import type { Vendor } from './models/model.ts';

/** One BMC as callers find it: what they enroll, and what it has been through. */
export interface BmcDescription {
  readonly name: string;
  /** Base URL. */
  readonly address: string;
  readonly vendor: Vendor;
  readonly model: string;
  readonly serialNumber: string;
  readonly uuid: string;
  readonly macs: readonly string[];
  readonly power: string;
  readonly username: string;
  /** Bad logins since the start. */
  readonly failedLogins: number;
  readonly locked: boolean;
  /** Open sessions. */
  readonly sessions: number;
  /** Most requests it ever had under way at once since the start, or since the journal was emptied. */
  readonly maxInFlight: number;
  /** Requests refused since then because the BMC got too many concurrent or too frequent requests. */
  readonly violations: number;
}

/** A running fleet, as its control API and its tests act on it. */
export interface Simulation {
  readonly fleet: Fleet;
  readonly faults: FaultTable;
  readonly journal: Journal;
  /** All BMCs; with a base URL, the one that has it. */
  describeBmcs(url?: string): BmcDescription[];
  /** Makes a host, or its BMC, behave in a way; or puts disks into its bays. */
  setHost(
    name: string,
    change: Partial<HostBehaviour & BmcBehaviour & { readonly disks: readonly number[] }>,
  ): void;
  clearJournal(): void;
}

export function createSimulation(deps: {
  readonly fleet: Fleet;
  readonly faults: FaultTable;
  readonly journal: Journal;
  urlOf(address: string): string;
  /** Cuts all connections to an address. */
  disconnect(address: string): void;
}): Simulation {
  const { fleet, faults, journal } = deps;

  function membersAt(url: string): FleetMember[] {
    const asked = URL.parse(url);
    const member = fleet.at(asked?.hostname ?? '');
    return member !== undefined && deps.urlOf(member.address) === asked?.origin ? [member] : [];
  }

  const describe = (member: FleetMember): BmcDescription => ({
    name: member.name,
    address: deps.urlOf(member.address),
    vendor: member.model.vendor,
    model: member.model.hardware.model,
    serialNumber: member.identity.serialNumber,
    uuid: member.identity.uuid,
    macs: member.identity.macs,
    power: member.machine.state.power,
    username: member.access.username,
    failedLogins: member.access.failedLogins,
    locked: member.access.locked,
    sessions: member.access.sessions().length,
    maxInFlight: member.traffic.maxInFlight,
    violations: member.traffic.violations,
  });

  return {
    fleet,
    faults,
    journal,
    describeBmcs: (url) => (url === undefined ? fleet.members : membersAt(url)).map(describe),
    setHost: (name, { passwordChangeRequired, disks, ...behaviour }) => {
      const member = fleet.find(name);
      if (member === undefined) throw new Error(`there is no server "${name}"`);
      Object.assign(member.machine.behaviour, behaviour);
      const { accounts } = member.access;
      if (passwordChangeRequired !== undefined)
        accounts.put({ ...accounts.administrator, passwordChangeRequired });
      if (disks !== undefined) insertDisks(member.machine, disks);
      if (behaviour.unplugged === true) deps.disconnect(member.address);
    },
    clearJournal: () => {
      journal.clear();
      for (const { traffic } of fleet.members) traffic.forget();
    },
  };
}
