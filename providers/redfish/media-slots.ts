import type { MediaSlot } from '../capabilities/virtual-media.ts';
import type { Bmc, Resource } from './bmc.ts';
import { memberPaths } from './collection.ts';
import { isObject, lastSegment, link, object, text, texts } from './json.ts';
import type { JsonObject } from './json.ts';
import { managerOf } from './manager.ts';
import { ProviderError } from '../provider-error.ts';

/** A virtual drive as it was read, with what it offers. */
export interface Slot extends Resource {
  readonly media: MediaSlot;
  /** Where to post InsertMedia and EjectMedia; null where the drive has no such action. */
  readonly insert: string | null;
  readonly eject: string | null;
}

/** Drives that are read; no known BMC has more. */
const mostSlots = 16;

/** MediaTypes of the VirtualMedia schema. */
const kindOf: Readonly<Record<string, MediaSlot['kinds'][number]>> = {
  CD: 'CD',
  DVD: 'DVD',
  USBStick: 'USB',
  Floppy: 'FLOPPY',
};

/** All drives: those of the system (iDRAC since 6.00.02), else those of its manager. */
export async function slotsOf(bmc: Bmc, system: Resource): Promise<readonly Slot[]> {
  const ofSystem = await slotsIn(bmc, link(system.body['VirtualMedia']));
  if (ofSystem.length > 0) return ofSystem;
  const manager = await managerOf(bmc, system);
  return manager === null ? [] : slotsIn(bmc, link(manager.body['VirtualMedia']));
}

export async function readSlot(bmc: Bmc, path: string): Promise<Slot> {
  return toSlot(await bmc.get(path));
}

async function slotsIn(bmc: Bmc, folder: string | null): Promise<readonly Slot[]> {
  if (folder === null) return [];
  const slots: Slot[] = [];
  try {
    const members = await memberPaths(bmc, folder, mostSlots);
    for (const member of members) slots.push(await readSlot(bmc, member));
  } catch (error) {
    // A link that leads nowhere: there are no drives here.
    if (!(error instanceof ProviderError) || error.code !== 'NOT_FOUND') throw error;
  }
  return slots;
}

function toSlot(resource: Resource): Slot {
  const { path, body } = resource;
  const image = text(body['Image']);
  // Some show the image that is to be fetched, or was: what is not connected is not in the drive.
  const isOut = body['Inserted'] === false || body['ConnectedVia'] === 'NotConnected';
  return {
    ...resource,
    media: {
      id: text(body['Id']) ?? lastSegment(path),
      kinds: texts(body['MediaTypes']).flatMap((type) => kindOf[type] ?? []),
      // Some do not report `Inserted`; a drive that names an image has one.
      inserted: !isOut && (body['Inserted'] === true || image !== null),
      image: isOut ? null : image,
    },
    insert: actionOf(body, '#VirtualMedia.InsertMedia'),
    eject: actionOf(body, '#VirtualMedia.EjectMedia'),
  };
}

function actionOf(body: JsonObject, name: string): string | null {
  const action = object(body['Actions'])[name];
  return isObject(action) ? text(action['target']) : null;
}

/** Whether the drive holds this image. Where the URL is not reported, the name of the file decides. */
export function holds({ media, body }: Slot, url: string): boolean {
  if (!media.inserted) return false;
  if (media.image !== null) return media.image === url;
  const name = text(body['ImageName']);
  return name !== null && name === lastSegment(URL.parse(url)?.pathname ?? url);
}
