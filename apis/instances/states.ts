import type { Lifecycle } from '#platform/lifecycle/lifecycle.ts';

export type InstanceState =
  | 'REQUESTED'
  | 'PROVISIONING'
  | 'ACTIVE'
  | 'REIMAGING'
  | 'RESCUING'
  | 'RESCUED'
  | 'UNRESCUING'
  | 'CONFIGURING'
  | 'DECOMMISSIONING'
  | 'DELETED'
  | 'FAILED';

export type InstanceAction =
  | 'START_PROVISIONING'
  | 'REIMAGE'
  | 'RESCUE'
  | 'UNRESCUE'
  | 'CONFIGURE'
  | 'DECOMMISSION'
  | 'FINISH_RESCUE'
  | 'ACTIVATE'
  | 'RESTORE'
  | 'DELETE'
  | 'FAIL';

/**
 * The states of an instance. A FAILED instance keeps what could not be released: decommission it. Where entering or
 * leaving the rescue system failed, unrescue it instead, as the disk is unchanged.
 */
export const instanceLifecycle: Lifecycle<InstanceState, InstanceAction> = {
  transitions: {
    REQUESTED: { START_PROVISIONING: 'PROVISIONING', FAIL: 'FAILED' },
    PROVISIONING: { ACTIVATE: 'ACTIVE', FAIL: 'FAILED' },
    ACTIVE: {
      REIMAGE: 'REIMAGING',
      RESCUE: 'RESCUING',
      CONFIGURE: 'CONFIGURING',
      DECOMMISSION: 'DECOMMISSIONING',
    },
    REIMAGING: { ACTIVATE: 'ACTIVE', RESTORE: 'ACTIVE', FAIL: 'FAILED' },
    RESCUING: { FINISH_RESCUE: 'RESCUED', RESTORE: 'ACTIVE', FAIL: 'FAILED' },
    RESCUED: { UNRESCUE: 'UNRESCUING', REIMAGE: 'REIMAGING', DECOMMISSION: 'DECOMMISSIONING' },
    UNRESCUING: { ACTIVATE: 'ACTIVE', RESTORE: 'RESCUED', FAIL: 'FAILED' },
    CONFIGURING: { ACTIVATE: 'ACTIVE', RESTORE: 'ACTIVE', FAIL: 'FAILED' },
    DECOMMISSIONING: { DELETE: 'DELETED', RESTORE: 'ACTIVE', FAIL: 'FAILED' },
    FAILED: { REIMAGE: 'REIMAGING', UNRESCUE: 'UNRESCUING', DECOMMISSION: 'DECOMMISSIONING' },
    DELETED: {},
  },
  inProgress: {
    REQUESTED: { failed: 'FAILED', slaSeconds: 86_400 },
    PROVISIONING: { failed: 'FAILED', slaSeconds: 7_200 },
    REIMAGING: { failed: 'FAILED', slaSeconds: 7_200 },
    RESCUING: { failed: 'FAILED', slaSeconds: 7_200 },
    UNRESCUING: { failed: 'FAILED', slaSeconds: 7_200 },
    CONFIGURING: { failed: 'FAILED', slaSeconds: 7_200 },
    DECOMMISSIONING: { failed: 'FAILED', slaSeconds: 7_200 },
  },
};

export type ServedAction = 'CLAIM' | 'DECOMMISSION' | 'ACTIVATE' | 'DELETE' | 'FAIL';

/**
 * The states of an instance that a service makes. None is in progress by an operation: a claim with a deadline replaces it.
 * An instance that no service has claimed is deleted without a claim.
 */
export const servedLifecycle: Lifecycle<InstanceState, ServedAction> = {
  transitions: {
    REQUESTED: { CLAIM: 'PROVISIONING', DECOMMISSION: 'DELETED' },
    PROVISIONING: {
      CLAIM: 'PROVISIONING',
      ACTIVATE: 'ACTIVE',
      FAIL: 'FAILED',
      DECOMMISSION: 'DECOMMISSIONING',
    },
    ACTIVE: { DECOMMISSION: 'DECOMMISSIONING' },
    DECOMMISSIONING: { CLAIM: 'DECOMMISSIONING', DELETE: 'DELETED', FAIL: 'FAILED' },
    FAILED: { DECOMMISSION: 'DECOMMISSIONING' },
    DELETED: {},
    REIMAGING: {},
    RESCUING: {},
    RESCUED: {},
    UNRESCUING: {},
    CONFIGURING: {},
  },
  inProgress: {},
};
