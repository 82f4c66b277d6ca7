import type { Server } from './server.ts';

/** Maintenance that people have announced: while it lasts, no instance gets the machine. Beside the server's state. */
export interface Maintenance {
  readonly reason: string;
  readonly ticket: string | null;
  readonly startedBy: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** When it ends automatically, in ISO 8601; null where a person ends it. */
  readonly until: string | null;
}

/** The maintenance that lasts now; null where there is none, or it has ended automatically. */
export function presentMaintenance({ maintenance }: Server): Maintenance | null {
  if (maintenance === null || maintenance === undefined) return null;
  const isOver = maintenance.until !== null && Date.parse(maintenance.until) <= Date.now();
  return isOver ? null : maintenance;
}
