import { ApplicationFailure } from '@temporalio/activity';
import type {
  DeviceReports,
  NetworkActivities,
  ServerPortActivities,
} from '#contracts/activities/network-activities.ts';
import type { DesiredPort } from '#contracts/hardware/switch-ports.ts';
import type { RecordEnd } from './world-parts.ts';

/** The switch that an operation configures. */
export interface WorldDevice {
  /** The description of its one port. */
  description: string | null;
  /** What that was before the operation. */
  former?: string | null;
}

/** Switches by the operation on them. */
export type WorldDevices = Map<string, WorldDevice>;

/** The switch ports to which servers are cabled: their VLAN ids, by server. */
export function worldServerPorts(vids: Map<string, number>): ServerPortActivities {
  /** What they were before each operation. */
  const former = new Map<string, { readonly serverId: string; readonly vid: number | undefined }>();
  return {
    async configureServerPorts({ operation: { operationId } }, { serverId, vid }) {
      if (!former.has(operationId)) former.set(operationId, { serverId, vid: vids.get(serverId) });
      vids.set(serverId, vid);
      return { note: `leaf-1: eth1 in VLAN ${vid}.` };
    },
    async restoreServerPorts({ operation: { operationId } }) {
      const before = former.get(operationId);
      if (before === undefined) return { changed: false };
      former.delete(operationId);
      if (before.vid === undefined) vids.delete(before.serverId);
      else vids.set(before.serverId, before.vid);
      return { changed: true };
    },
  };
}

/** Network devices whose ports are configured. */
export function worldDevices(
  devices: WorldDevices,
  end: RecordEnd,
): Omit<NetworkActivities, keyof ServerPortActivities> & DeviceReports {
  const deviceOf = (operationId: string): WorldDevice => {
    const device = devices.get(operationId);
    if (device === undefined) throw ApplicationFailure.nonRetryable('no such device', 'NOT_FOUND');
    return device;
  };
  const wanted = (ports: readonly DesiredPort[]): string | null => ports[0]?.description ?? null;
  return {
    async observePorts({ operation: { operationId } }, { ports }) {
      const device = deviceOf(operationId);
      device.former ??= device.description;
      const differences = device.description === wanted(ports) ? [] : ['eth1: description'];
      return { differences, total: differences.length };
    },
    async applyPorts({ operation: { operationId } }, { ports }) {
      deviceOf(operationId).description = wanted(ports);
      return { changed: true };
    },
    async verifyPorts({ operation: { operationId } }, { ports }) {
      if (deviceOf(operationId).description === wanted(ports)) return;
      throw ApplicationFailure.nonRetryable('the port differs', 'VERIFICATION_FAILED');
    },
    async restorePorts({ operation: { operationId } }) {
      const device = deviceOf(operationId);
      if (device.former === undefined) return { changed: false };
      device.description = device.former;
      return { changed: true };
    },
    async endDeviceOperation({ operation: { operationId } }, { outcome, failure }) {
      end(operationId, outcome, 'END', failure);
    },
  };
}
