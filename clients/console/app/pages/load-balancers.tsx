import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  LoadBalancersDocument,
  type LoadBalancersQuery,
  type LoadBalancerWhere,
} from '../../generated/graph.ts';
import { countOf, Filters, TextFilter } from '../parts/filters.tsx';
import { List } from '../parts/list.tsx';
import { Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { usePages } from '../reads/use-pages.ts';

type Balancer = LoadBalancersQuery['loadBalancers']['nodes'][number];
const SIZE = 500;
const route = getRouteApi('/load-balancers');

const COLUMNS: readonly Column<Balancer>[] = [
  {
    title: 'Load balancer',
    share: 2,
    cell: ({ id, name }) => (
      <Link to="/load-balancers/$id" params={{ id }} data-row="">
        {name}
      </Link>
    ),
  },
  { title: 'Provider', share: 1.2, cell: ({ provider }) => provider?.name },
  { title: 'Site', share: 1.2, from: 'sm', cell: ({ site }) => site?.name },
  { title: 'Tenant', share: 1.2, from: 'sm', cell: ({ tenant }) => tenant.name },
  { title: 'Description', share: 2, from: 'md', cell: ({ description }) => description },
];

const pick = ({ loadBalancers }: LoadBalancersQuery): LoadBalancersQuery['loadBalancers'] => loadBalancers;

export function LoadBalancers(): ReactNode {
  const { name } = route.useSearch();
  const navigate = useNavigate();
  const where: LoadBalancerWhere | undefined = name === undefined ? undefined : { name: { contains: name } };
  const found = usePages({
    query: LoadBalancersDocument,
    variables: { first: SIZE, ...(where !== undefined && { where }) },
    pick,
    size: SIZE,
  });
  return (
    <>
      <Title>Load balancers</Title>
      <Filters count={countOf(found.rows, found.total, 'load balancers')}>
        <TextFilter
          label="Name contains"
          value={name}
          onChange={(typed) =>
            void navigate({
              to: '/load-balancers',
              search: typed === undefined ? {} : { name: typed },
              replace: true,
            })
          }
        />
      </Filters>
      <List
        label="Load balancers"
        found={found}
        columns={COLUMNS}
        empty={where === undefined ? 'There is no load balancer yet.' : 'No load balancer has such a name.'}
      />
    </>
  );
}
