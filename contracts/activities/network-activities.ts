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

/** The ports of network devices to which a server is cabled. */
export interface ServerPortActivities {
  /**
   * Puts the ports into the VLAN, without tags, and describes them, having stored for an undo what they were before. Fails with
   * `NO_SWITCH_PORT` where no cable of the server leads to a network device, `SWITCH_NOT_MANAGED` where workers may not connect
   * to one, and `SWITCH_BUSY` where another operation works on one for too long. `note` names the ports.
   */
  configureServerPorts: StepActivity<
    { serverId: string; vlanId: string; vid: number; description: string | null },
    { note: string }
  >;
  /** Restores the ports from before the operation, on the devices and on record. */
  restoreServerPorts: StepActivity<{}, { changed: boolean }>;
}

/** Activities against network devices, on the task queue of the device's site. */
export interface NetworkActivities extends ServerPortActivities {
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
