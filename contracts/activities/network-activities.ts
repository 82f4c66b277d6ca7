import type { DesiredPort } from '../hardware/switch-ports.ts';
import type { Failure, OperationEnd } from '../operations/operation.ts';
import type { StepActivity } from './step-call.ts';

/** Activities against our own graph, about operations on network devices. */
export interface DeviceReports {
  /** Records how an operation on a network device ended; the device names it no longer. */
  endDeviceOperation: StepActivity<{ outcome: OperationEnd; failure: Failure | null }, void>;
}

/** Ports of a network device, and what they are to be. */
interface PortsOfDevice {
  readonly deviceId: string;
  readonly ports: readonly DesiredPort[];
}

/** Activities against network devices, on the task queue of the device's site. */
export interface NetworkActivities {
  /**
   * Reads the ports, reports what they are, and keeps it for an undo unless the operation has kept it before. Answers
   * where they differ from the desired configuration, as text, shortened. Fails with `NOT_FOUND` where one is not there.
   */
  observePorts: StepActivity<PortsOfDevice, { differences: readonly string[]; total: number }>;
  /** Makes the ports what they are to be, in one transaction. */
  applyPorts: StepActivity<PortsOfDevice, { changed: boolean }>;
  /** Reads the ports again, and reports what they are; fails with `VERIFICATION_FAILED` where one differs. */
  verifyPorts: StepActivity<PortsOfDevice, void>;
  /** Makes the ports what they were before the operation, by what it has kept. */
  restorePorts: StepActivity<PortsOfDevice, { changed: boolean }>;
}
