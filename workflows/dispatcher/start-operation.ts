import { WorkflowExecutionAlreadyStartedError, WorkflowIdReusePolicy, type Client } from '@temporalio/client';
import { describeError } from '#platform/errors/describe-error.ts';
import { PoisonMessage } from '#platform/events/consume.ts';
import type { CloudEvent } from '#platform/events/cloud-event.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { OPERATIONS_QUEUE } from '#contracts/operations/queues.ts';
import { triggerFor, type Trigger } from '#contracts/operations/request.ts';
import { SEARCH_ATTRIBUTES } from '#contracts/operations/search-attributes.ts';

/** Starts the workflow an event asks for. */
export interface OperationStarter {
  /** Starts it once: a workflow of this operation that exists already, running or ended, is accepted. */
  start(event: CloudEvent): Promise<void>;
  /** Starts a run that only undoes what an ended one left behind. */
  recover(event: CloudEvent, failure: Failure): Promise<void>;
}

/** What an event asks for; throws `PoisonMessage` where it asks for nothing. */
export function requestOf(event: CloudEvent): {
  readonly workflowType: Trigger['workflowType'];
  readonly request: OperationHeader;
} {
  const trigger = triggerFor(event.type);
  if (trigger === undefined) throw new PoisonMessage(`No workflow is started by "${event.type}"`);
  const parsed = trigger.input.safeParse(event.data);
  if (!parsed.success) {
    throw new PoisonMessage(`is no request for ${trigger.workflowType}: ${describeError(parsed.error)}`);
  }
  return { workflowType: trigger.workflowType, request: parsed.data };
}

export function createOperationStarter(client: Client): OperationStarter {
  const begin = async (event: CloudEvent, failure: Failure | null): Promise<void> => {
    const { workflowType, request } = requestOf(event);
    try {
      await client.workflow.start(workflowType, {
        taskQueue: OPERATIONS_QUEUE,
        workflowId: request.operationId,
        workflowIdReusePolicy:
          failure === null ? WorkflowIdReusePolicy.REJECT_DUPLICATE : WorkflowIdReusePolicy.ALLOW_DUPLICATE,
        args: failure === null ? [request] : [request, { failure }],
        staticSummary: request.title.slice(0, 190).toWellFormed(),
        staticDetails: detailsOf(request),
        typedSearchAttributes: searchAttributesOf(request),
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  };
  return {
    start: async (event) => await begin(event, null),
    recover: async (event, failure) => await begin(event, failure),
  };
}

function detailsOf(request: OperationHeader): string {
  return [
    `**${request.title}**, asked for by ${request.requestedBy}`,
    `- Operation ${request.operationId}`,
    ...[request.subject, ...request.related].map(({ kind, id }) => `- ${kind} ${id}`),
    `- Tenant ${request.tenantId}`,
    ...(request.siteId === null ? [] : [`- Site ${request.siteId}`]),
  ].join('\n');
}

function searchAttributesOf(request: OperationHeader) {
  const { resourceId, relatedIds, tenantId, siteId, operationKind, phase } = SEARCH_ATTRIBUTES;
  const related = request.related.map(({ id }) => id);
  return [
    { key: resourceId, value: request.subject.id },
    ...(related.length === 0 ? [] : [{ key: relatedIds, value: related }]),
    { key: tenantId, value: request.tenantId },
    ...(request.siteId === null ? [] : [{ key: siteId, value: request.siteId }]),
    { key: operationKind, value: request.kind },
    { key: phase, value: 'PENDING' },
  ];
}
