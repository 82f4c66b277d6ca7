import type { Maintenance } from './maintenance.ts';
import type { Server } from './server.ts';

/** Quarantine that people or the rule of health imposed: while it lasts, no instance gets the machine. */
export interface ImposedQuarantine extends Maintenance {
  /** Whether the rule imposed it, which then ends it too. */
  readonly byRule: boolean;
}

/** The quarantine that lasts now; null where there is none, or it has ended automatically. */
export function presentQuarantine({ imposedQuarantine }: Server): ImposedQuarantine | null {
  if (imposedQuarantine === null || imposedQuarantine === undefined) return null;
  const { until } = imposedQuarantine;
  return until !== null && Date.parse(until) <= Date.now() ? null : imposedQuarantine;
}

/**
 * Imposes quarantine on a server whose health as a whole is CRITICAL, and ends what it imposed once the server is known not to
 * be. What people imposed, it neither replaces nor ends. Returns the event of what it did.
 */
export function applyHealthRule(server: Server): 'quarantine-started' | 'quarantine-ended' | null {
  const present = presentQuarantine(server);
  if (server.overallHealth === 'CRITICAL') {
    if (present !== null) return null;
    server.imposedQuarantine = {
      reason: 'Its health is CRITICAL.',
      ticket: null,
      startedBy: 'rule of health',
      startedAt: new Date().toISOString(),
      until: null,
      byRule: true,
    };
    return 'quarantine-started';
  }
  if (present?.byRule !== true || server.overallHealth === 'UNKNOWN') return null;
  server.imposedQuarantine = null;
  return 'quarantine-ended';
}
