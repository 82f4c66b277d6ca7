import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { usageError } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { readContexts, readLogin, writeLogin, type Login, type StoredContext } from './context-file.ts';
import { renew } from './identity.ts';
import { findKeyring } from './keyring.ts';

/** Which graph a command asks, and as whom. */
export interface Context {
  readonly name: string;
  /** The public graph, as a full URL. */
  readonly url: string;
  /** The caller's token, which is renewed when it is about to end: a watch may outlast it. */
  token(): Promise<string>;
  /** Names what is cached of this graph. */
  readonly cacheKey: string;
}

export interface ContextChoice {
  readonly context?: string | undefined;
  /** A role of the running local stack. */
  readonly as?: string | undefined;
}

/** A token is renewed so long before it ends, so that no request arrives with one that has ended. */
const RENEW_MS = 60_000;

interface Stack {
  readonly graphql: string;
  readonly tokens: Readonly<Record<string, string>>;
}

/**
 * The context that a command uses: `--context`, then the local stack where `--as` is given, then `INFRA_URL` with
 * `INFRA_TOKEN`, then the current context, then the local stack of this checkout.
 */
export function chooseContext(io: Io, choice: ContextChoice): Context {
  const { contexts, current } = readContexts(io);
  if (choice.context !== undefined) return stored(choice.context);
  if (choice.as !== undefined) return requireLocal(choice.as);
  const { INFRA_URL: url, INFRA_TOKEN: token } = io.env;
  if (url !== undefined && url !== '') return context('INFRA_URL', url, token ?? '');
  if (current !== undefined) return stored(current);
  return requireLocal('admin');

  function stored(name: string): Context {
    const found = contexts[name];
    if (found === undefined) throw usageError(`There is no context ${name}; infra context list shows them.`);
    return { ...context(name, found.url, ''), token: renewed(io, name, found) };
  }

  function requireLocal(role: string): Context {
    const stack = findStack(io);
    if (stack === undefined) {
      throw usageError(
        'No graph is chosen. Log in with infra login, set INFRA_URL and INFRA_TOKEN, or run npm start in a checkout.',
      );
    }
    const token = stack.tokens[role];
    if (token === undefined) {
      throw usageError(
        `The local stack has no role ${role}; it has ${Object.keys(stack.tokens).join(', ')}.`,
      );
    }
    return context(`local (${role})`, stack.graphql, token);
  }
}

function context(name: string, url: string, token: string): Context {
  const cacheKey = createHash('sha256').update(url).digest('hex').slice(0, 16);
  return { name, url, token: async () => await Promise.resolve(token), cacheKey };
}

/** The token of a stored context, renewed and stored anew when it is about to end. */
function renewed(io: Io, name: string, stored: StoredContext): Context['token'] {
  let login: Login | undefined;
  let renewAt = 0;
  const refresh = async (): Promise<string> => {
    if (login !== undefined && Date.now() < renewAt) return login.token;
    // Another command may have renewed it meanwhile, and a provider may accept each refresh token once.
    login = readLogin(io, name, readContexts(io).contexts[name] ?? stored);
    if (login === undefined)
      throw usageError(`The keyring has no login for ${name}. Log in again: infra login --name ${name}.`);
    const { renewal, expiresAt = Infinity } = login;
    renewAt = renewal === undefined ? Infinity : expiresAt - RENEW_MS;
    if (Date.now() < renewAt) return login.token;
    login = await renew(login);
    // A token that lives shorter than a minute is used for half of its life.
    const left = (login.expiresAt ?? Infinity) - Date.now();
    renewAt = Date.now() + Math.max(left - RENEW_MS, left / 2);
    const keyring = 'isInKeyring' in stored ? findKeyring(io) : undefined;
    writeLogin(io, name, { url: stored.url, login, keyring, isCurrent: false });
    return login.token;
  };
  let running: Promise<string> | undefined;
  return async () => {
    // Requests at the same time renew it once.
    running ??= refresh().finally(() => (running = undefined));
    return await running;
  };
}

/** `stack.json` of the local stack that runs in this folder or in one above; INFRA_STACK names another. */
function findStack(io: Io): Stack | undefined {
  const file = io.env['INFRA_STACK'] ?? findAbove(io.cwd, join('.local', 'stack.json'));
  if (file === undefined) return undefined;
  try {
    const stack = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stack>;
    if (typeof stack.graphql === 'string' && typeof stack.tokens === 'object')
      return { graphql: stack.graphql, tokens: stack.tokens };
  } catch (error) {
    throw usageError(`${file} is not readable as the stack.json of a local stack: ${String(error)}`);
  }
  throw usageError(`${file} is not the stack.json of a local stack: it has no graphql or tokens.`);
}

function findAbove(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, name);
    if (existsSync(path)) return path;
    if (at === dirname(at)) return undefined;
  }
}
