import { z } from 'zod';
import { NETWORK_DEVICE_KINDS } from '../hardware/device-kinds.ts';
import { portEntry, portKind, positionEntry, requirePositionRack } from './ports.ts';
import { attached, line, name, namePath, notes, optional } from './texts.ts';

const vlanEntry = z
  .strictObject({
    ...attached,
    vid: z.int().min(1).max(4_094).describe('Its VLAN id, unique in the group.'),
    name: name.describe('Its name.'),
    description: optional(notes).describe('Notes for people.'),
  })
  .meta({ id: 'vlan', description: 'A virtual network of IEEE 802.1Q.' });

export const vlanGroupEntry = z
  .strictObject({
    name: name.describe("Its name, unique among the tenant's VLAN groups."),
    ...attached,
    description: optional(notes).describe('Notes for people.'),
    vlans: z.array(vlanEntry).max(4_094).optional().describe('Its VLANs.'),
  })
  .meta({ id: 'vlanGroup', description: 'VLANs whose numbers have one meaning.' });

export const networkDeviceEntry = z
  .strictObject({
    name: name.describe('Its name, unique at the site.'),
    kind: z.enum(NETWORK_DEVICE_KINDS).optional().describe('What it is. A new device needs it.'),
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
    ...attached,
    ports: z.array(portEntry).max(10_000).optional().describe('Its ports.'),
  })
  .check(requirePositionRack)
  .meta({
    id: 'networkDevice',
    description: 'A switch, router, panel or other device of the site that is no server.',
  });

export const portOfDevice = z
  .strictObject({
    device: name.optional().describe('The network device of the site; either this or `server`.'),
    server: name.optional().describe('The server of the site; either this or `device`.'),
    port: line.min(1).describe('The name of its port.'),
    kind: portKind.optional().describe('The kind of the port; NETWORK when left out.'),
  })
  .refine(({ device, server }) => (device === undefined) !== (server === undefined), {
    message: 'needs either a device or a server',
  })
  .meta({ id: 'cableEnd', description: 'A port of a network device or server of the site.' });

export const cableEntry = z
  .strictObject({
    ...attached,
    a: portOfDevice,
    b: portOfDevice,
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

export type CableEntry = z.infer<typeof cableEntry>;
