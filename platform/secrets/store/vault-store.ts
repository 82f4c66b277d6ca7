import { readFile } from 'node:fs/promises';
import { Agent, request } from 'undici';
import { z } from 'zod';
import {
  renewingTokens,
  TokenUnavailable,
  type IssuedToken,
  type TokenSource,
} from '#platform/auth/token-source.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { SecretFailure, textField, type SecretFields, type SecretStore } from './secret.ts';

export interface VaultOptions {
  readonly url: string;
  /** Where the KV v2 engine is mounted. */
  readonly mount: string;
  readonly namespace?: string | undefined;
  /** PEM of the CA that signed the server's certificate; the system's CAs when absent. */
  readonly ca?: string | undefined;
  readonly auth: VaultAuth;
  readonly log: Logger;
}

export interface VaultAuth {
  readonly method: 'token' | 'approle' | 'kubernetes';
  /** Where the method is mounted. */
  readonly mount: string;
  /** Role id of AppRole, or role of Kubernetes. */
  readonly role: string;
  /** File with the token, the secret id, or the JWT of the service account; read again each time. */
  readonly file: string;
}

const TIMEOUT_MS = 5_000;
const LONGEST_ANSWER = 1024 * 1024;
/** How long a token from a file is used before the file is read again. */
const FILE_TOKEN_SECONDS = 30;

const secretSchema = z.object({
  data: z.object({
    data: z.record(z.string(), z.unknown()).nullable(),
    metadata: z.object({ version: z.number() }),
  }),
});
const loginSchema = z.object({
  auth: z.object({ client_token: z.string().min(1), lease_duration: z.number() }),
});
const errorsSchema = z.object({ errors: z.array(z.string()) });

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Secrets of OpenBao or Vault: the engine KV, version 2 (https://openbao.org/api-docs/secret/kv/kv-v2/). */
export function vaultStore(options: VaultOptions): SecretStore {
  const { url, mount, namespace, ca, auth, log } = options;
  const agent = new Agent({
    connections: 4,
    maxResponseSize: LONGEST_ANSWER,
    connect: { timeout: TIMEOUT_MS, ...(ca !== undefined && { ca }) },
  });

  async function ask(path: string, token: string | undefined, body?: object): Promise<Answer> {
    try {
      const answer = await request(`${url.replace(/\/$/, '')}/v1/${path}`, {
        dispatcher: agent,
        method: body === undefined ? 'GET' : 'POST',
        // undici follows no redirect, so that no other server gets the token.
        headers: {
          // Vault Agent's proxy can require it (`require_request_header`), against requests that a web page could send.
          'x-vault-request': 'true',
          ...(token !== undefined && { 'x-vault-token': token }),
          ...(namespace !== undefined && { 'x-vault-namespace': namespace }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return { status: answer.statusCode, body: parse(await answer.body.text()) };
    } catch (error) {
      throw new SecretFailure('UNREACHABLE', `${url} does not answer: ${describeError(error)}`, {
        cause: error,
      });
    }
  }

  const issue = async (): Promise<IssuedToken> => {
    const proof = (await readFile(auth.file, 'utf8')).trim();
    if (auth.method === 'token') return { token: proof, lifetimeSeconds: FILE_TOKEN_SECONDS };
    const body =
      auth.method === 'approle' ? { role_id: auth.role, secret_id: proof } : { role: auth.role, jwt: proof };
    const answer = await ask(`auth/${auth.mount}/login`, undefined, body);
    const login = loginSchema.safeParse(answer.body);
    if (answer.status !== 200 || !login.success) throw failureOf(answer, `the login by ${auth.method}`, url);
    const { client_token: token, lease_duration: lifetimeSeconds } = login.data.auth;
    return { token, lifetimeSeconds };
  };
  const tokens = renewingTokens(issue, log);

  const readFields = async (name: string): Promise<SecretFields> => {
    const secret = `vault:${name}`;
    const path = `${mount}/data/${name}`;
    const answer = await withToken(tokens, async (token) => await ask(path, token));
    const found = secretSchema.safeParse(answer.body);
    if (answer.status !== 200 || !found.success) throw failureOf(answer, `the secret ${secret}`, url);
    const { data, metadata } = found.data.data;
    if (data === null) throw new SecretFailure('NOT_FOUND', `The secret ${secret} was deleted`);
    return { fields: data, version: String(metadata.version) };
  };
  return {
    async read(name, field) {
      const { fields, version } = await readFields(name);
      return { value: textField(fields, `vault:${name}`, field ?? 'value'), version };
    },
    readFields,
    close: async () => await agent.destroy(),
  };
}

/** A token may be revoked before it expires: the request is then sent once more, with another token. */
async function withToken(tokens: TokenSource, ask: (token: string) => Promise<Answer>): Promise<Answer> {
  try {
    const token = await tokens.current();
    const answer = await ask(token);
    if (answer.status !== 403) return answer;
    const other = await tokens.renewed(token);
    return other === token ? answer : await ask(other);
  } catch (error) {
    if (!(error instanceof TokenUnavailable)) throw error;
    if (error.cause instanceof SecretFailure) throw error.cause;
    throw new SecretFailure('UNREACHABLE', describeError(error), { cause: error });
  }
}

/** The error for an answer without the secret (https://openbao.org/api-docs/, "HTTP status codes"). */
function failureOf({ status, body }: Answer, what: string, url: string): SecretFailure {
  const errors = errorsSchema.safeParse(body).data?.errors ?? [];
  const said = `${url} refused ${what}: HTTP ${status}${errors.length === 0 ? '' : ` (${errors.join('; ').slice(0, 300)})`}`;
  if (status === 404) return new SecretFailure('NOT_FOUND', said);
  if (status === 400 || status === 401 || status === 403) return new SecretFailure('FORBIDDEN', said);
  if (status === 503 && errors.some((error) => /sealed/i.test(error)))
    return new SecretFailure('SEALED', said);
  if (status < 400) return new SecretFailure('BAD_ANSWER', said);
  return new SecretFailure('UNREACHABLE', said);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
