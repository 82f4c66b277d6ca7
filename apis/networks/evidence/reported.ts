import { z } from 'zod';
import { reportedLine } from '#platform/text/inputs.ts';

/** Longest text that is kept of a description or of a field of LLDP, whose own bound is 255 octets (IEEE 802.1AB, 8.5). */
const LONGEST = 255;

const vid = z.int().min(1).max(4_094);

/** The configuration of a port as a collector reports it, and as it is kept. */
export const reportedConfiguration = z.object({
  enabled: z.boolean().optional(),
  linkUp: z.boolean().optional(),
  description: reportedLine(LONGEST).optional(),
  speed: z.int().min(0).optional(),
  mtu: z.int().min(0).optional(),
  mode: z.enum(['ACCESS', 'TRUNK']).optional(),
  untaggedVid: vid.optional(),
  taggedVids: z
    .array(vid)
    .max(4_094)
    .transform((vids) => [...new Set(vids)].toSorted((a, b) => a - b))
    .optional(),
});

export type ReportedConfiguration = z.infer<typeof reportedConfiguration>;

/** A neighbour of a port as it names itself by LLDP. */
export const reportedNeighbour = z.object({
  chassisId: reportedLine(LONGEST).optional(),
  portId: reportedLine(LONGEST),
  portDescription: reportedLine(LONGEST).optional(),
  systemName: reportedLine(LONGEST).optional(),
  managementAddress: reportedLine(LONGEST).optional(),
});

export type ReportedNeighbour = z.infer<typeof reportedNeighbour>;
