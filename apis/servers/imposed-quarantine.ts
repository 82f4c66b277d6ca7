import type { Server } from './server.ts';
import { present, type Unavailability } from './unavailability.ts';

/** Quarantine that people or the rule of health imposed: while it lasts, no instance gets the machine. */
export interface ImposedQuarantine extends Unavailability {
  /** Whether the rule imposed it, which then ends it too. */
  readonly byRule: boolean;
}

/**
 * Imposes quarantine on a server whose health as a whole is CRITICAL, and ends what it imposed once the server is known not to
 * be. What people imposed, it neither replaces nor ends. Returns the event of what it did.
 */
export function applyHealthRule(server: Server): 'quarantine-started' | 'quarantine-ended' | null {
  const quarantine = present(server.imposedQuarantine);
  if (server.overallHealth === 'CRITICAL') {
    if (quarantine !== null) return null;
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
  if (quarantine?.byRule !== true || server.overallHealth === 'UNKNOWN') return null;
  server.imposedQuarantine = null;
  return 'quarantine-ended';
}
