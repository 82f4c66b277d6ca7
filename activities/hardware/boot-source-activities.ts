import { activityInfo } from '@temporalio/activity';
import type { Target } from '#providers/target.ts';
import type { CallContext } from '#providers/call.ts';
import type { OrderedMedia } from '#contracts/boot/entry.ts';
import { ProviderError } from '#providers/provider-error.ts';
import type { OperationKind } from '#contracts/operation-kinds.ts';
import type { HardwareActivities } from '#contracts/activities/activities.ts';
import { toActivityFailure } from '../provider-failure.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { withMachine, type HardwareDeps } from './with-target.ts';

type BootSourceActivities = Pick<HardwareActivities, 'prepareBoot' | 'clearBoot'>;

/** What a machine boots from: the boot service, by the way that its server is set to, or what is its own. */
export function createBootSourceActivities(deps: HardwareDeps): BootSourceActivities {
  const { registry } = deps;
  return {
    prepareBoot: async (call, { serverId }) =>
      await withMachine(deps, call, serverId, 'boot', async ({ target, provider, bootMethod }, context) => {
        const boot = registry.capability(provider, 'boot');
        if (bootMethod === 'NETWORK') {
          const { changed } = await boot.ensure(target, { device: 'NETWORK', once: true }, context);
          return { changed };
        }
        const iso = await orderIso(call.operation.operationId, context);
        const url = bootMethod === 'HTTP' ? iso.machineUrl : iso.url;
        try {
          if (bootMethod === 'HTTP') await boot.ensure(target, { device: 'HTTP', once: true, url }, context);
          else {
            await insertIso(provider, target, url, context);
            await boot.ensure(target, { device: 'CD', once: true }, context);
          }
        } catch (error) {
          throw withoutSecret(error, url);
        }
        return { changed: true };
      }),
    clearBoot: async (call, { serverId }) =>
      await withMachine(deps, call, serverId, 'boot', async ({ target, provider, bootMethod }, context) => {
        const cleared = await registry.capability(provider, 'boot').clear(target, context);
        if (bootMethod !== 'VIRTUAL_MEDIA') return { changed: cleared.changed };
        return { changed: (await emptyDrives(provider, target, context)) || cleared.changed };
      }),
  };

  /** Alone: a machine with two drives may boot the first, and there the ISO of an earlier attempt orders nothing. */
  async function insertIso(
    provider: string,
    target: Target,
    url: string,
    context: CallContext,
  ): Promise<void> {
    const media = registry.capability(provider, 'virtualMedia');
    await media.ensureEjected(target, {}, context);
    await media.ensureInserted(target, { url, kind: 'CD' }, context);
  }

  async function orderIso(operationId: string, context: CallContext): Promise<OrderedMedia> {
    try {
      return (await registry.capability('netboot', 'netboot').orderMedia(operationId, context)).state;
    } catch (error) {
      throw toActivityFailure(error, { party: 'BOOT' });
    }
  }

  async function emptyDrives(provider: string, target: Target, context: CallContext): Promise<boolean> {
    try {
      return (await registry.capability(provider, 'virtualMedia').ensureEjected(target, {}, context)).changed;
    } catch (error) {
      // What cannot hold an image holds none: where inserting one was refused for this, it can be undone.
      if (error instanceof ProviderError && error.code === 'UNSUPPORTED') return false;
      throw error;
    }
  }
}

/** Operations whose machine boots what the boot service has for it. */
const BOOTS_BY_ORDER: ReadonlySet<OperationKind> = new Set([
  'PROVISION',
  'REIMAGE',
  'RESCUE',
  'DECOMMISSION',
]);

/**
 * Informs the boot service that the machine of the operation will be switched on, before it is. A repeated attempt
 * of the same activity is the same power cycle: the machine may be on its way already.
 */
export async function armBoot(
  { registry }: Pick<HardwareDeps, 'registry'>,
  { operation, undoing }: StepCall,
  context: CallContext,
): Promise<void> {
  // What is undone has no entry any more, and its machine boots from its disk.
  if (undoing || !BOOTS_BY_ORDER.has(operation.kind)) return;
  const { activityId, workflowExecution } = activityInfo();
  try {
    const cycle = `${workflowExecution?.runId ?? ''}/${activityId}`;
    await registry.capability('netboot', 'netboot').arm(operation.operationId, cycle, context);
  } catch (error) {
    throw toActivityFailure(error, { party: 'BOOT' });
  }
}

/** BMCs repeat the address of an image that they cannot read; failures are shown, and kept. */
function withoutSecret(error: unknown, secret: string): unknown {
  if (!(error instanceof ProviderError) || !error.message.includes(secret)) return error;
  const { code, retry, effect, target, vendor } = error;
  const message = error.message.replaceAll(secret, 'the ISO');
  return new ProviderError(message, { code, retry, effect, target, vendor });
}
