import type { DesiredPort } from '../hardware/switch-ports.ts';
import type { Failure, OperationEnd } from '../operations/operation.ts';
import type { StepActivity } from './step-call.ts';

/** Activities against our own graph, about operations on network devices. */
export interface DeviceReports {
  /** Records how an operation on a network device ended, and releases the device. */
  endDeviceOperation: StepActivity<{ outcome: OperationEnd; failure: Failure | null }, void>;
}

/** Ports of a network device with their desired configuration. */
interface PortsOfDevice {
  readonly deviceId: string;
  readonly ports: readonly DesiredPort[];
}

/** Activities against network devices, on the task queue of the device's site. */
export interface NetworkActivities {
  /**
   * Reads the ports, reports them, and stores them for an undo unless the operation has done so before. Answers the
   * differences from the desired configuration as texts, with a limit. Fails with `NOT_FOUND` where a port does not exist.
   */
  observePorts: StepActivity<PortsOfDevice, { differences: readonly string[]; total: number }>;
  /** Applies the desired configuration in one transaction. */
  applyPorts: StepActivity<PortsOfDevice, { changed: boolean }>;
  /** Reads the ports again, and reports them; fails with `VERIFICATION_FAILED` where one differs. */
  verifyPorts: StepActivity<PortsOfDevice, void>;
  /** Restores the ports from before the operation, as it has stored them. */
  restorePorts: StepActivity<PortsOfDevice, { changed: boolean }>;
}
