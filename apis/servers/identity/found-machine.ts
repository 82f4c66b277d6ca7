import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { reportedLine } from '#platform/text/inputs.ts';
import type { ToldIdentity } from '#platform/machines/identity.ts';
import { identityFromParts } from './recorded-identity.ts';

const text = reportedLine(300).nullable().default(null);

export const componentKind = z.enum(['PROCESSOR', 'GPU', 'MEMORY', 'DISK', 'PORT', 'POWER_SUPPLY']);

export const foundComponent = z.object({
  kind: componentKind,
  name: reportedLine(250),
  model: text,
  serialNumber: text,
  mac: text,
  capacity: z.number().nullable().default(null),
});

/** The machine that answers at a BMC, as a worker reports it. */
export const foundMachine = z.object({
  vendor: text,
  model: text,
  serialNumber: text,
  uuid: text,
  systemId: text,
  components: z.array(foundComponent).max(2_000).default([]),
  unreadKinds: z.array(componentKind).max(20).default([]),
});

export type FoundMachine = z.output<typeof foundMachine>;

/** What an operation found in the place of the machine on record; kept until a person accepts it, or the recorded machine is found again. */
export interface FoundIdentity extends FoundMachine {
  readonly at: string;
  readonly operationId: IdOf<'operation'>;
  /** The BMC at which it answered; see bmcNameOf. */
  readonly bmc: string;
  /** Whether the operation continues with this machine all the same. */
  readonly permitted: boolean;
  readonly result: 'different' | 'unknown' | 'same';
  readonly differences: readonly string[];
}

/** One acceptance of another machine by a person; never changed afterwards. */
export interface IdentityChange {
  readonly at: string;
  readonly actor: string;
  readonly reason: string;
  readonly before: IdentitySummary;
  readonly after: IdentitySummary;
}

export interface IdentitySummary {
  readonly vendor: string | null;
  readonly model: string | null;
  readonly serialNumber: string | null;
  readonly uuid: string | null;
  readonly macs: readonly string[];
  readonly disks: readonly string[];
}

export function identityReportedBy({ components, ...machine }: FoundMachine): ToldIdentity {
  return identityFromParts(machine, components);
}

export function summaryOf(
  { vendor, model, serialNumber, uuid }: Partial<Omit<IdentitySummary, 'macs' | 'disks'>>,
  { macs = [], disks = [] }: ToldIdentity,
): IdentitySummary {
  return {
    vendor: vendor ?? null,
    model: model ?? null,
    serialNumber: serialNumber ?? null,
    uuid: uuid ?? null,
    macs,
    disks,
  };
}
