import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  LocationsDocument,
  RacksDocument,
  SitesDocument,
  type LocationsQuery,
  type RacksQuery,
  type SitesQuery,
} from '../../generated/graph.ts';
import { Empty, Loading, Problem } from '../parts/notice.tsx';
import { Title } from '../parts/page.tsx';
import { usePages } from '../reads/use-pages.ts';
import { countRacks, treeOf, type Place } from './locations/tree.ts';

const SIZE = 1_000;
const variables = { first: SIZE };
const pickLocations = ({ locations }: LocationsQuery): LocationsQuery['locations'] => locations;
const pickSites = ({ sites }: SitesQuery): SitesQuery['sites'] => sites;
const pickRacks = ({ racks }: RacksQuery): RacksQuery['racks'] => racks;

/** Regions, sites, rooms and rows as a tree, with the racks in them. */
export function Locations(): ReactNode {
  const locations = usePages({
    query: LocationsDocument,
    variables,
    pick: pickLocations,
    size: SIZE,
    all: true,
  });
  const sites = usePages({ query: SitesDocument, variables, pick: pickSites, size: SIZE, all: true });
  const racks = usePages({ query: RacksDocument, variables, pick: pickRacks, size: SIZE, all: true });
  const problem = locations.problem ?? sites.problem ?? racks.problem;
  if (problem !== undefined) return <Problem message={problem} />;
  return (
    <>
      <Title>Sites and locations</Title>
      {locations.rows === undefined || sites.rows === undefined || racks.rows === undefined ? (
        <Loading />
      ) : (
        <Tree places={treeOf({ locations: locations.rows, sites: sites.rows, racks: racks.rows })} />
      )}
    </>
  );
}

function Tree({ places }: { readonly places: readonly Place[] }): ReactNode {
  if (places.length === 0) return <Empty>There is no site and no location yet.</Empty>;
  return (
    <ul className="card p-3">
      {places.map((place) => (
        <Branch key={place.id} place={place} />
      ))}
    </ul>
  );
}

function Branch({ place }: { readonly place: Place }): ReactNode {
  const { name, kind, places, racks } = place;
  const count = countRacks(place);
  return (
    <li>
      <details open className="py-0.5">
        <summary className="cursor-pointer">
          <span className="font-medium">{name}</span>{' '}
          <span className="text-dim">
            {kind}, {count} {count === 1 ? 'rack' : 'racks'}
          </span>
        </summary>
        <div className="ml-2 border-l border-line pl-4">
          {places.length > 0 && (
            <ul>
              {places.map((one) => (
                <Branch key={one.id} place={one} />
              ))}
            </ul>
          )}
          {racks.length > 0 && (
            <ul className="flex flex-wrap gap-x-4 py-1" aria-label={`Racks of ${name}`}>
              {racks.map((rack) => (
                <li key={rack.id}>
                  <Link to="/racks/$id" params={{ id: rack.id }} data-row="">
                    {rack.name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      </details>
    </li>
  );
}
