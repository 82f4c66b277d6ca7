import type { Firmware, FirmwareComponent } from '../capabilities/firmware.ts';
import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import type { LongWork } from '#contracts/hardware/long-work.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import type { Bmc } from './bmc.ts';
import { askedPollMs, findTask, placeOf, placeOfTask } from './task.ts';
import type { TaskPlace } from './task.ts';
import { findFirmware, readFirmware } from './firmware-inventory.ts';
import type { InstalledFirmware } from './firmware-inventory.ts';
import { createFirmwarePoll, toComponent, updating } from './firmware-poll.ts';
import { verifyIdentity } from './identity.ts';
import { fetchImage } from './image-file.ts';
import { link } from './json.ts';
import type { JsonObject } from './json.ts';
import { askedPause, maySettle } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import type { Answer } from './request.ts';
import { deliver, unsupportedUpdate, offeredWays } from './update-ways.ts';
import type { OfferedWay } from './update-ways.ts';

/** libredfish, MIN_UPLOAD_BANDWIDTH: 10 kB/s. */
const slowestBytesPerMs = 10;

export function createFirmware(deps: CapabilityDeps): Firmware {
  const { connections, systems, config } = deps;

  async function serviceOf(bmc: Bmc): Promise<JsonObject> {
    verifyIdentity(bmc.target, (await systems.read(bmc)).body);
    const path = link((await bmc.root()).body['UpdateService']);
    if (path === null) throw refused(bmc, 'has no update service');
    return (await bmc.get(path)).body;
  }

  async function look(bmc: Bmc, component: string): Promise<InstalledFirmware> {
    return findFirmware(bmc, await readFirmware(bmc, await serviceOf(bmc)), component);
  }

  async function ensure(
    bmc: Bmc,
    image: FirmwareImage,
    signal: AbortSignal,
  ): Promise<LongWork<FirmwareComponent>> {
    const service = await serviceOf(bmc);
    const { quirks } = await bmc.root();
    const ways = offeredWays(service, quirks);
    // Before the version is read: an update that ends in between is then recognized by its version.
    const under = await underWay(bmc, ways);
    const component = await findFirmware(bmc, await readFirmware(bmc, service), image.component);
    if (under !== null)
      return updating(bmc.target, component, image, under, { pollAfterMs: config.pollMs, found: true });
    if (component.version === image.version) return done(component, false);
    if (!component.updateable) throw refused(bmc, `does not update ${component.id}`);
    const [way] = ways;
    if (way === undefined) throw unsupportedUpdate(bmc);

    await using file = await fetchImage(image, bmc.target, config, signal);
    const timeoutMs = config.requestTimeoutMs + Math.ceil(file.bytes / slowestBytesPerMs);
    const delivery = { image, file, component, timeoutMs };
    const answer = await post(() => deliver(bmc, service, way, delivery));
    if (!(answer instanceof ProviderError)) {
      const place = await placeOf(bmc, answer, config);
      return updating(bmc.target, component, image, place, {
        pollAfterMs: askedPollMs(answer, config.pollMs),
      });
    }
    const seen = await observed(bmc, image, component.part, ways);
    if (seen === null) throw answer;
    return seen;
  }

  const underWay = async (bmc: Bmc, ways: readonly OfferedWay[]): Promise<TaskPlace | null> => {
    const task = await findTask(bmc, ...ways.map(({ path }) => path));
    return task === null ? null : placeOfTask(task);
  };

  /** Repeats nothing: an update whose answer was lost is looked for. */
  async function post(send: () => Promise<Answer>): Promise<Answer | ProviderError> {
    try {
      return await send();
    } catch (error) {
      const lost = error instanceof ProviderError && error.effect === 'unknown' && error.code !== 'CANCELLED';
      if (lost) return error;
      throw error;
    }
  }

  /** Whether the update began after all, or is done already; null when nothing reports it. */
  async function observed(
    bmc: Bmc,
    image: FirmwareImage,
    part: string,
    ways: readonly OfferedWay[],
  ): Promise<LongWork<FirmwareComponent> | null> {
    const until = Date.now() + config.observeMs;
    for (let wait = config.pollMs; ;) {
      try {
        const component = await look(bmc, part);
        if (component.version === image.version) return done(component, true);
        const place = await underWay(bmc, ways);
        if (place !== null)
          return updating(bmc.target, component, image, place, { pollAfterMs: config.pollMs });
      } catch (error) {
        if (!maySettle(error)) throw error;
        wait = askedPause(error, config.pollMs);
      }
      if (Date.now() >= until) return null;
      await bmc.pause(wait, `looking whether ${image.component} is being updated`);
    }
  }

  const poll = createFirmwarePoll(config, look);
  const open = (target: Target, context: CallContext) => connections.open(target, context);
  return {
    async list(target, context) {
      const bmc = open(target, context);
      return (await readFirmware(bmc, await serviceOf(bmc))).map(toComponent);
    },
    ensure: async (target, image, context) => ensure(open(target, context), image, context.signal),
    poll: async (target, handle, context) => poll(open(target, context), handle),
  };
}

function done(component: InstalledFirmware, changed: boolean): LongWork<FirmwareComponent> {
  return { kind: 'done', outcome: { changed, state: toComponent(component) } };
}

function refused({ target }: Bmc, what: string): ProviderError {
  return new ProviderError(`the BMC at ${target.address} ${what}`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}
