import { operationSubjectSchema, type OperationSubject } from '#workflows/operations/contract.ts';

export type ServerOperationKind = 'ENROLL' | 'INSPECT';

/** The event by which each operation on a server is asked for. */
export const serverRequests = {
  ENROLL: { eventType: 'server.enroll-requested', verb: 'Enroll' },
  INSPECT: { eventType: 'server.inspect-requested', verb: 'Inspect' },
} as const satisfies Record<ServerOperationKind, { eventType: string; verb: string }>;

/** Data of the requesting events, and input of the workflows. */
export const serverRequestSchema = operationSubjectSchema;

export type ServerRequest = OperationSubject;
