import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { FirmwareImage } from '#contracts/hardware/firmware-image.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import type { InstalledFirmware } from './firmware-inventory.ts';
import type { ImageFile } from './image-file.ts';
import { object, text, texts } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Quirks, UpdateWay } from './quirks.ts';
import type { Answer } from './request.ts';

/** A way to bring an image that the BMC offers. */
export interface OfferedWay {
  readonly way: UpdateWay;
  /** Where the image, or the action, is posted. */
  readonly path: string;
}

/** What is to be brought. */
export interface Delivery {
  readonly image: FirmwareImage;
  readonly file: ImageFile;
  readonly component: InstalledFirmware;
  readonly timeoutMs: number;
}

const APPLY_TIME = '@Redfish.OperationApplyTime';

/** What the update service offers, the best first. */
export function offeredWays(service: JsonObject, { updateWays }: Quirks): readonly OfferedWay[] {
  const paths: Readonly<Record<UpdateWay, string | null>> = {
    simple: text(simpleUpdate(service)['target']),
    multipart: text(service['MultipartHttpPushUri']),
    push: text(service['HttpPushUri']),
  };
  return updateWays.flatMap((way) => {
    const path = paths[way];
    return path === null ? [] : [{ way, path }];
  });
}

/** Brings an image. Repeats nothing. */
export async function deliver(
  bmc: Bmc,
  service: JsonObject,
  { way, path }: OfferedWay,
  { image, file, component, timeoutMs }: Delivery,
): Promise<Answer> {
  const { quirks } = await bmc.root();
  const applyTime = applyTimeOf(service, component);
  const targets = quirks.updateTargets ? { Targets: [component.path] } : {};
  if (way === 'simple') {
    const protocol = { TransferProtocol: new URL(image.url).protocol.slice(0, -1).toUpperCase() };
    return bmc.post(path, { ImageURI: image.url, ...protocol, ...targets, ...applyTime });
  }
  const push = { bytes: file.bytes, type: 'application/octet-stream', timeoutMs };
  if (way === 'push') return bmc.upload(path, { ...push, open: () => createReadStream(file.path) });
  const oem = quirks.multipartOem ? { Oem: {} } : {};
  const form = multipart(file, { Targets: [], ...targets, ...applyTime, ...oem });
  return bmc.upload(path, { ...form, timeoutMs });
}

const simpleUpdate = (service: JsonObject): JsonObject =>
  object(object(service['Actions'])['#UpdateService.SimpleUpdate']);

/**
 * Where the BMC accepts that word: a BIOS waits for a restart that the caller makes, and never restarts the host on its own,
 * as "Immediate" on an iDRAC would.
 */
function applyTimeOf(service: JsonObject, { kind }: InstalledFirmware): JsonObject {
  const reported = simpleUpdate(service)['@Redfish.OperationApplyTimeSupport'];
  const supported = texts(object(reported)['SupportedValues']);
  const wanted = kind === 'BIOS' ? 'OnReset' : 'Immediate';
  return supported.includes(wanted) ? { [APPLY_TIME]: wanted } : {};
}

/** The form of DSP0266 §12.7: parameters first, then the image. */
function multipart(file: ImageFile, parameters: JsonObject) {
  const boundary = `----------${randomUUID()}`;
  const part = (name: string, type: string, fileName = '') =>
    [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${name}"${fileName && `; filename="${fileName}"`}`,
      `Content-Type: ${type}`,
      '',
      '',
    ].join('\r\n');
  const head = Buffer.from(
    `${part('UpdateParameters', 'application/json')}${JSON.stringify(parameters)}\r\n${part('UpdateFile', 'application/octet-stream', file.name)}`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  async function* content(): AsyncGenerator<Buffer> {
    yield head;
    for await (const chunk of createReadStream(file.path) as AsyncIterable<Buffer>) yield chunk;
    yield tail;
  }
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: head.length + file.bytes + tail.length,
    open: () => Readable.from(content(), { objectMode: false }),
  };
}

export function unsupportedUpdate({ target }: Bmc): ProviderError {
  return new ProviderError(`the BMC at ${target.address} offers no supported way to bring a firmware image`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: target.id,
  });
}
