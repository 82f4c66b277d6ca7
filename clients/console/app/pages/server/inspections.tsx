import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ServerInspectionsDocument, type ServerInspectionsQuery } from '../../../generated/graph.ts';
import { Empty, Unread } from '../../parts/notice.tsx';
import { words } from '../../parts/state.tsx';
import { Moment } from '../../parts/time.tsx';
import { useRead } from '../../reads/use-read.ts';

type Inspection = NonNullable<ServerInspectionsQuery['server']>['inspections']['nodes'][number];
const AGAIN_MS = 15_000;

/** What each of the latest inspections found to be different. */
export function ServerInspections({ id }: { readonly id: string }): ReactNode {
  const { data, problem } = useRead(ServerInspectionsDocument, { id }, { everyMs: AGAIN_MS });
  if (data?.server == null) return <Unread problem={problem} isMissing={data !== undefined} what="server" />;
  const inspections = data.server.inspections.nodes;
  if (inspections.length === 0) return <Empty>It was not inspected yet.</Empty>;
  return (
    <ul className="space-y-3">
      {inspections.map((inspection) => (
        <li key={inspection.id} className="card p-3">
          <div className="flex flex-wrap gap-x-4">
            <span className="font-medium">
              <Moment at={inspection.at} full />
            </span>
            <span>{found(inspection)}</span>
            {inspection.operation !== null && (
              <Link to="/operations/$id" params={{ id: inspection.operation.id }} data-row="">
                {inspection.operation.title ?? words(inspection.operation.kind)}
              </Link>
            )}
          </div>
          <Changes changes={inspection.changes} />
          {inspection.gaps.map(({ namespace, message }) => (
            <p key={namespace} className="mt-1 text-warn">
              {namespace} could not be read: {message}
            </p>
          ))}
          {inspection.warnings.map(({ path, message }) => (
            <p key={path} className="mt-1 text-warn">
              <code>{path}</code>: {message}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function found({ first, changeCount }: Inspection): string {
  if (first) return 'The first one: all was new';
  return changeCount === 0 ? 'Nothing was different' : `${changeCount} differences`;
}

function Changes({ changes }: { readonly changes: Inspection['changes'] }): ReactNode {
  if (changes.length === 0) return null;
  return (
    <ul className="mt-2 space-y-1">
      {changes.map(({ kind, subject, field, before, after }) => (
        <li key={`${kind} ${subject} ${field}`} className="break-words">
          <span className="text-dim">{words(kind)}</span> {subject}
          {field !== null && <> · {field}</>}
          {before !== null && <del className="ml-2 text-bad">{before}</del>}
          {after !== null && <ins className="ml-2 text-good no-underline">{after}</ins>}
        </li>
      ))}
    </ul>
  );
}
