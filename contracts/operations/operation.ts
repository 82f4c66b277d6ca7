import { z } from 'zod';

/** Kinds of operation and the workflow type that does each. */
export const WORKFLOW_TYPES = {
  PROVISION: 'provision',
  REIMAGE: 'reimage',
  RESCUE: 'rescue',
  UNRESCUE: 'unrescue',
  DECOMMISSION: 'decommission',
  ENROLL: 'enroll',
  INSPECT: 'inspect',
  POWER: 'power',
  ERASE: 'erase',
  CREDENTIAL_ROTATE: 'credentialRotate',
  BMC_UPDATE: 'bmcUpdate',
  BIOS_APPLY: 'biosApply',
  FIRMWARE_UPDATE: 'firmwareUpdate',
  CONSOLE: 'console',
} as const;

/**
 * Type of the failure of an operation that its server or instance no longer names: it has ended before, or was never
 * accepted. Nothing is done for it, and nothing is taken back.
 */
export const NOT_HELD = 'NOT_HELD';

export type OperationKind = keyof typeof WORKFLOW_TYPES;

export type OperationState =
  | 'PENDING'
  | 'WAITING'
  | 'RUNNING'
  | 'UNDOING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELLED';

export type OperationEnd = 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

/** What an operation is about; every event of it carries this, so that any one of them makes the ledger's row. */
export const operationSubjectSchema = z.object({
  operationId: z.string(),
  kind: z.enum([
    'PROVISION',
    'REIMAGE',
    'RESCUE',
    'UNRESCUE',
    'DECOMMISSION',
    'ENROLL',
    'INSPECT',
    'POWER',
    'ERASE',
    'CREDENTIAL_ROTATE',
    'BMC_UPDATE',
    'BIOS_APPLY',
    'FIRMWARE_UPDATE',
    'CONSOLE',
  ]),
  tenantId: z.string(),
  requestedBy: z.string(),
  /** Digests of the names by which the requester is known, see platform/auth/person.ts; absent in older events. */
  requesterKeys: z.array(z.string()).optional(),
  /** For people, e.g. `Provision web-1`. */
  title: z.string(),
  instanceId: z.string().nullable(),
  serverId: z.string().nullable(),
  siteId: z.string(),
});

export type OperationSubject = z.infer<typeof operationSubjectSchema>;

export const failureSchema = z.object({
  code: z.string(),
  message: z.string(),
  step: z.string().nullable(),
});

export type Failure = z.infer<typeof failureSchema>;

export const plannedStepSchema = z.object({ name: z.string(), title: z.string(), irreversible: z.boolean() });

export type PlannedStep = z.infer<typeof plannedStepSchema>;

/**
 * Events of operations on `events.operation.*`. The first is written by the domain that accepted the request, in the
 * transaction that did, as is the last by the domain that recorded the end; the others come from the worker while
 * it works and may be lost, so the ledger is compared with the workflow's history when an operation ends.
 */
export const operationEvents = {
  'operation.requested': operationSubjectSchema,
  'operation.planned': operationSubjectSchema.extend({
    planHash: z.string(),
    steps: z.array(plannedStepSchema),
    /** Null where no approval is asked for. */
    approval: z.object({ expiresAt: z.iso.datetime() }).nullable(),
  }),
  'operation.decided': operationSubjectSchema.extend({
    decision: z.enum(['APPROVED', 'REJECTED', 'EXPIRED']),
    approver: z.string().nullable(),
    reason: z.string().nullable(),
  }),
  'operation.step': operationSubjectSchema.extend({
    /** Steps that take something back are named `undo:<step>`. */
    step: z.string(),
    phase: z.string(),
    state: z.enum(['WAITING', 'RUNNING', 'RETRYING', 'SUCCEEDED', 'FAILED', 'CANCELLED']),
    attempt: z.number().int(),
    /** When the attempt began, in milliseconds since 1970; one event may report the beginning and the end of a step. */
    startedAt: z.number().int().optional(),
    /** Why it failed, what it waits for, or what it came to. */
    message: z.string().nullable(),
    undoing: z.boolean(),
  }),
  'operation.ended': operationSubjectSchema.extend({
    outcome: z.enum(['SUCCEEDED', 'FAILED', 'CANCELLED']),
    failure: failureSchema.nullable(),
  }),
} as const;

export type OperationEventType = keyof typeof operationEvents;

export type OperationEventData<Type extends OperationEventType> = z.infer<(typeof operationEvents)[Type]>;
