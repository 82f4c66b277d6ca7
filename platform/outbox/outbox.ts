import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import {
  cloudEvent,
  type CloudEvent,
  type EventOrigin,
  type NewEvent,
} from '#platform/events/cloud-event.ts';
import { largestPart } from '#platform/events/event-size.ts';

/** The fields of a resource that other domains may read: enough to check a reference and its owner. */
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

/** Collects the events and facts of a transaction, and writes them as rows of the same transaction. */
export interface Outbox {
  /** Throws INVALID_INPUT when the event is larger than the bus carries, so that nothing of the change is written. */
  emit(source: string, event: NewEvent): CloudEvent;
  /** Throws like `emit`. */
  fact(source: string, fact: Fact): void;
  /** Sets the cause of the events that are emitted from now on; fields left out keep their values. */
  originate(origin: EventOrigin): void;
  /** Remembers this moment of the transaction; the function it answers drops what was emitted since. */
  savepoint(): () => void;
  /** Runs a statement that changes rows together with the writing of the outbox's, in one round trip at the end. */
  atEnd(sql: string, parameters: readonly unknown[]): void;
  /** Writes the rows; true when there were any. Called by the transaction, not by its work. */
  flush(): Promise<boolean>;
}

/** An outbox within a transaction, for events whose JSON has at most `maxBytes`; `wrote` is given the facts it wrote. */
export function createOutbox(
  em: EntityManager,
  maxBytes: number,
  wrote: (facts: readonly Fact[]) => void = () => undefined,
): Outbox {
  const rows: { id: string; subject: string; body: string; fact?: Fact }[] = [];
  const last: { sql: string; parameters: readonly unknown[] }[] = [];
  let origin: EventOrigin = {};
  const put = (subject: string, event: CloudEvent, fact?: Fact): void => {
    const body = JSON.stringify(event);
    const bytes = Buffer.byteLength(body);
    if (bytes > maxBytes) throw tooLarge(event, bytes, maxBytes);
    rows.push({ id: event.id, subject, body, ...(fact === undefined ? {} : { fact }) });
  };
  return {
    emit(source, event) {
      const stamped = cloudEvent(source, event, new Date(), origin);
      put(`events.${event.type}`, stamped);
      return stamped;
    },
    fact(source, fact) {
      const event = cloudEvent(source, { type: `fact.${fact.kind}`, subject: fact.id, data: { ...fact } });
      put(`facts.${fact.kind}.${fact.id}`, event, fact);
    },
    originate(given) {
      origin = { ...origin, ...given };
    },
    savepoint() {
      const { length } = rows;
      return () => void rows.splice(length);
    },
    atEnd: (sql, parameters) => void last.push({ sql, parameters }),
    async flush() {
      const hasRows = rows.length > 0;
      const values = rows.map(() => '(?, ?, ?::jsonb)').join(', ');
      const insert = {
        sql: `insert into outbox (id, subject, body) values ${values}`,
        parameters: rows.flatMap(({ id, subject, body }) => [id, subject, body]),
      };
      const statements = hasRows ? [...last, insert] : last;
      const end = statements.at(-1);
      if (end === undefined) return false;
      // Statements that change rows in `with` are run whether anything refers to them or not.
      const before = statements.slice(0, -1).map(({ sql }, place) => `at_end_${place} as (${sql})`);
      const sql = before.length === 0 ? end.sql : `with ${before.join(', ')} ${end.sql}`;
      await em.execute(
        sql,
        statements.flatMap(({ parameters }) => parameters),
      );
      wrote(rows.flatMap(({ fact }) => fact ?? []));
      rows.length = 0;
      last.length = 0;
      return hasRows;
    },
  };
}

function tooLarge(event: CloudEvent, bytes: number, maxBytes: number): UserError {
  const { path, bytes: partBytes } = largestPart(event.data);
  const part = path.length === 0 ? '' : ` ${path.join('.')} alone has ${partBytes} bytes; shorten it.`;
  return new UserError(
    'INVALID_INPUT',
    `This is too large to pass on: ${event.type} would have ${bytes} bytes, ${bytes - maxBytes} more than the event bus carries.${part} Nothing was changed.`,
    { path },
  );
}
