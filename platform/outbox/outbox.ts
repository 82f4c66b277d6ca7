import type { EntityManager } from '@mikro-orm/postgresql';
import { cloudEvent, type CloudEvent, type NewEvent } from '#platform/events/cloud-event.ts';

/** What other domains may know of a resource: enough to check a reference and its owner. */
export interface Fact {
  readonly kind: string;
  readonly id: string;
  readonly tenantId: string | null;
  readonly state: string | null;
  /** Grows with every change of the resource; older facts that arrive late are ignored. */
  readonly version: number;
  readonly deleted?: boolean;
  /** Tenants only: every tenant above, and itself. */
  readonly ancestors?: readonly string[];
  readonly data?: Record<string, unknown>;
}

/** Collects what a transaction must tell, and writes it as rows of the same transaction. */
export interface Outbox {
  emit(source: string, event: NewEvent): CloudEvent;
  fact(source: string, fact: Fact): void;
  /** Writes the rows; true when there were any. Called by the transaction, not by its work. */
  flush(): Promise<boolean>;
}

export function createOutbox(em: EntityManager): Outbox {
  const rows: { subject: string; event: CloudEvent }[] = [];
  return {
    emit(source, event) {
      const stamped = cloudEvent(source, event);
      rows.push({ subject: `events.${event.type}`, event: stamped });
      return stamped;
    },
    fact(source, fact) {
      const event = cloudEvent(source, { type: `fact.${fact.kind}`, subject: fact.id, data: { ...fact } });
      rows.push({ subject: `facts.${fact.kind}.${fact.id}`, event });
    },
    async flush() {
      if (rows.length === 0) return false;
      const values = rows.map(() => '(?, ?, ?::jsonb)').join(', ');
      const parameters = rows.flatMap(({ subject, event }) => [event.id, subject, JSON.stringify(event)]);
      await em.execute(`insert into outbox (id, subject, body) values ${values}`, parameters);
      rows.length = 0;
      return true;
    },
  };
}
