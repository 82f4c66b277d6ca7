import type { ReactNode } from 'react';
import { TenantsDocument, type TenantsQuery } from '../../../generated/graph.ts';
import { Empty, Loading, Problem } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { usePages } from '../../reads/use-pages.ts';

type Tenant = TenantsQuery['tenants']['nodes'][number];
type Below = ReadonlyMap<string | undefined, readonly Tenant[]>;
const SIZE = 1_000;
const variables = { first: SIZE };
const pick = ({ tenants }: TenantsQuery): TenantsQuery['tenants'] => tenants;

/** Tenants as a tree: roles on one hold for those below it. */
export function TenantTree(): ReactNode {
  const { rows, problem, total } = usePages({
    query: TenantsDocument,
    variables,
    pick,
    size: SIZE,
    all: true,
  });
  if (problem !== undefined) return <Problem message={problem} />;
  if (rows === undefined) return <Loading />;
  if (rows.length === 0) return <Empty>There is no tenant that you may see.</Empty>;
  const known = new Set(rows.map(({ id }) => id));
  // Those below a tenant that one may not see stand at the top.
  const below = Map.groupBy(rows, ({ parent }) =>
    parent !== null && known.has(parent.id) ? parent.id : undefined,
  );
  return (
    <Section title="Tenants" aside={total}>
      <Branches below={below} of={undefined} />
    </Section>
  );
}

function Branches({ below, of }: { readonly below: Below; readonly of: string | undefined }): ReactNode {
  const tenants = below.get(of) ?? [];
  return (
    <ul className={of === undefined ? 'card p-3' : 'ml-2 border-l border-line pl-4'}>
      {tenants.map(({ id, name, description }) => (
        <li key={id} className="py-0.5">
          <span className="font-medium">{name}</span> <span className="text-dim">{description}</span>
          {below.has(id) && <Branches below={below} of={id} />}
        </li>
      ))}
    </ul>
  );
}
