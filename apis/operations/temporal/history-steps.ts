import type { Client } from '@temporalio/client';
import type { PayloadConverter } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';
import { z } from 'zod';
import type { LedgerStep, StepState } from '../ledger/ledger.ts';
import { isNotFound } from './not-found.ts';

type HistoryEvent = temporal.api.history.v1.IHistoryEvent;
type Payload = temporal.api.common.v1.IPayload;

/** What a workflow's history says of one step. */
export type HistoryStep = Pick<
  LedgerStep,
  'name' | 'state' | 'attempt' | 'message' | 'startedAt' | 'updatedAt'
>;

const PATIENCE_MS = 10_000;

/** The steps whose activities a workflow's history shows ended; undefined when Temporal no longer has the history. */
export async function readHistorySteps(
  client: Client,
  operationId: string,
): Promise<HistoryStep[] | undefined> {
  try {
    const { events } = await client.withDeadline(
      Date.now() + PATIENCE_MS,
      async () => await client.workflow.getHandle(operationId).fetchHistory(),
    );
    return stepsOfHistory(events ?? [], client.options.loadedDataConverter.payloadConverter);
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** What one activity says of the several steps that it did (`SiteActivities.runSteps`). */
const doneSchema = z.object({
  done: z.array(z.object({ step: z.string(), startedAt: z.number(), endedAt: z.number() })),
});
const failedStepSchema = z.object({ step: z.string() });

/**
 * Steps by their activities, whose summary begins with the step's name (`<step>: <text>`). A step of several
 * activities is as its last one. An activity of several steps names them in its result or its failure. Local
 * activities leave no summary, and are not found here.
 */
export function stepsOfHistory(events: readonly HistoryEvent[], converter: PayloadConverter): HistoryStep[] {
  const steps = new Map<string, HistoryStep>();
  const scheduled = new Map<string, { name: string; at: number }>();
  const attempts = new Map<string, { attempt: number; at: number }>();
  const read = <Value>(payload: Payload | null | undefined, schema: z.ZodType<Value>): Value | undefined => {
    try {
      return payload ? schema.safeParse(converter.fromPayload(payload)).data : undefined;
    } catch {
      // Written by a converter we do not know.
      return undefined;
    }
  };
  for (const event of events) {
    const at = timeOf(event);
    if (event.activityTaskScheduledEventAttributes) {
      const name = stepName(event, converter);
      if (name !== undefined) scheduled.set(String(event.eventId), { name, at });
    }
    for (const { step, startedAt, endedAt } of read(resultOf(event), doneSchema)?.done ?? []) {
      const ended = { state: 'SUCCEEDED', attempt: 1, message: null, startedAt, updatedAt: endedAt } as const;
      steps.set(step, { name: step, ...ended });
    }
    const failed = read(failureDetailOf(event), failedStepSchema);
    if (failed !== undefined) {
      const message = activityEnd(event)?.message ?? null;
      const name = failed.step;
      steps.set(name, { name, state: 'FAILED', attempt: 1, message, startedAt: at, updatedAt: at });
    }
    const started = event.activityTaskStartedEventAttributes;
    if (started) attempts.set(String(started.scheduledEventId), { attempt: started.attempt ?? 1, at });
    const end = activityEnd(event);
    const activity = end === undefined ? undefined : scheduled.get(end.activity);
    if (end === undefined || activity === undefined) continue;
    const { name } = activity;
    const begun = attempts.get(end.activity);
    const earlier = steps.get(name);
    steps.set(name, {
      name,
      state: end.state,
      attempt: Math.max(earlier?.attempt ?? 1, begun?.attempt ?? 1),
      message: end.message,
      startedAt: earlier?.startedAt ?? activity.at,
      updatedAt: at,
    });
  }
  return [...steps.values()];
}

function resultOf({ activityTaskCompletedEventAttributes: ended }: HistoryEvent): Payload | undefined {
  return ended?.result?.payloads?.[0];
}

function failureDetailOf({ activityTaskFailedEventAttributes: failed }: HistoryEvent): Payload | undefined {
  return failed?.failure?.applicationFailureInfo?.details?.payloads?.[0];
}

function activityEnd(
  event: HistoryEvent,
): { activity: string; state: StepState; message: string | null } | undefined {
  const completed = event.activityTaskCompletedEventAttributes;
  if (completed) return { activity: String(completed.scheduledEventId), state: 'SUCCEEDED', message: null };
  const cancelled = event.activityTaskCanceledEventAttributes;
  if (cancelled) return { activity: String(cancelled.scheduledEventId), state: 'CANCELLED', message: null };
  const failed = event.activityTaskFailedEventAttributes ?? event.activityTaskTimedOutEventAttributes;
  if (!failed) return undefined;
  // The outermost failure only says that an activity failed; the reason lies within.
  const message = failed.failure?.cause?.message ?? failed.failure?.message ?? null;
  return { activity: String(failed.scheduledEventId), state: 'FAILED', message };
}

function stepName({ userMetadata }: HistoryEvent, converter: PayloadConverter): string | undefined {
  if (!userMetadata?.summary) return undefined;
  try {
    const summary: unknown = converter.fromPayload(userMetadata.summary);
    return typeof summary === 'string' ? /^((?:undo:|again:)?[^:\s]+): /.exec(summary)?.[1] : undefined;
  } catch {
    // Written by a converter we do not know: as good as no summary.
    return undefined;
  }
}

function timeOf({ eventTime }: HistoryEvent): number {
  return Number(eventTime?.seconds ?? 0) * 1_000 + Math.floor((eventTime?.nanos ?? 0) / 1_000_000);
}
