import type { AddressInfo } from 'node:net';
import type { Configuration } from 'openid-client';
import { CommandError, EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Login } from './context-file.ts';

export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  /** For whom the token is (RFC 8707), where the provider issues tokens for several. */
  readonly audience: string | undefined;
}

interface Tokens {
  readonly access_token: string;
  readonly expires_in?: number | undefined;
  readonly refresh_token?: string | undefined;
}

const ENDED = 'Your login has ended. Log in again: infra login.';
const SCOPE = 'openid offline_access';

/** Configuration by OpenID Connect Discovery. Plain HTTP is for a provider on this machine alone. */
async function discover({ issuer, clientId }: IdentityProvider): Promise<Configuration> {
  const { allowInsecureRequests, discovery, None } = await import('openid-client');
  const { hostname, protocol } = new URL(issuer);
  const isLocal = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return await discovery(new URL(issuer), clientId, undefined, None(), {
    // oxlint-disable-next-line typescript/no-deprecated -- marked so that it stands out; it is wanted for loopback alone
    ...(isLocal && { execute: [allowInsecureRequests] }),
  });
}

/** Device flow (RFC 8628): the person opens a page on any device and enters a code. */
export async function loginByDevice(io: Io, provider: IdentityProvider): Promise<Login> {
  const { initiateDeviceAuthorization, pollDeviceAuthorizationGrant } = await import('openid-client');
  const configuration = await discover(provider);
  const started = await initiateDeviceAuthorization(configuration, parametersOf(provider));
  io.stderr.write(
    `Open ${started.verification_uri_complete ?? started.verification_uri}\nand confirm the code ${started.user_code}\n`,
  );
  const tokens = await pollDeviceAuthorizationGrant(configuration, started, undefined, { signal: io.signal });
  return loginOf(provider, tokens);
}

/** Code flow with PKCE (RFC 7636) in a browser of this machine, which returns to a loopback address (RFC 8252). */
export async function loginByBrowser(io: Io, provider: IdentityProvider): Promise<Login> {
  const client = await import('openid-client');
  const configuration = await discover(provider);
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const { redirect, arrival, close } = await awaitRedirect(io.signal);
  try {
    const url = client.buildAuthorizationUrl(configuration, {
      ...parametersOf(provider),
      redirect_uri: redirect,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      prompt: 'consent',
    });
    io.stderr.write(`Open ${url.href}\n`);
    const tokens = await client.authorizationCodeGrant(configuration, await arrival, {
      pkceCodeVerifier: verifier,
      expectedState: state,
    });
    return loginOf(provider, tokens);
  } finally {
    close();
  }
}

/** The login with a new token. */
export async function renew({ renewal }: Login): Promise<Login> {
  if (renewal === undefined) throw new CommandError(EXIT.REFUSED, ENDED);
  const { refreshTokenGrant } = await import('openid-client');
  const { issuer, clientId, audience } = renewal;
  const provider = { issuer, clientId, audience };
  const configuration = await discover(provider);
  try {
    const parameters: Record<string, string> = audience === undefined ? {} : { resource: audience };
    const tokens = await refreshTokenGrant(configuration, renewal.refreshToken, parameters);
    return loginOf(provider, { ...tokens, refresh_token: tokens.refresh_token ?? renewal.refreshToken });
  } catch (error) {
    throw new CommandError(EXIT.REFUSED, ENDED, { cause: error });
  }
}

function parametersOf({ audience }: IdentityProvider): Record<string, string> {
  return { scope: SCOPE, ...(audience !== undefined && { resource: audience }) };
}

function loginOf(provider: IdentityProvider, tokens: Tokens): Login {
  const { access_token: token, expires_in: lifetime, refresh_token: refreshToken } = tokens;
  return {
    token,
    ...(lifetime !== undefined && { expiresAt: Date.now() + lifetime * 1_000 }),
    ...(refreshToken !== undefined && { renewal: { ...provider, refreshToken } }),
  };
}

/** A server on loopback that accepts one redirect of the browser. */
async function awaitRedirect(
  signal: AbortSignal,
): Promise<{ redirect: string; arrival: Promise<URL>; close: () => void }> {
  // Loaded only here: commands that renew a token must start quickly.
  const { createServer } = await import('node:http');
  let arrive: (url: URL) => void = () => undefined;
  let interrupt: (error: Error) => void = () => undefined;
  const arrival = new Promise<URL>((resolve, reject) => {
    arrive = resolve;
    interrupt = reject;
  });
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', redirect);
    if (url.pathname !== '/callback') {
      response.writeHead(404).end();
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/plain' })
      .end('You are logged in. You may close this page.\n');
    arrive(url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const redirect = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  signal.addEventListener('abort', () => interrupt(new CommandError(EXIT.INTERRUPTED, 'Interrupted.')), {
    once: true,
  });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { redirect, arrival, close };
}
