import { z } from 'zod';
import type { CallContext } from '../call.ts';
import type { Target } from '../target.ts';
import type { CallSchemas } from './calls.ts';
import { PowerState } from './power.ts';

const text = z.string().nullable();

export const Processor = z
  .object({ name: z.string(), kind: text, model: text, cores: z.number().nullable() })
  .readonly();

export type Processor = z.infer<typeof Processor>;

export const MemoryModule = z
  .object({ name: z.string(), capacityMiB: z.number().nullable(), serialNumber: text })
  .readonly();

export type MemoryModule = z.infer<typeof MemoryModule>;

export const Disk = z
  .object({
    name: z.string(),
    model: text,
    serialNumber: text,
    capacityBytes: z.number().nullable(),
    protocol: text,
  })
  .readonly();

export type Disk = z.infer<typeof Disk>;

export const Port = z
  .object({
    name: z.string(),
    mac: text.describe(
      'The burnt-in address, in lower case, colon-separated; the one in use where no other is reported. Both are in the facts of the port, `permanentMac` and `currentMac`: they differ where an address was configured.',
    ),
    speedMbps: z.number().nullable(),
  })
  .readonly();

export type Port = z.infer<typeof Port>;

export const PowerSupply = z.object({ name: z.string(), model: text, serialNumber: text }).readonly();

export type PowerSupply = z.infer<typeof PowerSupply>;

/** Kinds of parts, by their common names. */
export const PartKind = z.enum(['PROCESSOR', 'MEMORY', 'DISK', 'PORT', 'POWER_SUPPLY']);

export type PartKind = z.infer<typeof PartKind>;

/** What is known of a part besides what every part of its kind has: properties, no readings. */
export const PartFacts = z
  .object({
    kind: PartKind,
    name: z.string().describe("The part's name in the report."),
    facts: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
      .readonly()
      .describe('E.g. `manufacturer`, `mediaType`, `health`. What is not reported is left out.'),
  })
  .readonly();

export type PartFacts = z.infer<typeof PartFacts>;

/** What could not be read, and why: a resource, or the rest of a collection. */
export const Unread = z
  .object({
    kind: PartKind.describe(
      'A kind of which parts may be missing in the report therefore. Silence about them means nothing.',
    ),
    path: z.string(),
    message: z.string(),
  })
  .readonly();

export type Unread = z.infer<typeof Unread>;

/** What distinguishes one machine from another, as its BMC reports it. */
export const SystemIdentity = z
  .object({ manufacturer: text, model: text, serialNumber: text, uuid: text })
  .readonly();

export type SystemIdentity = z.infer<typeof SystemIdentity>;

/** What one system is made of, as its BMC reports it. What the BMC does not say is null, never guessed. */
export const InventoryReport = z
  .object({
    system: SystemIdentity.unwrap()
      .extend({
        id: z.string(),
        biosVersion: text,
        powerState: PowerState,
        architecture: text.describe('`x86_64`, `aarch64`, or null when it is not reported.'),
      })
      .readonly(),
    bmc: z.object({ firmwareVersion: text }).readonly(),
    processors: z.array(Processor).readonly(),
    memory: z.array(MemoryModule).readonly(),
    disks: z.array(Disk).readonly(),
    ports: z.array(Port).readonly(),
    powerSupplies: z.array(PowerSupply).readonly(),
    facts: z.array(PartFacts).readonly().describe('Of those parts of which more is reported.'),
    unread: z
      .array(Unread)
      .readonly()
      .describe(
        'What the report may lack. Of a kind that is not named here, it has all parts that are listed.',
      ),
    warnings: z
      .array(z.object({ path: z.string(), message: z.string() }).readonly())
      .readonly()
      .describe('What could not be read, and why; the rest of the report is good all the same.'),
    requests: z.int().nonnegative().describe('Requests that this report cost.'),
  })
  .readonly();

export type InventoryReport = z.infer<typeof InventoryReport>;

export interface Inventory {
  /**
   * Reads who answers, at the cost of at most three requests besides the login. `IDENTITY_MISMATCH` when the target says
   * who it must be, and another answers.
   */
  identify(target: Target, context: CallContext): Promise<SystemIdentity>;
  collect(target: Target, context: CallContext): Promise<InventoryReport>;
}

/** The calls for providers in their own processes. */
export const inventoryCalls = {
  identify: {
    kind: 'read',
    description:
      'Reads who answers, at the cost of at most three requests besides the login. IDENTITY_MISMATCH when the target says who it must be, and another answers.',
    parameters: {},
    answer: SystemIdentity,
  },
  collect: {
    kind: 'read',
    description: 'Reads what the machine is made of.',
    parameters: {},
    answer: InventoryReport,
  },
} as const satisfies CallSchemas<Inventory>;
