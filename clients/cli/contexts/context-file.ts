import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { usageError } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { findKeyring, type Keyring } from './keyring.ts';

const loginSchema = z.object({
  token: z.string(),
  /** How the token is renewed, where the identity provider gave a refresh token. */
  renewal: z
    .object({
      issuer: z.url(),
      clientId: z.string(),
      audience: z.string().optional(),
      refreshToken: z.string(),
    })
    .optional(),
  /** When the token ends, in milliseconds since 1970. */
  expiresAt: z.number().optional(),
});

const contextUrl = z.url({ protocol: /^https?$/ });

const fileSchema = z.object({
  current: z.string().optional(),
  contexts: z.record(
    z.string(),
    z.union([
      loginSchema.extend({ url: contextUrl }),
      // The rest is in the system's keyring.
      z.object({ url: contextUrl, isInKeyring: z.literal(true) }),
    ]),
  ),
});

/** What is kept of a login. */
export type Login = z.infer<typeof loginSchema>;
export type ContextFile = z.infer<typeof fileSchema>;
type StoredContext = ContextFile['contexts'][string];

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
  const parsed = fileSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw usageError(`${file} is damaged (${z.prettifyError(parsed.error)}); remove it and log in again.`);
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
  const parsed = loginSchema.safeParse(parseJson(secret ?? ''));
  return parsed.success ? parsed.data : undefined;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
