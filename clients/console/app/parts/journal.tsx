import { useState, type ReactNode } from 'react';
import {
  JournalDocument,
  WriteJournalDocument,
  type JournalEntryKind,
  type JournalQuery,
} from '../../generated/graph.ts';
import { usePages } from '../reads/use-pages.ts';
import { useRequest } from '../reads/use-request.ts';
import { Empty, Loading, Problem } from './notice.tsx';
import { words } from './state.tsx';
import { Moment } from './time.tsx';

type Entry = JournalQuery['journal']['nodes'][number];
const SIZE = 50;
const LONGEST_TEXT = 10_000;

const KINDS: Readonly<Record<JournalEntryKind, readonly [tone: string, edge: string]>> = {
  INFO: ['text-dim', 'border-l-line'],
  SUCCESS: ['text-good', 'border-l-good'],
  WARNING: ['text-warn', 'border-l-warn'],
  DANGER: ['text-bad', 'border-l-bad'],
};

const pick = ({ journal }: JournalQuery): JournalQuery['journal'] => journal;

/** What people wrote about a resource, the latest first, and a place to write. */
export function Journal({ nodeId }: { readonly nodeId: string }): ReactNode {
  const found = usePages({ query: JournalDocument, variables: { nodeId, first: SIZE }, pick, size: SIZE });
  const { rows, problem, more } = found;
  return (
    <>
      <Writing nodeId={nodeId} onWritten={found.again} />
      {problem !== undefined && <Problem message={problem} />}
      {rows === undefined && problem === undefined && <Loading />}
      {rows?.length === 0 && <Empty>No entries yet.</Empty>}
      <ol className="space-y-2">
        {rows?.map((entry) => (
          <EntryCard key={entry.id} entry={entry} />
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

function EntryCard({ entry: { kind, text, author, at } }: { readonly entry: Entry }): ReactNode {
  const [tone, edge] = KINDS[kind];
  return (
    <li className={`card border-l-4 p-3 ${edge}`}>
      <p className="flex flex-wrap gap-x-4 text-dim">
        <Moment at={at} />
        <span>{author}</span>
        {kind !== 'INFO' && <span className={`font-medium ${tone}`}>{words(kind)}</span>}
      </p>
      <p className="mt-1 break-words whitespace-pre-wrap">{text}</p>
    </li>
  );
}

function Writing({
  nodeId,
  onWritten,
}: {
  readonly nodeId: string;
  readonly onWritten: () => void;
}): ReactNode {
  const request = useRequest();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<JournalEntryKind>('INFO');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  // The same text sent twice, because no answer arrived, is one entry.
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const write = async (): Promise<void> => {
    setBusy(true);
    const outcome = await request(WriteJournalDocument, { idempotencyKey, nodeId, kind, text: text.trim() });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.problem !== undefined) return;
    setText('');
    setKind('INFO');
    renewKey(crypto.randomUUID());
    onWritten();
  };
  return (
    <form
      className="card mb-4 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <label className="block">
        <span className="text-dim">Write into the journal</span>
        <textarea
          className="field mt-1 block min-h-16 w-full"
          rows={3}
          value={text}
          maxLength={LONGEST_TEXT}
          onChange={({ target }) => {
            setText(target.value);
            renewKey(crypto.randomUUID());
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '') void write();
          }}
        />
      </label>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <label className="flex items-center gap-2">
          <span className="text-dim">Kind</span>
          <select
            className="field"
            value={kind}
            onChange={({ target }) => {
              setKind(target.value as JournalEntryKind);
              renewKey(crypto.randomUUID());
            }}
          >
            {Object.keys(KINDS).map((one) => (
              <option key={one} value={one}>
                {words(one)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="submit"
          className="button primary ml-auto"
          disabled={isBusy || text.trim() === ''}
          title="Ctrl Enter"
        >
          {isBusy ? 'Writing …' : 'Write'}
        </button>
      </div>
      {problem !== undefined && (
        <div className="mt-3">
          <Problem message={problem} />
        </div>
      )}
    </form>
  );
}
