import { z } from 'zod';
import { PORT_KINDS } from '../hardware/port-kinds.ts';
import { attached, line, name, namePath, optional } from './texts.ts';

const vlanPath = namePath.describe('A VLAN as group and number, e.g. `Campus/100`.');

export const portKind = z.enum(PORT_KINDS);

export const portEntry = z
  .strictObject({
    name: line.min(1).describe('Its name, unique among the ports of its kind of the device or server.'),
    ...attached,
    kind: portKind.optional().describe('What it is for; NETWORK when left out.'),
    type: optional(line).describe('E.g. `25gbase-x-sfp28`.'),
    speed: optional(z.int().min(1).max(10_000_000)).describe('The speed that it is meant to have, in Mb/s.'),
    macAddress: optional(z.string().trim().toLowerCase().max(17)).describe('Its MAC address, with colons.'),
    description: optional(z.string().trim().max(255)).describe(
      'Its desired description, e.g. what it leads to.',
    ),
    mtu: optional(z.int().min(68).max(65_535)).describe('Its desired MTU in bytes. Of NETWORK ports.'),
    mode: optional(z.enum(['ACCESS', 'TRUNK'])).describe('How it is meant to treat VLANs. Of NETWORK ports.'),
    enabled: z.boolean().optional().describe('Whether it is meant to be switched on; true for a new port.'),
    managementOnly: z.boolean().optional().describe('Whether it serves management alone.'),
    lag: optional(line).describe('The port of the device or server that bundles it with others.'),
    breakoutParent: optional(line).describe('The port of the device that is broken out into it and others.'),
    rearPort: optional(line).describe('Of a FRONT port: the REAR port of the device behind it.'),
    rearPosition: optional(z.int().min(1).max(1_024)).describe(
      'Of a FRONT port: its position at the rear port; 1 for a new one.',
    ),
    positions: z
      .int()
      .min(1)
      .max(1_024)
      .optional()
      .describe('Of a REAR port: how many front ports share it.'),
    untaggedVlan: optional(vlanPath).describe('The VLAN of frames without a tag, e.g. `Campus/100`.'),
    taggedVlans: optional(z.array(vlanPath).max(500)).describe('The VLANs whose frames have a tag.'),
  })
  .meta({ id: 'port', description: 'A port of a network device or server.' });

export const positionEntry = z
  .strictObject({
    rack: name.optional().describe('The rack; that of the device when left out.'),
    unit: optional(z.number().min(1).max(1_100)).describe(
      'The smallest number of its units, in halves; null where it is mounted beside the units.',
    ),
    face: z
      .enum(['FRONT', 'REAR'])
      .optional()
      .describe('The face on which it is mounted; FRONT when it is new.'),
    height: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .describe('Height in rack units, in halves; that of its model when it is new.'),
    fullDepth: z
      .boolean()
      .optional()
      .describe('Whether it takes both faces; as its model says when it is new.'),
  })
  .meta({ id: 'position', description: 'Its place in the rack.' });

/** Refuses the position of what names no rack. */
export function requirePositionRack({
  value: { rack, position },
  issues,
}: z.core.ParsePayload<{
  readonly rack?: string | null | undefined;
  readonly position?: z.infer<typeof positionEntry> | undefined;
}>): void {
  if (position === undefined || typeof (position.rack ?? rack) === 'string') return;
  const message = 'needs a rack: name it as `rack` of the device or server, or of its position';
  issues.push({ code: 'custom', path: ['position'], message, input: position });
}

export type PortEntry = z.infer<typeof portEntry>;
export type PositionEntry = z.infer<typeof positionEntry>;
