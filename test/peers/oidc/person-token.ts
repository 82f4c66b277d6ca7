import * as client from 'openid-client';
import type { Browser } from './browse.ts';

/** A client of people, and where the provider sends them back to. */
export interface PeopleClient {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirect: string;
  /** For whom the token is (RFC 8707). */
  readonly resource?: string;
}

/** The access token of a person who signs in by this browser (code flow with PKCE). */
export async function personTokenBy(
  browser: Browser,
  { issuer, clientId, redirect, resource }: PeopleClient,
): Promise<string> {
  const configuration = await discoverLocal(issuer, clientId);
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirect,
    scope: 'openid',
    ...(resource !== undefined && { resource }),
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  });
  const { url: arrival } = await browser.open(url.href, redirect);
  const tokens = await client.authorizationCodeGrant(configuration, new URL(arrival), {
    pkceCodeVerifier: verifier,
    expectedState: state,
  });
  return tokens.access_token;
}

/** A provider on loopback, as one of its clients. */
export async function discoverLocal(
  issuer: string,
  clientId: string,
  secret?: string,
): Promise<client.Configuration> {
  return await client.discovery(
    new URL(issuer),
    clientId,
    secret,
    secret === undefined ? client.None() : undefined,
    // oxlint-disable-next-line typescript/no-deprecated -- marked as a warning; the provider is on loopback
    { execute: [client.allowInsecureRequests] },
  );
}
