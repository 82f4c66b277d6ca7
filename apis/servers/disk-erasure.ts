import { z } from 'zod';

/** The receipt for one disk, as the BMC vouches for it. */
export const diskErasureSchema = z.object({
  /** What names the disk at its BMC. */
  disk: z.string(),
  serialNumber: z.string(),
  method: z.enum(['CRYPTO_ERASE', 'BLOCK_ERASE', 'OVERWRITE']),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** What the BMC said at the end: task id, state and messages. */
  evidence: z.array(z.string().max(2_000)).max(50),
});

export type DiskErasure = z.infer<typeof diskErasureSchema>;
