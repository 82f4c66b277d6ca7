import { z } from 'zod';
import type { Database } from '#platform/database/database.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { cleanText, clip } from '#platform/text/characters.ts';
import { bootFromDisk, entryOfOperation } from './entries.ts';
import { note } from './journal.ts';
import { keepMetadata } from './metadata/records.ts';
import { consumeToken, type Token } from './tokens.ts';

/** What a disk reports goes into certificates, pages and logs. */
const reportedText = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) =>
      cleanText(text)
        .replaceAll(/[\t\n\r]+/g, ' ')
        .trim(),
    );

/** A shell script sends an empty text for an unknown value. */
const reportedTextOrNull = reportedText(255)
  .transform((text) => (text === '' ? null : text))
  .nullable()
  .default(null);

const disk = z.object({
  name: reportedText(255),
  serialNumber: reportedTextOrNull,
  wwn: reportedTextOrNull,
  method: reportedText(255),
  sizeBytes: z.int().nonnegative().optional(),
  /** How many bytes were wiped. */
  bytes: z.int().nonnegative().optional(),
  /** Whether the disk was read back. */
  verified: z.boolean(),
  /** By the clock of the machine. */
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
});

/** A disk that the installer saw and did not wipe, and why. */
const skipped = disk
  .pick({ name: true, serialNumber: true, wwn: true, sizeBytes: true })
  .extend({ reason: reportedText(500) });
/** The disk that the system is on, so that a later installation finds it again. */
const systemDisk = z.object({
  name: z.string().max(255),
  serialNumber: z.string().max(255).nullable().default(null),
  wwn: z.string().max(64).nullable().default(null),
  sizeBytes: z.int().positive(),
  path: z.string().max(255).nullable().default(null),
});

/** A storage controller that the installer has no driver for: it saw none of its disks. */
const undriven = z.object({
  /** Of PCI, `0000:18:00.0`. */
  address: z.string().max(32),
  /** Vendor and device, `1000:005d`. */
  id: z.string().max(16),
  /** Class code, `010400`. */
  class: z.string().max(16),
});

/** Where a rescue system answers, and how it is known. */
const rescue = z.object({
  address: z.union([z.ipv4(), z.ipv6()]).nullable().default(null),
  /** As OpenSSH shows it. */
  hostKey: z
    .string()
    .regex(/^SHA256:[A-Za-z0-9+/]{43}$/)
    .nullable()
    .default(null),
});

/** What a machine reports when it is done. */
export const reportSchema = z.object({
  event: z.enum(['INSTALLED', 'WIPED', 'RESCUED', 'FAILED', 'BOOTED']),
  message: z
    .string()
    // What a machine says goes into pages and logs.
    .transform((text) => clip(cleanText(text).replaceAll(/[\t\n\r]+/g, ' '), 1_000))
    .optional(),
  /** For WIPED: the evidence. */
  disks: z.array(disk).max(256).optional(),
  /** For WIPED: what was left alone. */
  skipped: z.array(skipped).max(256).optional(),
  /** For INSTALLED: SHA-256 of the image that was written, as the installer has computed it. */
  imageSha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .transform((text) => text.toLowerCase())
    .optional(),
  /** For INSTALLED. */
  systemDisk: systemDisk.optional(),
  /** For INSTALLED and WIPED. */
  undriven: z.array(undriven).max(64).optional(),
  /** For RESCUED. */
  rescue: rescue.optional(),
});

export type Report = z.infer<typeof reportSchema>;

/** Signals the operation's workflow. Rejects when the workflow is unavailable. */
export type SignalReport = (operationId: string, report: Report) => Promise<'accepted' | 'ended'>;

export type ReportOutcome = 'delivered' | 'repeated' | 'unfit' | 'ended' | 'later';

/** Which reports fit which kind of boot. */
const FITTING: Readonly<Record<'INSTALL' | 'WIPE' | 'RESCUE' | 'DISK' | 'BOOT', readonly Report['event'][]>> =
  {
    INSTALL: ['INSTALLED', 'FAILED'],
    WIPE: ['WIPED', 'FAILED'],
    RESCUE: ['RESCUED', 'FAILED'],
    DISK: [],
    BOOT: ['BOOTED'],
  };

/**
 * Passes a report on. The token is used up only once the workflow has received it, so a machine that got no answer
 * reports again; the workflow may receive the same report twice, and acts only on the first.
 */
export async function passOn(
  deps: { readonly database: Database; readonly signal: SignalReport; readonly log: Logger },
  { token, secret, report }: { readonly token: Token; readonly secret: string; readonly report: Report },
): Promise<ReportOutcome> {
  const { database, signal, log } = deps;
  const { operationId, purpose } = token;
  const { event } = report;
  const journal = async (what: string): Promise<void> => await note(database.fork(), operationId, what);

  if (token.consumedBy !== null) {
    if (token.consumedBy === event) return 'repeated';
    await journal(`reported ${event} after ${token.consumedBy}, which does not fit`);
    return 'unfit';
  }
  const entry = await entryOfOperation(database.fork(), operationId);
  // Who says that it has booted is the system that an installer has said to be there.
  const isEarly = purpose === 'BOOT' && entry?.action !== 'DISK';
  if (isEarly || !FITTING[purpose === 'BOOT' ? 'BOOT' : (entry?.ordered.action ?? 'DISK')].includes(event)) {
    await journal(`reported ${event}, which does not fit`);
    return 'unfit';
  }
  const expected = entry?.ordered.image?.sha256.toLowerCase();
  if (report.imageSha256 !== undefined && report.imageSha256 !== expected) {
    await journal(`reported ${event} of an image with SHA-256 ${report.imageSha256}, which was not ordered`);
    return 'unfit';
  }
  try {
    if ((await signal(operationId, report)) === 'ended') {
      await journal(`reported ${event}, but the operation has ended`);
      return 'ended';
    }
  } catch (error) {
    log.warn({ operationId, event, reason: describeError(error) }, 'the workflow could not be signalled');
    await journal(
      `reported ${event}, but the workflow cannot be notified now; the machine was asked to repeat it`,
    );
    return 'later';
  }
  await database.transact(async ({ em }) => {
    await consumeToken(em, secret, event);
    // Without this a machine that always boots from the network would be installed, wiped or rescued forever.
    if (event === 'INSTALLED' || event === 'WIPED' || event === 'RESCUED')
      await bootFromDisk(em, operationId);
    if (event === 'INSTALLED') await keepMetadata(em, operationId, token.mac);
    await note(em, operationId, `reported ${event}${detailOf(report)}`);
    for (const { address, id } of report.undriven ?? [])
      await note(
        em,
        operationId,
        `the installer has no driver for the storage controller ${id} at ${address}`,
      );
    for (const { name, serialNumber, method, bytes, verified } of report.disks ?? []) {
      const amount = bytes === undefined ? '' : `, ${bytes} bytes`;
      await note(
        em,
        operationId,
        `disk ${name} (serial ${serialNumber ?? 'unknown'}): ${method}${amount}, ${verified ? 'read back' : 'not verified'}`,
      );
    }
    for (const { name, serialNumber, reason } of report.skipped ?? [])
      await note(
        em,
        operationId,
        `disk ${name} (serial ${serialNumber ?? 'unknown'}) was not wiped: ${reason}`,
      );
  });
  log.info({ operationId, event }, 'machine reported');
  return 'delivered';
}

function detailOf({ message, rescue: system, systemDisk: onDisk }: Report): string {
  if (onDisk !== undefined) {
    const { name, serialNumber, wwn, sizeBytes, path } = onDisk;
    return ` on ${name} (serial ${serialNumber ?? 'unknown'}, WWN ${wwn ?? 'unknown'}, ${sizeBytes} bytes, ${path ?? 'path unknown'})`;
  }
  if (system !== undefined) return ` at ${system.address}, SSH host key ${system.hostKey ?? 'none'}`;
  return message === undefined ? '' : `: ${message}`;
}
