import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { createHealthApp } from '#platform/http/health.ts';
import { servePages } from './pages.ts';
import type { ConsoleSettings } from './settings.ts';
import type { SignIn } from './sign-in.ts';

/** Above the gateway's limit, so that it is the gateway that says what is too long. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** No page of another site can send it without asking first (CORS), which this server never allows. */
const CSRF_HEADER = 'x-infratographer-console';

/** The console's own server: its pages, signing in, and the public graph with the token of the session. */
export function createConsoleApp(settings: ConsoleSettings, signIn: SignIn): Hono {
  const app = createHealthApp(() => true);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  app.on('POST', ['/graphql', '/sign-out'], async (context, next) => {
    if (context.req.header(CSRF_HEADER) === undefined)
      return context.json({ errors: [{ message: `Send the header ${CSRF_HEADER}.` }] }, 403);
    return await next();
  });
  signIn.addTo(app);
  app.post('/graphql', bodyLimit({ maxSize: MAX_BODY_BYTES }), async (context) => {
    const session = signIn.sessionOf(context.req.header('cookie'));
    if (session === undefined) return context.json({ errors: [{ message: 'Sign in first.' }] }, 401);
    const answer = await fetch(settings.CONSOLE_GRAPH_URL, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${session.token}`,
        'content-type': 'application/json',
        accept: context.req.header('accept') ?? 'application/json',
      },
      body: await context.req.text(),
      // The gateway has deadlines of its own; a subscription lasts as long as its listener.
      signal: context.req.raw.signal,
    }).catch(() => undefined);
    if (answer === undefined)
      return context.json({ errors: [{ message: 'The graph cannot be reached now; try again.' }] }, 502);
    // Its token has ended, or was revoked at the provider.
    if (answer.status === 401) signIn.end(context.req.header('cookie'));
    const type = answer.headers.get('content-type') ?? 'application/json';
    return new Response(answer.body, {
      status: answer.status,
      headers: { 'content-type': type, 'cache-control': 'no-store' },
    });
  });
  servePages(app, settings.CONSOLE_FILES);
  return app;
}
