import type { Database } from '#platform/database/database.ts';
import { prune } from './journal.ts';

export interface Readiness {
  /** Whether the database was there, with its schema, when it was last looked at. */
  isReady(): boolean;
  stop(): void;
}

const LOOK_MS = 1_000;
const PRUNE_MS = 3_600_000;

/** Looks at the database every second, and tidies it every hour. */
export function watchDatabase(database: Database): Readiness {
  let ready = false;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      await database.fork().execute('select from entry limit 1');
      ready = true;
    } catch {
      ready = false;
    } finally {
      looking = false;
    }
  };
  void look();
  const timers = [
    setInterval(() => void look(), LOOK_MS),
    setInterval(() => void prune(database.fork()).catch(() => undefined), PRUNE_MS),
  ];
  return {
    isReady: () => ready,
    stop: () => timers.forEach((timer) => clearInterval(timer)),
  };
}
