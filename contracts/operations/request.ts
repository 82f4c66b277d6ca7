import { z } from 'zod';
import type { IdOf } from '#platform/ids/kinds.ts';
import {
  OPERATION_KIND_NAMES,
  rowOf,
  type OPERATION_KINDS,
  type OperationKind,
  type SubjectKind,
} from '../operation-kinds.ts';
import { operationHeaderSchema, withHeader, type OperationHeader, type ResourceRef } from './header.ts';
import type { Failure, OperationEnd } from './operation.ts';

/** What a request of the kind says besides its header. */
export type OperationInput<Kind extends OperationKind> = z.infer<(typeof OPERATION_KINDS)[Kind]['input']>;

/** Which event starts which workflow, and what its data must be. */
export interface Trigger {
  readonly eventType: string;
  readonly workflowType: string;
  /** A request of the workflow, with what its kind has besides the header. */
  readonly input: z.ZodType<OperationHeader>;
}

export const TRIGGERS: readonly Trigger[] = OPERATION_KIND_NAMES.flatMap((kind) => {
  const { events, workflow, input } = rowOf(kind);
  // Typed as what all requests have in common; parsed as what this one has.
  const request = withHeader<{}>(input.shape);
  return Object.values(events).map((eventType) => ({ eventType, workflowType: workflow, input: request }));
});

export function triggerFor(eventType: string): Trigger | undefined {
  return TRIGGERS.find((trigger) => trigger.eventType === eventType);
}

/** The workflow type of each kind. */
export const WORKFLOW_TYPES = Object.fromEntries(
  OPERATION_KIND_NAMES.map((kind) => [kind, rowOf(kind).workflow]),
) as Readonly<Record<OperationKind, string>>;

/** What differs between two requests of a kind. */
export interface Asked<Kind extends OperationKind> extends Omit<
  OperationHeader,
  'kind' | 'title' | 'subject' | 'operationId'
> {
  readonly operationId: IdOf<'operation'>;
  readonly kind: Kind;
  readonly subject: { readonly kind: SubjectKind; readonly id: string };
  /** What the subject is called. */
  readonly name: string;
  /** Begins the title in place of the kind's own verb. */
  readonly verb?: string | undefined;
}

/**
 * The two events by which an operation is requested, for the outbox of the transaction that accepts it: the one that
 * starts its workflow, and the one that informs the ledger, which gets the header alone.
 */
export function requestEvents<Kind extends OperationKind>(
  { name, verb, ...asked }: Asked<Kind>,
  input: OperationInput<Kind>,
): readonly [request: RequestEvent, announcement: RequestEvent] {
  const row = rowOf(asked.kind);
  const header = { ...asked, title: `${verb ?? row.verb} ${name}` };
  const type = row.events[asked.subject.kind];
  if (type === undefined) throw new Error(`No ${asked.kind} is about a ${asked.subject.kind}`);
  return [
    { type, subject: asked.subject.id, data: { ...header, ...input } },
    { type: 'operation.requested', subject: asked.operationId, data: header },
  ];
}

/**
 * The event by which the domain that has the subject reports how its operation ended.
 * @param request the requesting event, as the subject keeps it while the operation is under way
 */
export function endEvent(
  request: unknown,
  end: {
    readonly outcome: OperationEnd;
    readonly failure: Failure | null;
    readonly related?: readonly ResourceRef[];
  },
): RequestEvent {
  const { data } = z.object({ data: operationHeaderSchema }).parse(request);
  return { type: 'operation.ended', subject: data.operationId, data: { ...data, ...end } };
}

export interface RequestEvent {
  readonly type: string;
  readonly subject: string;
  readonly data: Record<string, unknown>;
}
