import { importJWK, SignJWT } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { parseConfig } from '#platform/config/parse-config.ts';
import { settings } from '#platform/config/settings.ts';
import { createHealthApp } from '#platform/http/health.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { serveHttp } from '#platform/http/serve.ts';
import { readDemo } from '../demo/demo-file.ts';
import { createIssuer, PEOPLE, type Person } from '../issuer.ts';
import { loadKeys } from '../keys.ts';
import { signInPage } from './page.ts';

const config = z.object({
  HOST: settings.HOST,
  PORT: settings.PORT,
  /** Its own address, by which clients discover it. */
  SIGN_IN_URL: z.url(),
  /** Where alone it sends people back to. */
  SIGN_IN_REDIRECT: z.url(),
  /** The stack's folder: its keys, and the tenant of the demonstration. */
  SIGN_IN_DATA: z.string().min(1),
});

const CLIENT = 'console';
const CODE_MS = 60_000;
const LIFETIME_SECONDS = 12 * 3_600;

const authorizeSchema = z.object({
  client_id: z.literal(CLIENT),
  redirect_uri: z.string().max(500),
  response_type: z.literal('code'),
  code_challenge: z.string().length(43),
  code_challenge_method: z.literal('S256'),
  state: z.string().min(1).max(500),
  role: z.enum(PEOPLE).optional(),
});
const tokenSchema = z.object({
  grant_type: z.literal('authorization_code'),
  code: z.string().max(100),
  code_verifier: z.string().max(200),
  redirect_uri: z.string().max(500),
});

/** Stands in for an organisation's identity provider: a page on which one chooses a role. For the local stack alone. */
await runProcess('sign-in', async () => {
  const { HOST, PORT, SIGN_IN_URL, SIGN_IN_REDIRECT, SIGN_IN_DATA } = parseConfig(config);
  const keys = (await loadKeys(`${SIGN_IN_DATA}/keys`)).issuer;
  const issuer = await createIssuer({ keys, jwksFile: `${SIGN_IN_DATA}/jwks.json` });
  const key = await importJWK(keys.privateJwk, 'ES256');
  const codes = new Map<string, { role: Person; challenge: string; expiresAt: number }>();
  const app = createHealthApp(() => true);
  app.get('/.well-known/openid-configuration', (context) =>
    context.json({
      issuer: SIGN_IN_URL,
      authorization_endpoint: `${SIGN_IN_URL}/authorize`,
      token_endpoint: `${SIGN_IN_URL}/token`,
      jwks_uri: `${SIGN_IN_URL}/jwks.json`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
    }),
  );
  app.get('/jwks.json', (context) => context.json({ keys: [keys.publicJwk] }));
  app.get('/authorize', (context) => {
    const asked = authorizeSchema.safeParse(context.req.query());
    if (!asked.success || asked.data.redirect_uri !== SIGN_IN_REDIRECT)
      return context.text('This request to sign in is not one of the console of this stack.\n', 400);
    const { role, code_challenge: challenge, state } = asked.data;
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    if (role === undefined) return context.html(signInPage(new URL(context.req.url).searchParams));
    for (const [code, { expiresAt }] of codes) if (expiresAt < Date.now()) codes.delete(code);
    const code = randomBytes(24).toString('base64url');
    codes.set(code, { role, challenge, expiresAt: Date.now() + CODE_MS });
    const back = new URL(SIGN_IN_REDIRECT);
    back.searchParams.set('code', code);
    back.searchParams.set('state', state);
    return context.redirect(back.href);
  });
  app.post('/token', async (context) => {
    const asked = tokenSchema.safeParse(await context.req.parseBody());
    if (!asked.success) return context.json({ error: 'invalid_request' }, 400);
    const found = codes.get(asked.data.code);
    codes.delete(asked.data.code);
    const proof = createHash('sha256').update(asked.data.code_verifier).digest('base64url');
    if (found === undefined || found.expiresAt < Date.now() || found.challenge !== proof)
      return context.json({ error: 'invalid_grant' }, 400);
    const tokens = await issuer.peopleTokens(readDemo(SIGN_IN_DATA)?.tenantId);
    const identity = await new SignJWT({ name: `${found.role}@example.local` })
      .setProtectedHeader({ alg: 'ES256', kid: keys.privateJwk.kid ?? '' })
      .setIssuer(SIGN_IN_URL)
      .setAudience(CLIENT)
      .setSubject(`${found.role}@example.local`)
      .setIssuedAt()
      .setExpirationTime('5 minutes')
      .sign(key);
    return context.json({
      access_token: tokens[found.role],
      id_token: identity,
      token_type: 'Bearer',
      expires_in: LIFETIME_SECONDS,
    });
  });
  const server = await serveHttp(app, { host: HOST, port: PORT });
  return { stop: async () => await server.close() };
});
