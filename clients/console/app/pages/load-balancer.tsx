import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  LoadBalancerDocument,
  LoadBalancerOriginsDocument,
  type LoadBalancerQuery,
} from '../../generated/graph.ts';
import { Empty, Unread } from '../parts/notice.tsx';
import { Facts, Section, Title } from '../parts/page.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { words } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { useRead } from '../reads/use-read.ts';

type Shown = NonNullable<LoadBalancerQuery['loadBalancer']>;
type Port = Shown['ports']['nodes'][number];
type Pool = Port['pools'][number];
const route = getRouteApi('/load-balancers/$id');

/** One load balancer as it shall be: its ports, and the pools with their origins that answer them. */
export function LoadBalancer(): ReactNode {
  const { id } = route.useParams();
  const { data, problem } = useRead(LoadBalancerDocument, { id });
  const balancer = data?.loadBalancer;
  if (balancer == null)
    return <Unread problem={problem} isMissing={data !== undefined} what="load balancer" />;
  const { name, description, provider, site, tenant, createdAt, ports } = balancer;
  return (
    <>
      <Title>{name}</Title>
      <Facts
        facts={[
          ['Provider', provider?.name],
          ['Site', site?.name],
          ['Tenant', tenant.name],
          ['Description', description, 'wide'],
          ['Created', <Moment key="created" at={createdAt} full />],
        ]}
      />
      {ports.nodes.length === 0 && <Empty>It has no ports.</Empty>}
      {ports.nodes.map((port) => (
        <Section
          key={port.id}
          title={`Port ${port.number}`}
          aside={[port.name, words(port.protocol)].filter((one) => one !== null).join(', ')}
        >
          {port.pools.length === 0 && <Empty>No pool answers it.</Empty>}
          {port.pools.map((pool) => (
            <Origins key={pool.id} pool={pool} />
          ))}
        </Section>
      ))}
    </>
  );
}

function Origins({ pool: { id, name, balancing } }: { readonly pool: Pool }): ReactNode {
  const { data, problem } = useRead(LoadBalancerOriginsDocument, { pool: id });
  const origins = data?.loadBalancerOrigins;
  if (origins === undefined) return <Unread problem={problem} isMissing={false} what="pool" />;
  return (
    <div className="mb-3">
      <h3 className="mb-1">
        <span className="font-medium">{name}</span>{' '}
        <span className="text-dim">
          {words(balancing)}
          {origins.totalCount > origins.nodes.length &&
            `, the first ${origins.nodes.length} of ${origins.totalCount} origins`}
        </span>
      </h3>
      {origins.nodes.length === 0 ? (
        <Empty>It has no origins.</Empty>
      ) : (
        <PlainTable
          label={`Origins of ${name}`}
          rows={origins.nodes}
          keyOf={({ id }) => id}
          columns={[
            ['Origin', (origin) => origin.name],
            ['Target', (origin) => <code>{origin.target}</code>],
            ['Port', (origin) => origin.portNumber],
            ['Weight', (origin) => origin.weight],
            ['Active', (origin) => (origin.active ? 'Yes' : 'No')],
          ]}
        />
      )}
    </div>
  );
}
