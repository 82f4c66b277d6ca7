import { z } from 'zod';
import type { OperationHeader } from '../operations/header.ts';

/** What is fetched, and what it must be: as the image was when its verification was requested. */
export const imageVerifyInput = z.object({
  url: z.string(),
  /** In lower-case hex. */
  sha256: z.string(),
  /** Null where the image has no size. */
  sizeBytes: z.number().nullable(),
});

export type ImageVerifyRequest = OperationHeader & z.infer<typeof imageVerifyInput>;

/** What was fetched. */
export interface FetchedImage {
  /** Null where the size alone shows that it is another image. */
  readonly sha256: string | null;
  readonly sizeBytes: number;
}

/**
 * Codes of failures that say something of the image. Any other failure says nothing of it: then the image has the
 * verification that it had before.
 */
export const VERDICTS = ['WRONG_SIZE', 'WRONG_CHECKSUM', 'IMAGE_NOT_FETCHED'] as const;

export type Verdict = (typeof VERDICTS)[number];

export function isVerdict(code: string): code is Verdict {
  return (VERDICTS as readonly string[]).includes(code);
}
