import { z } from 'zod';
import { operationSubjectSchema, type OperationSubject } from '../operations/operation.ts';

export type ServerOperationKind =
  | 'ENROLL'
  | 'INSPECT'
  | 'POWER'
  | 'ERASE'
  | 'CREDENTIAL_ROTATE'
  | 'BMC_UPDATE'
  | 'BIOS_APPLY'
  | 'FIRMWARE_UPDATE'
  | 'CONSOLE';

/** The event by which each operation on a server is asked for. */
export const serverRequests = {
  ENROLL: { eventType: 'server.enroll-requested', verb: 'Enroll' },
  INSPECT: { eventType: 'server.inspect-requested', verb: 'Inspect' },
  POWER: { eventType: 'server.power-requested', verb: 'Set the power of' },
  ERASE: { eventType: 'server.erase-requested', verb: 'Erase' },
  CREDENTIAL_ROTATE: { eventType: 'server.credential-rotate-requested', verb: 'Change the BMC password of' },
  BMC_UPDATE: { eventType: 'server.bmc-update-requested', verb: 'Change the BMC of' },
  BIOS_APPLY: { eventType: 'server.bios-apply-requested', verb: 'Set up the BIOS of' },
  FIRMWARE_UPDATE: { eventType: 'server.firmware-update-requested', verb: 'Update the firmware of' },
  CONSOLE: { eventType: 'server.console-requested', verb: 'Open the console of' },
} as const satisfies Record<ServerOperationKind, { eventType: string; verb: string }>;

/** Data of the requesting events, and input of the workflows that need no more. */
export const serverRequestSchema = operationSubjectSchema;

export type ServerRequest = OperationSubject;

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

export const powerRequestSchema = operationSubjectSchema.extend({ action: powerActionSchema });

export type PowerRequest = z.infer<typeof powerRequestSchema>;

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

export const biosRequestSchema = operationSubjectSchema.extend({ attributes: biosAttributesSchema });

export type BiosRequest = z.infer<typeof biosRequestSchema>;

/** One component of a baseline. All of it stands in histories, so the URL holds no credential. */
export const baselineEntrySchema = z.object({
  /** As the BMC's firmware inventory names it, without a version. */
  component: z.string(),
  /** As the BMC tells it once the image runs. */
  version: z.string(),
  imageUrl: z.string(),
  /** Of the image, in lower-case hex. */
  sha256: z.string(),
});

export type BaselineEntry = z.infer<typeof baselineEntrySchema>;

/** With the baseline as it was when it was asked for: a change of it does not reach an operation under way. */
export const firmwareRequestSchema = operationSubjectSchema.extend({
  baseline: z.object({ id: z.string(), name: z.string(), entries: z.array(baselineEntrySchema) }),
});

export type FirmwareRequest = z.infer<typeof firmwareRequestSchema>;

/** Why a session at a console ended that nothing went wrong with. */
export const CONSOLE_ENDS = ['CLOSED', 'IDLE', 'EXPIRED'] as const;

export type ConsoleEnd = (typeof CONSOLE_ENDS)[number];

export const consoleRequestSchema = operationSubjectSchema.extend({
  sessionId: z.string(),
  expiresAt: z.iso.datetime(),
});

export type ConsoleRequest = z.infer<typeof consoleRequestSchema>;
