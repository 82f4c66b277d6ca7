import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { BeforeAfter } from '../../parts/before-after.tsx';
import { pageOf } from '../../parts/places.ts';
import {
  ACTIONS,
  countsText,
  groupChanges,
  kindText,
  type Change,
  type Group,
  type Mode,
} from './group-changes.ts';

/** Rows of a kind that are shown until one asks for all. */
const MANY = 100;

/** What an import does, by kind of resource: what is created, changed with each field before and after, and deleted. */
export function Changes({
  changes,
  mode,
  onShow,
}: {
  readonly changes: readonly Change[];
  readonly mode: Mode;
  /** Leads to a line of the text. */
  readonly onShow: (line: number) => void;
}): ReactNode {
  return groupChanges(changes).map((group) => (
    <Kind key={group.kind} group={group} mode={mode} onShow={onShow} />
  ));
}

function Kind({
  group: { kind, counts, changes },
  mode,
  onShow,
}: {
  readonly group: Group;
  readonly mode: Mode;
  readonly onShow: (line: number) => void;
}): ReactNode {
  const [isExpanded, setExpanded] = useState(false);
  const shown = isExpanded ? changes : changes.slice(0, MANY);
  return (
    <section aria-label={kindText(kind)} className="mb-4">
      <h3 className="mb-1 flex gap-3">
        <span className="font-semibold">{kindText(kind)}</span>
        <span className="text-dim">{countsText(counts, mode)}</span>
      </h3>
      <ul className="card">
        {shown.map((change, index) => (
          <li key={`${change.action} ${change.name} ${index}`} className="row px-3 py-1.5">
            <Row change={change} mode={mode} onShow={onShow} />
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" className="button mt-2" onClick={() => setExpanded(true)}>
          Show all {changes.length}
        </button>
      )}
    </section>
  );
}

function Row({
  change: { action, name, nodeId, line, values },
  mode,
  onShow,
}: {
  readonly change: Change;
  readonly mode: Mode;
  readonly onShow: (line: number) => void;
}): ReactNode {
  const { sign, colour, name: names } = ACTIONS[action];
  const page = nodeId === null || action === 'CREATE' ? undefined : pageOf(nodeId);
  return (
    <div className="flex flex-wrap items-baseline gap-x-3">
      <span className={`w-20 shrink-0 font-medium ${colour}`}>
        <span aria-hidden="true">{sign} </span>
        {names[mode]}
      </span>
      <span className="min-w-0 break-words">{page === undefined ? name : <Link to={page}>{name}</Link>}</span>
      {values.length > 0 && <BeforeAfter changes={values} />}
      {line !== null && (
        <button
          type="button"
          className="ml-auto cursor-pointer text-accent underline"
          onClick={() => onShow(line)}
        >
          line {line}
        </button>
      )}
    </div>
  );
}
