import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ApprovalCountDocument } from '../../generated/graph.ts';
import { useRepeated } from '../reads/use-repeated.ts';
import { GROUPS, PAGES } from './pages.ts';

const AGAIN_MS = 15_000;

export function Navigation(): ReactNode {
  return (
    <nav aria-label="Pages" className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-4 max-lg:pb-3">
      {GROUPS.map((group) => (
        <div key={group} className="mb-4">
          <p className="px-2 pb-1 text-xs text-dim" id={`group-${group}`}>
            {group}
          </p>
          <ul aria-labelledby={`group-${group}`}>
            {PAGES.filter((page) => page.group === group).map(({ to, name }) => (
              <li key={to}>
                <Link
                  to={to}
                  className="nav"
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  activeProps={{ className: 'nav-active', 'aria-current': 'page' }}
                >
                  {name}
                  {to === '/approvals' && <Waiting />}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** How many operations wait for a decision. */
function Waiting(): ReactNode {
  const [{ data }, read] = useQuery({ query: ApprovalCountDocument });
  useRepeated(() => read({ requestPolicy: 'network-only' }), AGAIN_MS);
  const count = data?.operations.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <span className="ml-auto rounded-full border border-warn px-2 text-xs text-warn">
      {count}
      <span className="sr-only"> waiting</span>
    </span>
  );
}
