import { z } from 'zod';
import { momentText, reportedLine } from '#platform/text/inputs.ts';

const serial = reportedLine(255);
const bytes = z.number().int().nonnegative().nullable().default(null);

/** The receipt for one disk, by the BMC that erased it or by the installer that wiped it. */
export const diskErasureSchema = z.object({
  /** What names the disk: its resource at the BMC, or its device in the installer. */
  disk: reportedLine(500),
  /** Empty where the disk reports none. */
  serialNumber: serial,
  /** World Wide Name as the installer read it; null where the disk reports none, and in receipts of a BMC. */
  wwn: serial.nullable().default(null),
  method: z.enum(['CRYPTO_ERASE', 'BLOCK_ERASE', 'OVERWRITE']),
  erasedBy: z.enum(['BMC', 'INSTALLER']).default('BMC'),
  /** Size of the disk as the installer saw it; null in receipts of a BMC. */
  sizeBytes: bytes,
  /** How many bytes were overwritten or sanitized; null in receipts of a BMC, which erases whole disks. */
  bytes,
  /** Whether the installer has read the disk back, or the BMC has said that its erase completed. */
  verified: z.boolean(),
  startedAt: momentText,
  finishedAt: momentText,
  /** What the BMC said at the end: task id, state and messages. */
  evidence: z.array(reportedLine(2_000)).max(50),
});

export type DiskErasure = z.infer<typeof diskErasureSchema>;

/** A receipt as it is stored: those from before there were installers' receipts say less. */
export type StoredDiskErasure = Omit<DiskErasure, 'erasedBy' | 'verified'> &
  Partial<Pick<DiskErasure, 'erasedBy' | 'verified'>>;

/** A disk that the installer saw and did not wipe. */
export const skippedDiskSchema = z.object({
  disk: reportedLine(500),
  serialNumber: serial,
  wwn: serial.nullable().default(null),
  sizeBytes: bytes,
  /** Why, in words: removable, read-only, empty. */
  reason: reportedLine(500),
});

export type SkippedDisk = z.infer<typeof skippedDiskSchema>;
