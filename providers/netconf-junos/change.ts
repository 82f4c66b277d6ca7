import { vlansText, type DesiredPort, type PortVlans } from '#contracts/hardware/switch-ports.ts';
import type { Target } from '../target.ts';
import { isLag, isPort, type Configuration } from './configuration.ts';
import { refusal } from './failure.ts';
import type { InterfaceConfig } from './interface-config.ts';
import { unconfigured, vlansOf } from './ports.ts';

/** An interface as it is, and as it is to be. */
export interface InterfaceChange {
  readonly before: InterfaceConfig;
  readonly desired: DesiredPort;
  /** The LAG that is to bundle it. */
  readonly bundle: string | null;
  /** Undefined where its VLANs stay. */
  readonly vlans: PortVlans | undefined;
  /** Whether it is a LAG that is to be made. */
  readonly isNew: boolean;
}

export interface Change {
  readonly interfaces: readonly InterfaceChange[];
  /** LAGs that lose their last member. */
  readonly removed: readonly string[];
}

/** What has to change so that ports are as desired; throws a refusal where they cannot be. */
export function changeOf(
  configuration: Configuration,
  desired: readonly DesiredPort[],
  target: Target,
): Change {
  const names = desired.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refusal(target, 'INVALID_ARGUMENT', `${twice} is named twice.`);
  const bundles = bundlesAfter(configuration, desired);
  const made = newLags(configuration, bundles, target);
  const removed = lagsLeft(configuration, bundles);
  for (const name of removed) refuseLoss(configuration, name, target);
  const interfaces = desired.map((one): InterfaceChange => {
    const { name } = one;
    const before = interfaceOf(configuration, name);
    if (before === null && !made.has(name)) throw unknownPort(name, target);
    if (removed.includes(name)) {
      const message = `${name} is to lose its last member, and is removed then: name no values for it.`;
      throw refusal(target, 'INVALID_ARGUMENT', message);
    }
    const change: InterfaceChange = {
      before: before ?? unconfigured(name),
      desired: one,
      bundle: bundles.get(name) ?? null,
      vlans: one.vlans,
      isNew: made.has(name),
    };
    refuseImpossible(change, configuration, target);
    return change;
  });
  const named = new Set(names);
  const others = [...made].filter((name) => !named.has(name));
  return {
    interfaces: [...interfaces, ...others.map(newLag)],
    removed,
  };
}

const newLag = (name: string): InterfaceChange => ({
  before: unconfigured(name),
  desired: { name },
  bundle: null,
  vlans: undefined,
  isNew: true,
});

/** What the switch has of this name: a port, or a LAG that is configured or has members. */
function interfaceOf({ interfaces, links }: Configuration, name: string): InterfaceConfig | null {
  if (isPort(name)) return interfaces.get(name) ?? (links.has(name) ? unconfigured(name) : null);
  if (!isLag(name)) return null;
  const isBundle = [...interfaces.values()].some(({ bundle }) => bundle === name);
  return interfaces.get(name) ?? (isBundle ? unconfigured(name) : null);
}

/** The LAG of each interface, as it is to be. */
function bundlesAfter(
  { interfaces }: Configuration,
  desired: readonly DesiredPort[],
): ReadonlyMap<string, string | null> {
  const bundles = new Map([...interfaces.values()].map(({ name, bundle }) => [name, bundle]));
  for (const { name, lag } of desired) if (lag !== undefined) bundles.set(name, lag);
  return bundles;
}

/** LAGs that are not there yet. The switch has an interface for each that it can have. */
function newLags(
  configuration: Configuration,
  bundles: ReadonlyMap<string, string | null>,
  target: Target,
): ReadonlySet<string> {
  const made = new Set<string>();
  for (const [name, lag] of bundles) {
    if (lag === null || configuration.interfaces.get(name)?.bundle === lag) continue;
    if (isLag(name)) throw refusal(target, 'INVALID_ARGUMENT', `${name} is a LAG, and can be in no other.`);
    if (!isLag(lag)) {
      const message = `${lag} is no LAG that ${name} can be in. Junos calls them ae0, ae1 and so on.`;
      throw refusal(target, 'INVALID_ARGUMENT', message);
    }
    if (interfaceOf(configuration, lag) !== null) continue;
    if (!configuration.links.has(lag)) {
      const message = `the switch at ${target.address} has no interface for ${lag}. Raise its chassis aggregated-devices ethernet device-count first.`;
      throw refusal(target, 'UNSUPPORTED', message);
    }
    made.add(lag);
  }
  return made;
}

function lagsLeft({ interfaces }: Configuration, bundles: ReadonlyMap<string, string | null>): string[] {
  const before = new Set([...interfaces.values()].flatMap(({ bundle }) => bundle ?? []));
  const after = new Set(bundles.values());
  return [...before].filter((name) => !after.has(name));
}

/** A LAG is removed with all that it has; what could not be made again keeps it. */
function refuseLoss({ interfaces }: Configuration, name: string, target: Target): void {
  const before = interfaces.get(name);
  const lost = before?.unsupported ?? before?.lostWithLag ?? before?.lostWithUnit ?? null;
  if (lost === null) return;
  const message = `${name} would lose its last member and be removed, and could not be restored: ${lost}. Change it on the switch first.`;
  throw refusal(target, 'UNSUPPORTED', message);
}

function refuseImpossible(
  { before, desired: { name, mtu }, bundle, vlans }: InterfaceChange,
  { vlanIds }: Configuration,
  target: Target,
): void {
  const isJoining = bundle !== null && before.bundle === null;
  if (bundle !== null && (vlans !== undefined || mtu != null)) {
    const what = vlans === undefined ? 'MTU' : 'VLANs';
    throw refusal(target, 'INVALID_ARGUMENT', `${name} is a member of a LAG: give its ${what} to the LAG.`);
  }
  if (!isJoining && vlans === undefined) return;
  const now = vlansOf(before, vlanIds);
  if (now.unsupported !== null) {
    const message = `${name} is left as it is: ${now.unsupported}, which could not be restored. Change it on the switch first.`;
    throw refusal(target, 'UNSUPPORTED', message);
  }
  const losesUnit = isJoining || (vlans !== undefined && isNowhere(vlans) && before.switching !== null);
  if (losesUnit && before.lostWithUnit !== null) {
    const message = `${name} has ${before.lostWithUnit} in its unit 0, which would be lost. Remove it on the switch first.`;
    throw refusal(target, 'UNSUPPORTED', message);
  }
  if (vlans !== undefined) refuseVlans(name, vlans, new Set([...vlanIds.values()].flat()), target);
}

/** Whether a port with these VLANs takes no frame. */
export function isNowhere({ mode, untaggedVid }: PortVlans): boolean {
  return mode === 'ACCESS' && untaggedVid === null;
}

function refuseVlans(name: string, vlans: PortVlans, known: ReadonlySet<number>, target: Target): void {
  const { mode, untaggedVid, taggedVids } = vlans;
  const vids = [untaggedVid ?? [], taggedVids === 'ALL' ? [] : taggedVids].flat();
  if (mode === 'TRUNK' && taggedVids !== 'ALL' && vids.length === 0)
    throw refusal(
      target,
      'UNSUPPORTED',
      `${name} is to be a trunk without VLANs, which Junos does not take.`,
    );
  if (mode === 'ACCESS' && taggedVids !== 'ALL' && taggedVids.length > 0) {
    const message = `${name} is to be ${vlansText(vlans)} with tagged VLANs. Make it a trunk.`;
    throw refusal(target, 'INVALID_ARGUMENT', message);
  }
  const missing = vids.find((vid) => !known.has(vid));
  if (missing === undefined) return;
  const message = `the switch at ${target.address} has no VLAN ${missing}, which ${name} is to be in. Configure it there first.`;
  throw refusal(target, 'NOT_FOUND', message);
}

function unknownPort(name: string, target: Target): Error {
  const message = `the switch at ${target.address} has no port ${name}. Compare the names of its ports with those on record.`;
  return refusal(target, 'NOT_FOUND', message);
}
