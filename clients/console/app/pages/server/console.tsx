import { Link } from '@tanstack/react-router';
import { useCallback, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import {
  ConsoleSessionDocument,
  OpenConsoleDocument,
  ServerConsoleDocument,
  type ConsoleSessionHeadFragment,
} from '../../../generated/graph.ts';
import { Empty, Problem, Unread } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { words } from '../../parts/state.tsx';
import { Moment } from '../../parts/time.tsx';
import { useRead } from '../../reads/use-read.ts';
import { Attached } from './console/attached.tsx';

const AGAIN_MS = 1_500;

/** The serial console of a server: the session that is open, or a way to open one, and what was kept of it. */
export function ServerConsole({ id, name }: { readonly id: string; readonly name: string }): ReactNode {
  const { data, problem, again } = useRead(ServerConsoleDocument, { id }, { everyMs: AGAIN_MS });
  /** The session that one opened or joined, also once it has ended. */
  const [joined, join] = useState<string>();
  const [takesPart, setTakesPart] = useState(false);
  const leave = useCallback(() => setTakesPart(false), []);
  const enter = (session: string): void => {
    join(session);
    setTakesPart(true);
    again();
  };
  const server = data?.server;
  if (server == null) return <Unread problem={problem} isMissing={data !== undefined} what="server" />;
  const [session] = server.consoleSessions;
  if (session?.state === 'OPEN' && session.mayUse && session.id === joined && takesPart)
    return <Attached key={joined} session={session} name={name} onLeave={leave} onEnded={leave} />;
  return (
    <>
      {session === undefined && joined !== undefined && <HowItEnded key={joined} id={joined} />}
      {session === undefined ? (
        <Opening serverId={id} onOpened={enter} />
      ) : (
        <Session session={session} onJoin={() => enter(session.id)} />
      )}
      <Section
        title="Kept lines"
        aside="What the machine printed while operations waited for it, the latest last"
      >
        {server.console.nodes.length === 0 ? (
          <Empty>Nothing is kept yet.</Empty>
        ) : (
          <pre className="card max-h-[32rem] overflow-auto p-3 text-xs" tabIndex={0} aria-label="Kept lines">
            {server.console.nodes.map(({ text }) => text).join('\n')}
          </pre>
        )}
      </Section>
    </>
  );
}

/** A session that is open or being opened, before one takes part. */
function Session({
  session: { state, openedBy, createdAt, expiresAt, mayUse, closing },
  onJoin,
}: {
  readonly session: ConsoleSessionHeadFragment;
  readonly onJoin: () => void;
}): ReactNode {
  return (
    <section aria-label="Session" className="card mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
      <p role="status">
        {closing && 'The session is ending. '}
        {state === 'OPENING' ? 'The console is being opened for' : 'A session is open. Opened by'} {openedBy},{' '}
        <Moment at={createdAt} />, it ends at <Moment at={expiresAt} /> at the latest.
        {!mayUse && (
          <span className="text-dim">
            {' '}
            You may read what is kept below; the session itself is for operators of the server and members of
            the instance’s tenant.
          </span>
        )}
      </p>
      {mayUse && state === 'OPEN' && (
        <button type="button" className="button primary ml-auto" onClick={onJoin}>
          Take part
        </button>
      )}
    </section>
  );
}

const LENGTHS = [
  [30, '30 minutes'],
  [60, 'One hour'],
  [240, 'Four hours'],
] as const;

function Opening({
  serverId,
  onOpened,
}: {
  readonly serverId: string;
  readonly onOpened: (session: string) => void;
}): ReactNode {
  const client = useClient();
  const [minutes, setMinutes] = useState<number>(LENGTHS[0][0]);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const input = { id: serverId, minutes, idempotencyKey: crypto.randomUUID() };
    const { data, error } = await client.mutation(OpenConsoleDocument, { input }).toPromise();
    setBusy(false);
    const answer = data?.serverConsoleOpen;
    const [refusal] = answer?.errors ?? [];
    // Where another one was faster, the holder is their session: one takes part in that.
    const session = answer?.consoleSession?.id ?? refusal?.holder;
    if (session != null) onOpened(session);
    else setProblem(error?.message ?? refusal?.message ?? 'The console was not opened.');
  };
  return (
    <section aria-label="Session" className="mb-6">
      <div className="card flex flex-wrap items-center gap-x-4 gap-y-2 p-4">
        <p>
          No session is open. One is for all who may use the console: each sees what the machine prints, and
          may type. It disturbs no operation.
        </p>
        <label className="ml-auto flex items-center gap-2">
          <span className="text-dim">For at most</span>
          <select
            className="field"
            value={minutes}
            onChange={({ target }) => setMinutes(Number(target.value))}
          >
            {LENGTHS.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button primary" disabled={isBusy} onClick={() => void open()}>
          {isBusy ? 'Opening …' : 'Open console'}
        </button>
      </div>
      {problem !== undefined && (
        <div className="mt-3">
          <Problem message={problem} />
        </div>
      )}
    </section>
  );
}

const ENDS = {
  CLOSED: 'it was ended by a person',
  IDLE: 'no one took part for some minutes',
  EXPIRED: 'its time was over',
  CANCELLED: 'its operation was cancelled',
} as const;

/** Why the session in which one took part is over. */
function HowItEnded({ id }: { readonly id: string }): ReactNode {
  const { data } = useRead(ConsoleSessionDocument, { id }, { everyMs: AGAIN_MS });
  const session = data?.serverConsoleSession;
  if (session == null) return null;
  const { failure, endedBecause, operation, state } = session;
  if (state === 'OPENING' || state === 'OPEN') return null;
  const why = endedBecause === null ? words(state).toLowerCase() : ENDS[endedBecause];
  return (
    <p role="status" className={`card mb-4 p-3 ${failure === null ? '' : 'border-bad text-bad'}`}>
      {failure === null ? `The session has ended: ${why}.` : `The session has failed: ${failure.message}.`}{' '}
      <Link to="/operations/$id" params={{ id: operation.id }}>
        Its operation
      </Link>
    </p>
  );
}
