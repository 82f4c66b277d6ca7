import type { StepContext } from '#workflows/engine/step-context.ts';
import type { Step } from '#workflows/engine/step.ts';
import { ensurePoweredOff, type HeldServer } from './held-server.ts';

/** From here the machine may not run as it did: it cannot be reserved until the operation has succeeded. */
export const startMaintenance: Step<HeldServer> = {
  name: 'start-maintenance',
  title: 'Mark the server as in maintenance',
  phase: 'MAINTAINING',
  irreversible: true,
  run: async (_, { graph }) => await graph.startMaintenance({}),
  noUndo: 'what is written into a machine is not undone',
};

/** What the machine is now is on record when it is free again. */
export const collectInventory: Step<HeldServer> = {
  name: 'collect-inventory',
  title: 'Read the inventory again',
  phase: 'FINISHING',
  run: async ({ serverId }, { hardware, conclude }) =>
    conclude((await hardware.collectInventory({ serverId })).note),
  noUndo: 'what was found is true, however the operation ends',
};

/** The end of a maintenance. */
export const endMaintenance: readonly Step<HeldServer>[] = [
  collectInventory,
  ensurePoweredOff,
  {
    name: 'finish-maintenance',
    title: 'Make the server available',
    phase: 'FINISHING',
    run: async (_, { graph }) => await graph.finishMaintenance({}),
    noUndo: 'it is the end',
  },
];

/** Restarts the machine, to apply changes that need it. It has no instance, so no shutdown is needed. */
export async function restartHost({ serverId }: HeldServer, { hardware }: StepContext): Promise<void> {
  await hardware.ensurePowerState({ serverId, power: 'OFF' });
  await hardware.ensurePowerState({ serverId, power: 'ON' });
}
