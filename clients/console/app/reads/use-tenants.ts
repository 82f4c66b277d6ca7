import { useQuery } from 'urql';
import { TenantNamesDocument } from '../../generated/graph.ts';

/** Tenants to choose from: id and name. */
export function useTenants(): readonly (readonly [id: string, name: string])[] {
  const [{ data }] = useQuery({ query: TenantNamesDocument });
  return data?.tenants.nodes.map(({ id, name }) => [id, name] as const) ?? [];
}
