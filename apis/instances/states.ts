import type { Lifecycle } from '#platform/lifecycle/lifecycle.ts';

export type InstanceState =
  | 'REQUESTED'
  | 'PROVISIONING'
  | 'ACTIVE'
  | 'REIMAGING'
  | 'DECOMMISSIONING'
  | 'DELETED'
  | 'FAILED';

export type InstanceAction =
  | 'START_PROVISIONING'
  | 'REIMAGE'
  | 'DECOMMISSION'
  | 'ACTIVATE'
  | 'RESTORE'
  | 'DELETE'
  | 'FAIL';

/** The life of an instance. FAILED keeps what could not be given back; decommissioning is the way out. */
export const instanceLifecycle: Lifecycle<InstanceState, InstanceAction> = {
  transitions: {
    REQUESTED: { START_PROVISIONING: 'PROVISIONING', FAIL: 'FAILED' },
    PROVISIONING: { ACTIVATE: 'ACTIVE', FAIL: 'FAILED' },
    ACTIVE: { REIMAGE: 'REIMAGING', DECOMMISSION: 'DECOMMISSIONING' },
    REIMAGING: { ACTIVATE: 'ACTIVE', RESTORE: 'ACTIVE', FAIL: 'FAILED' },
    DECOMMISSIONING: { DELETE: 'DELETED', RESTORE: 'ACTIVE', FAIL: 'FAILED' },
    FAILED: { REIMAGE: 'REIMAGING', DECOMMISSION: 'DECOMMISSIONING' },
    DELETED: {},
  },
  inProgress: {
    REQUESTED: { failed: 'FAILED', slaSeconds: 86_400 },
    PROVISIONING: { failed: 'FAILED', slaSeconds: 7_200 },
    REIMAGING: { failed: 'FAILED', slaSeconds: 7_200 },
    DECOMMISSIONING: { failed: 'FAILED', slaSeconds: 7_200 },
  },
};
