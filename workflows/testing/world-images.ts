import type { ImageActivities, VerificationReports } from '#contracts/activities/image-activities.ts';
import type { FetchedImage } from '#contracts/images/verification.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import type { WorldEnd } from './world-parts.ts';

/** The image that an operation verifies. */
export interface WorldImage {
  /** What is at its URL. */
  readonly bytes: FetchedImage;
  /** The verification on record. */
  verification: string | null;
  former: string | null;
}

/** Images by the operation that verifies them. */
export type WorldImages = Map<string, WorldImage>;

/** Images that are verified. */
export function worldImages(
  images: WorldImages,
  end: (operationId: string, outcome: WorldEnd['outcome'], action: string, failure: Failure | null) => void,
): ImageActivities & VerificationReports {
  const imageOf = (operationId: string): WorldImage => {
    const image = images.get(operationId);
    if (image === undefined) throw new Error(`no image is verified by ${operationId}`);
    return image;
  };
  const restore = (image: WorldImage): void => {
    if (image.verification === 'VERIFYING')
      Object.assign(image, { verification: image.former, former: null });
  };
  return {
    async startImageVerification({ operation: { operationId } }) {
      const image = imageOf(operationId);
      if (image.verification === 'VERIFYING') return;
      Object.assign(image, { verification: 'VERIFYING', former: image.verification });
    },
    restoreImageVerification: async ({ operation: { operationId } }) => restore(imageOf(operationId)),
    async endImageVerification({ operation: { operationId } }, { outcome, found, failure }) {
      const image = imageOf(operationId);
      restore(image);
      if (found !== null) image.verification = found.verdict;
      end(operationId, outcome, found?.verdict ?? 'RESTORE', failure);
    },
    fetchImage: async ({ operation: { operationId } }) => imageOf(operationId).bytes,
  };
}
