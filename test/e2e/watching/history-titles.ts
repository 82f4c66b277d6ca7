import { defaultPayloadConverter, type Payload } from '@temporalio/common';
import type { temporal } from '@temporalio/proto';

/** An activity or a timer as the Temporal UI names it. */
export interface HistoryTitle {
  readonly kind: 'activity' | 'timer';
  readonly summary: string;
}

/** The titles of all activities and timers in a workflow's history; empty where one has none. */
export function titlesOf({ events }: temporal.api.history.v1.IHistory): HistoryTitle[] {
  return (events ?? []).flatMap((event) => {
    const kind = kindOf(event);
    return kind === undefined ? [] : [{ kind, summary: textOf(event.userMetadata?.summary) }];
  });
}

function kindOf(event: temporal.api.history.v1.IHistoryEvent): HistoryTitle['kind'] | undefined {
  if (event.activityTaskScheduledEventAttributes) return 'activity';
  return event.timerStartedEventAttributes ? 'timer' : undefined;
}

function textOf(payload: Payload | null | undefined): string {
  return payload ? String(defaultPayloadConverter.fromPayload(payload)) : '';
}
