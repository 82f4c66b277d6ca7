import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idOf, reportedFailure } from '#platform/text/inputs.ts';
import { sha256Digest } from '#platform/networks/download.ts';
import { endEvent } from '#contracts/operations/request.ts';
import { Image } from '../image.ts';
import { changeImage, restoreVerification, startVerification } from '../verification.ts';

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  action: z.enum(['START', 'RESTORE', 'END']),
  outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']).optional(),
  result: z.enum(['VERIFIED', 'FAILED']).optional(),
  sha256: sha256Digest.optional(),
  sizeBytes: z.int().min(0).optional(),
  failure: reportedFailure.optional(),
});

type Report = z.output<typeof input>;

/** `imageVerificationReport`: how far the operation is that verifies an image. */
export function createVerificationReport(
  resource: Resource,
): MutationDefinition<typeof input, { id: IdOf<'image'> | null }> {
  return {
    name: 'imageVerificationReport',
    input,
    async run(report, tx, { access }) {
      access.requireService();
      const { operationId, action, outcome } = report;
      if (action === 'END' && outcome === undefined) {
        throw new UserError('INVALID_INPUT', 'outcome: END needs it', { path: ['outcome'] });
      }
      const image = await tx.em.findOne(
        Image,
        { operationId },
        { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
      );
      if (image === null) {
        // What it is to give back has been given back.
        if (action !== 'START') return { id: null };
        throw new UserError('CONFLICT', `No image names the operation ${operationId}: it has ended.`, {
          path: ['operationId'],
        });
      }
      if (outcome !== undefined && action === 'END') {
        const end = { outcome, failure: report.failure ?? null };
        tx.outbox.emit('images', endEvent(image.operationRequest, end));
      }
      changeImage(tx, resource, image, access.actor, () => CHANGES[action](image, report));
      return { id: image.id };
    },
  };
}

const CHANGES: Readonly<Record<Report['action'], (image: Image, report: Report) => void>> = {
  START: (image, { operationId }) => startVerification(image, operationId),
  RESTORE: restoreVerification,
  END: conclude,
};

/** The image gets the result, or what it had before, and names the operation no longer. */
function conclude(image: Image, { operationId, result, sha256, sizeBytes, failure }: Report): void {
  restoreVerification(image);
  if (result !== undefined) {
    image.verificationRecord = {
      state: result,
      operationId,
      checkedAt: new Date().toISOString(),
      found: sizeBytes === undefined ? null : { sha256: sha256 ?? null, sizeBytes },
      failure: failure ?? null,
    };
  }
  Object.assign(image, { operationId: null, operationRequest: null, heldSince: null });
}
