import { given, textOf } from '../parts/filters.tsx';

/** What audit records are filtered by, as the address says: a part of each. */
export interface AuditSearch {
  readonly actor?: string;
  readonly ticket?: string;
  readonly kind?: string;
}

export function auditSearch({ actor, ticket, kind }: Record<string, unknown>): AuditSearch {
  return given({ actor: textOf(actor), ticket: textOf(ticket), kind: textOf(kind) });
}
