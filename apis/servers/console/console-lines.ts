import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { TenantsQuery } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { PAGE_LIMIT, pageSize } from '#platform/graph/connection.ts';
import type { Server } from '../server.ts';

/** A line as it is kept. */
export interface ConsoleLine {
  /** Its place among the lines of its server. */
  readonly number: number;
  readonly at: Date;
  readonly text: string;
  readonly operationId: IdOf<'operation'>;
}

/** Lines that are kept of a server; the oldest go first. */
export const KEPT_LINES = 5_000;

/** Which lines of a server. */
export interface ConsoleSelection {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly operationId?: string | null;
}

export interface ConsolePage {
  /** Oldest first. */
  readonly lines: readonly ConsoleLine[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Adds lines to those of a server, and deletes the oldest beyond the limit. */
export async function appendLines(
  em: EntityManager,
  server: Pick<Server, 'id' | 'instanceTenantId'>,
  operationId: IdOf<'operation'>,
  lines: readonly { readonly at: string; readonly text: string }[],
): Promise<void> {
  const rows: { last: string | null }[] = await em.execute(
    `insert into console_line (server_id, number, at, text, operation_id, instance_tenant_id)
     select ?, (select coalesce(max(number), 0) from console_line where server_id = ?) + row_number() over (),
       line.at, line.text, ?, ?
     from jsonb_to_recordset(?::jsonb) as line (at timestamptz, text text)
     returning (number)::text as last`,
    [server.id, server.id, operationId, server.instanceTenantId ?? null, JSON.stringify(lines)],
  );
  const last = Math.max(...rows.map((row) => Number(row.last)));
  await em.execute(`delete from console_line where server_id = ? and number <= ?`, [
    server.id,
    last - KEPT_LINES,
  ]);
}

/** One page of the lines that are of the tenants' instances, or of all where no tenants are given. */
export async function readLines(
  em: EntityManager,
  serverId: IdOf<'server'>,
  tenants: TenantsQuery | undefined,
  selection: ConsoleSelection,
): Promise<ConsolePage> {
  const forwards = isGiven(selection.first) || isGiven(selection.after);
  if (forwards && (isGiven(selection.last) || isGiven(selection.before))) {
    throw new UserError('INVALID_INPUT', 'Give first and after, or last and before, not both.', {
      path: [isGiven(selection.last) ? 'last' : 'before'],
    });
  }
  if (selection.operationId === null) {
    const message = 'operationId must not be null; to read the lines of all operations, leave it out.';
    throw new UserError('INVALID_INPUT', message, { path: ['operationId'] });
  }
  const size = forwards ? pageSize(selection.first) : lastSize(selection.last);
  const bound = numberOf(selection.after, 'after') ?? numberOf(selection.before, 'before');
  const { sql, values } = conditions(serverId, tenants, selection.operationId ?? null);
  const rows: { number: string; at: string | Date; text: string; operation_id: IdOf<'operation'> }[] =
    await em.execute(
      `select number, at, text, operation_id from console_line where ${sql}
     ${bound === undefined ? '' : `and number ${forwards ? '>' : '<'} ${bound}`}
     order by number ${forwards ? 'asc' : 'desc'} limit ${size + 1}`,
      values,
    );
  const lines = rows.slice(0, size).map((row) => ({
    number: Number(row.number),
    at: new Date(row.at),
    text: row.text,
    operationId: row.operation_id,
  }));
  const isMore = rows.length > size;
  return {
    lines: forwards ? lines : lines.toReversed(),
    hasNextPage: forwards ? isMore : bound !== undefined,
    hasPreviousPage: forwards ? bound !== undefined : isMore,
  };
}

export async function countLines(
  em: EntityManager,
  serverId: IdOf<'server'>,
  tenants: TenantsQuery | undefined,
  operationId: string | null,
): Promise<number> {
  const { sql, values } = conditions(serverId, tenants, operationId);
  const rows: { count: string }[] = await em.execute(
    `select count(*) from console_line where ${sql}`,
    values,
  );
  return Number(rows[0]?.count ?? 0);
}

/** Where a page begins or ends, as clients hand it back. */
export function cursorOf({ number }: ConsoleLine): string {
  return Buffer.from(`line ${number}`).toString('base64url');
}

function conditions(
  serverId: IdOf<'server'>,
  tenants: TenantsQuery | undefined,
  operationId: string | null,
): { sql: string; values: string[] } {
  const parts: [string, ...string[]][] = [['server_id = ?', serverId]];
  if (tenants !== undefined) parts.push([`instance_tenant_id in (${tenants.sql})`, ...tenants.values]);
  if (operationId !== null) parts.push(['operation_id = ?', operationId]);
  return { sql: parts.map(([sql]) => sql).join(' and '), values: parts.flatMap(([, ...values]) => values) };
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function lastSize(last: number | null | undefined): number {
  if (last === null || last === undefined || (last >= 1 && last <= PAGE_LIMIT)) return pageSize(last);
  throw new UserError('INVALID_INPUT', `last must be from 1 to ${PAGE_LIMIT}; page on with before.`, {
    path: ['last'],
  });
}

function numberOf(cursor: string | null | undefined, name: string): number | undefined {
  if (cursor === null || cursor === undefined) return undefined;
  const number = /^line (\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];
  if (number !== undefined) return Number(number);
  const message = `${name} is not a cursor of this list; take it from pageInfo.`;
  throw new UserError('INVALID_INPUT', message, { path: [name] });
}
