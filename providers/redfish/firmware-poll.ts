import { z } from 'zod';
import type { FirmwareComponent } from '../capabilities/firmware.ts';
import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import type { LongWork, WorkHandle } from '#contracts/hardware/long-work.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { Bmc } from './bmc.ts';
import type { RedfishConfig } from './config.ts';
import { PlaceRefs, viewTask } from './task.ts';
import type { TaskPlace } from './task.ts';
import type { InstalledFirmware } from './firmware-inventory.ts';
import { askedPause, maySettle } from './passing-errors.ts';
import { refsOf } from './work-refs.ts';

const work = 'firmware.update';

const Refs = z.object({
  component: z.string(),
  /** What names the component when its id changes with the version; null in handles from before. */
  part: z.string().nullable().default(null),
  version: z.string(),
  kind: z.enum(['BMC', 'BIOS', 'NIC', 'STORAGE', 'PSU', 'OTHER']),
  ...PlaceRefs,
  /** The version that it had when the update was begun or found; null in handles from before. */
  from: z.string().nullable().default(null),
  /** Whether it was found under way, and may be that of another image: no BMC reports which. */
  found: z.boolean().default(false),
  /** Whether the image was seen to wait for a restart of the host. */
  staged: z.boolean(),
  /** Since when there is no task under way and another version than wanted, ISO 8601. */
  missingSince: z.string().nullable(),
  /** Since when it has the version while its task still runs, ISO 8601. */
  rightSince: z.string().nullable(),
});
type Refs = z.infer<typeof Refs>;

type Look = LongWork<FirmwareComponent>;

/** ironic firmware.py: a BMC that answers once may be gone again. */
const goodAnswers = 3;

/** The first answer of an update that was begun, or with `found` of one that was found under way. */
export function updating(
  target: Target,
  { id, part, kind, version: from }: InstalledFirmware,
  { version }: FirmwareImage,
  place: TaskPlace,
  { pollAfterMs, found = false }: { readonly pollAfterMs: number; readonly found?: boolean },
): Look {
  const since = { missingSince: null, rightSince: null };
  const refs: Refs = { component: id, part, version, kind, ...place, from, found, staged: false, ...since };
  return running(handleOf(target, new Date().toISOString(), refs), pollAfterMs, `updating ${id}`);
}

/** Looks at an update. The version that the BMC shows decides; the task only reports its progress. */
export function createFirmwarePoll(
  config: RedfishConfig,
  read: (bmc: Bmc, component: string) => Promise<InstalledFirmware>,
) {
  const { pollMs } = config;

  async function look(bmc: Bmc, handle: WorkHandle, refs: Refs): Promise<Look> {
    const component = await read(bmc, refs.part ?? refs.component);
    const view = await viewTask(bmc, refs);
    const again = (change: Partial<Refs>) => handleOf(bmc.target, handle.startedAt, { ...refs, ...change });
    if (component.version === refs.version) {
      const rightSince = refs.rightSince ?? new Date().toISOString();
      // While its task runs, that of the next image could not be distinguished from it; some tasks never end.
      if (view.kind === 'running' && Date.now() - Date.parse(rightSince) < config.firmwareVerifyMs)
        return running(again({ rightSince }), pollMs, view.message, view.percent);
      return settled(bmc, handle, refs, component);
    }
    const forHost = refs.kind === 'BIOS';
    if (view.kind === 'running' && !(forHost && view.waits))
      return running(again({ missingSince: null }), pollMs, view.message, view.percent);
    if (view.kind === 'ended' && !view.ok)
      throw unverified(bmc, `could not update ${refs.component}: ${view.evidence.join('; ').slice(0, 300)}`);
    // Neither what it was nor what was asked for: what waited for the restart was another image.
    const isAnother = refs.from !== null && component.version !== null && component.version !== refs.from;
    if (isAnother && refs.found) throw superseded(bmc, refs, component.version);
    // iLO ends its task once the image is staged; others keep it waiting (ironic firmware.py).
    if (forHost && !isAnother && (view.kind !== 'gone' || refs.staged)) {
      return {
        kind: 'needs',
        need: 'host-restart',
        handle: again({ staged: true, missingSince: null }),
        progress: {
          percent: null,
          message: `${refs.component} ${refs.version} waits for a restart of the host`,
        },
      };
    }
    const since = refs.missingSince ?? new Date().toISOString();
    if (Date.now() - Date.parse(since) < config.firmwareVerifyMs)
      return running(
        again({ missingSince: since }),
        pollMs,
        `waiting for ${refs.component} to show its version`,
      );
    const how = view.kind === 'gone' ? 'reports no more of the update' : 'says that it updated';
    throw unverified(bmc, `${how} ${refs.component}, which still is ${component.version ?? 'of no version'}`);
  }

  /** A BMC that runs its new firmware has to answer several times in a row. */
  async function settled(
    bmc: Bmc,
    handle: WorkHandle,
    refs: Refs,
    component: InstalledFirmware,
  ): Promise<Look> {
    const more = refs.kind === 'BMC' ? goodAnswers - 1 : 0;
    for (let good = 0; good < more; good += 1) {
      await bmc.pause(pollMs, 'making sure that the BMC stays');
      const { version } = await read(bmc, refs.part ?? refs.component);
      if (version !== refs.version)
        return running(handle, pollMs, `${refs.component} is ${String(version)} again`);
    }
    return { kind: 'done', outcome: { changed: true, state: toComponent(component) } };
  }

  /** A component that is not listed while, or after, its image was sent: its state is unknown. */
  function missing(bmc: Bmc, handle: WorkHandle, refs: Refs): Look {
    const missingSince = refs.missingSince ?? new Date().toISOString();
    if (Date.now() - Date.parse(missingSince) >= config.firmwareVerifyMs)
      throw unverified(bmc, `lists ${refs.component} no more since its image was brought`);
    const next = handleOf(bmc.target, handle.startedAt, { ...refs, missingSince });
    return running(next, pollMs, `waiting for ${refs.component} to be listed again`);
  }

  return async (bmc: Bmc, handle: WorkHandle): Promise<Look> => {
    const refs = refsOf(bmc.target, handle, work, Refs);
    const late = Date.now() - Date.parse(handle.startedAt) >= config.firmwareMs;
    try {
      const seen = await look(bmc, handle, refs);
      if (late && seen.kind === 'running')
        throw unverified(bmc, `does not end the update of ${refs.component}`);
      return seen;
    } catch (error) {
      const isMissing = error instanceof ProviderError && error.code === 'NOT_FOUND';
      if (isMissing) return missing(bmc, handle, refs);
      // The BMC restarts into its new firmware, or is busy with it.
      if (late || !maySettle(error)) throw error;
      return running(handle, askedPause(error, pollMs), `waiting for the BMC to answer: ${error.code}`);
    }
  };
}

export function toComponent({ path: _, isRunning: __, ...component }: InstalledFirmware): FirmwareComponent {
  return component;
}

function handleOf(target: Target, startedAt: string, refs: Refs): WorkHandle {
  return { v: 1, provider: 'redfish', work, target: target.id, startedAt, refs };
}

function running(
  handle: WorkHandle,
  pollAfterMs: number,
  message: string,
  percent: number | null = null,
): Look {
  return { kind: 'running', handle, pollAfterMs, progress: { percent, message } };
}

function superseded({ target }: Bmc, { component, version }: Refs, now: string | null): ProviderError {
  const what = `was updating ${component} already, to ${now ?? 'no version'} instead of ${version}`;
  return new ProviderError(`the BMC at ${target.address} ${what}: ask for it again`, {
    code: 'CONFLICT',
    retry: 'operator',
    effect: 'applied',
    target: target.id,
  });
}

function unverified({ target }: Bmc, what: string): ProviderError {
  return new ProviderError(`the BMC at ${target.address} ${what}`, {
    code: 'VERIFICATION_FAILED',
    retry: 'operator',
    effect: 'unknown',
    target: target.id,
  });
}
