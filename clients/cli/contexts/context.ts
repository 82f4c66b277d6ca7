import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { usageError } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { readContexts, readLogin, writeLogin } from './context-file.ts';
import { renew } from './identity.ts';
import { findKeyring } from './keyring.ts';

/** Which graph a command asks, and as whom. */
export interface Context {
  readonly name: string;
  /** The public graph, as a full URL. */
  readonly url: string;
  readonly token: string;
  /** Names what is cached of this graph. */
  readonly cacheKey: string;
}

export interface ContextChoice {
  readonly context?: string | undefined;
  /** A role of the running local stack. */
  readonly as?: string | undefined;
}

const stackSchema = z.object({ graphql: z.url(), tokens: z.record(z.string(), z.string()) });

/**
 * The context that a command uses: `--context`, then the local stack where `--as` is given, then `INFRA_URL` with
 * `INFRA_TOKEN`, then the current context, then the local stack of this checkout.
 */
export async function chooseContext(io: Io, choice: ContextChoice): Promise<Context> {
  const { contexts, current } = readContexts(io);
  if (choice.context !== undefined) return await stored(choice.context);
  if (choice.as !== undefined) return requireLocal(choice.as);
  const { INFRA_URL: url, INFRA_TOKEN: token } = io.env;
  if (url !== undefined && url !== '') return context('INFRA_URL', url, token ?? '');
  if (current !== undefined) return await stored(current);
  return requireLocal('admin');

  async function stored(name: string): Promise<Context> {
    const found = contexts[name];
    if (found === undefined) throw usageError(`There is no context ${name}; infra context list shows them.`);
    const { url } = found;
    const login = readLogin(io, name, found);
    if (login === undefined)
      throw usageError(`The keyring has no login for ${name}. Log in again: infra login --name ${name}.`);
    const renewed = await renew(login);
    if (renewed === undefined) return context(name, url, login.token);
    const keyring = 'isInKeyring' in found ? findKeyring(io) : undefined;
    writeLogin(io, name, { url, login: renewed, keyring, isCurrent: false });
    return context(name, url, renewed.token);
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
  return { name, url, token, cacheKey: createHash('sha256').update(url).digest('hex').slice(0, 16) };
}

/** `stack.json` of the local stack that runs in this folder or in one above; INFRA_STACK names another. */
function findStack(io: Io): z.infer<typeof stackSchema> | undefined {
  const file = io.env['INFRA_STACK'] ?? findAbove(io.cwd, join('.local', 'stack.json'));
  if (file === undefined) return undefined;
  try {
    return stackSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw usageError(`${file} is not readable as the stack.json of a local stack: ${String(error)}`);
  }
}

function findAbove(folder: string, name: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, name);
    if (existsSync(path)) return path;
    if (at === dirname(at)) return undefined;
  }
}
