import { PORT_KINDS } from '../hardware/port-kinds.ts';
import { z } from 'zod';
import { name, namePath, notes, optional, tagNames } from './texts.ts';

const line = z.string().trim().max(100);
const vlanPath = namePath.describe('A VLAN as group and number, e.g. `Campus/100`.');

const vlanEntry = z
  .strictObject({
    vid: z.int().min(1).max(4_094).describe('Its VLAN id, unique in the group.'),
    name: name.describe('Its name.'),
    description: optional(notes).describe('Notes for people.'),
  })
  .meta({ id: 'vlan', description: 'A virtual network of IEEE 802.1Q.' });

export const vlanGroupEntry = z
  .strictObject({
    name: name.describe("Its name, unique among the tenant's VLAN groups."),
    description: optional(notes).describe('Notes for people.'),
    vlans: z.array(vlanEntry).max(4_094).optional().describe('Its VLANs.'),
  })
  .meta({ id: 'vlanGroup', description: 'VLANs whose numbers have one meaning.' });

const portKind = z.enum(PORT_KINDS);

const portEntry = z
  .strictObject({
    name: line.min(1).describe('Its name, unique among the ports of its kind of the device.'),
    kind: portKind.optional().describe('What it is for; NETWORK when left out.'),
    type: optional(line).describe('E.g. `25gbase-x-sfp28`.'),
    speed: optional(z.int().min(1).max(10_000_000)).describe('The speed that it is meant to have, in Mb/s.'),
    macAddress: optional(z.string().trim().toLowerCase().max(17)).describe('Its MAC address, with colons.'),
    enabled: z.boolean().optional().describe('Whether it is meant to be switched on; true for a new port.'),
    managementOnly: z.boolean().optional().describe('Whether it serves management alone.'),
    lag: optional(line).describe('The port of the device that bundles it with others.'),
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
  .meta({ id: 'port', description: 'A port of a network device.' });

const positionEntry = z
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

export const networkDeviceEntry = z
  .strictObject({
    name: name.describe('Its name, unique at the site.'),
    kind: z
      .enum(['SWITCH', 'ROUTER', 'FIREWALL', 'PDU', 'CONSOLE_SERVER', 'PATCH_PANEL', 'OTHER'])
      .describe('What it is.'),
    status: z
      .enum(['PLANNED', 'ACTIVE', 'OFFLINE', 'DECOMMISSIONED'])
      .optional()
      .describe('How far it is; PLANNED for a new device.'),
    deviceType: optional(namePath).describe(
      'Its model as manufacturer and model, e.g. `Arista/DCS-7050SX3`: one that was imported (`deviceTypeImport`). A new device gets its ports.',
    ),
    platform: optional(line).describe('The operating system that it runs.'),
    rack: optional(name).describe('The rack it stands in.'),
    position: positionEntry.optional(),
    serialNumber: optional(line).describe("The maker's serial number."),
    assetTag: optional(line).describe('The number by which its owner keeps it in the books.'),
    managementAddress: optional(line).describe('The address at which it is managed.'),
    credentialReference: optional(z.string().trim().max(200)).describe(
      'Where the credential for its management is kept. Never the secret itself.',
    ),
    tags: tagNames,
    ports: z.array(portEntry).max(10_000).optional().describe('Its ports.'),
  })
  .refine(({ rack, position }) => position === undefined || typeof (position.rack ?? rack) === 'string', {
    path: ['position'],
    message: 'needs a rack: name it as `rack` of the device, or of its position',
  })
  .meta({
    id: 'networkDevice',
    description: 'A switch, router, panel or other device of the site that is no server.',
  });

const cableEnd = z
  .strictObject({
    device: name.describe('The network device of the site.'),
    port: line.min(1).describe('The name of its port.'),
    kind: portKind.optional().describe('The kind of the port; NETWORK when left out.'),
  })
  .meta({ id: 'cableEnd', description: 'A port of a network device of the site.' });

export const cableEntry = z
  .strictObject({
    a: cableEnd,
    b: cableEnd,
    type: optional(line).describe('What it is made of, e.g. `smf-os2`.'),
    colour: optional(z.string().trim().max(50)).describe('Its colour.'),
    length: optional(z.int().min(1).max(100_000_000)).describe('Its length in centimetres.'),
    status: z
      .enum(['PLANNED', 'CONNECTED'])
      .optional()
      .describe('Whether it is there; CONNECTED for a new cable.'),
    label: optional(line).describe('What is written on it.'),
  })
  .meta({ id: 'cable', description: 'A cable between two ports. Which end is which does not matter.' });

export type PortEntry = z.infer<typeof portEntry>;
export type CableEntry = z.infer<typeof cableEntry>;
