import { z } from 'zod';
import type { OperationKindOf } from '../operation-kinds.ts';
import type { OperationHeader } from '../operations/header.ts';

export type ServerOperationKind = OperationKindOf<'Server'>;

/** What can be done to the power, and how the operation is called for people. */
export const POWER_VERBS = {
  ON: 'Turn on',
  /** Cuts the power at once. */
  OFF: 'Cut the power of',
  /** Asks the operating system first, and cuts the power where it does not follow. */
  OFF_GRACEFUL: 'Shut down',
  /** Cuts the power, then turns it on; ends with a machine that is on, whatever it was before. */
  CYCLE: 'Power-cycle',
} as const;

export const powerActionSchema = z.enum(['ON', 'OFF', 'OFF_GRACEFUL', 'CYCLE']);

export type PowerAction = z.infer<typeof powerActionSchema>;

export const powerInput = z.object({ action: powerActionSchema });

export type PowerRequest = OperationHeader & z.infer<typeof powerInput>;

/** Whether a setting holds a secret, by its name: passwords with their hashes and salts, CHAP secrets (Dell, Supermicro). */
export function namesSecret(name: string): boolean {
  return /passw|passphrase|secret|pwd/i.test(name);
}

/** Attributes of a BIOS by name. Passwords are not among them: they would stand in histories. */
export const biosAttributesSchema = z.record(
  z
    .string()
    .min(1)
    .max(200)
    .refine((name) => !namesSecret(name), 'must not be a password or another secret'),
  z.union([z.string().max(2_000), z.number(), z.boolean()]),
);

export type BiosAttributes = z.infer<typeof biosAttributesSchema>;

export const biosInput = z.object({ attributes: biosAttributesSchema });

export type BiosRequest = OperationHeader & z.infer<typeof biosInput>;

/** One component of a baseline. All of it is stored in histories, so the URL holds no credential. */
export const baselineEntrySchema = z.object({
  /** As the BMC's firmware inventory names it, without a version. */
  component: z.string(),
  /** As the BMC reports it once the image runs. */
  version: z.string(),
  imageUrl: z.string(),
  /** Of the image, in lower-case hex. */
  sha256: z.string(),
});

export type BaselineEntry = z.infer<typeof baselineEntrySchema>;

/** With the baseline as it was when it was asked for: a change of it does not reach an operation under way. */
export const firmwareInput = z.object({
  baseline: z.object({ id: z.string(), name: z.string(), entries: z.array(baselineEntrySchema) }),
});

export type FirmwareRequest = OperationHeader & z.infer<typeof firmwareInput>;

/** Why a session at a console ended that nothing went wrong with. */
export const CONSOLE_ENDS = ['CLOSED', 'IDLE', 'EXPIRED'] as const;

export type ConsoleEnd = (typeof CONSOLE_ENDS)[number];

export const consoleInput = z.object({ sessionId: z.string(), expiresAt: z.iso.datetime() });

export type ConsoleRequest = OperationHeader & z.infer<typeof consoleInput>;
