import type { Clock } from '../clock.ts';
import type { Machine } from '../host/machine.ts';
import type { HardwareModel } from '../models/model.ts';

/** The virtual drives of a BMC. What is in them belongs to the machine, which boots from it. URLs; null when empty. */
export interface MediaDrives {
  /** What the BMC shows of a drive: a slow one shows for a while what was. */
  shown(slot: string): string | null;
  /** What is in the drive in truth. */
  image(slot: string): string | null;
  insert(slot: string, image: string): void;
  eject(slot: string): void;
}

export function createMediaDrives(machine: Machine, model: HardwareModel, clock: Clock): MediaDrives {
  const { shownStaleMs } = model.behaviour.virtualMedia;
  const stale = new Map<string, { readonly image: string }>();
  const image = (slot: string): string | null => machine.state.media[slot] ?? null;

  return {
    image,
    shown: (slot) => stale.get(slot)?.image ?? image(slot),
    insert: (slot, inserted) => machine.setMedia(slot, inserted),
    eject: (slot) => {
      const old = image(slot);
      machine.setMedia(slot, null);
      if (old === null || shownStaleMs === 0) return;
      const entry = { image: old };
      stale.set(slot, entry);
      void clock.sleep(shownStaleMs).then(() => {
        if (stale.get(slot) === entry) stale.delete(slot);
      });
    },
  };
}
