import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditWhere } from '../../generated/graph.ts';
import { AuditRecords, useAudit } from '../parts/audit-records.tsx';
import { Filters, TextFilter } from '../parts/filters.tsx';
import { Title } from '../parts/page.tsx';
import type { AuditSearch } from './audit-search.ts';

const route = getRouteApi('/audit');

/** What was done to everything that one may see. */
export function Audit(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const found = useAudit({ where: auditWhere(search) });
  const change = (changed: { [Key in keyof AuditSearch]: AuditSearch[Key] | undefined }): void =>
    void navigate({ to: '/audit', search: { ...search, ...changed } as AuditSearch, replace: true });
  return (
    <>
      <Title>Audit</Title>
      <Filters>
        <TextFilter label="By" value={search.actor} onChange={(actor) => change({ actor })} />
        <TextFilter label="Ticket" value={search.ticket} onChange={(ticket) => change({ ticket })} />
        <TextFilter label="Kind" value={search.kind} onChange={(kind) => change({ kind })} />
      </Filters>
      <AuditRecords
        found={found}
        named
        empty={
          Object.keys(search).length === 0 ? 'Nothing was done yet.' : 'No record matches these filters.'
        }
      />
    </>
  );
}

function auditWhere({ actor, ticket, kind }: AuditSearch): AuditWhere | undefined {
  const where: AuditWhere = {
    ...(actor !== undefined && { actor: { contains: actor } }),
    ...(ticket !== undefined && { ticket: { contains: ticket } }),
    ...(kind !== undefined && { kind: { contains: kind } }),
  };
  return Object.keys(where).length === 0 ? undefined : where;
}
