import type { GraphClient } from '#activities/graph/graph-client.ts';
import { isSubjectHeld } from '#activities/graph/hold.ts';
import { consume, type BackgroundTask } from '#platform/events/consume.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { EVENTS_STREAM } from '#platform/events/streams.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { TRIGGERS } from '#contracts/operations/request.ts';
import { requestOf, type OperationStarter } from './start-operation.ts';

export interface DispatchDeps {
  readonly bus: EventBus;
  readonly starter: OperationStarter;
  readonly graph: GraphClient;
  readonly log: Logger;
}

/**
 * Starts a workflow for every event that asks for one; acknowledges only what Temporal has accepted. An event whose
 * subject no longer names its operation is acknowledged without a start: the operation has ended, and the
 * stream delivers the request again because the consumer is a new one, or its acknowledgement was lost. Temporal
 * refuses a second start only for as long as it keeps the first.
 */
export function startDispatch({ bus, starter, graph, log }: DispatchDeps): BackgroundTask {
  return consume(
    bus,
    {
      stream: EVENTS_STREAM,
      name: 'dispatcher',
      subjects: TRIGGERS.map(({ eventType }) => `events.${eventType}`),
      concurrency: 16,
      async handle(event) {
        const { request } = requestOf(event);
        if (await isSubjectHeld(graph, request)) return await starter.start(event);
        const { operationId, kind, subject } = request;
        log.warn(
          { operationId, kind, subject: subject.id, event: event.id },
          'not started: the subject no longer names the operation, which has ended',
        );
      },
    },
    log,
  );
}
