import type { LocationsQuery, RacksQuery, SitesQuery } from '../../../generated/graph.ts';
import { words } from '../../parts/state.tsx';

type Location = LocationsQuery['locations']['nodes'][number];
type Site = SitesQuery['sites']['nodes'][number];
type Rack = RacksQuery['racks']['nodes'][number];

/** A region, a site, a row: its contents are listed below it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly places: readonly Place[];
  readonly racks: readonly Rack[];
}

export interface Places {
  readonly locations: readonly Location[];
  readonly sites: readonly Site[];
  readonly racks: readonly Rack[];
}

/** The tree of all places. What is below a place that one may not see is listed at the top. */
export function treeOf({ locations, sites, racks }: Places): readonly Place[] {
  const known = new Set([...locations, ...sites].map(({ id }) => id));
  const above = (...ids: readonly (string | undefined)[]): string | undefined =>
    ids.find((id) => id !== undefined && known.has(id));
  const all = [
    ...sites.map(({ id, name, location }) => ({ id, name, kind: 'Site', parent: above(location?.id) })),
    ...locations.map(({ id, name, kind, parent, site }) => ({
      id,
      name,
      kind: words(kind),
      parent: above(parent?.id, site?.id),
    })),
  ];
  const below = Map.groupBy(all, ({ parent }) => parent);
  const racksOf = Map.groupBy(racks, ({ location, site }) => above(location?.id, site.id));
  const placesIn = (parent: string | undefined): readonly Place[] =>
    (below.get(parent) ?? []).map(({ id, name, kind }) => ({
      id,
      name,
      kind,
      places: placesIn(id),
      racks: racksOf.get(id) ?? [],
    }));
  return placesIn(undefined);
}

/** How many racks are in a place and below it. */
export function countRacks({ racks, places }: Place): number {
  return racks.length + places.reduce((sum, place) => sum + countRacks(place), 0);
}
