import type { ConsoleStream } from '#providers/capabilities/console.ts';

/** One who listens to a console. */
export interface ConsoleListener {
  /**
   * Bytes of the machine. `past` where the BMC may repeat what was printed before the console was opened, which may
   * have been for another tenant.
   */
  received(bytes: Uint8Array, past: boolean): void;
  /** Once: the machine closed it, or the connection broke. Not called after leaving. */
  ended(error: Error): void;
}

/** A listener attached to an open console. */
export interface ConsoleAttachment {
  /** Types into the console after it has repeated its past output: an earlier answer would be mistaken for part of that. */
  write(bytes: Uint8Array): Promise<void>;
  leave(): void;
}

/** Opens the console of a server; it stays open until closed, or until the signal is aborted. */
export type OpenConsole = (life: AbortSignal) => Promise<ConsoleStream>;

/** The consoles that this process has open: one connection for each server, however many listen. */
export interface ConsoleHub {
  /** Joins the console of a server, which is opened for the first who does, and closed when the last leaves. */
  join(
    serverId: string,
    listener: ConsoleListener,
    open: OpenConsole,
    signal: AbortSignal,
  ): Promise<ConsoleAttachment>;
  /** Hangs up everywhere. */
  close(): Promise<void>;
}

/** A BMC repeats past output without a pause: a gap this long ends it. */
const PAST_GAP_MS = 300;
/** A machine that prints on and on leaves no gap. */
const PAST_LONGEST_MS = 2_000;

interface Line {
  readonly life: AbortController;
  readonly listeners: Set<ConsoleListener>;
  readonly stream: Promise<ConsoleStream>;
  /** What the BMC repeats, from when the console is open. */
  readonly past: Past;
  /** Whose activity opens it; it ends with that one while it is opening. */
  readonly opener: AbortSignal;
}

export function createConsoleHub(): ConsoleHub {
  const lines = new Map<string, Line>();

  const drop = (serverId: string, line: Line): void => {
    if (lines.get(serverId) === line) lines.delete(serverId);
    line.life.abort();
  };
  const open = (serverId: string, opening: OpenConsole, opener: AbortSignal): Line => {
    const life = new AbortController();
    const line: Line = {
      life,
      listeners: new Set(),
      stream: opening(life.signal),
      past: createPast(),
      opener,
    };
    lines.set(serverId, line);
    line.stream.then(
      async (stream) => {
        line.past.begin();
        await pump(serverId, line, stream);
      },
      () => drop(serverId, line),
    );
    return line;
  };

  async function pump(serverId: string, line: Line, stream: ConsoleStream): Promise<void> {
    const { past } = line;
    let failure = new Error('The machine, or its BMC, closed the console.');
    try {
      for await (const bytes of stream.output) {
        past.came();
        for (const listener of line.listeners) listener.received(bytes, past.lasts());
      }
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    } finally {
      past.stop();
      drop(serverId, line);
      for (const listener of line.listeners) listener.ended(failure);
      line.listeners.clear();
    }
  }

  return {
    async join(serverId, listener, opening, signal) {
      for (;;) {
        signal.throwIfAborted();
        const line = lines.get(serverId) ?? open(serverId, opening, signal);
        line.listeners.add(listener);
        const leave = (): void => {
          signal.removeEventListener('abort', leave);
          line.listeners.delete(listener);
          if (line.listeners.size === 0) drop(serverId, line);
        };
        signal.addEventListener('abort', leave, { once: true });
        try {
          const stream = await line.stream;
          signal.throwIfAborted();
          return {
            leave,
            async write(bytes) {
              await line.past.over;
              await stream.write(bytes);
            },
          };
        } catch (error) {
          leave();
          // It ended with the one who opened it: then it is opened for this one.
          if (line.opener !== signal && line.opener.aborted && !signal.aborted) continue;
          throw error;
        }
      }
    },
    async close() {
      const streams = [...lines.values()].map(({ stream }) => stream);
      for (const [serverId, line] of lines) drop(serverId, line);
      await Promise.allSettled(streams.map(async (stream) => await (await stream).close()));
    },
  };
}

/** Whether output may still be a repetition of the past. */
interface Past {
  begin(): void;
  came(): void;
  lasts(): boolean;
  stop(): void;
  readonly over: Promise<void>;
}

function createPast(): Past {
  let lasts = true;
  let longest: NodeJS.Timeout | undefined;
  let gap: NodeJS.Timeout | undefined;
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const end = (): void => {
    lasts = false;
    resolve();
  };
  const awaitGap = (): void => {
    clearTimeout(gap);
    gap = setTimeout(end, PAST_GAP_MS);
  };
  return {
    begin() {
      longest = setTimeout(end, PAST_LONGEST_MS);
      awaitGap();
    },
    came() {
      if (lasts) awaitGap();
    },
    lasts: () => lasts,
    stop() {
      clearTimeout(longest);
      clearTimeout(gap);
      end();
    },
    over,
  };
}
