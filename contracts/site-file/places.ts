import { z } from 'zod';
import { attached, name, namePath, notes, optional, type Attached } from './texts.ts';

/** A tenant below the file's, with those below it. */
export interface TenantEntry extends Attached {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly tenants?: readonly TenantEntry[] | undefined;
}

export const tenantEntry: z.ZodType<TenantEntry> = z
  .strictObject({
    name: name.describe('Its name, unique below the tenant above it.'),
    ...attached,
    description: optional(notes).describe('Notes for people.'),
    get tenants() {
      return z.array(tenantEntry).max(1_000).optional().describe('The tenants directly below it.');
    },
  })
  .meta({ id: 'tenant', description: 'A tenant. It takes the role admin on the tenant above it.' });

/** A region, with those inside. */
export interface RegionEntry extends Attached {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly regions?: readonly RegionEntry[] | undefined;
}

export const regionEntry: z.ZodType<RegionEntry> = z
  .strictObject({
    name: name.describe('Its name, unique in the region around it, or among those of the tenant.'),
    ...attached,
    description: optional(notes).describe('Notes for people.'),
    get regions() {
      return z.array(regionEntry).max(1_000).optional().describe('The regions directly inside.');
    },
  })
  .meta({ id: 'region', description: 'A part of the world, in which sites lie.' });

export const siteEntry = z
  .strictObject({
    name: name.describe("Its name, unique among the tenant's sites."),
    ...attached,
    description: optional(notes).describe('Notes for people.'),
    region: optional(namePath).describe('The region in which it lies, e.g. `Europe/Netherlands`.'),
  })
  .meta({ id: 'site', description: 'The site that the file is about.' });

export const INNER_KINDS = ['BUILDING', 'FLOOR', 'ROOM', 'CAGE', 'ROW'] as const;

/** A location inside the site, with those inside it. */
export interface LocationEntry extends Attached {
  readonly kind: (typeof INNER_KINDS)[number];
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly locations?: readonly LocationEntry[] | undefined;
}

export const locationEntry: z.ZodType<LocationEntry> = z
  .strictObject({
    kind: z.enum(INNER_KINDS).describe('What it is; a kind lies only in kinds that are larger.'),
    name: name.describe('Its name, unique in the location around it, or among those of the site.'),
    ...attached,
    description: optional(notes).describe('Notes for people.'),
    get locations() {
      return z.array(locationEntry).max(10_000).optional().describe('The locations directly inside.');
    },
  })
  .meta({ id: 'location', description: 'A building, floor, room, cage or row of the site.' });

export const rackEntry = z
  .strictObject({
    name: name.describe("Its name, unique among the site's racks."),
    ...attached,
    location: optional(namePath).describe('Its place in the site, e.g. `Building 1/Room 2/Row A`.'),
    units: z.int().min(1).max(100).optional().describe('Height in rack units; 42 for a new rack.'),
    startingUnit: z
      .int()
      .min(1)
      .max(1_000)
      .optional()
      .describe('The smallest number on its rails; 1 for a new rack.'),
    descending: z.boolean().optional().describe('Whether its units are numbered from the top down.'),
    width: z
      .enum(['INCH_10', 'INCH_19', 'INCH_21', 'INCH_23'])
      .optional()
      .describe('Distance between its rails; INCH_19 for a new rack.'),
    depthMm: optional(z.int().min(1).max(5_000)).describe('Usable depth in millimetres.'),
    status: z
      .enum(['PLANNED', 'INSTALLING', 'ACTIVE', 'RETIRING'])
      .optional()
      .describe('Whether it is in use; ACTIVE for a new rack.'),
    serialNumber: optional(z.string().trim().max(100)).describe("The maker's serial number."),
    assetNumber: optional(z.string().trim().max(100)).describe(
      "The number by which the owner's accounts know it.",
    ),
    powerBudgetW: optional(z.int().min(1).max(1_000_000)).describe('Power for all in it, in watts.'),
    weightBudgetKg: optional(z.number().min(1).max(100_000)).describe(
      'Weight that it carries, in kilograms.',
    ),
    reservations: optional(
      z
        .array(
          z.strictObject({
            firstUnit: z.int().min(1).max(1_100).describe('The smallest of the units.'),
            units: z.int().min(1).max(100).describe('How many.'),
            reason: z.string().trim().min(1).max(200).describe('Why, for people.'),
          }),
        )
        .max(100),
    ).describe('Units to keep free.'),
  })
  .meta({ id: 'rack', description: 'A rack of the site.' });
