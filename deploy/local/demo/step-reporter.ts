import type { OnProgress } from '../supervisor/progress.ts';
import type { Operation } from './operations.ts';

/** Turns the states of an operation into one event for each step that begins or ends. */
export function stepReporter(onProgress: OnProgress): (operation: Operation) => void {
  const seen = new Map<string, string>();
  return ({ steps, waitingFor }) => {
    for (const step of steps) {
      const { name, state, attempt, message } = step;
      const ended = ['SUCCEEDED', 'FAILED', 'CANCELLED'].includes(state);
      const text = [attempt > 1 ? `attempt ${attempt}` : '', message ?? '']
        .filter((part) => part !== '')
        .join(', ');
      if (seen.get(name) === undefined && !ended) onProgress({ kind: 'starting', name, text });
      if (ended && seen.get(name) !== state) {
        const outcome = state === 'SUCCEEDED' ? text : `${state} ${text}`;
        onProgress({ kind: 'ready', name, ms: duration(step), text: outcome });
      } else if (!ended)
        onProgress({ kind: 'waiting', name, text: waitingFor === null ? text : `waits for ${waitingFor}` });
      seen.set(name, state);
    }
  };
}

function duration({ startedAt, finishedAt }: Operation['steps'][number]): number {
  return startedAt === null || finishedAt === null ? 0 : Date.parse(finishedAt) - Date.parse(startedAt);
}
