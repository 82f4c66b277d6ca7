import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ServersDocument, type ServersQuery } from '../../generated/graph.ts';
import { Choice, countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { State, words } from '../parts/state.tsx';
import { useSites } from '../reads/use-sites.ts';
import { usePages } from '../reads/use-pages.ts';
import { HEALTHS, POWER_STATES, STATE_FILTERS, serversWhere, type ServersSearch } from './servers-search.ts';

type Server = ServersQuery['servers']['nodes'][number];
const SIZE = 1_000;
const GIB_IN_MIB = 1_024;
const route = getRouteApi('/servers');

const COLUMNS: readonly Column<Server>[] = [
  {
    title: 'Server',
    share: 2,
    cell: ({ id, name }) => (
      <Link to="/servers/$id" params={{ id }} data-row="">
        {name}
      </Link>
    ),
  },
  { title: 'State', share: 1.2, cell: ({ state }) => <State value={state} /> },
  { title: 'Health', share: 1, from: 'sm', cell: ({ health }) => <State value={health} /> },
  { title: 'Power', share: 0.8, cell: ({ powerState }) => words(powerState) },
  {
    title: 'Model',
    share: 2.4,
    from: 'md',
    cell: ({ hardwareModel }) => hardwareModel && `${hardwareModel.vendor} ${hardwareModel.name}`,
  },
  { title: 'Serial number', share: 1.4, from: 'lg', cell: ({ serialNumber }) => serialNumber },
  { title: 'Cores', share: 0.6, from: 'lg', cell: ({ cores }) => cores },
  {
    title: 'Memory',
    share: 0.8,
    from: 'lg',
    cell: ({ memoryMiB }) => memoryMiB !== null && `${Math.round(memoryMiB / GIB_IN_MIB)} GiB`,
  },
  { title: 'Site', share: 1, from: 'md', cell: ({ site }) => site?.name },
];

const pick = ({ servers }: ServersQuery): ServersQuery['servers'] => servers;

/** All servers that the address asks for. */
export function Servers(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const sites = useSites();
  const where = serversWhere(search);
  const found = usePages({
    query: ServersDocument,
    variables: { first: SIZE, ...(where !== undefined && { where }) },
    pick,
    size: SIZE,
    all: true,
  });
  const change = (changed: { [Key in keyof ServersSearch]: ServersSearch[Key] | undefined }): void =>
    void navigate({ to: '/servers', search: { ...search, ...changed } as ServersSearch, replace: true });
  return (
    <>
      <Title>Servers</Title>
      <Filters count={countOf(found.rows, found.total, 'servers')}>
        <TextFilter label="Name contains" value={search.name} onChange={(name) => change({ name })} />
        <Choice
          label="State"
          values={STATE_FILTERS}
          value={search.state}
          onChange={(state) => change({ state })}
        />
        <Choice
          label="Health"
          values={HEALTHS}
          value={search.health}
          onChange={(health) => change({ health })}
        />
        <Choice
          label="Power"
          values={POWER_STATES}
          value={search.power}
          onChange={(power) => change({ power })}
        />
        <Choice label="Site" values={sites} value={search.site} onChange={(site) => change({ site })} />
      </Filters>
      <List
        label="Servers"
        found={found}
        columns={COLUMNS}
        empty={
          where === undefined
            ? 'No server is enrolled yet. Enroll one by the mutation serverEnroll, or by infra.'
            : 'No server matches these filters.'
        }
      />
    </>
  );
}
