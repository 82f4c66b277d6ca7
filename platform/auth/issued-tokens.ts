import { decodeJwt } from 'jose';
import { readFile } from 'node:fs/promises';
import * as oidc from 'openid-client';
import { describeError } from '#platform/errors/describe-error.ts';
import type { IssuedToken } from './token-source.ts';

export interface TokenClient {
  readonly issuer: string;
  readonly clientId: string;
  /** Reads the client's secret; a public client when absent. */
  readonly secret?: (() => Promise<string>) | undefined;
  /** File with the process's own token, which is exchanged (RFC 8693); client credentials (RFC 6749 §4.4) when absent. */
  readonly subjectTokenFile?: string | undefined;
  /** Further parameters of the request, e.g. `resource`, `audience` or `scope`. */
  readonly parameters: Readonly<Record<string, string>>;
}

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const TIMEOUT_SECONDS = 5;
/** Assumed where neither the answer nor the token contains a lifetime. */
const UNKNOWN_LIFETIME_SECONDS = 60;

/** Requests a token of this process from the provider. Secrets are read for each request: they change while a process runs. */
export function tokenRequest(client: TokenClient): () => Promise<IssuedToken> {
  const { subjectTokenFile, parameters } = client;
  return async () => {
    const configuration = await discover(client);
    try {
      const answer =
        subjectTokenFile === undefined
          ? await oidc.clientCredentialsGrant(configuration, { ...parameters })
          : await oidc.genericGrantRequest(configuration, TOKEN_EXCHANGE, {
              subject_token: await readSecret(subjectTokenFile),
              subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
              requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
              ...parameters,
            });
      return {
        token: answer.access_token,
        lifetimeSeconds: answer.expires_in ?? lifetimeOf(answer.access_token),
      };
    } catch (error) {
      if (!(error instanceof oidc.ResponseBodyError)) throw error;
      throw new Error(`${client.issuer} refused the client ${client.clientId}`, { cause: error });
    }
  };
}

async function discover({ issuer, clientId, secret: read }: TokenClient): Promise<oidc.Configuration> {
  const secret = await read?.();
  const { hostname, protocol } = new URL(issuer);
  const isLocal = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  try {
    return await oidc.discovery(new URL(issuer), clientId, secret, authenticationBy(secret), {
      timeout: TIMEOUT_SECONDS,
      // oxlint-disable-next-line typescript/no-deprecated -- marked as a warning; here it applies to loopback only
      ...(isLocal && { execute: [oidc.allowInsecureRequests] }),
    });
  } catch (error) {
    throw new Error(`${issuer} cannot be discovered: ${describeError(error)}`, { cause: error });
  }
}

/** Every provider must support HTTP Basic (RFC 6749 §2.3.1); some declare that they do not. */
function authenticationBy(secret: string | undefined): oidc.ClientAuth {
  if (secret === undefined) return oidc.None();
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const chosen = methods.includes('client_secret_basic') ? basic : post;
    chosen(server, client, body, headers);
  };
}

/** A secret in a file of its own. */
export async function readSecret(file: string): Promise<string> {
  const text = (await readFile(file, 'utf8')).trim();
  if (text === '') throw new Error(`${file} is empty`);
  return text;
}

function lifetimeOf(token: string): number {
  try {
    const { exp } = decodeJwt(token);
    return exp === undefined ? UNKNOWN_LIFETIME_SECONDS : Math.max(exp - Date.now() / 1_000, 0);
  } catch {
    return UNKNOWN_LIFETIME_SECONDS;
  }
}
