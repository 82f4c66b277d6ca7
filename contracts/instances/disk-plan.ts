import { z } from 'zod';

/** Which disk of a machine gets the system: the rule, its description, and which of the disks on record it names. */

const BY_PATH = '/dev/disk/by-path/';
/** Of a disk, as udev's path_id names them (systemd, udev-builtin-path_id.c). */
const PATH = /^(?:pci|platform|acpi|virtio-pci|ccw)-[A-Za-z0-9:._+-]{1,200}$/;
/** Which the kernel gives in the order in which it finds disks, so that they change between boots. */
const KERNEL_NAME = /^(?:\/dev\/)?(?:[shv]d[a-z]+|xvd[a-z]+|nvme\d+n\d+|mmcblk\d+)\d*$/;

const size = z
  .int('must be a whole number of bytes')
  .min(1, 'must be at least 1')
  .max(Number.MAX_SAFE_INTEGER);

/** A World Wide Name as hex digits alone: of 8 bytes (NAA, EUI-64) or 16 (NAA 6, NGUID). */
const wwn = z
  .string()
  .max(64, 'must be at most 64 characters')
  .transform(plainWwn)
  .refine((text) => /^(?:[0-9a-f]{16}|[0-9a-f]{32})$/.test(text), {
    message: 'must be a World Wide Name of 16 or 32 hex digits, e.g. 0x5000c500a1b2c3d4',
  });

const path = z
  .string()
  .max(255, 'must be at most 255 characters')
  .refine((text) => !KERNEL_NAME.test(text), {
    message: `is a name that the kernel assigns at each boot. Name the disk by ${BY_PATH}…, by serialNumber or by wwn`,
    abort: true,
  })
  .transform((text) => (text.startsWith(BY_PATH) ? text.slice(BY_PATH.length) : text))
  .refine((text) => PATH.test(text), {
    message: `must be a name of ${BY_PATH}…, e.g. pci-0000:00:17.0-ata-1`,
  });

const serialNumber = z
  .string()
  .max(64, 'must be at most 64 characters')
  .trim()
  .regex(
    /^[\u0021-\u007e](?:[\u0020-\u007e]{0,62}[\u0021-\u007e])?$/,
    'must be 1 to 64 printable ASCII characters',
  );

/** What a caller asks for; null and absent are the same. */
export const systemDiskInput = z
  .object({
    serialNumber: serialNumber.nullish(),
    wwn: wwn.nullish(),
    type: z.enum(['NVME', 'SSD', 'HDD'], 'must be NVME, SSD or HDD').nullish(),
    minSizeBytes: size.nullish(),
    maxSizeBytes: size.nullish(),
    path: path.nullish(),
    choose: z.enum(['FIRST', 'SMALLEST', 'LARGEST'], 'must be FIRST, SMALLEST or LARGEST').nullish(),
  })
  .transform(
    (rule): SystemDiskRule =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same fields without those that are null
      Object.fromEntries(
        Object.entries(rule).filter(([, value]) => value !== null && value !== undefined),
      ) as SystemDiskRule,
  )
  .refine((rule) => Object.keys(rule).length > 0, 'must name at least one property of the disk')
  .refine(
    ({ minSizeBytes, maxSizeBytes }) =>
      minSizeBytes === undefined || maxSizeBytes === undefined || minSizeBytes <= maxSizeBytes,
    { message: 'must not be less than minSizeBytes', path: ['maxSizeBytes'] },
  );

/** A rule as it is stored and sent: what is absent does not matter. */
export const systemDiskRuleSchema = z.object({
  serialNumber: z.string().optional(),
  wwn: z.string().optional(),
  type: z.enum(['NVME', 'SSD', 'HDD']).optional(),
  minSizeBytes: z.number().optional(),
  maxSizeBytes: z.number().optional(),
  path: z.string().optional(),
  /** Which of several that fit; without it, exactly one must fit. */
  choose: z.enum(['FIRST', 'SMALLEST', 'LARGEST']).optional(),
});

export type SystemDiskRule = z.infer<typeof systemDiskRuleSchema>;

/** The rule of one installation, and who gave it. */
export const systemDiskChoiceSchema = z.object({
  rule: systemDiskRuleSchema,
  from: z.enum(['REQUEST', 'INSTANCE', 'PROFILE', 'IMAGE']),
});

export type SystemDiskChoice = z.infer<typeof systemDiskChoiceSchema>;

/** The disk that holds the system of an instance, as its installer reported. */
export const installedDiskSchema = z.object({
  serialNumber: z.string().nullable(),
  wwn: z.string().nullable(),
  sizeBytes: z.number(),
  path: z.string().nullable(),
});

export type InstalledDisk = z.infer<typeof installedDiskSchema>;

/** What is known of a disk; null is unknown. */
export interface KnownDisk {
  readonly name: string;
  readonly serialNumber: string | null;
  readonly wwn: string | null;
  readonly type: 'NVME' | 'SSD' | 'HDD' | null;
  readonly sizeBytes: number | null;
  readonly path: string | null;
}

/**
 * The first rule that is given: by the request, then the disk that the instance has already, then profile and image.
 * Undefined where none is given: then it is the first disk by its place.
 */
export function choiceOf(given: {
  readonly request?: SystemDiskRule | null | undefined;
  readonly instance?: InstalledDisk | null | undefined;
  readonly profile?: SystemDiskRule | null | undefined;
  readonly image?: SystemDiskRule | null | undefined;
}): SystemDiskChoice | undefined {
  const { request, instance, profile, image } = given;
  if (request !== null && request !== undefined) return { rule: request, from: 'REQUEST' };
  const again = instance === null || instance === undefined ? undefined : thatDisk(instance);
  if (again !== undefined) return { rule: again, from: 'INSTANCE' };
  if (profile !== null && profile !== undefined) return { rule: profile, from: 'PROFILE' };
  return image === null || image === undefined ? undefined : { rule: image, from: 'IMAGE' };
}

/** Serial number and WWN together, as the namespaces of an NVMe drive share the first, and some controllers' volumes too. */
function thatDisk({ serialNumber, wwn, path }: InstalledDisk): SystemDiskRule | undefined {
  if (serialNumber !== null || wwn !== null) {
    return { ...(serialNumber === null ? {} : { serialNumber }), ...(wwn === null ? {} : { wwn }) };
  }
  return path === null ? undefined : { path };
}

const SOURCES = {
  REQUEST: 'as the request asks',
  INSTANCE: 'which holds the system already',
  PROFILE: 'as the profile asks',
  IMAGE: 'as the image asks',
} as const;

/** Within a sentence: `the smallest SSD of at least 100000000000 bytes, as the profile asks`. */
export function wordsOf(choice: SystemDiskChoice | undefined): string {
  if (choice === undefined) return 'the first disk by its place';
  const { serialNumber, wwn, type, minSizeBytes, maxSizeBytes, path, choose } = choice.rule;
  const words = [
    choose === undefined ? 'the' : `the ${choose.toLowerCase()}`,
    type === undefined ? 'disk' : type === 'NVME' ? 'NVMe disk' : type,
    serialNumber === undefined ? '' : `with serial ${serialNumber}`,
    wwn === undefined ? '' : `with WWN ${wwn}`,
    path === undefined ? '' : `at ${path}`,
    minSizeBytes === undefined ? '' : `of at least ${minSizeBytes} bytes`,
    maxSizeBytes === undefined ? '' : `of at most ${maxSizeBytes} bytes`,
  ];
  return `${words.filter((word) => word !== '').join(' ')}, ${SOURCES[choice.from]}`;
}

/**
 * The disk that a rule names among those known. The installer decides by the same rule on the machine
 * (boot/installer/steps/system-disk.sh). `UNKNOWN` where the known attributes do not decide it.
 */
export function diskBy(
  rule: SystemDiskRule | undefined,
  disks: readonly KnownDisk[],
): KnownDisk | 'NONE' | 'AMBIGUOUS' | 'UNKNOWN' {
  const fitting = disks.filter((disk) => fits(rule ?? {}, disk));
  const [only] = fitting;
  if (only === undefined) return 'NONE';
  if (fitting.length === 1) return only;
  const choose = rule === undefined ? 'FIRST' : rule.choose;
  if (choose === undefined) return 'AMBIGUOUS';
  const size = fitting.map(({ sizeBytes }) => sizeBytes ?? Number.NaN);
  const wanted = choose === 'SMALLEST' ? Math.min(...size) : Math.max(...size);
  const best = choose === 'FIRST' ? fitting : fitting.filter(({ sizeBytes }) => sizeBytes === wanted);
  if (best.length < 2) return best[0] ?? 'UNKNOWN';
  return best.every(({ path: place }) => place !== null)
    ? (best.toSorted(byPlace)[0] ?? 'UNKNOWN')
    : 'UNKNOWN';
}

function fits(rule: SystemDiskRule, disk: KnownDisk): boolean {
  const { minSizeBytes = 0, maxSizeBytes = Number.MAX_SAFE_INTEGER } = rule;
  const isAnySize = rule.minSizeBytes === undefined && rule.maxSizeBytes === undefined;
  return (
    (rule.serialNumber === undefined || plain(rule.serialNumber) === plain(disk.serialNumber ?? '')) &&
    (rule.wwn === undefined || plainWwn(rule.wwn) === plainWwn(disk.wwn ?? '')) &&
    (rule.type === undefined || rule.type === disk.type) &&
    (rule.path === undefined || rule.path === disk.path) &&
    (isAnySize ||
      (disk.sizeBytes !== null && disk.sizeBytes >= minSizeBytes && disk.sizeBytes <= maxSizeBytes))
  );
}

/** NVMe before SCSI or ATA before the rest, USB last; then by path, as text. */
function byPlace(a: KnownDisk, b: KnownDisk): number {
  return rank(a) - rank(b) || compare(a.path ?? '', b.path ?? '') || compare(a.name, b.name);
}

function rank({ name, path: place }: KnownDisk): number {
  if (place?.includes('-usb-') === true) return 3;
  if (name.startsWith('nvme')) return 0;
  return name.startsWith('sd') ? 1 : 2;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function plain(text: string): string {
  return text.replaceAll(/\s/g, '').toLowerCase();
}

function plainWwn(text: string): string {
  return plain(text)
    .replace(/^(?:0x|naa\.|eui\.|wwn-0x|wwn-|nvme-eui\.|nvme\.)/, '')
    .replaceAll(/[:-]/g, '');
}
