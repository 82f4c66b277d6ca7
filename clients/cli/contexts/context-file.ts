import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { usageError } from '../exit-code.ts';
import type { Io } from '../io.ts';

const fileSchema = z.object({
  current: z.string().optional(),
  contexts: z.record(
    z.string(),
    z.object({
      url: z.url({ protocol: /^https?$/ }),
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
    }),
  ),
});

export type ContextFile = z.infer<typeof fileSchema>;
export type StoredContext = ContextFile['contexts'][string];

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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
