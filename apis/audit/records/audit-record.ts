import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

/** A field before and after, as the graph shows it. */
export interface RecordedChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

const AuditRecordSchema = defineEntity({
  name: 'AuditRecord',
  tableName: 'audit_record',
  properties: (p) => ({
    id: p.string().$type<IdOf<'auditRecord'>>().primary(),
    eventId: p.string(),
    tenantId: p.string(),
    sequence: p.integer(),
    at: p.datetime(3),
    actor: p.text().strictNullable(),
    kind: p.string(),
    action: p.string(),
    nodeId: p.string(),
    changes: p.json().$type<readonly RecordedChange[]>(),
    reason: p.text().strictNullable(),
    ticket: p.text().strictNullable(),
    requestId: p.text().strictNullable(),
    operation: p.string().strictNullable(),
    hash: p.string(),
  }),
});

/** A record as it is stored; its id sorts as the events do. */
export class AuditRecord extends AuditRecordSchema.class {}

AuditRecordSchema.setClass(AuditRecord);

/** What a record is made of, its hash aside. */
export interface RecordContent {
  readonly id: string;
  readonly eventId: string;
  readonly tenantId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly actor: string | null;
  readonly kind: string;
  readonly action: string;
  readonly nodeId: string;
  readonly changes: readonly RecordedChange[];
  readonly reason: string | null;
  readonly ticket: string | null;
  readonly requestId: string | null;
  readonly operation: string | null;
}
