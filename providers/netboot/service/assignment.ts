import type { StoredEntry } from './entries.ts';

/** What an installer is to do. */
export interface Assignment {
  readonly task: 'install' | 'wipe';
  readonly operationId: string;
  readonly image?: { readonly name: string; readonly url: string; readonly sha256: string };
  readonly userDataUrl: string;
  readonly metaDataUrl: string;
}

export function assignmentOf({ operationId, ordered }: StoredEntry, bootUrl: string): Assignment {
  const { action, image } = ordered;
  return {
    task: action === 'WIPE' ? 'wipe' : 'install',
    operationId,
    ...(image === null ? {} : { image: { name: image.name, url: image.url, sha256: image.sha256 } }),
    userDataUrl: `${bootUrl}/boot/user-data`,
    metaDataUrl: `${bootUrl}/boot/meta-data`,
  };
}

/** For an installer that is a shell script and has no JSON: a line for each value, `image-url=…`. */
export function linesOf({ task, operationId, image }: Assignment): string {
  const values = {
    task,
    'operation-id': operationId,
    ...(image === undefined
      ? {}
      : { 'image-name': image.name, 'image-url': image.url, 'image-sha256': image.sha256.toLowerCase() }),
  };
  return Object.entries(values)
    .map(([key, value]) => `${key}=${oneLine(value)}\n`)
    .join('');
}

/** A value cannot begin another line, nor say anything to a terminal. */
function oneLine(value: string): string {
  // oxlint-disable-next-line no-control-regex -- names are people's
  return value.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ');
}
