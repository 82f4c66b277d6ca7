import { batch } from '#platform/graph/batch.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { SUBJECT_KINDS } from '#contracts/operation-kinds.ts';
import { pointOfNoReturn } from '#contracts/operations/operation.ts';
import type { ResolvesReference } from '#platform/graph/typed-resolvers.ts';
import type { Operation } from '../entities/operation.ts';
import type { OperationResolvers, OperationResourceResolvers } from '../generated/resolvers.ts';
import type { LedgerStep } from '../ledger/ledger.ts';
import { onceShared } from '../ledger/shared-steps.ts';
import { shownSteps } from '../ledger/settle.ts';
import { readLedgers } from '../ledger/store.ts';
import type { OperationsSettings } from '../settings.ts';
import { loadVisible } from './query.ts';

export interface Stub {
  readonly __typename: string;
  readonly id: string;
}

export interface StepData extends Pick<LedgerStep, 'name' | 'state' | 'attempt' | 'message'> {
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
}

export function createOperationType({
  temporal,
}: Pick<OperationsSettings, 'temporal'>): Partial<OperationResolvers> & ResolvesReference<Operation> {
  return {
    __resolveReference: async ({ id }, context) => await loadVisible(context, id),

    tenant: ({ tenantId }) => ({ __typename: 'Tenant', id: tenantId }),

    subject: ({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId }),

    instance: ({ instanceId }) => stub('Instance', instanceId),

    server: ({ serverId }) => stub('Server', serverId),

    plan: ({ planHash, planSteps }) =>
      planHash === null
        ? null
        : { hash: planHash, steps: planSteps ?? [], pointOfNoReturn: pointOfNoReturn(planSteps ?? []) },

    approval(operation) {
      const { planHash, approvalState, approvalExpiresAt, approver, approvalReason, decidedAt } = operation;
      if (planHash === null || approvalState === null) return null;
      return {
        planHash,
        state: approvalState,
        expiresAt: approvalExpiresAt,
        approver,
        reason: approvalReason,
        decidedAt,
      };
    },

    async steps(operation, _, context) {
      const { id, version } = operation;
      // Keyed by version too: a subscription shows one operation again and again within one request.
      const load = async (): Promise<StepData[] | undefined> =>
        await batch(
          context,
          'operation.steps',
          `${id} ${version}`,
          async (keys) => await readShown(context, keys),
        );
      return (await onceShared(operation, load)) ?? [];
    },

    temporalUrl: ({ id }) =>
      `${temporal.uiUrl.replace(/\/$/, '')}/namespaces/${encodeURIComponent(temporal.namespace)}/workflows/${id}`,
  };
}

/** A resource of an operation, of which the other domains know all but its id. */
export const operationResourceType: Partial<OperationResourceResolvers> = {
  node: ({ kind, id }) => (NODES.has(kind) ? { __typename: kind, id } : null),
};

const NODES: ReadonlySet<string> = new Set(SUBJECT_KINDS);

function stub(typename: string, id: string | null): Stub | null {
  return id === null ? null : { __typename: typename, id };
}

async function readShown({ em }: GraphContext, keys: readonly string[]): Promise<Map<string, StepData[]>> {
  const idOf = (key: string): string => key.slice(0, key.indexOf(' '));
  const ledgers = await readLedgers(em, [...new Set(keys.map(idOf))]);
  return new Map(
    keys.flatMap((key) => {
      const ledger = ledgers.get(idOf(key));
      return ledger === undefined ? [] : [[key, shownSteps(ledger).map(stepData)] as const];
    }),
  );
}

function stepData({ name, state, attempt, message, startedAt, updatedAt }: LedgerStep): StepData {
  const ended = state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED';
  return {
    name,
    state,
    attempt,
    message,
    startedAt: new Date(startedAt),
    finishedAt: ended ? new Date(updatedAt) : null,
  };
}
