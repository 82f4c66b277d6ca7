import { useQuery } from 'urql';
import { SiteNamesDocument } from '../../generated/graph.ts';

/** Sites to choose from: id and name. */
export function useSites(): readonly (readonly [id: string, name: string])[] {
  const [{ data }] = useQuery({ query: SiteNamesDocument });
  return data?.sites.nodes.map(({ id, name }) => [id, name] as const) ?? [];
}
