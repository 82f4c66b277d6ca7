import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import type { Move } from './moves.ts';

type History = temporal.api.history.v1.IHistory;
type Payloads = temporal.api.common.v1.IPayloads;

/** What a workflow did, and how much input it got, as its history says. */
export interface RecordedMoves {
  readonly moves: readonly Move[];
  /** Size of its input, in characters. */
  readonly takes: number;
}

/** Reads off a real workflow what a bare one must do to be its equal. */
export async function readMoves(client: Client, workflowId: string): Promise<RecordedMoves> {
  return movesOf(await client.workflow.getHandle(workflowId).fetchHistory());
}

/** Activities in the order in which they were started, and the waits between them. */
export function movesOf({ events }: History): RecordedMoves {
  const moves: Move[] = [];
  const answers = new Map<string, number>();
  for (const event of events ?? []) {
    const completed = event.activityTaskCompletedEventAttributes;
    if (completed) answers.set(String(completed.scheduledEventId), sizeOf(completed.result));
  }
  const takes = sizeOf(events?.[0]?.workflowExecutionStartedEventAttributes?.input);
  // A wait is recognised by its timer or by its signal, whichever comes first; the other must not count again.
  let timersOpen = 0;
  let signalsAhead = 0;
  for (const event of events ?? []) {
    const { activityTaskScheduledEventAttributes: scheduled, markerRecordedEventAttributes: marker } = event;
    if (scheduled) {
      moves.push({
        kind: 'regular',
        takes: sizeOf(scheduled.input),
        gives: answers.get(String(event.eventId)) ?? 0,
        requests: 0,
        signals: false,
      });
    } else if (marker?.markerName === 'core_local_activity') {
      // A local activity's input is not recorded; most of it is the input of the workflow.
      const gives = sizeOf(marker.details?.['result']);
      moves.push({ kind: 'local', takes, gives, requests: 0, signals: false });
    } else if (event.timerStartedEventAttributes) {
      if (signalsAhead > 0) signalsAhead -= 1;
      else {
        moves.push({ kind: 'wait' });
        timersOpen += 1;
      }
    } else if (event.workflowExecutionSignaledEventAttributes) {
      if (timersOpen > 0) timersOpen -= 1;
      else {
        moves.push({ kind: 'wait' });
        signalsAhead += 1;
      }
    }
  }
  return { moves: withSignals(withoutIdleWaits(moves)), takes };
}

/** Every wait is ended by a regular activity before it: one that follows a wait would last for ever. */
function withoutIdleWaits(moves: readonly Move[]): Move[] {
  return moves.filter(({ kind }, index) => {
    const before = moves.slice(0, index).findLast((move) => move.kind !== 'local');
    return kind !== 'wait' || before?.kind === 'regular';
  });
}

/** A machine reports after the last thing that was done to it. */
function withSignals(moves: readonly Move[]): Move[] {
  return moves.map((move, index) => {
    if (move.kind !== 'regular') return move;
    const next = moves.slice(index + 1).find(({ kind }) => kind !== 'local');
    return { ...move, signals: next?.kind === 'wait' };
  });
}

function sizeOf(payloads: Payloads | null | undefined): number {
  return (payloads?.payloads ?? []).reduce((sum, { data }) => sum + (data?.length ?? 0), 0);
}
