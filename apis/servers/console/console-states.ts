import type { Lifecycle } from '#platform/lifecycle/lifecycle.ts';

export type ConsoleSessionState = 'OPENING' | 'OPEN' | 'CLOSED' | 'FAILED';

export type ConsoleSessionAction = 'OPEN' | 'CLOSE' | 'FAIL';

/** The life of a session at a console. Where another worker continues it, it is opened again. */
export const consoleLifecycle: Lifecycle<ConsoleSessionState, ConsoleSessionAction> = {
  transitions: {
    OPENING: { OPEN: 'OPEN', CLOSE: 'CLOSED', FAIL: 'FAILED' },
    OPEN: { OPEN: 'OPEN', CLOSE: 'CLOSED', FAIL: 'FAILED' },
    CLOSED: {},
    FAILED: {},
  },
  inProgress: {
    OPENING: { failed: 'FAILED', slaSeconds: 120 },
    OPEN: { failed: 'FAILED', slaSeconds: 4 * 3_600 },
  },
};

/** States of a session that has not ended. */
export const sessionsAlive: readonly ConsoleSessionState[] = ['OPENING', 'OPEN'];
