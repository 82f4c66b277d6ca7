import type { BootEntry, SystemDiskOrder } from '#contracts/boot/entry.ts';
import type { StoredEntry } from './entries.ts';

/** The word for it on the kernel's command line. */
export type Task = 'install' | 'wipe' | 'rescue';

/** What an installer is to do. */
export interface Assignment {
  readonly task: Task;
  readonly operationId: string;
  readonly image?: Omit<NonNullable<BootEntry['image']>, 'kernelUrl' | 'initrdUrl'>;
  /** Which disk the image goes to; the first by its place when absent. */
  readonly systemDisk?: Omit<SystemDiskOrder, 'onRecord'>;
  /** For a rescue: which machine it is, for those who log in. */
  readonly machine?: { readonly serverId: string; readonly hostname: string | null };
  readonly userDataUrl: string;
  readonly metaDataUrl: string;
}

const TASKS = { INSTALL: 'install', WIPE: 'wipe', RESCUE: 'rescue' } as const;

/** What the installer is loaded for; undefined for a machine that is sent to its disk. */
export function taskOf(action: StoredEntry['action']): Task | undefined {
  return action === 'DISK' ? undefined : TASKS[action];
}

/** Where the installer finds what it needs; `imageUrl` where that is not the place of publication. */
export function assignmentOf(
  { operationId, ordered }: StoredEntry,
  { bootUrl, imageUrl }: { readonly bootUrl: string; readonly imageUrl?: string | undefined },
): Assignment {
  const { action, image, serverId, hostname, systemDisk } = ordered;
  return {
    task: taskOf(action) ?? 'install',
    operationId,
    ...(image === null
      ? {}
      : {
          image: { name: image.name, url: imageUrl ?? image.url, sha256: image.sha256, growth: image.growth },
        }),
    ...(image === null || systemDisk === undefined ? {} : { systemDisk: withoutRecord(systemDisk) }),
    ...(action === 'RESCUE' ? { machine: { serverId, hostname } } : {}),
    userDataUrl: `${bootUrl}/boot/user-data`,
    metaDataUrl: `${bootUrl}/boot/meta-data`,
  };
}

function withoutRecord({ onRecord: _, ...rule }: SystemDiskOrder): Omit<SystemDiskOrder, 'onRecord'> {
  return rule;
}

/** For an installer that is a shell script and has no JSON: a line for each value, `image-url=…`. */
export function linesOf({ task, operationId, image, systemDisk, machine }: Assignment): string {
  const values = {
    task,
    'operation-id': operationId,
    ...(image === undefined
      ? {}
      : {
          'image-name': image.name,
          'image-url': image.url,
          'image-sha256': image.sha256.toLowerCase(),
          'image-growth': image.growth,
        }),
    ...(systemDisk === undefined ? {} : diskLines(systemDisk)),
    ...(machine === undefined
      ? {}
      : { 'server-id': machine.serverId, hostname: machine.hostname ?? machine.serverId }),
  };
  return Object.entries(values)
    .map(([key, value]) => `${key}=${oneLine(value)}\n`)
    .join('');
}

/** Of the rule, what it asks for. */
function diskLines(rule: Omit<SystemDiskOrder, 'onRecord'>): Record<string, string> {
  const lines = {
    'disk-rule': rule.words,
    'disk-serial': rule.serialNumber,
    'disk-wwn': rule.wwn,
    'disk-type': rule.type,
    'disk-min-bytes': rule.minSizeBytes,
    'disk-max-bytes': rule.maxSizeBytes,
    'disk-path': rule.path,
    'disk-choose': rule.choose,
  };
  return Object.fromEntries(
    Object.entries(lines).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]])),
  );
}

/** A value cannot begin another line, nor say anything to a terminal. */
function oneLine(value: string): string {
  // oxlint-disable-next-line no-control-regex -- names are people's
  return value.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ');
}
