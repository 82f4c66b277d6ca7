import { ApplicationFailure } from '@temporalio/activity';
import type { GraphActivities } from '#contracts/activities/activities.ts';
import type { DomainAnswer } from '#contracts/deletion/deletable.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import type { WorldEnd } from './world-parts.ts';

/** What each domain answers about the subject of an operation; null for one that never answers. */
export type WorldDeletions = Map<string, Readonly<Record<string, DomainAnswer | null>>>;

/** Resources that are being deleted, and domains that are asked about them. */
export function worldDeletions(
  answers: WorldDeletions,
  end: (operationId: string, outcome: WorldEnd['outcome'], action: string, failure: Failure | null) => void,
): Pick<GraphActivities, 'askDomains' | 'askAboutDeletion' | 'removeSubject' | 'keepSubject'> {
  return {
    async askDomains({ operation: { operationId } }) {
      const all = Object.entries(answers.get(operationId) ?? {});
      const given = all.flatMap(([domain, answer]) => (answer === null ? [] : [{ domain, ...answer }]));
      return { answers: given, note: '' };
    },
    async askAboutDeletion({ operation: { operationId } }, { domain }) {
      if (domain === null) return null;
      const answer = answers.get(operationId)?.[domain];
      return answer === undefined ? { remaining: [] } : answer;
    },
    async removeSubject({ operation: { operationId } }) {
      const all = Object.values(answers.get(operationId) ?? {});
      if (all.some((answer) => answer === null || answer.remaining.length > 0)) {
        throw ApplicationFailure.nonRetryable('Not deleted: something keeps it.', 'CONFLICT');
      }
      end(operationId, 'SUCCEEDED', 'REMOVE', null);
    },
    keepSubject: async ({ operation: { operationId } }, { outcome, failure }) =>
      end(operationId, outcome, 'KEEP', failure),
  };
}
