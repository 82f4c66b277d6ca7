import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import type { PowerAction, PowerRequest } from '#contracts/servers/requests.ts';
import { heldServerPlan, releaseServer, verifyIdentity, type HeldServer } from './held-server.ts';

interface Power extends HeldServer {
  readonly request: PowerRequest;
  /** Whether the machine ran before it was turned off; null while unknown. */
  wasOn: boolean | null;
}

const AS_ASKED = 'the change was requested, and what is done stays';

const powerOn: Step<Power> = {
  name: 'power-on',
  title: 'Turn the machine on',
  phase: 'SWITCHING',
  run: async ({ serverId }, { hardware }) =>
    void (await hardware.ensurePowerState({ serverId, power: 'ON' })),
  noUndo: AS_ASKED,
};

const cutPower: Step<Power> = {
  name: 'power-off',
  title: 'Cut the power',
  phase: 'SWITCHING',
  run: async (state, { hardware }) => {
    const { changed } = await hardware.ensurePowerState({ serverId: state.serverId, power: 'OFF' });
    state.wasOn = changed;
  },
  noUndo: AS_ASKED,
};

const shutDown: Step<Power> = {
  ...cutPower,
  title: 'Shut down the machine; cut the power where it does not react',
  run: async ({ serverId }, { hardware }) =>
    void (await hardware.ensurePowerState({ serverId, power: 'OFF_GRACEFUL' })),
  noUndo: AS_ASKED,
};

/** Half a cycle is worse than none: a machine that ran runs again. */
const cutPowerForNow: Step<Power> = {
  name: cutPower.name,
  title: 'Cut the power',
  phase: cutPower.phase,
  run: cutPower.run,
  undo: async ({ serverId, wasOn }, { hardware }) => {
    if (wasOn !== false) await hardware.ensurePowerState({ serverId, power: 'ON' });
  },
};

/** A machine that changed can still be turned off; one that is on record as another server cannot. */
const verifyToPowerOff: Step<Power> = {
  name: verifyIdentity.name,
  title: verifyIdentity.title,
  phase: verifyIdentity.phase,
  run: async ({ serverId }, { hardware }) =>
    void (await hardware.verifyIdentity({ serverId, toPowerOff: true })),
  noUndo: 'it only reads',
};

const SWITCHING: Readonly<Record<PowerAction, readonly Step<Power>[]>> = {
  ON: [powerOn],
  OFF: [cutPower],
  OFF_GRACEFUL: [shutDown],
  // Two steps, each of which can be repeated: a worker that dies between them causes no second cycle.
  CYCLE: [cutPowerForNow, powerOn],
};

/** Turns a machine on or off, with or without an instance; its lifecycle state does not change. */
export function powerPlan({ action }: { readonly action: PowerAction }): OperationPlan<Power> {
  const verify = action === 'OFF' || action === 'OFF_GRACEFUL' ? verifyToPowerOff : verifyIdentity;
  return { ...heldServerPlan, steps: [verify, ...SWITCHING[action], releaseServer] };
}

export const power = operationWorkflow<PowerRequest, Power>((request) => ({
  plan: powerPlan(request),
  state: { request, serverId: request.subject.id, wasOn: null },
}));
