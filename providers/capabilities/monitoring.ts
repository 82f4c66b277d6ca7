import { z } from 'zod';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import type { CallSchemas } from './calls.ts';
import { PowerState } from './power.ts';

const health = z.enum(['OK', 'WARNING', 'CRITICAL']).nullable();

/** A machine at a glance. */
export const Observation = z
  .object({
    powerState: PowerState,
    health: health.describe(
      'Of the machine with all its parts; null where the controller does not report it.',
    ),
  })
  .readonly();

export type Observation = z.infer<typeof Observation>;

export const Sensor = z
  .object({
    name: z.string(),
    kind: z.enum(['TEMPERATURE', 'FAN', 'POWER', 'VOLTAGE', 'CURRENT', 'OTHER']),
    reading: z.number().nullable().describe('Null when the sensor does not read at the moment.'),
    unit: z.string().nullable().describe('E.g. `Cel`, `RPM`, `%`, `W`, `V`.'),
    health,
  })
  .readonly();

export type Sensor = z.infer<typeof Sensor>;

export const LogEntry = z
  .object({
    id: z.string().describe('Unique within its log.'),
    log: z.string().describe('Path of the log it is from.'),
    at: z.string().nullable().describe("ISO 8601 by the controller's own clock; null when it reports none."),
    severity: health,
    message: z.string(),
    messageId: z.string().nullable(),
  })
  .readonly();

export type LogEntry = z.infer<typeof LogEntry>;

/** A resource of a list that could not be read, and why; the rest of the list is good all the same. */
export const UnreadMember = z.object({ path: z.string(), message: z.string() }).readonly();

export type UnreadMember = z.infer<typeof UnreadMember>;

export const SensorReport = z
  .object({ sensors: z.array(Sensor).readonly(), unread: z.array(UnreadMember).readonly() })
  .readonly();

export type SensorReport = z.infer<typeof SensorReport>;

export const LogPage = z
  .object({
    entries: z.array(LogEntry).readonly(),
    unread: z
      .array(UnreadMember)
      .readonly()
      .describe('Entries of this page, or whole logs, that are not among them.'),
    next: z.string().nullable().describe('Where to continue; null at the end.'),
  })
  .readonly();

export type LogPage = z.infer<typeof LogPage>;

/** What the BMC measures and remembers. */
export interface Monitoring {
  /**
   * What is worth asking every few seconds: one request on a BMC that this process has asked before. Another machine than
   * the target's is `IDENTITY_MISMATCH`.
   */
  observe(target: Target, context: CallContext): Promise<Observation>;
  sensors(target: Target, context: CallContext): Promise<SensorReport>;
  /** A page of the logs, as the BMC orders them; `cursor` is the `next` of the page before. */
  logs(
    target: Target,
    page: { readonly cursor?: string | undefined; readonly limit: number },
    context: CallContext,
  ): Promise<LogPage>;
}

/** The calls for providers in their own processes. */
export const monitoringCalls = {
  observe: {
    kind: 'read',
    description:
      "What is worth asking every few seconds. Another machine than the target's is IDENTITY_MISMATCH.",
    parameters: {},
    answer: Observation,
  },
  sensors: {
    kind: 'read',
    description: 'Reads the sensors.',
    parameters: {},
    answer: SensorReport,
  },
  logs: {
    kind: 'read',
    description: 'A page of the logs, as the controller orders them.',
    parameters: {
      page: z
        .object({
          cursor: z.string().optional().describe('The `next` of the page before.'),
          limit: z.int().positive(),
        })
        .readonly(),
    },
    answer: LogPage,
  },
} as const satisfies CallSchemas<Monitoring>;
