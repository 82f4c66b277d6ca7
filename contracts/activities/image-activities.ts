import type { FetchedImage, Verdict } from '../images/verification.ts';
import type { Failure, OperationEnd } from '../operations/operation.ts';
import type { StepActivity } from './step-call.ts';

/** Activities against our own graph, about the verification of an image. */
export interface VerificationReports {
  /** Shows the image as being verified. */
  startImageVerification: StepActivity<Record<never, never>, void>;
  /** Restores the verification that the image had before; the operation continues. */
  restoreImageVerification: StepActivity<Record<never, never>, void>;
  /**
   * Records how a verification of an image ended. With `found` this is the image's verification from now on; without,
   * it has the one before.
   */
  endImageVerification: StepActivity<
    {
      outcome: OperationEnd;
      found: { verdict: Verdict | 'VERIFIED'; image: FetchedImage | null } | null;
      failure: Failure | null;
    },
    void
  >;
}

/** Activities that fetch images, on a queue of their own. */
export interface ImageActivities {
  /**
   * Fetches an image, and computes its size and SHA-256; stops early where the size is another one. Continues where it
   * was interrupted, within one attempt and where the server offers that. Fails with `IMAGE_NOT_FETCHED` where the
   * server refuses it, or cannot be reached for long.
   */
  fetchImage: StepActivity<{ url: string; sizeBytes: number | null }, FetchedImage>;
}
