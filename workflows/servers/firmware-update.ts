import { ApplicationFailure, patched } from '@temporalio/workflow';
import { toFailure } from '#workflows/engine/failure.ts';
import { awaitJob } from '#workflows/engine/long-work.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { StepContext } from '#workflows/engine/step-context.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import type { FirmwareRequest } from '#contracts/servers/requests.ts';
import { planFirmware, type FirmwareStep } from '#contracts/servers/firmware-plan.ts';
import { heldServerPlan, ensurePoweredOff, verifyIdentity, type HeldServer } from './held-server.ts';
import { collectInventory, restartHost, startMaintenance } from './maintenance.ts';

interface FirmwareUpdate extends HeldServer {
  readonly request: FirmwareRequest;
  /** The components that need another version, in the baseline's order. */
  updates: readonly FirmwareStep[];
}

/** ironic waits two hours for one component, with all that it restarts. */
const PATIENCE_SECONDS = 7_800;

const steps: readonly Step<FirmwareUpdate>[] = [
  verifyIdentity,
  {
    name: 'plan-firmware',
    title: 'Read the firmware, and compare it with the baseline',
    phase: 'PREPARING',
    run: async (state, { hardware }) => {
      const plan = await compare(state, hardware);
      refuseUnfit(plan);
      state.updates = plan.filter(({ verdict }) => verdict === 'UPDATE');
    },
    noUndo: 'it only reads',
  },
  unlessRight(startMaintenance),
  unlessRight({
    name: 'update-firmware',
    title: 'Update one component after the other, with the restarts that it needs',
    phase: 'MAINTAINING',
    run: updateAll,
    noUndo: 'the machine may run some of it already; a baseline with the old versions brings them back',
  }),
  unlessRight({
    name: 'verify-firmware',
    title: 'Verify that the machine has every version of the baseline',
    phase: 'MAINTAINING',
    run: async (state, { hardware }) => {
      const wrong = (await compare(state, hardware)).filter(({ verdict }) => verdict !== 'RIGHT');
      if (wrong.length === 0) return;
      const has = wrong.map(
        ({ component, from, version }) => `${component} is ${versionText(from)}, not ${version}`,
      );
      throw ApplicationFailure.nonRetryable(
        `After the update ${has.join(', ')}. See whether the images are those of the versions, then ask again.`,
        'VERIFICATION_FAILED',
      );
    },
    noUndo: 'it only reads',
  }),
  unlessRight(collectInventory),
  unlessRight(ensurePoweredOff),
  {
    name: 'finish-maintenance',
    title: 'Make the server available',
    phase: 'FINISHING',
    // Where nothing was done, this is the first step after which there is no way back.
    irreversible: true,
    run: async ({ updates }, { graph }) => {
      if (updates.length > 0) await graph.finishMaintenance({});
      else await graph.concludeServerOperation({ outcome: 'SUCCEEDED', failure: null });
    },
    noUndo: 'it is the end',
  },
];

/** Skips the step where the machine was found to be right, which is known once it was compared. */
function unlessRight(step: Step<FirmwareUpdate>): Step<FirmwareUpdate> {
  return {
    ...step,
    skip: ({ updates }) => (updates.length > 0 ? null : 'the machine has every version of the baseline'),
  };
}

async function compare(
  { serverId, request }: FirmwareUpdate,
  hardware: StepContext['hardware'],
): Promise<FirmwareStep[]> {
  const { components } = await hardware.readFirmware({ serverId });
  return planFirmware(request.baseline.entries, components);
}

/** All of a baseline, or nothing: an entry that matches no component is a fault of the baseline, or the baseline is for another machine. */
function refuseUnfit(plan: readonly FirmwareStep[]): void {
  const named = (verdict: FirmwareStep['verdict']): string =>
    plan
      .filter((step) => step.verdict === verdict)
      .map(({ component }) => component)
      .join(', ');
  const unknown = named('UNKNOWN');
  if (unknown !== '') {
    const message = `The machine has no firmware ${unknown}. Nothing was changed. Take a baseline for this machine, with components as its \`firmware\` names them.`;
    throw ApplicationFailure.nonRetryable(message, 'FIRMWARE_UNKNOWN');
  }
  const fixed = named('NOT_UPDATEABLE');
  if (fixed === '') return;
  const message = `The BMC does not update ${fixed}. Nothing was changed. Update it manually, or choose a baseline without it.`;
  throw ApplicationFailure.nonRetryable(message, 'UNSUPPORTED');
}

/** One after the other: later components may need earlier ones, and a BMC accepts one image at a time. */
async function updateAll(state: FirmwareUpdate, context: StepContext): Promise<void> {
  const { serverId, updates } = state;
  for (const update of updates) {
    const { component, version, imageUrl: url, sha256 } = update;
    const image = { component, version, url, sha256 };
    const name = nameOf(update);
    const bring = async (): Promise<void> => {
      context.note(`${name}: bringing the image`);
      await awaitJob(name, await context.hardware.startFirmware({ serverId, image }), {
        seconds: PATIENCE_SECONDS,
        look: async ({ handle }) => await context.hardware.pollFirmwareJob({ serverId, handle }),
        restartHost: async () => await restartHost(state, context),
        note: context.note,
      });
    };
    await bring().catch(async (error: unknown) => {
      // An operation before this one had begun another update, which had to end first. Operations that met it while the
      // code compared with another name of the failure have failed, and replay so.
      const { code } = toFailure(error, '');
      if (code !== 'CONFLICT' || !patched('firmware-conflict')) throw error;
      await bring();
    });
  }
}

function nameOf({ component, from, version }: FirmwareStep): string {
  return `${component} ${versionText(from)} → ${version}`;
}

function versionText(version: string | null): string {
  return version ?? 'of no version';
}

/** Brings the firmware of a machine without an instance to a baseline, and proves that it has it. */
export const firmwareUpdatePlan: OperationPlan<FirmwareUpdate> = {
  ...heldServerPlan,
  // A BMC that runs its new firmware is unavailable for minutes, and longer where it migrates its settings.
  bmcTimeoutSeconds: () => 900,
  steps,
};

export const firmwareUpdate = operationWorkflow<FirmwareRequest, FirmwareUpdate>((request) => ({
  plan: firmwareUpdatePlan,
  state: { request, serverId: request.subject.id, updates: [] },
}));
