import type { StepContext } from '#workflows/engine/step-context.ts';
import type { Step } from '#workflows/engine/step.ts';
import type { InstanceRun } from './instance-steps.ts';
import { idOf } from './plan.ts';

export const CONFIGURE_PORTS = 'configure-switch-ports';
export const RELEASE_PORTS = 'release-switch-ports';

async function configure(
  { request: { switchPorts }, server }: InstanceRun,
  { network, conclude }: StepContext,
  description: string | null,
): Promise<void> {
  if (switchPorts === undefined) return;
  const { vlanId, vid } = switchPorts;
  const { note } = await network.configureServerPorts({ serverId: idOf(server), vlanId, vid, description });
  conclude(note);
}

/**
 * Before the machine is started: it installs, and is used, in this VLAN. A port that cannot be restored may connect the machine
 * to the tenant's network, so that a failure of the undo keeps the server from the next tenant.
 */
export function configureSwitchPorts(phase: string): Step<InstanceRun> {
  return {
    name: CONFIGURE_PORTS,
    title: 'Configure the switch ports of the server',
    phase,
    run: async (state, context) => await configure(state, context, state.request.hostname),
    undo: async ({ request: { switchPorts } }, { network }) => {
      if (switchPorts !== undefined) await network.restoreServerPorts({});
    },
  };
}

/** While the server is still held: once it is given back, the next instance may have its ports. */
export const releaseSwitchPorts: Step<InstanceRun> = {
  name: RELEASE_PORTS,
  title: 'Put the switch ports of the server into the VLAN for unused ports',
  phase: 'WIPING',
  run: async (state, context) => await configure(state, context, null),
  noUndo: 'the server has no tenant any more',
};
