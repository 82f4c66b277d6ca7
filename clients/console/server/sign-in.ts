import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { parse } from 'hono/utils/cookie';
import * as oidc from 'openid-client';
import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import type { ConsoleSettings } from './settings.ts';
import { createKept, type Kept, type Session } from './sessions.ts';

const SESSION = 'console_session';
const ATTEMPT = 'console_sign_in';
const ATTEMPT_SECONDS = 600;
/** Where the provider does not say how long its token is valid. */
const LIFETIME_SECONDS = 3_600;
const LIMIT = 10_000;

interface Attempt {
  readonly verifier: string;
  readonly state: string;
  readonly expiresAt: number;
}

export interface SignIn {
  readonly addTo: (app: Hono) => void;
  /** Who a request is from, by its header Cookie. */
  readonly sessionOf: (cookies: string | undefined) => Session | undefined;
  /** Ends the session that a request is from. */
  readonly end: (cookies: string | undefined) => void;
}

/** Routes of signing in and out (code flow with PKCE, RFC 7636), and who a request is from. */
export function createSignIn(settings: ConsoleSettings, log: Logger): SignIn {
  const sessions: Kept<Session> = createKept<Session>(LIMIT);
  const attempts: Kept<Attempt> = createKept<Attempt>(LIMIT);
  const secure = settings.CONSOLE_URL.startsWith('https:');
  const redirect = new URL('/callback', settings.CONSOLE_URL).href;
  const cookie = { httpOnly: true, secure, path: '/' } as const;
  let found: Promise<oidc.Configuration> | undefined;
  const configuration = async (): Promise<oidc.Configuration> => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return await found;
  };

  const begin = async (context: Context): Promise<Response> => {
    const verifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const expiresAt = Date.now() + ATTEMPT_SECONDS * 1_000;
    const url = oidc.buildAuthorizationUrl(await configuration(), {
      redirect_uri: redirect,
      scope: 'openid profile',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      ...(settings.CONSOLE_RESOURCE !== undefined && { resource: settings.CONSOLE_RESOURCE }),
    });
    // Lax: the provider redirects from another site.
    setCookie(context, ATTEMPT, attempts.add({ verifier, state, expiresAt }), {
      ...cookie,
      sameSite: 'Lax',
      maxAge: ATTEMPT_SECONDS,
    });
    return context.redirect(url.href);
  };

  const finish = async (context: Context): Promise<Response> => {
    const id = getCookie(context, ATTEMPT);
    const attempt = attempts.get(id);
    attempts.remove(id);
    deleteCookie(context, ATTEMPT, cookie);
    if (attempt === undefined) return context.redirect('/?problem=sign-in-expired');
    const arrival = new URL(redirect);
    arrival.search = new URL(context.req.url).search;
    try {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), arrival, {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      const lifetime = tokens.expires_in ?? LIFETIME_SECONDS;
      const session = sessions.add({
        token: tokens.access_token,
        name: typeof claims?.['name'] === 'string' ? claims['name'] : (claims?.sub ?? ''),
        expiresAt: Date.now() + lifetime * 1_000,
      });
      setCookie(context, SESSION, session, {
        ...cookie,
        sameSite: 'Strict',
        maxAge: Math.min(lifetime, 2_592_000),
      });
      return context.redirect('/');
    } catch (error) {
      log.warn({ reason: describeError(error) }, 'sign-in refused');
      return context.redirect('/?problem=sign-in-refused');
    }
  };

  const idIn = (cookies: string | undefined): string | undefined => parse(cookies ?? '', SESSION)[SESSION];
  return {
    sessionOf: (cookies) => sessions.get(idIn(cookies)),
    end: (cookies) => sessions.remove(idIn(cookies)),
    addTo(app) {
      app.get('/sign-in', begin);
      app.get('/callback', finish);
      app.get('/session', (context) => {
        const session = sessions.get(getCookie(context, SESSION));
        return session === undefined
          ? context.json({ message: 'Sign in first.' }, 401)
          : context.json({ name: session.name });
      });
      app.post('/sign-out', (context) => {
        sessions.remove(getCookie(context, SESSION));
        deleteCookie(context, SESSION, cookie);
        return context.body(null, 204);
      });
    },
  };
}

async function discover({ CONSOLE_ISSUER, CONSOLE_CLIENT_ID }: ConsoleSettings): Promise<oidc.Configuration> {
  const { hostname, protocol } = new URL(CONSOLE_ISSUER);
  const isLocal = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return await oidc.discovery(new URL(CONSOLE_ISSUER), CONSOLE_CLIENT_ID, undefined, oidc.None(), {
    timeout: 10,
    // oxlint-disable-next-line typescript/no-deprecated -- marked so that it stands out; it is wanted for loopback alone
    ...(isLocal && { execute: [oidc.allowInsecureRequests] }),
  });
}
