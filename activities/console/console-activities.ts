import type { ConsoleActivities } from '#contracts/activities/activities.ts';
import { createRecordConsole } from './record-console.ts';
import { createServeConsole, type ServeDeps } from './serve-console.ts';

/** Activities that last as long as a console is needed. */
export function createConsoleActivities(deps: ServeDeps): ConsoleActivities {
  return { recordConsole: createRecordConsole(deps), serveConsole: createServeConsole(deps) };
}
