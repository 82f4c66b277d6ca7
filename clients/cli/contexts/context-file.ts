import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { usageError } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { findKeyring, type Keyring } from './keyring.ts';

/** What is kept of a login. */
export interface Login {
  readonly token: string;
  /** How the token is renewed, where the identity provider gave a refresh token. */
  readonly renewal?: {
    readonly issuer: string;
    readonly clientId: string;
    readonly audience?: string | undefined;
    readonly refreshToken: string;
  };
  /** When the token ends, in milliseconds since 1970. */
  readonly expiresAt?: number;
}

/** A context of the file; with `isInKeyring` its login is in the system's keyring. */
export type StoredContext = { readonly url: string } & (Login | { readonly isInKeyring: true });

export interface ContextFile {
  readonly current?: string;
  readonly contexts: Readonly<Record<string, StoredContext>>;
}

/** `$INFRA_CONFIG`, or `infra/contexts.json` in the folder for settings (XDG base directories). */
export function contextFile({ env }: Io): string {
  const settings = env['XDG_CONFIG_HOME'] ?? join(env['HOME'] ?? homedir(), '.config');
  return env['INFRA_CONFIG'] ?? join(settings, 'infra', 'contexts.json');
}

export function readContexts(io: Io): ContextFile {
  const file = contextFile(io);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { contexts: {} };
  }
  const parsed = parseJson(text);
  const fault = faultOf(parsed);
  if (fault === undefined) return parsed as ContextFile;
  throw usageError(`${file} is damaged: ${fault}. Remove it and log in again.`);
}

/** Replaces the file as a whole; only its owner may read it, as it holds tokens. */
export function writeContexts(io: Io, contexts: ContextFile): void {
  const file = contextFile(io);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(contexts, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/** The name of a context in the keyring: files of contexts are apart. */
function keyOf(io: Io, name: string): string {
  return `${name} in ${contextFile(io)}`;
}

/** The login of a context, from the keyring where it is there. Undefined where the keyring has it no longer. */
export function readLogin(io: Io, name: string, stored: StoredContext): Login | undefined {
  if (!('isInKeyring' in stored)) return stored;
  const secret = findKeyring(io)?.read(keyOf(io, name));
  const parsed = parseJson(secret ?? '');
  return isLogin(parsed) ? parsed : undefined;
}

/** Keeps a login where the context has it, and makes it the current one where that is wanted. */
export function writeLogin(
  io: Io,
  name: string,
  {
    url,
    login,
    keyring,
    isCurrent,
  }: {
    readonly url: string;
    readonly login: Login;
    readonly keyring: Keyring | undefined;
    readonly isCurrent: boolean;
  },
): void {
  const { current, contexts } = readContexts(io);
  keyring?.write(keyOf(io, name), JSON.stringify(login));
  const kept = keyring === undefined ? { url, ...login } : { url, isInKeyring: true as const };
  const chosen = isCurrent ? name : current;
  writeContexts(io, {
    ...(chosen !== undefined && { current: chosen }),
    contexts: { ...contexts, [name]: kept },
  });
}

/** Forgets a context and its login. */
export function removeContext(io: Io, name: string): void {
  const { current, contexts } = readContexts(io);
  const { [name]: removed, ...others } = contexts;
  if (removed !== undefined && 'isInKeyring' in removed) findKeyring(io)?.remove(keyOf(io, name));
  writeContexts(io, {
    ...(current !== undefined && current !== name && { current }),
    contexts: others,
  });
}

// Checked by hand, as every command reads this file: loading zod takes longer than loading a command.

/** The fault in the content of the file; undefined where there is none. */
function faultOf(file: unknown): string | undefined {
  if (!isObject(file)) return 'it is not a JSON object';
  if (file['current'] !== undefined && typeof file['current'] !== 'string') return 'current is not a name';
  if (!isObject(file['contexts'])) return 'it has no contexts';
  const [damaged] = Object.entries(file['contexts']).find(([, context]) => !isStored(context)) ?? [];
  return damaged === undefined ? undefined : `the context ${damaged} has no URL, or no login`;
}

function isStored(value: unknown): value is StoredContext {
  if (!isObject(value) || typeof value['url'] !== 'string') return false;
  const protocol = URL.canParse(value['url']) ? new URL(value['url']).protocol : '';
  return ['http:', 'https:'].includes(protocol) && (value['isInKeyring'] === true || isLogin(value));
}

function isLogin(value: unknown): value is Login {
  if (!isObject(value) || typeof value['token'] !== 'string') return false;
  const { expiresAt, renewal } = value;
  if (expiresAt !== undefined && typeof expiresAt !== 'number') return false;
  return renewal === undefined || isRenewal(renewal);
}

function isRenewal(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { issuer, clientId, audience, refreshToken } = value;
  const isComplete = [issuer, clientId, refreshToken].every((part) => typeof part === 'string');
  return (
    isComplete && (audience === undefined || typeof audience === 'string') && URL.canParse(String(issuer))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
