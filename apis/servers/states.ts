import type { Lifecycle } from '#platform/lifecycle/lifecycle.ts';

export type ServerState =
  | 'ENROLLING'
  | 'INSPECTING'
  | 'AVAILABLE'
  | 'RESERVED'
  | 'PROVISIONING'
  | 'IN_USE'
  | 'CLEANING'
  | 'MAINTENANCE'
  | 'RETIRED'
  | 'FAILED';

export type ServerAction =
  | 'START_INSPECTION'
  | 'FINISH_INSPECTION'
  | 'RESERVE'
  | 'START_PROVISIONING'
  | 'ACTIVATE'
  | 'RELEASE'
  | 'START_CLEANING'
  | 'FINISH_CLEANING'
  | 'START_MAINTENANCE'
  | 'FINISH_MAINTENANCE'
  | 'RETIRE'
  | 'FAIL';

/** The life of a server. A machine in progress is held by one operation; where that ended, it is FAILED. */
export const serverLifecycle: Lifecycle<ServerState, ServerAction> = {
  transitions: {
    ENROLLING: { START_INSPECTION: 'INSPECTING', FAIL: 'FAILED' },
    INSPECTING: { FINISH_INSPECTION: 'AVAILABLE', FAIL: 'FAILED' },
    AVAILABLE: {
      RESERVE: 'RESERVED',
      START_INSPECTION: 'INSPECTING',
      START_CLEANING: 'CLEANING',
      START_MAINTENANCE: 'MAINTENANCE',
      RETIRE: 'RETIRED',
    },
    RESERVED: { START_PROVISIONING: 'PROVISIONING', RELEASE: 'AVAILABLE', FAIL: 'FAILED' },
    PROVISIONING: { ACTIVATE: 'IN_USE', RELEASE: 'AVAILABLE', FAIL: 'FAILED' },
    IN_USE: { START_CLEANING: 'CLEANING', FAIL: 'FAILED' },
    CLEANING: { FINISH_CLEANING: 'AVAILABLE', FAIL: 'FAILED' },
    MAINTENANCE: { FINISH_MAINTENANCE: 'AVAILABLE', FAIL: 'FAILED' },
    FAILED: {
      START_INSPECTION: 'INSPECTING',
      START_CLEANING: 'CLEANING',
      START_MAINTENANCE: 'MAINTENANCE',
      RETIRE: 'RETIRED',
    },
    RETIRED: {},
  },
  inProgress: {
    ENROLLING: { failed: 'FAILED', slaSeconds: 600 },
    INSPECTING: { failed: 'FAILED', slaSeconds: 600 },
    RESERVED: { failed: 'FAILED', slaSeconds: 3_600 },
    PROVISIONING: { failed: 'FAILED', slaSeconds: 7_200 },
    CLEANING: { failed: 'FAILED', slaSeconds: 7_200 },
    MAINTENANCE: { failed: 'FAILED', slaSeconds: 7_200 },
  },
};
