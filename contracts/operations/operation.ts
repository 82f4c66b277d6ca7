import { z } from 'zod';
import { operationHeaderSchema, withHeader } from './header.ts';

/**
 * Type of the failure of an operation that its subject no longer names: it has ended before, or was never
 * accepted. Nothing is done for it, and nothing is undone.
 */
export const NOT_HELD = 'NOT_HELD';

export type OperationState =
  | 'PENDING'
  | 'WAITING'
  | 'RUNNING'
  | 'UNDOING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED';

export type OperationEnd = 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

export const failureSchema = z.object({
  code: z.string(),
  message: z.string(),
  step: z.string().nullable(),
});

export type Failure = z.infer<typeof failureSchema>;

export const plannedStepSchema = z.object({ name: z.string(), title: z.string(), irreversible: z.boolean() });

export type PlannedStep = z.infer<typeof plannedStepSchema>;

/** The name of the first step after which there is no way back; null where there is none. */
export function pointOfNoReturn(steps: readonly PlannedStep[]): string | null {
  return steps.find(({ irreversible }) => irreversible)?.name ?? null;
}

/**
 * Events of operations on `events.operation.*`. The first is written by the domain that accepted the request, in the
 * transaction that did, as is the last by the domain that recorded the end; most others come from the worker while
 * it works and may be lost, so the ledger is compared with the workflow's history when an operation ends.
 */
export const operationEvents = {
  'operation.requested': operationHeaderSchema,
  'operation.planned': withHeader({
    planHash: z.string(),
    steps: z.array(plannedStepSchema),
    /** Null where no approval is asked for. */
    approval: z.object({ expiresAt: z.iso.datetime() }).nullable(),
  }),
  'operation.decided': withHeader({
    decision: z.enum(['APPROVED', 'REJECTED', 'EXPIRED']),
    approver: z.string().nullable(),
    reason: z.string().nullable(),
  }),
  /** Written by the domain that keeps the operations, in the transaction that accepted the request of a person. */
  'operation.cancel-requested': withHeader({ reason: z.string() }),
  'operation.step': withHeader({
    /** Steps that undo another are named `undo:<step>`. */
    step: z.string(),
    phase: z.string(),
    state: z.enum(['WAITING', 'RUNNING', 'RETRYING', 'SUCCEEDED', 'FAILED', 'CANCELLED']),
    attempt: z.number().int(),
    /** When the attempt began, in milliseconds since 1970; one event may report the beginning and the end of a step. */
    startedAt: z.number().int().optional(),
    /** Why it failed, what it waits for, or its result. */
    message: z.string().nullable(),
    undoing: z.boolean(),
  }),
  'operation.ended': withHeader({
    outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']),
    failure: failureSchema.nullable(),
  }),
} as const;

export type OperationEventType = keyof typeof operationEvents;

export type OperationEventData<Type extends OperationEventType> = z.infer<(typeof operationEvents)[Type]>;
