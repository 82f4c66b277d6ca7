import { z } from 'zod';

const vid = z.int().min(1).max(4_094);

/** How a port treats frames, as IEEE 802.1Q names VLANs. */
export const portVlansSchema = z.object({
  mode: z.enum(['ACCESS', 'TRUNK']),
  /** VLAN id of frames without a tag; null where such frames are dropped. */
  untaggedVid: vid.nullable(),
  /** VLAN ids of frames with a tag, ascending and without `untaggedVid`; `ALL` on a trunk that filters none. */
  taggedVids: z.union([z.literal('ALL'), z.array(vid).readonly()]),
});

export type PortVlans = z.infer<typeof portVlansSchema>;

/** A port of a switch as the switch has it. */
export interface SwitchPort {
  readonly name: string;
  /** Whether it is switched on; null where the switch does not say. */
  readonly enabled: boolean | null;
  /** Whether it has a link; null where the switch does not say. */
  readonly linkUp: boolean | null;
  readonly description: string | null;
  /** In bytes; null where the switch has no value for it. */
  readonly mtu: number | null;
  /** Null for a member of a LAG, whose frames the LAG handles, and where `unsupported` says why. */
  readonly vlans: PortVlans | null;
  /** Name of the LAG (IEEE 802.1AX) that bundles it. */
  readonly lag: string | null;
  /** What its configuration has that cannot be expressed here, and is therefore never changed. */
  readonly unsupported: string | null;
}

/** What a port is to be. What is left out stays as it is; null takes a value away. */
export const desiredPortSchema = z.object({
  name: z.string().min(1).max(100),
  enabled: z.boolean().optional(),
  description: z.string().max(255).nullable().optional(),
  mtu: z.int().min(68).max(65_535).nullable().optional(),
  vlans: portVlansSchema.optional(),
  lag: z.string().min(1).max(100).nullable().optional(),
});

export type DesiredPort = z.infer<typeof desiredPortSchema>;

/** Most ports of one change. */
export const MOST_PORTS = 128;

/** A field of a port that is not what it is to be, as texts for people. */
export interface PortDeviation {
  readonly port: string;
  readonly field: 'enabled' | 'description' | 'mtu' | 'vlans' | 'lag';
  readonly desired: string;
  readonly observed: string;
}

/** In which fields a port is not what it is to be. A state that the switch does not report counts as what is desired. */
export function deviationsOf(desired: DesiredPort, port: SwitchPort): PortDeviation[] {
  const { name, enabled, description, mtu, vlans, lag } = desired;
  const pairs = [
    ['enabled', enabled, port.enabled ?? enabled],
    ['description', description, port.description],
    ['mtu', mtu, port.mtu],
    ['vlans', vlans && vlansText(vlans), vlansText(port.vlans)],
    ['lag', lag, port.lag],
  ] as const;
  return pairs.flatMap(([field, wanted, found]) =>
    wanted === undefined || wanted === found
      ? []
      : [{ port: name, field, desired: String(wanted ?? 'none'), observed: String(found ?? 'none') }],
  );
}

/** E.g. `ACCESS 20`, or `TRUNK 10 untagged, 20,30 tagged`. Equal VLANs have equal texts. */
export function vlansText(vlans: PortVlans | null): string {
  if (vlans === null) return 'none';
  const { mode, untaggedVid, taggedVids } = vlans;
  if (mode === 'ACCESS') return `ACCESS ${untaggedVid ?? 'without a VLAN'}`;
  const tagged = taggedVids === 'ALL' ? 'all' : taggedVids.toSorted((a, b) => a - b).join(',') || 'none';
  return `TRUNK ${untaggedVid ?? 'nothing'} untagged, ${tagged} tagged`;
}

/** What makes a port what it was, by the fields that a change names. */
export function restorationOf(changed: DesiredPort, before: SwitchPort): DesiredPort {
  const { name, description, mtu, lag, vlans, enabled } = before;
  return {
    name,
    ...(changed.enabled !== undefined && enabled !== null && { enabled }),
    ...(changed.description !== undefined && { description }),
    ...(changed.mtu !== undefined && { mtu }),
    ...((changed.lag !== undefined || changed.vlans !== undefined) && {
      lag,
      ...(vlans !== null && { vlans }),
    }),
  };
}
