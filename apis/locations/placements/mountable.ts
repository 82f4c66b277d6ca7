import { kindOfId } from '#platform/ids/id.ts';
import type { IdKind } from '#platform/ids/kinds.ts';

/** What can be mounted in a rack, with the name of its type in the graph. */
export const MOUNTABLE = {
  chassis: 'Chassis',
  networkDevice: 'NetworkDevice',
  server: 'Server',
} as const satisfies Partial<Record<IdKind, string>>;

export type MountableKind = keyof typeof MOUNTABLE;

export const MOUNTABLE_KINDS = Object.keys(MOUNTABLE) as readonly MountableKind[];

/** Something mounted, by which the gateway asks its domain for its fields. */
export interface Occupant {
  readonly __typename: (typeof MOUNTABLE)[MountableKind];
  readonly id: string;
}

/** The kind of the thing with the id; undefined where nothing of that kind can be mounted. */
export function mountableKindOf(id: string): MountableKind | undefined {
  const kind = kindOfId(id);
  return MOUNTABLE_KINDS.find((one) => one === kind);
}
