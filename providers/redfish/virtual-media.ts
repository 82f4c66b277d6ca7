import type { MediaSlot, VirtualMedia } from '../capabilities/virtual-media.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { verifyIdentity } from './identity.ts';
import { ejectFrom, insertInto, refused } from './media-change.ts';
import { holds, readSlot, slotsOf } from './media-slots.ts';
import type { Slot } from './media-slots.ts';
import { askedPause, maySettle, withEffect } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import type { Answer } from './request.ts';
import { placeOf, viewTask } from './task.ts';
import type { TaskPlace } from './task.ts';

const takes = {
  CD: (kind: string) => kind === 'CD' || kind === 'DVD',
  USB: (kind: string) => kind === 'USB',
} as const;

export function createVirtualMedia({ connections, systems, config }: CapabilityDeps): VirtualMedia {
  /** A 204 does not say that the image is there, and iDRAC shows an ejected one for seconds: read until it shows. */
  async function shown(
    bmc: Bmc,
    slot: Slot,
    isSo: (slot: Slot) => boolean,
    waitingFor: string,
    { timeoutMs, task }: { readonly timeoutMs: number; readonly task: TaskPlace | null },
  ): Promise<Slot> {
    const until = Date.now() + timeoutMs;
    let pause = Math.min(config.pollMs, 250);
    for (;;) {
      try {
        const now = await readSlot(bmc, slot.path);
        if (isSo(now)) return now;
        const reason = task === null ? null : await failedTask(bmc, task);
        if (reason !== null) throw untrue(bmc, slot, waitingFor, reason);
        if (Date.now() >= until) throw untrue(bmc, slot, waitingFor);
      } catch (error) {
        if (!maySettle(error) || Date.now() >= until) throw error;
        pause = askedPause(error, config.pollMs);
      }
      await bmc.pause(pause, `waiting for drive ${slot.media.id} to show ${waitingFor}`);
      pause = Math.min(pause * 2, config.pollMs);
    }
  }

  /** One change of one drive, observed to its end. When its answer was lost, the drive shows whether it was made. */
  async function change(
    bmc: Bmc,
    slot: Slot,
    act: () => Promise<Answer | null>,
    isSo: (slot: Slot) => boolean,
    what: string,
  ): Promise<Slot> {
    let lost: ProviderError | null = null;
    let task: TaskPlace | null = null;
    try {
      const answer = await act();
      task = answer === null ? null : await placeOf(bmc, answer, config);
    } catch (error) {
      if (!(error instanceof ProviderError) || error.effect !== 'unknown' || error.code === 'CANCELLED')
        throw error;
      lost = error;
    }
    try {
      const timeoutMs =
        lost === null ? config.mediaVerifyMs : Math.min(config.mediaVerifyMs, config.observeMs);
      return await shown(bmc, slot, isSo, what, { timeoutMs, task });
    } catch (error) {
      if (lost !== null) throw lost;
      if (!(error instanceof ProviderError) || error.code === 'VERIFICATION_FAILED') throw error;
      throw withEffect(error, 'applied');
    }
  }

  const isEmpty = (slot: Slot) => !slot.media.inserted;

  function emptied(bmc: Bmc, slot: Slot): Promise<Slot> {
    return change(bmc, slot, () => ejectFrom(bmc, slot), isEmpty, 'no image');
  }

  async function filled(bmc: Bmc, slot: Slot, url: string): Promise<Slot> {
    const empty = slot.media.inserted ? await emptied(bmc, slot) : slot;
    try {
      return await change(
        bmc,
        empty,
        () => insertInto(bmc, empty, url),
        (now) => holds(now, url) || unreported(now),
        'the image',
      );
    } catch (error) {
      const ejected = empty !== slot && error instanceof ProviderError && error.effect === 'none';
      throw ejected ? withEffect(error, 'applied') : error;
    }
  }

  return {
    async list(target, context) {
      const bmc = connections.open(target, context);
      return (await slotsOf(bmc, await systems.read(bmc))).map(({ media }) => media);
    },
    async ensureInserted(target, { url, kind }, context) {
      const bmc = connections.open(target, context);
      const system = await systems.read(bmc);
      verifyIdentity(target, system.body);
      const { mediaByPatch } = (await bmc.root()).quirks;
      const all = await slotsOf(bmc, system);
      // Some offer InsertMedia only while the drive is empty.
      const usable = ({ insert, eject, media }: Slot) =>
        insert !== null || mediaByPatch || (media.inserted && eject !== null);
      const fitting = all.filter((slot) => slot.media.kinds.some(takes[kind]) && usable(slot));
      const there = fitting.find((slot) => holds(slot, url));
      if (there !== undefined) return { changed: false, state: there.media };
      if (fitting.length === 0) throw noDrive(bmc, kind, all);
      // Another image is ejected only where no drive is free. A drive that refuses is skipped (Cisco).
      let refusal: unknown;
      for (const slot of fitting.toSorted((a, b) => Number(a.media.inserted) - Number(b.media.inserted))) {
        try {
          const { media } = await filled(bmc, slot, url);
          return { changed: true, state: { ...media, image: media.image ?? url } };
        } catch (error) {
          if (!refused(error)) throw error;
          refusal ??= error;
        }
      }
      throw refusal;
    },
    async ensureEjected(target, { url }, context) {
      const bmc = connections.open(target, context);
      const system = await systems.read(bmc);
      verifyIdentity(target, system.body);
      const after: MediaSlot[] = [];
      let changed = false;
      for (const slot of await slotsOf(bmc, system)) {
        const leave = url === undefined ? isEmpty(slot) : !holds(slot, url);
        if (leave) {
          after.push(slot.media);
          continue;
        }
        const now = await emptied(bmc, slot).catch((error: unknown) => {
          const partly = changed && error instanceof ProviderError && error.effect === 'none';
          throw partly ? withEffect(error, 'applied') : error;
        });
        after.push(now.media);
        changed = true;
      }
      return { changed, state: after };
    },
  };
}

/** An image is in, and the BMC reports neither its URL nor its name. */
function unreported({ media, body }: Slot): boolean {
  return media.inserted && media.image === null && typeof body['ImageName'] !== 'string';
}

/** Why the task of a change failed; null while it is in progress, and where it is unknown. */
async function failedTask(bmc: Bmc, place: TaskPlace): Promise<string | null> {
  const view = await viewTask(bmc, place);
  return view.kind === 'ended' && !view.ok ? view.evidence.join('; ').slice(0, 300) : null;
}

function untrue({ target }: Bmc, { media }: Slot, waitingFor: string, reason?: string): ProviderError {
  const why = reason === undefined ? '' : `: ${reason}`;
  return new ProviderError(
    `the BMC at ${target.address} took the change of virtual drive ${media.id}, but the drive does not show ${waitingFor}${why}`,
    { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown', target: target.id },
  );
}

function noDrive({ target }: Bmc, kind: string, slots: readonly Slot[]): ProviderError {
  const has = slots.map(({ media }) => `${media.id} (${media.kinds.join(', ')})`).join(', ') || 'none';
  return new ProviderError(
    `the BMC at ${target.address} has no virtual drive that takes a ${kind} image; it has ${has}`,
    { code: 'UNSUPPORTED', retry: 'never', effect: 'none', target: target.id },
  );
}
