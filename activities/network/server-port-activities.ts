import { randomUUID } from 'node:crypto';
import { ApplicationFailure, cancellationSignal } from '@temporalio/activity';
import type { ServerPortActivities } from '#contracts/activities/network-activities.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import {
  desiredPortSchema,
  restorationsOf,
  switchPortSchema,
  type DesiredPort,
  type SwitchPort,
} from '#contracts/hardware/switch-ports.ts';
import {
  SwitchPortClaimsDocument,
  SwitchPortsReportDocument,
  type ClaimsFragment,
} from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { withUnknownEffect } from '../unknown-effect.ts';
import { claimPorts } from './claim-ports.ts';
import { reportPorts } from './report-ports.ts';
import { requirePorts } from './require-ports.ts';
import { withDevice, type NetworkDeps } from './with-device.ts';

/** Activities against the network devices to which a server is cabled (decision 0100). */
export function createServerPortActivities(deps: NetworkDeps): ServerPortActivities {
  const { graph } = deps;

  return {
    async configureServerPorts(call, { serverId, vlanId, vid, description }) {
      const { claims, unconnected } = await claimPorts(deps, call, { serverId, vlanId, vid, description });
      if (claims.length === 0) throw noSwitchPort(serverId, unconnected, description === null);
      const notes: string[] = [];
      try {
        for (const claim of claims) notes.push(await configure(call, claim));
      } catch (error) {
        // The claim has changed the records of the ports, and a device before this one may be changed already.
        throw withUnknownEffect(error);
      }
      const without = unconnected.length === 0 ? '' : ` No cable is on record for ${unconnected.join(', ')}.`;
      return { note: `${notes.join('; ')} in VLAN ${vid}.${without}` };
    },
    async restoreServerPorts(call) {
      const { operationId } = call.operation;
      const { switchPortClaims } = await graph.execute(SwitchPortClaimsDocument, { operationId });
      let changed = false;
      const failures: unknown[] = [];
      for (const claim of switchPortClaims) {
        try {
          // Ports are stored before they are changed: without former ones, none were.
          if (claim.formerPorts !== null) changed = (await restore(call, claim)) || changed;
          await report(call, claim.deviceId, { action: 'RESTORED' });
        } catch (error) {
          if (cancellationSignal().aborted) throw error;
          // A device that cannot be restored does not keep the others in the VLAN.
          failures.push(error);
        }
      }
      // One that a further attempt may restore comes first: the claims of the others remain for that attempt too.
      if (failures.length > 0) throw failures.find(isRetried) ?? failures[0];
      return { changed };
    },
  };

  /** Answers the device and its ports, for the timeline. */
  async function configure(call: StepCall, { deviceId, ports }: ClaimsFragment): Promise<string> {
    const desired = desiredIn(ports);
    return await withDevice(
      deps,
      call,
      deviceId,
      `configure/${deviceId}`,
      async ({ name, switching, target, provider }, context) => {
        const before = await switching.readPorts(target, context);
        requirePorts(desired, before);
        const former = before.filter((port) => desired.some((one) => one.name === port.name));
        await report(call, deviceId, { action: 'KEEP_PORTS', formerPorts: JSON.stringify(former) });
        const { state } = await switching.ensurePorts(target, desired, context);
        await reportPorts(graph, { deviceId, source: provider, ports: state });
        return `${name}: ${desired.map((port) => port.name).join(', ')}`;
      },
      async () => await isClaimed(call, deviceId),
    );
  }

  async function restore(call: StepCall, { deviceId, ports, formerPorts }: ClaimsFragment): Promise<boolean> {
    const restorations = restorationsOf(desiredIn(ports), formerIn(formerPorts));
    return await withDevice(
      deps,
      call,
      deviceId,
      `restore/${deviceId}`,
      async ({ switching, target, provider }, context) => {
        const { changed, state } = await switching.ensurePorts(target, restorations, context);
        await reportPorts(graph, { deviceId, source: provider, ports: state });
        return changed;
      },
      async () => await isClaimed(call, deviceId),
    );
  }

  async function isClaimed({ operation: { operationId } }: StepCall, deviceId: string): Promise<boolean> {
    const { switchPortClaims } = await graph.execute(SwitchPortClaimsDocument, { operationId });
    return switchPortClaims.some((claim) => claim.deviceId === deviceId);
  }

  async function report(
    { operation: { operationId } }: StepCall,
    deviceId: string,
    what: { action: 'KEEP_PORTS'; formerPorts: string } | { action: 'RESTORED' },
  ): Promise<void> {
    const { switchPortsReport } = await graph.execute(SwitchPortsReportDocument, {
      input: {
        idempotencyKey: idempotencyKeyOf(`claim/${deviceId}/${what.action}/${randomUUID()}`),
        operationId,
        deviceId,
        ...what,
      },
    });
    throwRefusal(switchPortsReport.errors);
  }
}

const desiredIn = (ports: string): DesiredPort[] => desiredPortSchema.array().parse(JSON.parse(ports));

const formerIn = (ports: string | null): SwitchPort[] =>
  ports === null ? [] : switchPortSchema.array().parse(JSON.parse(ports));

/** Temporal retries every failure that does not say otherwise. */
const isRetried = (error: unknown): boolean => !(error instanceof ApplicationFailure && error.nonRetryable);

/** @param isReleased whether the ports are put into the VLAN for unused ones, which the instance has in its record */
function noSwitchPort(
  serverId: string,
  unconnected: readonly string[],
  isReleased: boolean,
): ApplicationFailure {
  const ports =
    unconnected.length === 0
      ? `The server ${serverId} has no network ports on record. Add them with devicePortsFromType or devicePortCreate, and their cables with cableCreate`
      : `No cable is on record from the ports ${unconnected.join(', ')} of the server ${serverId} to a network device. Add one with cableCreate`;
  const otherwise = isReleased
    ? ', then decommission again'
    : '; or remove the VLANs from the profile of the instance';
  return ApplicationFailure.nonRetryable(`${ports}${otherwise}.`, 'NO_SWITCH_PORT', { effect: 'none' });
}
