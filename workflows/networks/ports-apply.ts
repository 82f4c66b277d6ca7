import type { DevicePortsRequest } from '#contracts/networks/requests.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import { withUnrestored } from '#workflows/engine/unrestored.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';

interface PortsApply {
  readonly request: DevicePortsRequest;
}

const portsOf = ({ request: { subject, ports } }: PortsApply) => ({ deviceId: subject.id, ports });

const observe: Step<PortsApply> = {
  name: 'observe-ports',
  title: 'Read the ports of the device, and compare them with their desired configuration',
  phase: 'PREPARING',
  async run(state, { network, conclude }) {
    const { differences, total } = await network.observePorts(portsOf(state));
    const more = total > differences.length ? `, and ${total - differences.length} more` : '';
    conclude(total === 0 ? 'The ports are as desired' : `${differences.join('; ')}${more}`);
  },
  noUndo: 'it only reads',
};

const apply: Step<PortsApply> = {
  name: 'apply-ports',
  title: 'Apply the desired configuration to the ports',
  phase: 'APPLYING',
  run: async (state, { network }) => void (await network.applyPorts(portsOf(state))),
  undo: async (state, { network }) => void (await network.restorePorts(portsOf(state))),
};

const verify: Step<PortsApply> = {
  name: 'verify-ports',
  title: 'Read the ports again, and compare them with their desired configuration',
  phase: 'VERIFYING',
  run: async (state, { network }) => await network.verifyPorts(portsOf(state)),
  noUndo: 'it only reads',
};

const release: Step<PortsApply> = {
  name: 'release-device',
  title: 'Record the end, and release the device',
  phase: 'FINISHING',
  irreversible: true,
  run: async (_, { graph }) => await graph.endDeviceOperation({ outcome: 'SUCCEEDED', failure: null }),
  noUndo: 'it is the end',
};

/** Applies the desired configuration of ports to their network device (decision 0092). */
export function portsApplyPlan({ dryRun }: Pick<DevicePortsRequest, 'dryRun'>): OperationPlan<PortsApply> {
  return {
    steps: dryRun ? [observe, release] : [observe, apply, verify, release],
    // As for a BMC: the device may be restarting.
    bmcTimeoutSeconds: () => 120,
    concluded: async (_, { graph }) => !(await graph.isHeld({ by: 'SUBJECT' })),
    recover: async () => undefined,
    ended: async (_, { graph }, { outcome, failure, unsafe }) => {
      await graph.endDeviceOperation({ outcome, failure: withUnrestored(failure, unsafe, 'The ports') });
    },
  };
}

export const devicePortsApply = operationWorkflow<DevicePortsRequest, PortsApply>((request) => ({
  plan: portsApplyPlan(request),
  state: { request },
}));
