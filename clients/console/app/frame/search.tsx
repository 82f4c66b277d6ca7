import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { FindDocument, FindOperationsDocument } from '../../generated/graph.ts';
import { Dialog } from '../parts/dialog.tsx';
import { LONGEST_TEXT } from '../parts/filters.tsx';
import { operationHits, pageHits, resourceHits, type Hit } from './found.ts';

const PAUSE_MS = 150;
/** What is shorter finds too much. */
const SHORTEST = 2;

/** Finds pages and resources by name, serial number, address or id, and opens them. */
export function Search({ onClose }: { readonly onClose: () => void }): ReactNode {
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState(0);
  const { hits, isReading } = useHits(typed.trim());
  useEffect(() => choose(0), [typed]);
  const open = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    onClose();
    void navigate({ to: hit.to });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') choose(Math.min(chosen + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') choose(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter') open(hits[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title="Search" onClose={onClose} bare>
      <input
        className="field w-full"
        role="combobox"
        aria-label="Name, serial number, MAC or IP address, id"
        placeholder="Name, serial number, MAC or IP address, id"
        aria-expanded={hits.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `hit-${chosen}` : undefined}
        autoFocus
        maxLength={LONGEST_TEXT}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
      />
      <ul id="hits" role="listbox" aria-label="Found" className="mt-3 max-h-96 min-h-40 overflow-y-auto">
        {hits.map((hit, index) => (
          <li
            key={`${hit.kind} ${hit.to}`}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === chosen}
            className={`flex cursor-pointer gap-3 rounded px-2 py-1.5 ${index === chosen ? 'bg-page' : ''}`}
            onMouseMove={() => choose(index)}
            onClick={() => open(hit)}
          >
            <span className="min-w-0 flex-1 truncate">{hit.name}</span>
            <span className="truncate text-dim">{hit.about}</span>
            <span className="w-32 truncate text-right text-dim">{hit.kind}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 min-h-5 text-dim">
        {typed.trim().length >= SHORTEST &&
          hits.length === 0 &&
          (isReading ? 'Searching …' : 'Nothing is found.')}
      </p>
    </Dialog>
  );
}

function useHits(typed: string): { readonly hits: readonly Hit[]; readonly isReading: boolean } {
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const pause = text.length < SHORTEST;
  const [resources] = useQuery({ query: FindDocument, variables: { text }, pause });
  const [operations] = useQuery({ query: FindOperationsDocument, variables: { text, id: text }, pause });
  const found = pause ? [] : [...resourceHits(resources.data), ...operationHits(operations.data)];
  return {
    hits: [...pageHits(typed), ...found],
    isReading: text !== typed || resources.fetching || operations.fetching,
  };
}
