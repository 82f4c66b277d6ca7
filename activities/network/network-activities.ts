import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/activity';
import type { NetworkActivities } from '#contracts/activities/network-activities.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import {
  deviationsOf,
  restorationsOf,
  switchPortSchema,
  type DesiredPort,
  type PortDeviation,
  type SwitchPort,
} from '#contracts/hardware/switch-ports.ts';
import type { CallContext } from '#providers/call.ts';
import { NetworkDeviceInProgressDocument, ReportNetworkDeviceDocument } from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { changingOnce } from '../unknown-effect.ts';
import { reportPorts } from './report-ports.ts';
import { requirePorts, SHOWN } from './require-ports.ts';
import { createServerPortActivities } from './server-port-activities.ts';
import { withDevice, type FoundDevice, type NetworkDeps } from './with-device.ts';

/** Activities against network devices: hold the device, have the provider apply the ports, report the observed ones. */
export function createNetworkActivities(deps: NetworkDeps): NetworkActivities {
  const { graph } = deps;

  /** Reads the ports and records all of them as observed. Each read has its own idempotency key, as its result may differ. */
  async function observe(
    { switching, target, provider }: FoundDevice,
    context: CallContext,
  ): Promise<readonly SwitchPort[]> {
    const ports = await switching.readPorts(target, context);
    await reportPorts(graph, { deviceId: target.id, source: provider, ports });
    return ports;
  }

  return {
    ...createServerPortActivities(deps),
    observePorts: async (call, { deviceId, ports: desired }) =>
      await withDevice(deps, call, deviceId, 'observe', async (found, context) => {
        const ports = await observe(found, context);
        requirePorts(desired, ports);
        await keepFormer(call, desired, ports);
        const differences = differencesOf(desired, ports);
        return { differences: differences.slice(0, SHOWN).map(textOf), total: differences.length };
      }),
    applyPorts: async (call, { deviceId, ports }) =>
      await changingOnce(
        async () =>
          await withDevice(deps, call, deviceId, 'apply', async ({ switching, target }, context) => {
            const { changed } = await switching.ensurePorts(target, ports, context);
            return { changed };
          }),
      ),
    verifyPorts: async (call, { deviceId, ports: desired }) =>
      await withDevice(deps, call, deviceId, 'verify', async (found, context) => {
        const differences = differencesOf(desired, await observe(found, context));
        if (differences.length === 0) return;
        const shown = differences.slice(0, SHOWN).map(textOf).join('; ');
        const message = `The ports differ from their desired configuration: ${shown}. Check who else changes them.`;
        throw ApplicationFailure.nonRetryable(message, 'VERIFICATION_FAILED', { effect: 'unknown' });
      }),
    restorePorts: async (call, { deviceId, ports: desired }) =>
      await withDevice(deps, call, deviceId, 'restore', async (found, context) => {
        const former = await readFormer(call);
        // Ports are stored before they are changed: none were.
        if (former === null) return { changed: false };
        const { switching, target } = found;
        const { changed } = await switching.ensurePorts(target, restorationsOf(desired, former), context);
        await observe(found, context);
        return { changed };
      }),
  };

  /** Stores the ports before the change. The first report counts: later attempts may read ports that are changed already. */
  async function keepFormer(
    { operation: { operationId } }: StepCall,
    desired: readonly DesiredPort[],
    ports: readonly SwitchPort[],
  ): Promise<void> {
    const named = new Set(desired.map(({ name }) => name));
    const lags = new Set(ports.filter(({ name }) => named.has(name)).map(({ lag }) => lag));
    const formerPorts = JSON.stringify(ports.filter(({ name }) => named.has(name) || lags.has(name)));
    const { networkDeviceReport } = await graph.execute(ReportNetworkDeviceDocument, {
      input: {
        idempotencyKey: idempotencyKeyOf(`keep/${randomUUID()}`),
        operationId,
        action: 'KEEP_PORTS',
        formerPorts,
      },
    });
    throwRefusal(networkDeviceReport.errors);
  }

  async function readFormer({ operation: { operationId } }: StepCall): Promise<SwitchPort[] | null> {
    const { inProgress } = await graph.execute(NetworkDeviceInProgressDocument, { operationId });
    const former = inProgress[0]?.formerPorts ?? null;
    return former === null ? null : switchPortSchema.array().parse(JSON.parse(former));
  }
}

function differencesOf(desired: readonly DesiredPort[], ports: readonly SwitchPort[]): PortDeviation[] {
  const byName = new Map(ports.map((port) => [port.name, port]));
  return desired.flatMap((one): PortDeviation[] => {
    const port = byName.get(one.name);
    if (port !== undefined) return deviationsOf(one, port);
    return [{ port: one.name, field: 'lag', desired: 'a LAG', observed: 'not there' }];
  });
}

const textOf = ({ port, field, desired, observed }: PortDeviation): string =>
  `${port}: ${field} is ${observed}, desired ${desired}`.slice(0, 300);
