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

/** The actual configuration and state of a port. */
export const switchPortSchema = z.object({
  name: z.string(),
  /** Whether it is enabled; null where the switch does not report it. */
  enabled: z.boolean().nullable(),
  /** Whether it has a link; null where the switch does not report it. */
  linkUp: z.boolean().nullable(),
  description: z.string().nullable(),
  /** In bytes; null where the switch has no value for it. */
  mtu: z.number().nullable(),
  /** Null for a member of a LAG, whose frames the LAG handles, and where `unsupported` says why. */
  vlans: portVlansSchema.nullable(),
  /** Name of the LAG (IEEE 802.1AX) that bundles it. */
  lag: z.string().nullable(),
  /** A part of its configuration that this type cannot express; such a port is never changed. */
  unsupported: z.string().nullable(),
});

export type SwitchPort = Readonly<z.infer<typeof switchPortSchema>>;

/** The desired configuration of a port. A field that is left out stays as it is; null removes its value. */
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

/** A field of a port that differs from its desired value, as texts for people. */
export interface PortDeviation {
  readonly port: string;
  readonly field: 'enabled' | 'description' | 'mtu' | 'vlans' | 'lag';
  readonly desired: string;
  readonly observed: string;
}

/** The fields in which a port differs from its desired configuration. A state that the switch does not report counts as equal. */
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

/**
 * The configuration that restores ports after a change, in the fields that it names. A LAG that lost its members is
 * restored too.
 */
export function restorationsOf(
  changed: readonly DesiredPort[],
  before: readonly SwitchPort[],
): DesiredPort[] {
  const byName = new Map(before.map((port) => [port.name, port]));
  const restored = changed.flatMap((desired) => {
    const port = byName.get(desired.name);
    return port === undefined ? [] : [restorationOf(desired, port)];
  });
  const named = new Set(changed.map(({ name }) => name));
  const lags = new Set(restored.map(({ lag }) => lag));
  const others = before.filter(({ name }) => lags.has(name) && !named.has(name));
  return [
    ...restored,
    ...others.map(({ name, description, vlans }) => ({
      name,
      description,
      ...(vlans !== null && { vlans }),
    })),
  ];
}

function restorationOf(changed: DesiredPort, before: SwitchPort): DesiredPort {
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
