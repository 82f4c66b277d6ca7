import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  LoadBalancerDocument,
  LoadBalancerOriginsDocument,
  type LoadBalancerQuery,
} from '../../generated/graph.ts';
import { Empty, Unread } from '../parts/notice.tsx';
import { Facts, Section, Title } from '../parts/page.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { State, words } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { Verbs } from '../parts/verbs.tsx';
import { useRead } from '../reads/use-read.ts';
import { useRequest } from '../reads/use-request.ts';
import { loadBalancerVerbs } from './load-balancer/verbs.ts';

type Shown = NonNullable<LoadBalancerQuery['loadBalancer']>;
type Port = Shown['ports']['nodes'][number];
type Pool = Port['pools'][number];
const route = getRouteApi('/load-balancers/$id');

const AGAIN_MS = 3_000;

/** One load balancer: its ports, the pools with their origins that answer them, and what of them is applied. */
export function LoadBalancer(): ReactNode {
  const { id } = route.useParams();
  const request = useRequest();
  const { data, problem, again } = useRead(LoadBalancerDocument, { id }, { everyMs: AGAIN_MS });
  const balancer = data?.loadBalancer;
  if (balancer == null)
    return <Unread problem={problem} isMissing={data !== undefined} what="load balancer" />;
  const { name, description, provider, site, tenant, createdAt, ports, operation, applied } = balancer;
  return (
    <>
      <Title
        name={name}
        actions={<Verbs verbs={loadBalancerVerbs(balancer, request)} of={name} onDone={again} />}
      >
        {name}
      </Title>
      {operation !== null && (
        <p className="card mb-4 p-3">
          <State value={operation.state} />{' '}
          <Link to="/operations/$id" params={{ id: operation.id }}>
            {operation.title ?? words(operation.kind)}
          </Link>
        </p>
      )}
      <Facts
        facts={[
          ['Provider', provider?.name],
          ['Site', site?.name],
          ['Tenant', tenant.name],
          ['Description', description, 'wide'],
          ['Applied', applied === null ? 'No' : <Moment key="applied" at={applied.at} full />],
          ['Listens at', applied?.addresses.join(', ')],
          ['Created', <Moment key="created" at={createdAt} full />],
        ]}
      />
      <Differences balancer={balancer} />
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

/** Where the record differs from what is applied. */
function Differences({ balancer: { differences } }: { readonly balancer: Shown }): ReactNode {
  if (differences.length === 0) return null;
  return (
    <Section title="On record and applied" aside={differences.length}>
      <PlainTable
        label="Differences"
        rows={differences}
        keyOf={({ part, field }) => `${part} ${field}`}
        columns={[
          ['Part', ({ part }) => part],
          ['Field', ({ field }) => field],
          ['On record', ({ desired }) => <ins className="text-good no-underline">{desired ?? 'none'}</ins>],
          ['Applied', ({ applied }) => <span className="text-warn">{applied ?? 'none'}</span>],
        ]}
      />
    </Section>
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
