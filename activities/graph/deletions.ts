import { ApplicationFailure } from '@temporalio/activity';
import { z } from 'zod';
import { DELETABLE, describeAnswer, isDeletable, type DeletableKind } from '#contracts/deletion/deletable.ts';
import type { GraphActivities } from '#contracts/activities/activities.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { TypedDocumentString } from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { GraphClient } from './graph-client.ts';
import { throwRefusal } from './refusal.ts';

const inProgressSchema = z.array(
  z.object({ resourceId: z.string(), operationId: z.string(), request: z.string() }),
);

/** A deletion that must have a living operation. */
export type DeletionInProgress = z.infer<typeof inProgressSchema>[number] & { readonly kind: DeletableKind };

const LIST = `DeletionsInProgress(olderThanSeconds: $olderThanSeconds, operationId: $operationId) {
  resourceId operationId request }`;

const reportSchema = z.object({
  report: z.object({
    deletion: z
      .object({
        answered: z.array(z.string()),
        remaining: z.array(
          z.object({ domain: z.string(), kind: z.string(), count: z.number(), ids: z.array(z.string()) }),
        ),
      })
      .nullable(),
    errors: z.array(
      z.object({
        code: z.enum([
          'INVALID_INPUT',
          'NOT_FOUND',
          'FORBIDDEN',
          'CONFLICT',
          'STALE_VERSION',
          'IDEMPOTENCY_KEY_REUSED',
          'POINT_OF_NO_RETURN',
          'EXHAUSTED',
          'QUOTA_EXCEEDED',
          'UNAVAILABLE',
        ]),
        message: z.string(),
        retryable: z.boolean(),
      }),
    ),
  }),
});

/**
 * Deletions of resources of these types. The kernel of resources gives each type these fields under names of their own
 * (platform/resource/deletion-schema.ts), so the documents are made here and their answers checked.
 */
export async function deletionsInProgress(
  graph: GraphClient,
  kinds: readonly DeletableKind[],
  variables: { readonly olderThanSeconds?: number; readonly operationId?: string },
): Promise<DeletionInProgress[]> {
  const document = new TypedDocumentString<unknown, typeof variables>(
    `query DeletionsInProgress($olderThanSeconds: Int, $operationId: ID) {
      ${kinds.map((kind) => `${kind}: ${DELETABLE[kind].field}${LIST}`).join('\n')} }`,
  );
  const found = await graph.execute(document, variables);
  const byKind = z.record(z.string(), inProgressSchema).parse(found);
  return kinds.flatMap((kind) => (byKind[kind] ?? []).map((one) => ({ kind, ...one })));
}

/** What the operation of a deletion asks and reports. */
export function createDeletionReports(
  graph: GraphClient,
): Pick<GraphActivities, 'askDomains' | 'askAboutDeletion' | 'removeSubject' | 'keepSubject'> {
  const report = async (
    { subject, operationId }: Pick<OperationHeader, 'subject' | 'operationId'>,
    input: { readonly action: 'ASK' | 'REMOVE' | 'KEEP' } & Readonly<Record<string, unknown>>,
  ) => {
    if (!isDeletable(subject.kind))
      throw ApplicationFailure.nonRetryable(`Nothing deletes a ${subject.kind}`);
    const name = `${DELETABLE[subject.kind].field}DeletionReport`;
    const document = new TypedDocumentString<unknown, { readonly input: object }>(
      `mutation DeletionReport($input: DeletionReportInput!) { report: ${name}(input: $input) {
        deletion { answered remaining { domain kind count ids } } errors { code message retryable } } }`,
    );
    const idempotencyKey = idempotencyKeyOf(`deletion/${input.action}`);
    const variables = { input: { idempotencyKey, id: subject.id, operationId, ...input } };
    const { deletion, errors } = reportSchema.parse(await graph.execute(document, variables)).report;
    throwRefusal(errors);
    return deletion;
  };
  return {
    async askDomains({ operation }) {
      const deletion = await report(operation, { action: 'ASK' });
      const answers = (deletion?.answered ?? []).map((domain) => ({
        domain,
        remaining: (deletion?.remaining ?? [])
          .filter((things) => things.domain === domain)
          .map(({ kind, count, ids }) => ({ kind, count, ids })),
      }));
      const note = answers.map((answer) => `${answer.domain} ${describeAnswer(answer)}`).join('; ');
      return { answers, note };
    },
    async askAboutDeletion({ operation }, { domain }) {
      const deletion = await report(operation, { action: 'ASK' });
      if (deletion === null || domain === null || !deletion.answered.includes(domain)) return null;
      return { remaining: deletion.remaining.filter((things) => things.domain === domain) };
    },
    removeSubject: async ({ operation }) => void (await report(operation, { action: 'REMOVE' })),
    keepSubject: async ({ operation }, { outcome, failure }) =>
      void (await report(operation, { action: 'KEEP', outcome, failure })),
  };
}
