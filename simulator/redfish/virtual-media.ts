import type { Document, MediaSlotModel } from '../models/model.ts';
import type { Answer } from './answer.ts';
import type { Bmc } from './bmc.ts';
import { fail } from './errors.ts';
import type { Builder, Resource } from './resource.ts';

const INSERT = 'VirtualMedia.InsertMedia';
const EJECT = 'VirtualMedia.EjectMedia';
/** What a PATCH may name where drives have no actions. */
const WRITABLE = ['Image', 'Inserted', 'WriteProtected'];
const PARAMETERS = [
  'Image',
  'Inserted',
  'WriteProtected',
  'TransferProtocolType',
  'TransferMethod',
  'UserName',
  'Password',
];

const folderOf = (builder: Builder): string =>
  `${builder.model.behaviour.virtualMedia.under === 'system' ? builder.system : builder.manager}/VirtualMedia`;

/** The link to the drives, for a resource that has one with this vendor. */
export function mediaLink(builder: Builder, from: 'system' | 'manager'): Document {
  const { linkedFrom } = builder.model.behaviour.virtualMedia;
  return linkedFrom.includes(from) ? { VirtualMedia: builder.link(folderOf(builder)) } : {};
}

/** The virtual drives: a collection, its members, and their actions. */
export function virtualMediaResources(builder: Builder): Resource[] {
  const folder = folderOf(builder);
  const { slots } = builder.model.behaviour.virtualMedia;
  return [
    builder.collection(
      'VirtualMediaCollection',
      folder,
      'Virtual Media Collection',
      slots.map(({ id }) => `${folder}/${id}`),
    ),
    ...slots.flatMap((slot) => slotResources(builder, `${folder}/${slot.id}`, slot)),
  ];
}

function slotResources(builder: Builder, path: string, slot: MediaSlotModel): Resource[] {
  const { behaviour } = builder.model;
  const { actions } = behaviour.virtualMedia;
  const action = (name: string): Document => ({
    [`#${name}`]: { target: builder.href(`${path}/Actions/${name}`) },
  });

  function describe({ media }: Bmc): Document {
    const image = media.shown(slot.id);
    const offered = actions === 'always' || image !== null;
    return builder.document('VirtualMedia', path, {
      Name: slot.name,
      MediaTypes: slot.mediaTypes,
      Image: image ?? behaviour.virtualMedia.emptyImage,
      ImageName: image === null ? null : image.slice(image.lastIndexOf('/') + 1),
      Inserted: image !== null,
      ConnectedVia: image === null ? 'NotConnected' : 'URI',
      WriteProtected: true,
      ...(actions !== 'none' && { Actions: { ...(offered ? action(EJECT) : {}), ...action(INSERT) } }),
    });
  }

  if (actions === 'none') return [{ path, get: describe, patch: (bmc, body) => change(bmc, slot, body) }];
  return [
    { path, get: describe },
    { path: `${path}/Actions/${INSERT}`, action: true, post: (bmc, body) => insert(bmc, slot, body) },
    {
      path: `${path}/Actions/${EJECT}`,
      action: true,
      bodiless: behaviour.virtualMedia.bodilessEject,
      post: (bmc) => eject(bmc, slot),
    },
  ];
}

/** Insertion and ejection by PATCH. */
function change(bmc: Bmc, slot: MediaSlotModel, body: Document): Answer {
  const { behaviour } = bmc.model;
  const unknown = Object.keys(body).find((name) => !WRITABLE.includes(name));
  if (unknown !== undefined) return fail(behaviour, 400, 'PropertyNotWritable', unknown);
  const { Image: image, Inserted: inserted } = body;
  if (inserted === undefined) return fail(behaviour, 400, 'PropertyMissing', 'Inserted');
  if (typeof inserted !== 'boolean') {
    return fail(behaviour, 400, 'PropertyValueTypeError', JSON.stringify(inserted), 'Inserted');
  }
  return inserted ? put(bmc, slot, image) : eject(bmc, slot);
}

function insert(bmc: Bmc, slot: MediaSlotModel, body: Document): Answer {
  const { behaviour } = bmc.model;
  const { required } = behaviour.virtualMedia;
  const unknown = Object.keys(body).find((name) => !PARAMETERS.includes(name));
  if (unknown !== undefined) return fail(behaviour, 400, 'ActionParameterNotSupported', unknown, INSERT);
  const missing = ['Image', ...required].find((name) => body[name] === undefined);
  if (missing !== undefined) return fail(behaviour, 400, 'ActionParameterMissing', INSERT, missing);
  return put(bmc, slot, body['Image']);
}

function put({ model: { behaviour }, media }: Bmc, slot: MediaSlotModel, image: unknown): Answer {
  if (typeof image !== 'string' || !URL.canParse(image)) {
    return fail(behaviour, 400, 'PropertyValueTypeError', String(image), 'Image');
  }
  // A drive with an image in it accepts no other one.
  if (media.image(slot.id) !== null) return fail(behaviour, 400, 'ResourceInUse');
  media.insert(slot.id, image);
  return { status: 204, effect: true };
}

function eject({ model, media }: Bmc, slot: MediaSlotModel): Answer {
  const full = media.image(slot.id) !== null;
  if (!full && model.behaviour.virtualMedia.actions === 'by-state') {
    return fail(model.behaviour, 404, 'ResourceMissingAtURI', EJECT);
  }
  media.eject(slot.id);
  return { status: 204, effect: full };
}
