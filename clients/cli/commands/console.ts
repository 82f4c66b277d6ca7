import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { CommandError, EXIT, refused, usageError } from '../exit-code.ts';
import type { GraphClient } from '../graph/client.ts';
import { findId } from '../graph/lookup.ts';
import { findResource } from '../graph/resources.ts';
import { printable, type Io } from '../io.ts';
import { CONTEXT_HELP, CONTEXT_OPTIONS, connectWithSchema, parseOptions, type Command } from './command.ts';
import { takeKeyboard, type Keyboard } from './keyboard.ts';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  minutes: { type: 'string', default: '30' },
  watch: { type: 'boolean', default: false },
  keep: { type: 'boolean', default: false },
} as const;

const POLL_MS = 500;
/** Close codes with which a session says that it continues in a moment. */
const INTERRUPTED = [1006, 1012];

export const console: Command = {
  help: `What you type goes to the machine. Leave by Ctrl-], or by Enter ~ . as with ssh. A session that you opened is closed
then, unless --keep.

  --minutes N       how long a session that is opened may last (default 30)
  --watch           only shows; nothing that you type is sent
  --keep            leaves the session open, for others or for coming back
${CONTEXT_HELP}`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [which] = positionals;
    if (which === undefined) throw usageError('Of which server? infra console sim-004');
    const minutes = Number(values.minutes);
    if (!Number.isInteger(minutes)) throw usageError('--minutes takes a whole number.');
    const { client, resources } = await connectWithSchema(io, values);
    const server = await findId(client, findResource(resources, 'server'), which);
    const { id, isOurs } = await openSession(client, server, minutes);
    say(io, `session ${id}; leave by Ctrl-]`);
    const keyboard = takeKeyboard(io);
    try {
      await takePart(io, client, { id, keyboard, isWatching: values.watch });
    } finally {
      keyboard.release();
      if (isOurs && !values.keep) await closeSession(client, id);
    }
  },
};

/** A new session, or the one that is open already. */
async function openSession(
  client: GraphClient,
  id: string,
  minutes: number,
): Promise<{ id: string; isOurs: boolean }> {
  const data = await client.request(
    `mutation($input: ServerConsoleOpenInput!) { serverConsoleOpen(input: $input) {
      consoleSession { id } errors { code message holder } } }`,
    { input: { idempotencyKey: randomUUID(), id, minutes } },
  );
  const { consoleSession, errors } = data['serverConsoleOpen'] as {
    consoleSession: { id: string } | null;
    errors: { code: string; message: string; holder: string | null }[];
  };
  if (consoleSession !== null) return { id: consoleSession.id, isOurs: true };
  const [error] = errors;
  if (error?.code === 'CONFLICT' && error.holder !== null) return { id: error.holder, isOurs: false };
  throw refused(error?.message ?? 'The console was not opened.');
}

async function closeSession(client: GraphClient, id: string): Promise<void> {
  await client.request(
    `mutation($input: ServerConsoleCloseInput!) { serverConsoleClose(input: $input) { errors { message } } }`,
    { input: { idempotencyKey: randomUUID(), id } },
  );
}

interface Part {
  readonly id: string;
  readonly keyboard: Keyboard;
  readonly isWatching: boolean;
}

/** Stays in the session until the person leaves or it ends; reconnects where only the connection broke. */
async function takePart(io: Io, client: GraphClient, part: Part): Promise<void> {
  for (;;) {
    const url = await whereOpen(io, client, part);
    if (url === null) return;
    const end = await connectTo(io, await client.context.token(), url, part);
    if (end === null) return;
    if (!INTERRUPTED.includes(end.code))
      return say(io, end.reason === '' ? `closed (${end.code})` : end.reason);
    say(io, 'the connection broke; trying again …');
    await setTimeout(POLL_MS, undefined, { signal: io.signal });
  }
}

/** Null once the person has left. */
async function whereOpen(io: Io, client: GraphClient, { id, keyboard }: Part): Promise<string | null> {
  for (;;) {
    const data = await client.request(
      `query($id: ID!) { serverConsoleSession(id: $id) { state url mayUse endedBecause failure { message } } }`,
      { id },
    );
    const session = data['serverConsoleSession'] as {
      state: string;
      url: string | null;
      mayUse: boolean;
      endedBecause: string | null;
      failure: { message: string } | null;
    } | null;
    if (session?.mayUse !== true) throw refused('You may not use this console.');
    if (session.state === 'OPEN') return session.url;
    if (session.state !== 'OPENING') {
      const why = session.failure?.message ?? `The session has ended: ${session.endedBecause ?? 'closed'}.`;
      throw new CommandError(EXIT.FAILED, why);
    }
    if (keyboard.hasLeft()) return null;
    await setTimeout(POLL_MS, undefined, { signal: io.signal });
  }
}

/** Resolves with how the connection ended, or null when the person left. */
async function connectTo(
  io: Io,
  token: string,
  url: string,
  { keyboard, isWatching }: Part,
): Promise<{ readonly code: number; readonly reason: string } | null> {
  const Socket = await socketClass();
  const socket = new Socket(url, ['infratographer.console', `bearer.${token}`]);
  socket.binaryType = 'arraybuffer';
  return await new Promise((resolve) => {
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data instanceof ArrayBuffer) io.stdout.write(new Uint8Array(data));
      else say(io, String(data));
    });
    socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }));
    const leave = (): void => {
      socket.close(1000);
      resolve(null);
    };
    // By Ctrl-C only where it is no terminal; there it is typed, and goes to the machine.
    io.signal.addEventListener('abort', leave, { once: true });
    keyboard.listen({
      typed: (bytes) => {
        if (!isWatching && socket.readyState === Socket.OPEN) socket.send(bytes);
      },
      left: leave,
    });
  });
}

/** Node 20 has no WebSocket of its own. */
async function socketClass(): Promise<typeof WebSocket> {
  return 'WebSocket' in globalThis
    ? WebSocket
    : ((await import('ws')).WebSocket as unknown as typeof WebSocket);
}

/** Beside what the machine prints; a raw terminal needs the carriage return. */
function say(io: Io, text: string): void {
  io.stderr.write(`\r\n[${printable(text)}]\r\n`);
}
