import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NetworkDevicesDocument, type NetworkDevicesQuery } from '../../generated/graph.ts';
import { Choice, countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { State, words } from '../parts/state.tsx';
import { usePages } from '../reads/use-pages.ts';
import { useSites } from '../reads/use-sites.ts';
import {
  DEVICE_KINDS,
  DEVICE_STATUSES,
  networkDevicesWhere,
  type NetworkDevicesSearch,
} from './network-devices-search.ts';

type Device = NetworkDevicesQuery['networkDevices']['nodes'][number];
const SIZE = 500;
const route = getRouteApi('/networks');

const COLUMNS: readonly Column<Device>[] = [
  {
    title: 'Device',
    share: 2,
    cell: ({ id, name }) => (
      <Link to="/networks/$id" params={{ id }} data-row="">
        {name}
      </Link>
    ),
  },
  { title: 'Kind', share: 1.2, cell: ({ kind }) => words(kind) },
  { title: 'Status', share: 1.2, cell: ({ status }) => <State value={status} /> },
  { title: 'Platform', share: 1.4, from: 'lg', cell: ({ platform }) => platform },
  {
    title: 'Management address',
    share: 1.6,
    from: 'md',
    cell: ({ managementAddress }) => <code>{managementAddress}</code>,
  },
  { title: 'Rack', share: 1, from: 'sm', cell: ({ rack }) => rack?.name },
  { title: 'Site', share: 1, from: 'sm', cell: ({ site }) => site.name },
];

const pick = ({ networkDevices }: NetworkDevicesQuery): NetworkDevicesQuery['networkDevices'] =>
  networkDevices;

export function NetworkDevices(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const sites = useSites();
  const where = networkDevicesWhere(search);
  const found = usePages({
    query: NetworkDevicesDocument,
    variables: { first: SIZE, ...(where !== undefined && { where }) },
    pick,
    size: SIZE,
  });
  const change = (changed: {
    [Key in keyof NetworkDevicesSearch]: NetworkDevicesSearch[Key] | undefined;
  }): void =>
    void navigate({
      to: '/networks',
      search: { ...search, ...changed } as NetworkDevicesSearch,
      replace: true,
    });
  return (
    <>
      <Title>Network devices</Title>
      <Filters count={countOf(found.rows, found.total, 'devices')}>
        <TextFilter label="Name contains" value={search.name} onChange={(name) => change({ name })} />
        <Choice
          label="Kind"
          values={DEVICE_KINDS}
          value={search.kind}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label="Status"
          values={DEVICE_STATUSES}
          value={search.status}
          onChange={(status) => change({ status })}
        />
        <Choice label="Site" values={sites} value={search.site} onChange={(site) => change({ site })} />
      </Filters>
      <List
        label="Network devices"
        found={found}
        columns={COLUMNS}
        empty={
          where === undefined ? 'There is no network device yet.' : 'No network device matches these filters.'
        }
      />
    </>
  );
}
