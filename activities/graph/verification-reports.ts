import type { VerificationReports } from '#contracts/activities/image-activities.ts';
import { ReportImageVerificationDocument, type ImageVerificationReportInput } from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { GraphClient } from './graph-client.ts';
import { throwRefusal } from './refusal.ts';

/** What the operation that verifies an image reports of it. */
export function createVerificationReports(graph: GraphClient): VerificationReports {
  const report = async (input: Omit<ImageVerificationReportInput, 'idempotencyKey'>): Promise<void> => {
    const idempotencyKey = idempotencyKeyOf(`verification/${input.action}`);
    const { imageVerificationReport } = await graph.execute(ReportImageVerificationDocument, {
      input: { idempotencyKey, ...input },
    });
    throwRefusal(imageVerificationReport.errors);
  };
  return {
    startImageVerification: async ({ operation: { operationId } }) =>
      await report({ operationId, action: 'START' }),
    restoreImageVerification: async ({ operation: { operationId } }) =>
      await report({ operationId, action: 'RESTORE' }),
    async endImageVerification({ operation: { operationId } }, { outcome, found, failure }) {
      const result = found && (found.verdict === 'VERIFIED' ? 'VERIFIED' : 'FAILED');
      await report({ operationId, action: 'END', outcome, result, ...found?.image, failure });
    },
  };
}
