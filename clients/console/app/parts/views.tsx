import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { Dialog } from './dialog.tsx';
import { Problem } from './notice.tsx';

/** A view of a list that a person has named: what its address says after the question mark. */
interface View {
  readonly name: string;
  readonly search: string;
}

const MOST = 30;
const LONGEST_NAME = 60;
const listeners = new Set<() => void>();
/** What was parsed last, by key, so that an unchanged list is the same object. */
const parsed = new Map<string, { readonly text: string; readonly views: readonly View[] }>();
const NONE: readonly View[] = [];

function read(key: string): readonly View[] {
  const text = localStorage.getItem(key) ?? '';
  const known = parsed.get(key);
  if (known?.text === text) return known.views;
  const views = parse(text);
  parsed.set(key, { text, views });
  return views;
}

function parse(text: string): readonly View[] {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isView).slice(0, MOST) : NONE;
  } catch {
    return NONE;
  }
}

function isView(value: unknown): value is View {
  if (typeof value !== 'object' || value === null) return false;
  const { name, search } = value as Partial<Record<keyof View, unknown>>;
  return typeof name === 'string' && typeof search === 'string';
}

function write(key: string, views: readonly View[]): void {
  localStorage.setItem(key, JSON.stringify(views));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The views of a list that are kept in this browser: one opens, saves, renames and deletes them. */
export function Views({
  list,
  search,
  onOpen,
}: {
  /** The name of the list, under which its views are kept. */
  readonly list: string;
  /** What is shown now. */
  readonly search: object;
  readonly onOpen: (search: Record<string, unknown>) => void;
}): ReactNode {
  const key = `views.${list}`;
  const views = useSyncExternalStore(subscribe, () => read(key));
  const [asked, ask] = useState<'save' | 'rename'>();
  const shown = canonical(search);
  const current = views.find((view) => view.search === shown);
  const name = (called: string): void => {
    const view = { name: called, search: shown };
    write(key, asked === 'rename' ? views.map((one) => (one === current ? view : one)) : [...views, view]);
    ask(undefined);
  };
  return (
    <nav aria-label="Views" className="mb-3 flex min-h-9 flex-wrap items-center gap-1 border-b border-line">
      {[{ name: 'All', search: '{}' }, ...views].map((view) => (
        <button
          key={view.name}
          type="button"
          className={`tab cursor-pointer ${view.search === shown ? 'tab-shown' : ''}`}
          aria-current={view.search === shown ? 'page' : undefined}
          onClick={() => onOpen(JSON.parse(view.search) as Record<string, unknown>)}
        >
          {view.name}
        </button>
      ))}
      <span className="ml-auto flex gap-2 pb-1">
        {current !== undefined && (
          <>
            <button type="button" className="button" onClick={() => ask('rename')}>
              Rename view
            </button>
            <button
              type="button"
              className="button"
              onClick={() =>
                write(
                  key,
                  views.filter((one) => one !== current),
                )
              }
            >
              Delete view
            </button>
          </>
        )}
        {current === undefined && shown !== '{}' && (
          <button type="button" className="button" onClick={() => ask('save')}>
            Save view
          </button>
        )}
      </span>
      {asked !== undefined && (
        <Naming
          title={asked === 'save' ? 'Save view' : 'Rename view'}
          initial={asked === 'save' ? '' : (current?.name ?? '')}
          taken={['All', ...views.filter((one) => one !== current).map((one) => one.name)]}
          isFull={asked === 'save' && views.length >= MOST}
          onName={name}
          onClose={() => ask(undefined)}
        />
      )}
    </nav>
  );
}

/** The same filters are the same view, in whatever order they were chosen. */
function canonical(search: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(search).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}

interface NamingProps {
  readonly title: string;
  readonly initial: string;
  readonly taken: readonly string[];
  readonly isFull: boolean;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

function Naming({ title, initial, taken, isFull, onName, onClose }: NamingProps): ReactNode {
  const [typed, setTyped] = useState(initial);
  const name = typed.trim();
  const problem = isFull
    ? `There are ${MOST} views already. Delete one first.`
    : taken.includes(name)
      ? 'Another view has this name.'
      : undefined;
  return (
    <Dialog title={title} onClose={onClose} bare>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (problem === undefined) onName(name);
        }}
      >
        <label className="mb-3 block">
          <span className="text-dim">Name. Views are kept in this browser</span>
          <input
            className="field mt-1 block w-full"
            value={typed}
            required
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        {problem !== undefined && <Problem message={problem} />}
        <div className="mt-4 flex justify-end gap-2">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button primary" disabled={name === '' || problem !== undefined}>
            Save
          </button>
        </div>
      </form>
    </Dialog>
  );
}
