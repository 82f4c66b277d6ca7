import { z } from 'zod';
import { portOfDevice } from './devices.ts';
import { attached, name, namePath, optional } from './texts.ts';

const address = z.string().trim().min(1).max(100);
const remark = z.string().trim().max(200);

export const routingDomainEntry = z
  .strictObject({
    name: name.describe("Its name, unique among the tenant's routing domains."),
    ...attached,
    routeDistinguisher: optional(z.string().trim().max(40)).describe('E.g. 65000:100 (RFC 4364).'),
    description: optional(remark).describe('Notes for people.'),
  })
  .meta({ id: 'routingDomain', description: 'An address space of its own (VRF).' });

const rangeEntry = z
  .strictObject({
    ...attached,
    from: address.describe('Its first address, unique among the ranges of the block.'),
    to: address.describe('Its last address.'),
    role: z.enum(['DHCP', 'RESERVED', 'VIRTUAL', 'POOL']).describe('What its addresses are for.'),
    note: optional(remark).describe('Notes for people.'),
  })
  .meta({ id: 'ipRange', description: 'Addresses in a row that have one role.' });

const reservedEntry = z
  .strictObject({
    ...attached,
    address: address.describe('The address.'),
    note: optional(remark).describe('What it is reserved for.'),
    assignedTo: optional(portOfDevice).describe('The port of a device or server of the site that has it.'),
  })
  .meta({ id: 'reservedAddress', description: 'An address that nothing gets.' });

export const ipBlockEntry = z
  .strictObject({
    ...attached,
    prefix: address.describe('CIDR notation, e.g. 10.20.0.0/24.'),
    tenant: namePath
      .optional()
      .describe("Who owns it, as a path of names from the file's tenant down; that tenant when left out."),
    routingDomain: name.optional().describe('The address space it lies in; in none when left out.'),
    site: z
      .boolean()
      .optional()
      .describe(
        'Whether machines of the site get addresses from it; true for a new block where the file has a site.',
      ),
    allocatable: z
      .boolean()
      .optional()
      .describe('Whether machines get addresses from it; true for a new block.'),
    gateway: optional(address).describe('The address of the router.'),
    gatewayOffLink: z.boolean().optional().describe('Whether the gateway may lie outside the prefix.'),
    coolDownSeconds: z
      .int()
      .min(0)
      .max(86_400)
      .optional()
      .describe('How long a released address is not assigned again.'),
    allowReservedRange: z
      .boolean()
      .optional()
      .describe('Whether the prefix may lie in a range that a standard reserves.'),
    ranges: z.array(rangeEntry).max(10_000).optional().describe('Its ranges with a role.'),
    reserved: z.array(reservedEntry).max(100_000).optional().describe('Its reserved addresses.'),
  })
  .meta({ id: 'ipBlock', description: 'A range of addresses. Blocks nest by their prefixes.' });

export type IpBlockEntry = z.infer<typeof ipBlockEntry>;
