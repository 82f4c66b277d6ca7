import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FleetDocument, type FleetQuery, type OverviewQuery } from '../../../generated/graph.ts';
import { Empty } from '../../parts/notice.tsx';
import type { ServersSearch } from '../servers-search.ts';
import { useRead } from '../../reads/use-read.ts';

type Site = OverviewQuery['sites']['nodes'][number];
type Group = Exclude<keyof FleetQuery, '__typename'>;

/** Columns, each with the state that its link filters by. */
const COLUMNS: readonly (readonly [
  group: Group,
  name: string,
  state: NonNullable<ServersSearch['state']>,
  fill: string,
])[] = [
  ['available', 'Available', 'AVAILABLE', 'bg-good'],
  ['inUse', 'In use', 'IN_USE', 'bg-accent'],
  ['installing', 'Installing', 'INSTALLING', 'bg-accent/50'],
  ['preparing', 'Preparing', 'PREPARING', 'bg-warn'],
  ['failed', 'Failed', 'FAILED', 'bg-bad'],
];
const AGAIN_MS = 15_000;

/** How many servers are in which state, at each site. */
export function Fleet({ sites }: { readonly sites: readonly Site[] }): ReactNode {
  if (sites.length === 0) return <Empty>There is no site yet.</Empty>;
  return (
    <div className="card overflow-x-auto" role="region" aria-label="Servers by site and state" tabIndex={0}>
      <table className="w-full">
        <thead>
          <tr>
            <th scope="col">Site</th>
            <th scope="col" className="text-right">
              Servers
            </th>
            <th scope="col" className="min-w-40 max-md:hidden">
              <span className="sr-only">Shares</span>
            </th>
            {COLUMNS.map(([group, name]) => (
              <th key={group} scope="col" className="text-right">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <SiteLine key={site.id} site={site} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SiteLine({ site }: { readonly site: Site }): ReactNode {
  const { data } = useRead(FleetDocument, { site: site.id }, { everyMs: AGAIN_MS });
  const counts = COLUMNS.map(([group]) => data?.[group].totalCount ?? 0);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <tr>
      <th scope="row" className="border-t border-line text-ink">
        {site.name}
      </th>
      <td className="text-right tabular-nums">
        <Link
          to="/servers"
          search={{ site: site.id }}
          aria-label={data === undefined ? `Servers at ${site.name}` : `${total} servers at ${site.name}`}
        >
          {data === undefined ? '' : total}
        </Link>
      </td>
      <td className="align-middle max-md:hidden" aria-hidden="true">
        <div className="flex h-2.5 overflow-hidden rounded bg-line">
          {COLUMNS.map(([group, , , fill], index) => (
            <span
              key={group}
              className={fill}
              style={{ width: `${total === 0 ? 0 : ((counts[index] ?? 0) / total) * 100}%` }}
            />
          ))}
        </div>
      </td>
      {COLUMNS.map(([group, name, state], index) => (
        <td key={group} className="text-right tabular-nums">
          {data === undefined ? (
            // Not 0: that would say something of the fleet.
            <span className="text-dim" data-loading="">
              …
            </span>
          ) : counts[index] === 0 ? (
            <span className="text-dim">0</span>
          ) : (
            <Link
              to="/servers"
              search={{ site: site.id, state }}
              aria-label={`${name}: ${counts[index]} at ${site.name}`}
            >
              {counts[index]}
            </Link>
          )}
        </td>
      ))}
    </tr>
  );
}
