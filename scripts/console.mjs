// A terminal at the serial console of a machine, through the graph of a running local stack.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PINNED_NODE, REPOSITORY } from './install.mjs';

const HELP = `Usage: node scripts/console.mjs [options] <server id or name>

Opens the serial console of a machine, or takes part in the session that is open, and shows what it prints; what you
type goes to the machine. Leave by Ctrl-], or by Enter ~ . (as ssh does). A session that you opened is closed then,
unless --keep.

  --as ROLE     admin (default), operator, member or viewer
  --minutes N   how long a session that is opened may last (default 30)
  --watch       only shows; nothing that you type is sent
  --keep        leaves the session open, for others or for coming back
  --stack FILE  stack.json of the stack (default .local/stack.json)
`;

const ESCAPE = 0x1d;
const POLL_MS = 500;
/** The close code with which a session says that it goes on in a moment. */
const INTERRUPTED = [1006, 1012];

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'admin' },
      minutes: { type: 'string', default: '30' },
      watch: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      stack: { type: 'string', default: join(REPOSITORY, '.local', 'stack.json') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [which] = positionals;
  if (values.help === true || which === undefined) {
    process.stdout.write(HELP);
    return;
  }
  // Before version 22, Node has no WebSocket.
  if (globalThis.WebSocket === undefined) return await again();
  const { graphql, tokens } = readStack(values.stack);
  const token = tokens[values.as];
  if (token === undefined) throw new Error(`there is no role ${values.as}; see --help`);
  const minutes = Number(values.minutes);
  const ask = createAsk(graphql, token);

  const { id, isOurs } = await openSession(ask, await serverId(ask, which), minutes);
  say(`session ${id}; leave by Ctrl-]`);
  const keyboard = takeKeyboard();
  try {
    await takePart({ ask, id, token, keyboard, isWatching: values.watch });
  } finally {
    keyboard.release();
    if (isOurs && !values.keep) await close(ask, id);
  }
}

/** Runs this script by the Node that the project pins. */
async function again() {
  if (!existsSync(PINNED_NODE)) throw new Error('this takes Node 22, or the one that npm start installs');
  const child = spawn(PINNED_NODE, process.argv.slice(1), { stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function serverId(ask, which) {
  if (which.startsWith('srvrsrv-')) return which;
  const document = `query($name: String!) { servers(first: 2, where: { name: { eq: $name } }) { nodes { id } } }`;
  const { nodes } = (await ask(document, { name: which })).servers;
  if (nodes.length === 1) return nodes[0].id;
  throw new Error(
    nodes.length === 0 ? `there is no server ${which}` : `several servers are called ${which}: give the id`,
  );
}

/** A session of ours, or the one that is open already. */
async function openSession(ask, server, minutes) {
  const { serverConsoleOpen: answer } = await ask(
    `mutation($in: ServerConsoleOpenInput!) { serverConsoleOpen(input: $in) {
      consoleSession { id } errors { code message holder } } }`,
    { in: { idempotencyKey: crypto.randomUUID(), id: server, minutes } },
  );
  const [error] = answer.errors;
  if (error === undefined) return { id: answer.consoleSession.id, isOurs: true };
  if (error.code === 'CONFLICT' && error.holder !== null) return { id: error.holder, isOurs: false };
  throw new Error(error.message);
}

async function close(ask, id) {
  await ask(
    `mutation($in: ServerConsoleCloseInput!) { serverConsoleClose(input: $in) { errors { message } } }`,
    {
      in: { idempotencyKey: crypto.randomUUID(), id },
    },
  );
}

/** Stays in the session until one leaves, or it ends; comes back where only its connection broke. */
async function takePart({ ask, id, token, keyboard, isWatching }) {
  for (;;) {
    const url = await whereOpen(ask, id, keyboard);
    if (url === null) return;
    const end = await connect({ url, token, keyboard, isWatching });
    if (end === null) return;
    if (!INTERRUPTED.includes(end.code)) return say(end.reason || `closed (${end.code})`);
    say('the connection broke; coming back …');
    await pause(POLL_MS);
  }
}

/** Null once somebody has left. */
async function whereOpen(ask, id, keyboard) {
  for (;;) {
    const { serverConsoleSession: session } = await ask(
      `query($id: ID!) { serverConsoleSession(id: $id) { state url mayUse endedBecause failure { message } } }`,
      { id },
    );
    if (session?.mayUse !== true) throw new Error('you may not use this console');
    if (session.state === 'OPEN') return session.url;
    if (session.state !== 'OPENING')
      throw new Error(session.failure?.message ?? `the session has ended: ${session.endedBecause}`);
    if (keyboard.hasLeft()) return null;
    await pause(POLL_MS);
  }
}

/** Resolves with how the connection ended, or null when one left. */
async function connect({ url, token, keyboard, isWatching }) {
  const socket = new WebSocket(url, ['infratographer.console', `bearer.${token}`]);
  socket.binaryType = 'arraybuffer';
  return await new Promise((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') say(data);
      else process.stdout.write(new Uint8Array(data));
    });
    socket.addEventListener('close', ({ code, reason }) => resolve({ code, reason }));
    keyboard.listen({
      typed: (bytes) => {
        if (!isWatching && socket.readyState === WebSocket.OPEN) socket.send(bytes);
      },
      left: () => {
        socket.close(1000);
        resolve(null);
      },
    });
  });
}

/** The keyboard, key by key where it is a terminal. Ctrl-] leaves; so does ~. at the beginning of a line. */
function takeKeyboard() {
  const { stdin } = process;
  let listener = { typed: () => undefined, left: () => undefined };
  let isGone = false;
  let line = 'begins';
  const leave = () => {
    isGone = true;
    listener.left();
  };
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.on('data', (bytes) => {
    const typed = [];
    for (const byte of bytes) {
      if (byte === ESCAPE || (line === 'tilde' && byte === 0x2e)) return leave();
      if (line === 'begins' && byte === 0x7e) {
        line = 'tilde';
        continue;
      }
      if (line === 'tilde') typed.push(0x7e);
      line = byte === 0x0d || byte === 0x0a ? 'begins' : 'goes on';
      typed.push(byte);
    }
    if (typed.length > 0) listener.typed(Uint8Array.from(typed));
  });
  // A pipe that ends leaves time for the answer.
  stdin.on('end', () => setTimeout(leave, 1_000));
  return {
    listen: (next) => {
      listener = next;
    },
    hasLeft: () => isGone,
    release: () => {
      if (stdin.isTTY) stdin.setRawMode(false);
      stdin.destroy();
    },
  };
}

function createAsk(graphql, token) {
  return async (query, variables) => {
    const response = await fetch(graphql, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (errors?.[0] !== undefined) throw new Error(errors[0].message);
    return data;
  };
}

/** @param {string} file */
function readStack(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`no stack runs here (${file} cannot be read); run npm start first`, { cause: error });
  }
}

/** Beside what the machine prints; a raw terminal needs the carriage return. */
function say(text) {
  process.stderr.write(`\r\n[${text}]\r\n`);
}

async function pause(milliseconds) {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
