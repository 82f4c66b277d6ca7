import { lazy, Suspense, useCallback, useRef, useState, type ReactNode } from 'react';
import { CloseConsoleDocument, type ConsoleSessionHeadFragment } from '../../../../generated/graph.ts';
import { Moment, useClock } from '../../../parts/time.tsx';
import { Verbs, type Verb } from '../../../parts/verbs.tsx';
import { useRequest } from '../../../reads/use-request.ts';
import { connectToConsole, type ConnectionState, type ConsoleConnection } from './connection.ts';
import type { ScreenHandle } from './screen.tsx';

/** Loaded when a console is opened first. */
const Screen = lazy(async () => ({ default: (await import('./screen.tsx')).Screen }));

/** The terminal of a session in which one takes part, until one leaves or it ends. */
export function Attached({
  session,
  name,
  onLeave,
  onEnded,
}: {
  readonly session: ConsoleSessionHeadFragment;
  /** Of the server. */
  readonly name: string;
  readonly onLeave: () => void;
  readonly onEnded: () => void;
}): ReactNode {
  const { id } = session;
  const request = useRequest();
  const connection = useRef<ConsoleConnection>(undefined);
  const screen = useRef<ScreenHandle>(undefined);
  const leaveButton = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<ConnectionState>({ kind: 'connecting' });
  const [onlyWatches, setOnlyWatches] = useState(false);
  const [size, setSize] = useState<readonly [columns: number, rows: number]>();
  const begin = useCallback(
    (handle: ScreenHandle) => {
      screen.current = handle;
      const made = connectToConsole(id, {
        onBytes: handle.write,
        onState: (next) => {
          setState(next);
          if (next.kind === 'ended') onEnded();
        },
      });
      connection.current = made;
      return made.leave;
    },
    [id, onEnded],
  );
  const end: Verb = {
    name: 'End session',
    consequence: `Disconnects everyone who takes part in this session${session.operation === null ? '' : ' and ends its operation'}. The machine itself goes on.`,
    takesReason: false,
    run: async ({ idempotencyKey }) => await request(CloseConsoleDocument, { id, idempotencyKey }),
  };
  const sendSize = (): void => {
    if (size !== undefined) connection.current?.type(`stty columns ${size[0]} rows ${size[1]}\r`);
    screen.current?.focus();
  };
  const canType = state.kind === 'attached' && !onlyWatches;
  return (
    <section aria-label="Serial console" className="mb-6">
      <div className="mb-2 flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        <ConnectionText state={state} />
        <label className="ml-auto flex items-center gap-2">
          <input
            type="checkbox"
            checked={onlyWatches}
            onChange={({ target }) => setOnlyWatches(target.checked)}
          />
          Only watch
        </label>
        <button
          type="button"
          className="button"
          disabled={!canType}
          title="Types stty, which informs the system on the machine of the size of this terminal: a serial line cannot"
          onClick={sendSize}
        >
          Send size{' '}
          <span className="text-dim tabular-nums">{size === undefined ? '' : `${size[0]} × ${size[1]}`}</span>
        </button>
        <button ref={leaveButton} type="button" className="button" onClick={onLeave}>
          Leave
        </button>
        <Verbs verbs={[end]} of={name} onDone={onEnded} />
      </div>
      <div
        className={`h-[max(20rem,calc(100dvh-15.5rem))] overflow-hidden rounded-md border bg-[#0f1316] p-2 ${
          state.kind === 'lost' ? 'border-warn' : 'border-line'
        }`}
      >
        <Suspense>
          <Screen
            label={`Serial console of ${name}`}
            isReadOnly={!canType}
            onReady={begin}
            onTyped={(text) => {
              if (canType) connection.current?.type(text);
            }}
            onResize={(columns, rows) => setSize([columns, rows])}
            onEscape={() => leaveButton.current?.focus()}
          />
        </Suspense>
      </div>
      <p className="mt-2 text-dim">
        What you type goes to the machine. <kbd>Ctrl ]</kbd> moves to the buttons. The session was opened by{' '}
        {session.openedBy}, and ends at <Moment at={session.expiresAt} /> at the latest.
      </p>
    </section>
  );
}

function ConnectionText({ state }: { readonly state: ConnectionState }): ReactNode {
  const clock = useClock();
  const [tone, text] = textOf(state, clock);
  return (
    <p role="status" className={tone}>
      {text}
    </p>
  );
}

function textOf(
  state: ConnectionState,
  clock: (at: number) => string,
): readonly [tone: string, text: string] {
  switch (state.kind) {
    case 'connecting':
      return ['text-dim', 'Connecting …'];
    case 'attached':
      return ['text-good', `● ${capitalised(state.notice)}`];
    case 'lost':
      return ['text-warn', `Connection lost, showing ${clock(state.since)}. Trying again every second.`];
    case 'ended':
      return ['text-dim', state.reason];
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
