import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import type { JsonObject } from './json.ts';
import type { Slot } from './media-slots.ts';
import type { Answer } from './request.ts';

/** TransferProtocolType of the VirtualMedia schema, by the scheme of a URL. */
const protocols: Readonly<Record<string, string>> = {
  'http:': 'HTTP',
  'https:': 'HTTPS',
  'nfs:': 'NFS',
  'cifs:': 'CIFS',
  'smb:': 'CIFS',
  'ftp:': 'FTP',
  'sftp:': 'SFTP',
};

/** What InsertMedia is asked with, least first: each vendor refuses something, or misses something. */
const rungs: readonly { readonly add: (url: string) => JsonObject; readonly source: string }[] = [
  { add: (url) => ({ Image: url }), source: 'Supermicro X11 refuses anything else: ironic boot.py' },
  { add: () => ({ Inserted: true, WriteProtected: true }), source: 'the defaults of sushy virtual_media.py' },
  {
    add: (url) => ({ TransferProtocolType: protocols[URL.parse(url)?.protocol ?? ''] ?? 'HTTP' }),
    source: 'sushy virtual_media.py, is_transfer_protocol_required',
  },
  {
    add: () => ({ TransferMethod: 'Stream' }),
    source: 'sushy virtual_media.py, is_transfer_method_required',
  },
  {
    add: () => ({ UserName: 'none', Password: 'none' }),
    source: 'NVIDIA DGX wants credentials also where there are none: sushy is_credentials_required',
  },
];

/** The payloads to try in turn. */
function payloadsFor(url: string): readonly JsonObject[] {
  return rungs.map((_, index) => Object.assign({}, ...rungs.slice(0, index + 1).map(({ add }) => add(url))));
}

/** Has the BMC put an image into a drive: by its action, else by PATCH. Its answer where it continues doing so. */
export async function insertInto(bmc: Bmc, slot: Slot, url: string): Promise<Answer | null> {
  const { insert } = slot;
  if (insert === null) {
    await bmc.patch(slot.path, { Image: url, Inserted: true }, slot.etag);
    return null;
  }
  let first: unknown;
  for (const payload of payloadsFor(url)) {
    try {
      return goingOn(await bmc.post(insert, payload));
    } catch (error) {
      // What is refused as a whole (404, 405) is so with any parameters.
      if (!refused(error) || error.vendor?.status !== 400) throw error;
      first ??= error;
    }
  }
  throw first;
}

/** Has the BMC empty a drive. Without a body, as the standard has it; iLO wants an empty object (sushy eject_media). */
export async function ejectFrom(bmc: Bmc, slot: Slot): Promise<Answer | null> {
  const { eject } = slot;
  if (eject === null) {
    await bmc.patch(slot.path, { Image: null, Inserted: false }, slot.etag);
    return null;
  }
  try {
    return goingOn(await bmc.post(eject, null));
  } catch (error) {
    const wantsBody = error instanceof ProviderError && [400, 411, 415].includes(error.vendor?.status ?? 0);
    if (!wantsBody) throw error;
    return goingOn(await bmc.post(eject, {}));
  }
}

const goingOn = (answer: Answer): Answer | null => (answer.status === 202 ? answer : null);

/** The BMC said no to what it was asked, or to being asked at all: another way, or another drive, may do. */
export function refused(error: unknown): error is ProviderError {
  const codes = ['INVALID_ARGUMENT', 'UNSUPPORTED', 'NOT_FOUND'];
  return error instanceof ProviderError && error.effect === 'none' && codes.includes(error.code);
}
