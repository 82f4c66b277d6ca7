import type { CableEntry } from '#contracts/site-file/devices.ts';
import type { PortEntry, PositionEntry } from '#contracts/site-file/ports.ts';
import { Reference, type Scope } from './kind.ts';
import { nameKey } from './keys.ts';

/** Kinds of what is mounted in racks. */
export type PlacedKind = 'chassis' | HolderKind;

/** Kinds of what has ports. */
export type HolderKind = 'networkDevice' | 'server';

export interface PlacedName {
  readonly kind: PlacedKind;
  readonly name: string;
}

export interface HolderName extends PlacedName {
  readonly kind: HolderKind;
}

/** Something of the file that has a place in a rack. */
export interface Placed extends PlacedName {
  /** Where its entry is in the file. */
  readonly path: readonly PropertyKey[];
  readonly rack?: string | null | undefined;
  readonly position?: PositionEntry | undefined;
}

/** A network device or server of the file. */
export interface Holder extends Placed {
  readonly kind: HolderKind;
  readonly ports?: readonly PortEntry[] | undefined;
}

export function placedOf(file: Scope['file']): Placed[] {
  const chassis = (file.chassis ?? []).map(({ name, position }, index) => {
    return { kind: 'chassis', path: ['chassis', index], name, position } as const;
  });
  return [...holdersOf(file), ...chassis];
}

export function holdersOf({ networkDevices = [], servers = [] }: Scope['file']): Holder[] {
  return [
    ...networkDevices.map((entry, index) => holder('networkDevice', ['networkDevices', index], entry)),
    ...servers.map((entry, index) => holder('server', ['servers', index], entry)),
  ];
}

function holder(
  kind: HolderKind,
  path: readonly PropertyKey[],
  { name, rack, position, ports }: Pick<Holder, 'name' | 'rack' | 'position' | 'ports'>,
): Holder {
  return { kind, path, name, rack, position, ports };
}

/** What has the port at the end of a cable. */
export function holderAt({ device, server }: CableEntry['a']): HolderName {
  return server === undefined
    ? { kind: 'networkDevice', name: device ?? '' }
    : { kind: 'server', name: server };
}

/** One text for one holder; a device and a server may have the same name. */
export function holderKey({ kind, name }: PlacedName): string {
  return `${kind}\0${nameKey(name)}`;
}

export function holderReference({ kind, name }: PlacedName): Reference {
  return new Reference(kind, nameKey(name), name);
}

/** Those that exist, by their ids. */
export function knownHolders<Named extends PlacedName>(
  { ids }: Pick<Scope, 'ids'>,
  holders: readonly Named[],
): ReadonlyMap<string, Named> {
  return new Map(
    holders.flatMap((one) => {
      const id = ids.get(one.kind, nameKey(one.name));
      return id === undefined ? [] : [[id, one] as const];
    }),
  );
}

/** The devices and servers that the file names, on their own or at an end of a cable. */
export function namedHolders(file: Scope['file']): HolderName[] {
  return [...holdersOf(file), ...(file.cables ?? []).flatMap(({ a, b }) => [holderAt(a), holderAt(b)])];
}

/** Ids of holders by their kind. */
export function idsOfKind(holders: ReadonlyMap<string, HolderName>, kind: HolderKind): string[] {
  return [...holders].filter(([, one]) => one.kind === kind).map(([id]) => id);
}
