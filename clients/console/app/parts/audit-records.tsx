import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AuditDocument, type AuditQuery, type AuditWhere } from '../../generated/graph.ts';
import { usePages, type Pages } from '../reads/use-pages.ts';
import { BeforeAfter } from './before-after.tsx';
import { Empty, Loading, Problem } from './notice.tsx';
import { pageOf } from './places.ts';
import { words } from './state.tsx';
import { Moment } from './time.tsx';

type AuditEntry = AuditQuery['audit']['nodes'][number];
const SIZE = 50;

const pick = ({ audit }: AuditQuery): AuditQuery['audit'] => audit;

/** Audit records, the latest first: those of one resource, or all that one may see. */
export function useAudit(of: {
  readonly nodeId?: string;
  readonly where?: AuditWhere | undefined;
}): Pages<AuditEntry> {
  const { nodeId, where } = of;
  return usePages({
    query: AuditDocument,
    variables: {
      first: SIZE,
      ...(nodeId !== undefined && { nodeId }),
      ...(where !== undefined && { where }),
    },
    pick,
    size: SIZE,
  });
}

/** What was done, by whom and why, with each field before and after. */
export function AuditRecords({
  found: { rows, problem, more },
  named,
  empty,
}: {
  readonly found: Pages<AuditEntry>;
  /** Whether each record names its resource. */
  readonly named: boolean;
  readonly empty: string;
}): ReactNode {
  if (problem !== undefined) return <Problem message={problem} />;
  if (rows === undefined) return <Loading />;
  if (rows.length === 0) return <Empty>{empty}</Empty>;
  return (
    <>
      <ol className="card">
        {rows.map((entry) => (
          <li key={entry.id} className="row px-3 py-2">
            <Entry entry={entry} named={named} />
          </li>
        ))}
      </ol>
      {more !== undefined && (
        <button type="button" className="button mt-3" onClick={more}>
          Show more
        </button>
      )}
    </>
  );
}

function Entry({ entry, named }: { readonly entry: AuditEntry; readonly named: boolean }): ReactNode {
  const { at, actor, action, kind, nodeId, reason, ticket, operation, changes } = entry;
  const page = pageOf(nodeId);
  return (
    <>
      <p className="flex flex-wrap gap-x-4 leading-6">
        <Moment at={at} />
        <span className="font-medium">
          {words(`${kind} ${action}`.replaceAll(/[\s-]/gu, '_').toUpperCase())}
        </span>
        <span>{actor}</span>
        {named &&
          (page === undefined ? (
            <code className="text-dim">{nodeId}</code>
          ) : (
            <Link to={page} data-row="">
              <code>{nodeId}</code>
            </Link>
          ))}
        {operation !== null && operation !== nodeId && (
          <Link to="/operations/$id" params={{ id: operation }} data-row="">
            Operation
          </Link>
        )}
      </p>
      {(reason !== null || ticket !== null) && (
        <p className="text-dim">{[reason, ticket].filter((one) => one !== null).join(' · ')}</p>
      )}
      <Changes changes={changes} />
    </>
  );
}

const FEW = 3;

/** Each field before and after; many are closed until one opens them. */
function Changes({ changes }: { readonly changes: AuditEntry['changes'] }): ReactNode {
  if (changes.length === 0) return null;
  const list = <BeforeAfter changes={changes} />;
  if (changes.length <= FEW) return list;
  return (
    <details>
      <summary className="cursor-pointer leading-6 text-dim">{changes.length} fields</summary>
      {list}
    </details>
  );
}
