import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { InstancesDocument, type InstancesQuery } from '../../generated/graph.ts';
import { Choice, countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { State } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { usePages } from '../reads/use-pages.ts';
import { useSites } from '../reads/use-sites.ts';
import { INSTANCE_STATES, instancesWhere, type InstancesSearch } from './instances-search.ts';

type Instance = InstancesQuery['instances']['nodes'][number];
const SIZE = 100;
const route = getRouteApi('/instances');

const COLUMNS: readonly Column<Instance>[] = [
  {
    title: 'Instance',
    share: 2.4,
    cell: ({ id, hostname }) => (
      <Link to="/instances/$id" params={{ id }} data-row="">
        {hostname}
      </Link>
    ),
  },
  { title: 'State', share: 1.4, cell: ({ state }) => <State value={state} /> },
  { title: 'Type', share: 1.2, from: 'lg', cell: ({ type }) => type?.name },
  { title: 'Image', share: 2, from: 'md', cell: ({ image }) => image?.name },
  {
    title: 'Server',
    share: 1.4,
    cell: ({ server }) =>
      server && (
        <Link to="/servers/$id" params={{ id: server.id }}>
          {server.name}
        </Link>
      ),
  },
  { title: 'Site', share: 1, from: 'md', cell: ({ site }) => site?.name },
  { title: 'Tenant', share: 1.2, from: 'lg', cell: ({ tenant }) => tenant.name },
  { title: 'Created', share: 1.4, from: 'sm', cell: ({ createdAt }) => <Moment at={createdAt} /> },
];

const pick = ({ instances }: InstancesQuery): InstancesQuery['instances'] => instances;

export function Instances(): ReactNode {
  const search = route.useSearch();
  const navigate = useNavigate();
  const sites = useSites();
  const found = usePages({
    query: InstancesDocument,
    variables: { first: SIZE, where: instancesWhere(search) },
    pick,
    size: SIZE,
  });
  const change = (changed: { [Key in keyof InstancesSearch]: InstancesSearch[Key] | undefined }): void =>
    void navigate({ to: '/instances', search: { ...search, ...changed } as InstancesSearch, replace: true });
  return (
    <>
      <Title
        actions={
          <Link to="/instances/create" className="button primary">
            Create instance
          </Link>
        }
      >
        Instances
      </Title>
      <Filters count={countOf(found.rows, found.total, 'instances')}>
        <TextFilter label="Name contains" value={search.name} onChange={(name) => change({ name })} />
        <Choice
          label="State"
          values={INSTANCE_STATES}
          value={search.state}
          onChange={(state) => change({ state })}
        />
        <Choice label="Site" values={sites} value={search.site} onChange={(site) => change({ site })} />
      </Filters>
      <List
        label="Instances"
        found={found}
        columns={COLUMNS}
        empty={
          Object.keys(search).length === 0
            ? 'There is no instance yet.'
            : 'No instance matches these filters.'
        }
      />
    </>
  );
}
