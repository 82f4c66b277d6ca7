import { z } from 'zod';

/** By what NIST SP 800-88 calls them: sanitize by key or block erase, or overwrite. */
export const EraseMethod = z.enum(['CRYPTO_ERASE', 'BLOCK_ERASE', 'OVERWRITE']);

export type EraseMethod = z.infer<typeof EraseMethod>;

/** Evidence that a disk was erased. */
export const EraseReceipt = z
  .object({
    disk: z.string(),
    serialNumber: z.string(),
    method: EraseMethod,
    startedAt: z.string().describe('ISO 8601.'),
    finishedAt: z.string().describe('ISO 8601.'),
    evidence: z
      .array(z.string())
      .readonly()
      .describe('What the BMC said at the end: task id, state and messages.'),
  })
  .readonly();

export type EraseReceipt = z.infer<typeof EraseReceipt>;
