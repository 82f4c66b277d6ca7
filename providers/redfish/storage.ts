import { z } from 'zod';
import type { Storage } from '../capabilities/storage.ts';
import type { EraseMethod, EraseReceipt } from '#contracts/hardware/erase-receipt.ts';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { Bmc } from './bmc.ts';
import type { Member } from './collection.ts';
import { readDrives, toStorageDisk, verifyDrive } from './drive.ts';
import { eraseOf, methodOf } from './erase-method.ts';
import { askedOf, askedPollMs, findTask, placeOf, placeOfTask, PlaceRefs, viewTask } from './task.ts';
import type { TaskPlace, TaskView } from './task.ts';
import { verifyIdentity } from './identity.ts';
import { link, number, object, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { askedPause, maySettle } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import type { Answer } from './request.ts';

const work = 'storage.erase';

/** What a handle of an erase refers to. */
const Refs = z.object({
  disk: z.string(),
  serialNumber: z.string(),
  method: z.enum(['CRYPTO_ERASE', 'BLOCK_ERASE', 'OVERWRITE']),
  ...PlaceRefs,
});
type Refs = z.infer<typeof Refs>;

/** A drive's operation under way, as the drive itself reports it. */
interface Operation {
  readonly task: string | null;
  readonly percent: number | null;
}

export function createStorage({ connections, systems, config }: CapabilityDeps): Storage {
  async function erase(bmc: Bmc, want: Parameters<Storage['erase']>[1]): Promise<LongWork<EraseReceipt>> {
    verifyIdentity(bmc.target, (await systems.read(bmc)).body);
    const drive = await bmc.get(want.disk);
    verifyDrive(bmc, drive, want.serialNumber, 'none');
    const { action, methods, reason, body } = await eraseOf(bmc, drive.body);
    const method = methods.find((one) => want.method === undefined || one === want.method);
    if (action === null || method === undefined)
      throw unsupported(bmc, want.disk, want.method, methods, reason);

    const refs = { disk: want.disk, serialNumber: want.serialNumber, method };
    const startedAt = new Date().toISOString();
    const under = await underWay(bmc, drive, action);
    if (under !== null) {
      const asked = methodOf(await askedOf(bmc, under)) ?? method;
      if (want.method !== undefined && want.method !== asked) throw otherwise(bmc, want.disk, asked);
      return running(bmc.target, startedAt, { ...refs, method: asked, ...under }, config.pollMs);
    }
    const answer = await post(bmc, action, body(method));
    if (answer instanceof ProviderError || answer.status !== 202) {
      const place = await observed(bmc, want.disk, action);
      if (place !== null) return running(bmc.target, startedAt, { ...refs, ...place }, config.pollMs);
      if (answer instanceof ProviderError) throw answer;
      throw unverified(bmc, `took the erase of ${want.disk}, but does not begin it`);
    }
    const place = await placeOf(bmc, answer, config);
    return running(bmc.target, startedAt, { ...refs, ...place }, askedPollMs(answer, config.pollMs));
  }

  /** Repeats nothing: an erase whose answer was lost is looked for. */
  async function post(bmc: Bmc, action: string, body: JsonObject): Promise<Answer | ProviderError> {
    try {
      return await bmc.post(action, body);
    } catch (error) {
      const lost = error instanceof ProviderError && error.effect === 'unknown' && error.code !== 'CANCELLED';
      if (lost) return error;
      throw error;
    }
  }

  /** Whether the drive is being erased after all; BMCs that lost an answer may need a moment to answer again. */
  async function observed(bmc: Bmc, disk: string, action: string): Promise<TaskPlace | null> {
    const until = Date.now() + config.observeMs;
    for (let wait = config.pollMs; ;) {
      try {
        const place = await underWay(bmc, await bmc.get(disk), action);
        if (place !== null || Date.now() >= until) return place;
      } catch (error) {
        if (!maySettle(error)) throw error;
        if (Date.now() >= until) return null;
        wait = askedPause(error, config.pollMs);
      }
      await bmc.pause(wait, `looking whether ${disk} is being erased`);
    }
  }

  async function poll(bmc: Bmc, handle: WorkHandle): Promise<LongWork<EraseReceipt>> {
    const refs = refsOf(bmc.target, handle);
    verifyIdentity(bmc.target, (await systems.read(bmc)).body);
    const view = await viewTask(bmc, refs);
    if (view.kind === 'running')
      return running(bmc.target, handle.startedAt, refs, config.pollMs, view.percent, view.message);
    const drive = await bmc.get(refs.disk);
    verifyDrive(bmc, drive, refs.serialNumber, 'unknown');
    const operation = operationOf(drive.body);
    if (operation !== null)
      return running(bmc.target, handle.startedAt, refs, config.pollMs, operation.percent);
    if (view.kind === 'gone') {
      // A task may be shown only seconds after its request (sushy, fix-dell-bmc-404).
      if (Date.now() - Date.parse(handle.startedAt) < config.observeMs)
        return running(bmc.target, handle.startedAt, refs, config.pollMs);
      throw unverified(
        bmc,
        `forgot the erase of ${refs.disk}, and the disk does not report whether it was done`,
      );
    }
    if (!view.ok)
      throw unverified(bmc, `could not erase ${refs.disk}: ${view.evidence.join('; ').slice(0, 300)}`);
    refuseBroken(bmc, drive);
    return { kind: 'done', outcome: { changed: true, state: receiptOf(refs, handle.startedAt, view) } };
  }

  return {
    async disks(target, context) {
      const bmc = connections.open(target, context);
      const { body } = await systems.read(bmc);
      verifyIdentity(target, body);
      const disks = [];
      for (const drive of await readDrives(bmc, body)) disks.push(await toStorageDisk(bmc, drive));
      return disks;
    },
    async erase(target, want, context) {
      return erase(connections.open(target, context), want);
    },
    async poll(target, handle, context) {
      return poll(connections.open(target, context), handle);
    },
  };
}

/** The erase that the drive, or a task, reports; null when there is none. */
async function underWay(bmc: Bmc, drive: Member, action: string): Promise<TaskPlace | null> {
  const operation = operationOf(drive.body);
  if (operation?.task != null) return placeOfTask(operation.task);
  const task = await findTask(bmc, action);
  if (task !== null) return placeOfTask(task);
  return operation === null ? null : placeOfTask(null);
}

function operationOf(drive: JsonObject): Operation | null {
  const found = objects(drive['Operations']).find((one) =>
    /sanit|eras/i.test(`${text(one['Operation'])} ${text(one['OperationName'])}`),
  );
  if (found === undefined) return null;
  return { task: link(found['AssociatedTask']), percent: number(found['PercentageComplete']) };
}

function running(
  target: Target,
  startedAt: string,
  refs: Refs,
  pollAfterMs: number,
  percent: number | null = null,
  message = `erasing ${refs.disk}`,
): LongWork<EraseReceipt> {
  const handle: WorkHandle = { v: 1, provider: 'redfish', work, target: target.id, startedAt, refs };
  return { kind: 'running', handle, pollAfterMs, progress: { percent, message } };
}

function refsOf(target: Target, handle: WorkHandle): Refs {
  const refs = Refs.safeParse(handle.refs);
  if (handle.provider === 'redfish' && handle.work === work && handle.target === target.id && refs.success)
    return refs.data;
  throw new ProviderError(`the handle is not one of an erase on ${target.id}`, {
    code: 'INVALID_ARGUMENT',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}

function receiptOf(refs: Refs, startedAt: string, view: TaskView & { kind: 'ended' }): EraseReceipt {
  const { disk, serialNumber, method } = refs;
  const finishedAt = new Date(view.endedAt ?? Date.now());
  return {
    disk,
    serialNumber,
    method,
    startedAt,
    finishedAt: (Number.isNaN(finishedAt.getTime()) ? new Date() : finishedAt).toISOString(),
    evidence: view.evidence,
  };
}

/** A disk that broke while it was erased may still hold what it held. */
function refuseBroken(bmc: Bmc, drive: Member): void {
  const health = text(object(drive.body['Status'])['Health']);
  if (health === 'Critical')
    throw unverified(bmc, `says that ${drive.path} was erased, and that its health is critical`);
}

/** Another client has started an erase of another kind than the caller wants. */
function otherwise(bmc: Bmc, disk: string, asked: EraseMethod): ProviderError {
  return new ProviderError(`${disk} of ${bmc.target.address} is being erased already, by ${asked}`, {
    code: 'CONFLICT',
    retry: 'backoff',
    effect: 'none',
    target: bmc.target.id,
  });
}

function unverified(bmc: Bmc, what: string): ProviderError {
  return new ProviderError(`the BMC at ${bmc.target.address} ${what}`, {
    code: 'VERIFICATION_FAILED',
    retry: 'operator',
    effect: 'unknown',
    target: bmc.target.id,
  });
}

function unsupported(
  bmc: Bmc,
  disk: string,
  wanted: EraseMethod | undefined,
  methods: readonly EraseMethod[],
  reason: string | null,
): ProviderError {
  const why = reason ?? `not by ${String(wanted)}, only by ${methods.join(', ')}`;
  return new ProviderError(`${disk} of ${bmc.target.address} cannot be erased: ${why}`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: bmc.target.id,
  });
}
