import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RacksDocument, type RacksQuery } from '../../generated/graph.ts';
import { Choice, countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { State } from '../parts/state.tsx';
import { usePages } from '../reads/use-pages.ts';
import { useSites } from '../reads/use-sites.ts';
import { racksWhere, type RacksSearch } from './racks-search.ts';

type Rack = RacksQuery['racks']['nodes'][number];
const SIZE = 500;
const route = getRouteApi('/racks');

const COLUMNS: readonly Column<Rack>[] = [
  {
    title: 'Rack',
    share: 2,
    cell: ({ id, name }) => (
      <Link to="/racks/$id" params={{ id }} data-row="">
        {name}
      </Link>
    ),
  },
  { title: 'Status', share: 1, cell: ({ status }) => <State value={status} /> },
  { title: 'Site', share: 1.4, cell: ({ site }) => site.name },
  { title: 'Location', share: 1.4, from: 'sm', cell: ({ location }) => location?.name },
  { title: 'Units', share: 0.6, cell: ({ units }) => units },
];

const pick = ({ racks }: RacksQuery): RacksQuery['racks'] => racks;

export function Racks(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const sites = useSites();
  const where = racksWhere(search);
  const found = usePages({
    query: RacksDocument,
    variables: { first: SIZE, ...(where !== undefined && { where }) },
    pick,
    size: SIZE,
  });
  const change = (changed: { [Key in keyof RacksSearch]: RacksSearch[Key] | undefined }): void =>
    void navigate({ to: '/racks', search: { ...search, ...changed } as RacksSearch, replace: true });
  return (
    <>
      <Title>Racks</Title>
      <Filters count={countOf(found.rows, found.total, 'racks')}>
        <TextFilter label="Name contains" value={search.name} onChange={(name) => change({ name })} />
        <Choice label="Site" values={sites} value={search.site} onChange={(site) => change({ site })} />
      </Filters>
      <List
        label="Racks"
        found={found}
        columns={COLUMNS}
        empty={where === undefined ? 'There is no rack yet.' : 'No rack matches these filters.'}
      />
    </>
  );
}
