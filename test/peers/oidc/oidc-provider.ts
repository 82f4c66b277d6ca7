import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as client from 'openid-client';
import { Provider, type ClientMetadata, type Configuration, type ResourceServer } from 'oidc-provider';
import { createBrowser, type Browser } from './browse.ts';
import { discoverLocal, personTokenBy } from './person-token.ts';
import { allowTokenExchange, AUDIENCE_URI } from './token-exchange.ts';

export const AUDIENCE = 'infratographer';

export interface OidcProviderOptions {
  /** Claims of people's access tokens, by the login that they type. */
  readonly people?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Clients besides `console`, `infra` (for people) and `robot` (a service account). */
  readonly clients?: readonly ClientMetadata[];
  /** Redirect URI of the client `console`. */
  readonly consoleRedirect?: string;
  /** Where the provider reports logouts to the client `console`. */
  readonly logoutUri?: string;
  /** Public keys by which workloads' own tokens are verified; token exchange is on with them. */
  readonly workloadKeys?: readonly JWK[];
  readonly accessTokenSeconds?: number;
}

/** A running oidc-provider, with an access token as a JWT for the platform. */
export interface OidcProvider {
  readonly issuer: string;
  /** How many requests for its keys it has received. */
  keyRequests(): number;
  /** Signs with a new key from now on; with `withdraw` the old one is no longer published. */
  rotateKeys(options?: { readonly withdraw?: boolean }): Promise<void>;
  /** Whether it answers every request with 503. */
  breakDown(isBroken: boolean): void;
  /** The access token of a person who signs in at the client `console`, by the browser given or a new one. */
  personToken(login: string, browser?: Browser): Promise<string>;
  /** The page on which a person who signed in by this browser signs out. */
  signOut(browser: Browser): Promise<void>;
  /** The access token of a client by its credentials. */
  clientToken(clientId: string, secret: string): Promise<string>;
  close(): Promise<void>;
}

/** Secret of the client `robot`. */
export const ROBOT_SECRET = 'a-secret-of-thirty-two-characters';

export async function startOidcProvider(options: OidcProviderOptions = {}): Promise<OidcProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const redirect = options.consoleRedirect ?? `${issuer}/back`;
  const keys: JWK[] = [await newKey('first')];
  let handle = handlerOf(issuer, redirect, keys, options);
  let keyRequests = 0;
  let isBroken = false;
  server.on('request', (request, response) => {
    if (request.url === '/jwks') keyRequests += 1;
    if (isBroken) response.writeHead(503).end('out of order');
    else void handle(request, response);
  });
  return {
    issuer,
    keyRequests: () => keyRequests,
    async rotateKeys({ withdraw = false } = {}) {
      const fresh = await newKey(`key-${keys.length + 1}`);
      if (withdraw) keys.length = 0;
      // The first key of an algorithm signs.
      keys.unshift(fresh);
      handle = handlerOf(issuer, redirect, keys, options);
    },
    breakDown(broken) {
      isBroken = broken;
    },
    personToken: async (login, browser = createBrowser(login)) =>
      await personTokenBy(browser, { issuer, clientId: 'console', redirect, resource: AUDIENCE_URI }),
    async signOut(browser) {
      await browser.open(`${issuer}/session/end`);
    },
    async clientToken(clientId, secret) {
      const configuration = await discoverLocal(issuer, clientId, secret);
      return (await client.clientCredentialsGrant(configuration, { resource: AUDIENCE_URI })).access_token;
    },
    close: async () => await closeServer(server),
  };
}

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid };
}

function handlerOf(
  issuer: string,
  redirect: string,
  keys: readonly JWK[],
  options: OidcProviderOptions,
): ReturnType<Provider['callback']> {
  const { people = {}, clients = [], logoutUri, workloadKeys, accessTokenSeconds = 600 } = options;
  const configuration: Configuration = {
    jwks: { keys: keys.map((key) => ({ ...key })) as NonNullable<Configuration['jwks']>['keys'] },
    clients: [
      {
        client_id: 'console',
        token_endpoint_auth_method: 'none',
        redirect_uris: [redirect],
        post_logout_redirect_uris: [],
        ...(logoutUri !== undefined && {
          backchannel_logout_uri: logoutUri,
          backchannel_logout_session_required: true,
        }),
      },
      {
        client_id: 'infra',
        token_endpoint_auth_method: 'none',
        application_type: 'native',
        grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        redirect_uris: ['http://127.0.0.1/callback'],
      },
      serviceClient('robot', ROBOT_SECRET),
      ...clients,
    ],
    // As providers of organisations do: they map attributes of a person to claims.
    extraTokenClaims: (_, token) =>
      token.kind === 'AccessToken' ? { ...people[token.accountId], sid: token.sid } : undefined,
    features: {
      backchannelLogout: { enabled: true },
      clientCredentials: { enabled: true },
      deviceFlow: { enabled: true },
      devInteractions: { enabled: true },
      rpInitiatedLogout: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => platformAs(accessTokenSeconds),
        useGrantedResource: () => true,
      },
    },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    // It refuses addresses of private networks; the platform of a test is on loopback.
    fetch: async (url, init) => await fetch(url, withoutDispatcher(init)),
  };
  const provider = new Provider(issuer, configuration);
  if (workloadKeys !== undefined) allowTokenExchange(provider, workloadKeys, platformAs(accessTokenSeconds));
  return provider.callback();
}

function platformAs(accessTokenTTL: number): ResourceServer {
  return {
    scope: 'openid',
    audience: AUDIENCE,
    accessTokenFormat: 'jwt',
    accessTokenTTL,
    jwt: { sign: { alg: 'ES256' } },
  };
}

function withoutDispatcher(init: RequestInit = {}): RequestInit {
  const { dispatcher: _, ...rest } = init as RequestInit & { readonly dispatcher?: unknown };
  return rest;
}

/** A client that is a program of its own. */
export function serviceClient(id: string, secret: string, ...more: readonly string[]): ClientMetadata {
  return {
    client_id: id,
    client_secret: secret,
    grant_types: ['client_credentials', ...more],
    redirect_uris: [],
    response_types: [],
  };
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
