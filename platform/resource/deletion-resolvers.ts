import { z } from 'zod';
import type { GraphContext } from '#platform/graph/context.ts';
import { olderThan, type InProgressArguments } from '#platform/graph/in-progress.ts';
import { idempotencyKey, mutate, type MutationDefinition } from '#platform/graph/mutation.ts';
import { shownDeletion, type Deletion } from '#platform/removal/deletion.ts';
import { idText, reportedFailure } from '#platform/text/inputs.ts';
import type { Resource } from './declaration.ts';
import { removalsOf } from './delete-resource.ts';
import type { ServeOptions, WriteOptions } from './lock-resource.ts';

const reportInput = z
  .object({
    idempotencyKey,
    id: idText,
    operationId: idText,
    action: z.enum(['ASK', 'REMOVE', 'KEEP']),
    outcome: z.enum(['FAILED', 'CANCELLED']).optional(),
    failure: reportedFailure.optional(),
  })
  .superRefine(({ action, ...end }, { addIssue }) => {
    if (action !== 'KEEP') return;
    for (const name of ['outcome', 'failure'] as const) {
      if (end[name] === undefined) addIssue({ code: 'custom', path: [name], message: 'is needed with KEEP' });
    }
  });

/** `<resource>DeletionReport`. */
function reportOf(options: WriteOptions): MutationDefinition<typeof reportInput, { id: string }> {
  const removals = removalsOf(options);
  return {
    name: `${options.resource.one}DeletionReport`,
    input: reportInput,
    async run(input, tx, { access }) {
      access.requireService();
      const { id, operationId, action, outcome = 'FAILED', failure = null } = input;
      const said = action === 'KEEP' ? { action, end: { outcome, failure } } : { action };
      await removals.report(tx, { id, operationId, ...said });
      return { id };
    },
  };
}

/** The reports of all resources that can be deleted. */
export function deletionReports({ resources, ...given }: ServeOptions) {
  const deletable = [...resources.values()].filter(({ verbs }) => verbs.includes('DELETE'));
  return deletable.map((resource) => reportOf({ ...given, resource }));
}

/** What the reconciler and the operations themselves ask about deletions. */
export function deletionQueries({ one, verbs, declaration }: Resource) {
  if (!verbs.includes('DELETE')) return {};
  return {
    async [`${one}DeletionsInProgress`](
      _: unknown,
      { olderThanSeconds, operationId }: InProgressArguments,
      { em, access }: GraphContext,
    ) {
      access.requireService();
      const before = olderThan(olderThanSeconds)?.$lt.toISOString();
      const condition = {
        state: 'PENDING',
        ...(typeof operationId === 'string' && { request: operationId }),
        // As texts: moments of deletions are all written in one form.
        ...(before !== undefined && { requestedAt: { $lt: before } }),
      };
      const found = await em.find(declaration.entity, { deletion: condition });
      return found.flatMap(({ id, deletion }) => inProgress(id, deletion));
    },
  };
}

/** What the operation of a deletion reports. */
export function deletionMutations(options: WriteOptions) {
  const { one, verbs, declaration } = options.resource;
  if (!verbs.includes('DELETE')) return {};
  const definition = reportOf(options);
  return {
    [`${one}DeletionReport`]: async (_: unknown, { input }: { input: unknown }, context: GraphContext) =>
      await mutate(definition, input, context, async ({ id }) => {
        const row = await context.em.findOne(declaration.entity, { id }, { refresh: true });
        return { deletion: row === null ? null : shownDeletion(row.deletion) };
      }),
  };
}

/** One whose operation an earlier version of the platform did not make is not to be asked for. */
function inProgress(resourceId: string, deletion: Deletion | null): object[] {
  if (deletion?.event === undefined || deletion.event === null) return [];
  return [{ resourceId, operationId: deletion.request, request: JSON.stringify(deletion.event) }];
}
