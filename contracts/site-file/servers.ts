import { z } from 'zod';
import { portEntry, positionEntry, requirePositionRack } from './ports.ts';
import { attached, line, name, namePath, optional } from './texts.ts';

/** Names of environment variables, as POSIX shells accept them. */
const variable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, 'must be the name of an environment variable');

const credentialEntry = z
  .union([
    z.strictObject({
      env: variable.describe(
        'The environment variable of `infra` that holds user name and password as `user:password`; the name of one of the `credentials` of `siteImport`.',
      ),
    }),
    z.strictObject({
      stored: z
        .string()
        .max(100)
        .describe('The id of a credential that the platform keeps for the same address.'),
    }),
    z.strictObject({
      reference: z
        .string()
        .trim()
        .min(1)
        .max(500)
        .describe('The secret of a store that workers read, e.g. `vault:bmc/rack-1/srv-1`.'),
    }),
  ])
  .meta({
    id: 'bmcCredential',
    description:
      'How the credential is found; never the secret itself. It is used where the server is enrolled, and where the address of its BMC changes; a `reference` wherever it is another one.',
  });

const bmcEntry = z
  .strictObject({
    address: z
      .string()
      .trim()
      .min(1)
      .max(2_048)
      .describe('`https://host`, or `https://host/redfish/v1/Systems/<id>` for one of several systems.'),
    system: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('The id of the system, where the BMC has several.'),
    provider: z
      .string()
      .trim()
      .min(1)
      .max(63)
      .optional()
      .describe('What speaks to it; `redfish` for a new server.'),
    credential: credentialEntry.optional(),
  })
  .meta({ id: 'bmc', description: 'The management controller of a server.' });

const maintenanceEntry = z
  .strictObject({
    reason: z.string().trim().min(3).max(1_000).describe('Why, for people.'),
    ticket: optional(z.string().trim().max(200)).describe('The ticket in another system.'),
    until: optional(z.iso.datetime({ offset: true })).describe(
      'When it ends by itself, e.g. `2027-01-31T18:00:00Z`.',
    ),
  })
  .meta({
    id: 'maintenance',
    description: 'Maintenance that people have announced: no instance gets the server.',
  });

export const serverEntry = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(63)
      .describe('Its name, unique at the site among servers that are not RETIRED.'),
    ...attached,
    bmc: bmcEntry.optional().describe('Its management controller. A new server needs it: it is enrolled.'),
    deviceType: optional(namePath).describe(
      'Its model as manufacturer and model, one that was imported (`deviceTypeImport`).',
    ),
    rack: optional(name).describe('The rack it stands in.'),
    unit: optional(z.int().min(1).max(1_100)).describe(
      'The smallest number of its units by its own record; in place of `position`.',
    ),
    position: positionEntry.optional(),
    chassis: optional(name).describe(
      'The chassis whose bay it is in, in place of `rack`; null takes it out.',
    ),
    bay: optional(name.max(63)).describe('The bay of the chassis.'),
    assetNumber: optional(line).describe("The number by which the owner's accounts know it."),
    bootMethod: z
      .enum(['NETWORK', 'VIRTUAL_MEDIA', 'HTTP'])
      .optional()
      .describe('How it boots the installer; NETWORK for a new server.'),
    maintenance: optional(maintenanceEntry).describe('Maintenance that people have announced; null ends it.'),
    ports: z.array(portEntry).max(10_000).optional().describe('Its ports.'),
  })
  .check(requirePositionRack)
  .refine(({ chassis, bay }) => (typeof chassis === 'string') === (typeof bay === 'string'), {
    path: ['bay'],
    message: 'and `chassis` are given together',
  })
  .refine(
    ({ chassis, rack, unit, position }) =>
      typeof chassis !== 'string' ||
      (typeof rack !== 'string' && typeof unit !== 'number' && position === undefined),
    { path: ['chassis'], message: 'says where the server is: leave out `rack`, `unit` and `position`' },
  )
  .refine(({ unit, position }) => typeof unit !== 'number' || position === undefined, {
    path: ['unit'],
    message: 'must be left out where there is a position',
  })
  .meta({ id: 'server', description: 'A machine of the site with a management controller.' });

export type ServerEntry = z.infer<typeof serverEntry>;
