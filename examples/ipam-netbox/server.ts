// NetBox in place of the IPAM: the domain's schema on NetBox's REST API.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { createAccess } from './access.ts';
import { connectBus } from './bus.ts';
import { GAPS } from './gaps.ts';
import { createMirror } from './mirror.ts';
import { connectNetBox, ensureCustomFields, ensureWebhook } from './netbox.ts';
import { answerRemoval } from './removal.ts';
import { createResolvers, type Context } from './resolvers.ts';
import { createStore } from './store.ts';
import { createSync } from './sync.ts';
import { createTree } from './tree.ts';

/** A webhook's report of one changed object, in bytes. */
const LONGEST_REPORT = 1_000_000;

const settings = z
  .object({
    NETBOX_URL: z.url(),
    NETBOX_TOKEN: z.string().min(1),
    NATS_URL: z.string().default('nats://127.0.0.1:4222'),
    AUTH_JWKS: z.string().min(1),
    AUTH_ISSUER: z.string().default('http://infratographer.local'),
    AUTH_AUDIENCE: z.string().default('infratographer'),
    AUTH_GROUPS_CLAIM: z.string().default('groups'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(9002),
    /** Where NetBox reaches this service; without it, changes in NetBox are seen by polling alone. */
    WEBHOOK_URL: z.url().optional(),
    WEBHOOK_SECRET: z.string().min(16).optional(),
    POLL_SECONDS: z.coerce.number().positive().max(86_400).default(10),
    SCHEMA: z.string().default(new URL('../../docs/schema/ipam.graphql', import.meta.url).pathname),
  })
  .refine(
    (one) => one.WEBHOOK_URL === undefined || one.WEBHOOK_SECRET !== undefined,
    'WEBHOOK_URL needs WEBHOOK_SECRET',
  )
  .parse(process.env);

const netbox = connectNetBox(settings.NETBOX_URL, settings.NETBOX_TOKEN);
await ensureCustomFields(netbox);
const bus = await connectBus(settings.NATS_URL, async (fact) => await answerRemoval(parts, fact));
const mirror = createMirror(bus);
const tree = createTree(mirror, bus);
const store = createStore({ netbox, mirror, bus, tree });
const parts = { netbox, mirror, bus, tree, store };
const sync = createSync(parts, settings.WEBHOOK_SECRET ?? '');
await sync.load();
for (const fact of bus.deleting()) await answerRemoval(parts, fact);

const authenticate = createAccess(settings, bus);
const yoga = createYoga<object, Context>({
  schema: buildSubgraphSchema([
    { typeDefs: parse(readFileSync(settings.SCHEMA, 'utf8')), resolvers: createResolvers(parts) as never },
  ]),
  graphqlEndpoint: '/graphql',
  landingPage: false,
  async context({ request }) {
    try {
      return { caller: await authenticate(request.headers.get('authorization')) };
    } catch {
      const extensions = { code: 'UNAUTHENTICATED', http: { status: 401 } };
      throw new GraphQLError('Give a valid bearer token.', { extensions });
    }
  },
});
// Changes between here and the moment it listens are read from the change log.
if (settings.WEBHOOK_URL !== undefined)
  await ensureWebhook(netbox, settings.WEBHOOK_URL, settings.WEBHOOK_SECRET ?? '');
const about = JSON.stringify({ implementation: 'ipam-netbox 1.0.0', gaps: GAPS });
createServer((request, response) => {
  if (request.url === '/about') response.setHeader('content-type', 'application/json').end(about);
  else if (request.url === '/hook' && settings.WEBHOOK_SECRET !== undefined) {
    const isBounded = Number(request.headers['content-length'] ?? Infinity) <= LONGEST_REPORT;
    if (!isBounded) return void response.writeHead(413).end();
    void buffer(request)
      .then(async (body) => await sync.hook(body, String(request.headers['x-hook-signature'])))
      .then((isValid) => response.writeHead(isValid ? 204 : 403).end())
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  } else void yoga(request, response);
  return undefined;
}).listen(settings.PORT, '127.0.0.1', () =>
  process.stdout.write(`ipam on NetBox at http://127.0.0.1:${settings.PORT}/graphql\n`),
);

// A request that is cut off may be repeated: NetBox has what it created, with its key.
process.once('SIGTERM', () => void bus.close().finally(() => process.exit()));
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, settings.POLL_SECONDS * 1_000));
  await sync.poll().catch((error: unknown) => process.stderr.write(`NetBox is not read: ${String(error)}\n`));
}
