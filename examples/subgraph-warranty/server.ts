// A subgraph of your own: the warranties of servers and network devices, from a file by their ids.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

interface Warranty {
  readonly until: string;
  readonly contract?: string;
}

const { WARRANTIES = 'warranties.json', PORT = '9001' } = process.env;
const { AUTH_JWKS = '', AUTH_ISSUER = '', AUTH_AUDIENCE = 'infratographer' } = process.env;

// The keys of the installation's token issuer: the same URL or file that its gateway has.
const keys: JWTVerifyGetKey = /^https?:/.test(AUTH_JWKS)
  ? createRemoteJWKSet(new URL(AUTH_JWKS))
  : createLocalJWKSet(JSON.parse(readFileSync(AUTH_JWKS, 'utf8')));
const identity = { issuer: AUTH_ISSUER, audience: AUTH_AUDIENCE };

/** Refuses a request without a good token. What the caller may see of a server, the servers domain has decided. */
async function authenticate(authorization: string | null): Promise<void> {
  try {
    await jwtVerify(authorization?.replace(/^Bearer /i, '') ?? '', keys, identity);
  } catch {
    const extensions = { code: 'UNAUTHENTICATED' };
    throw new GraphQLError('The warranty subgraph needs a valid token.', { extensions });
  }
}

/** Read for each request, so that an edit shows at once. */
function warrantyOf({ id }: { readonly id: string }): Warranty | null {
  const all = JSON.parse(readFileSync(WARRANTIES, 'utf8')) as Readonly<Record<string, Warranty>>;
  return all[id] ?? null;
}

const typeDefs = parse(readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'));
const withWarranty = { warranty: warrantyOf };
const yoga = createYoga({
  schema: buildSubgraphSchema([
    { typeDefs, resolvers: { Server: withWarranty, NetworkDevice: withWarranty } },
  ]),
  graphqlEndpoint: '/graphql',
  landingPage: false,
  context: async ({ request }) => await authenticate(request.headers.get('authorization')),
});
const about = JSON.stringify({ implementation: 'subgraph-warranty 1.0.0', gaps: [] });
createServer((request, response) => {
  if (request.url === '/about') response.setHeader('content-type', 'application/json').end(about);
  else void yoga(request, response);
}).listen(Number(PORT), '127.0.0.1', () =>
  process.stdout.write(`warranties at http://127.0.0.1:${PORT}/graphql\n`),
);
