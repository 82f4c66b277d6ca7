import { z } from 'zod';
import { chassisEntry } from './chassis.ts';
import { cableEntry, networkDeviceEntry, vlanGroupEntry } from './devices.ts';
import { instanceTypeEntry } from './instance-types.ts';
import { ipBlockEntry, routingDomainEntry } from './networks.ts';
import { serverEntry } from './servers.ts';
import { locationEntry, rackEntry, regionEntry, siteEntry, tenantEntry } from './places.ts';
import { name, namePath, optional } from './texts.ts';

/** Longest document, in characters: room for a site of ten thousand servers. */
export const LONGEST_SITE_FILE = 6 * 1024 * 1024;

/** Sections that can be declared complete: what of the site the file does not name in them is deleted. */
export const PRUNED_SECTIONS = ['locations', 'racks', 'ipBlocks', 'ranges', 'reserved', 'cables'] as const;

export type PrunedSection = (typeof PRUNED_SECTIONS)[number];

const MOST_ENTRIES = 100_000;

const annotationNamespaceEntry = z
  .strictObject({
    name: name.max(63).describe("Its name, unique among the tenant's annotation namespaces."),
    description: optional(z.string().trim().max(1_000)).describe(
      'What its data is for, and of which form it is.',
    ),
    private: z.boolean().optional().describe('Whether only operators of the tenant see its annotations.'),
  })
  .meta({ id: 'annotationNamespace', description: 'A name under which data is attached to resources.' });

/** What a site file may say. docs/site-files.md explains it, docs/site-file.schema.json is made from it. */
export const siteFile = z
  .strictObject({
    tenant: namePath
      .optional()
      .describe(
        'Whose the file is: a tenant as a path of names, e.g. `Acme/Lab`. With as many names above it as make it unique. The argument `tenantId` comes before it.',
      ),
    prune: z
      .array(z.enum(PRUNED_SECTIONS))
      .max(PRUNED_SECTIONS.length)
      .optional()
      .describe(
        'Sections that are complete: what is there and not in the file is deleted. `ranges` and `reserved` are complete in the blocks that the file names, `cables` at the network devices that it names, the others in the site.',
      ),
    annotationNamespaces: z
      .array(annotationNamespaceEntry)
      .max(1_000)
      .optional()
      .describe('Annotation namespaces of the tenant.'),
    instanceTypes: z
      .array(instanceTypeEntry)
      .max(1_000)
      .optional()
      .describe('Types of instances of the tenant.'),
    tenants: z.array(tenantEntry).max(1_000).optional().describe('Tenants below that of the file.'),
    regions: z.array(regionEntry).max(1_000).optional().describe('Regions of the tenant.'),
    site: siteEntry.optional(),
    locations: z
      .array(locationEntry)
      .max(MOST_ENTRIES)
      .optional()
      .describe('The outermost locations of the site.'),
    racks: z.array(rackEntry).max(MOST_ENTRIES).optional().describe('The racks of the site.'),
    vlanGroups: z.array(vlanGroupEntry).max(1_000).optional().describe('VLAN groups of the tenant.'),
    networkDevices: z
      .array(networkDeviceEntry)
      .max(MOST_ENTRIES)
      .optional()
      .describe('Network devices of the site.'),
    chassis: z.array(chassisEntry).max(MOST_ENTRIES).optional().describe('Chassis of the site.'),
    servers: z.array(serverEntry).max(MOST_ENTRIES).optional().describe('Servers of the site.'),
    cables: z.array(cableEntry).max(MOST_ENTRIES).optional().describe('Cables between ports at the site.'),
    routingDomains: z
      .array(routingDomainEntry)
      .max(10_000)
      .optional()
      .describe('Routing domains of the tenant.'),
    ipBlocks: z.array(ipBlockEntry).max(MOST_ENTRIES).optional().describe('IP blocks, in any order.'),
  })
  .meta({
    title: 'Site file',
    description: 'A site of Infratographer, from its tenant to its addresses, for `siteImport`.',
  });

export type SiteFile = z.infer<typeof siteFile>;
