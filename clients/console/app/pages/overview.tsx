import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { OverviewDocument, type OverviewQuery } from '../../generated/graph.ts';
import { Unread } from '../parts/notice.tsx';
import { Section, Title } from '../parts/page.tsx';
import { useRead } from '../reads/use-read.ts';
import { Causes } from './overview/causes.tsx';
import { Fleet } from './overview/fleet.tsx';
import { ShortList } from './overview/short-list.tsx';

const AGAIN_MS = 5_000;

/** What needs a person, how the fleet is, what happens now, and why things failed lately. */
export function Overview(): ReactNode {
  const { data, problem } = useRead(OverviewDocument, {}, { everyMs: AGAIN_MS });
  if (data === undefined) return <Unread problem={problem} isMissing={false} what="overview" />;
  const { approvals, running, waiting, failed, sites } = data;
  return (
    <>
      <Title>Overview</Title>
      <Needs data={data} />
      <Section
        title="Fleet"
        aside={
          sites.totalCount > sites.nodes.length &&
          `The first ${sites.nodes.length} of ${sites.totalCount} sites`
        }
      >
        <Fleet sites={sites.nodes} />
      </Section>
      <div className="grid grid-cols-1 gap-x-6 xl:grid-cols-2">
        <Section title="Approvals" aside={<Link to="/approvals">{approvals.totalCount} waiting</Link>}>
          <ShortList operations={approvals.nodes} empty="No plan waits for a decision." />
        </Section>
        <Section
          title="Waiting for something else"
          aside={
            <Link to="/operations" search={{ state: 'WAITING' }}>
              {waiting.totalCount}
            </Link>
          }
        >
          <ShortList operations={waiting.nodes} empty="Nothing waits." />
        </Section>
        <Section
          title="Running"
          aside={
            <Link to="/operations" search={{ state: 'RUNNING' }}>
              {running.totalCount}
            </Link>
          }
        >
          <ShortList operations={running.nodes} empty="No operation is running." />
        </Section>
        <Section
          title="Failures by cause"
          aside={
            failed.nodes.length > 0 && (
              <Link to="/operations" search={{ state: 'FAILED' }}>
                Of the latest {failed.nodes.length}
              </Link>
            )
          }
        >
          <Causes operations={failed.nodes} />
        </Section>
      </div>
    </>
  );
}

/** Counts of what a person must check; zeros are dim. */
function Needs({ data }: { readonly data: OverviewQuery }): ReactNode {
  const { approvals, failedServers, criticalServers, failedInstances } = data;
  return (
    <Section title="What needs you">
      <ul aria-label="What needs you" className="grid grid-cols-2 gap-3 md:grid-cols-4">
        <Need count={approvals.totalCount}>
          <Link to="/approvals">Approvals</Link>
        </Need>
        <Need count={failedServers.totalCount}>
          <Link to="/servers" search={{ state: 'FAILED' }}>
            Failed servers
          </Link>
        </Need>
        <Need count={criticalServers.totalCount}>
          <Link to="/servers" search={{ health: 'CRITICAL' }}>
            Critical health
          </Link>
        </Need>
        <Need count={failedInstances.totalCount}>
          <Link to="/instances" search={{ state: 'FAILED' }}>
            Failed instances
          </Link>
        </Need>
      </ul>
    </Section>
  );
}

function Need({ count, children }: { readonly count: number; readonly children: ReactNode }): ReactNode {
  return (
    <li className={`card p-3 ${count === 0 ? '' : 'border-warn'}`}>
      <p className={`text-2xl font-semibold tabular-nums ${count === 0 ? 'text-dim' : 'text-warn'}`}>
        {count}
      </p>
      <p>{children}</p>
    </li>
  );
}
