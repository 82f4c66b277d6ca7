import { importJWK, SignJWT } from 'jose';
import { ROOT_TENANT_ID } from '#platform/auth/root-tenant.ts';
import { newId } from '#platform/ids/id.ts';
import type { ReferenceFact, SubgraphFixture } from '#test/harness/graph.ts';
import { readResults } from '#test/harness/follow.ts';
import { connectEvents, type RemoteEvents } from './remote-events.ts';
import { LeftOut, readKey, type ContractTarget } from './target.ts';

/** Domains of which the kit compares the schema alone, with the reason. */
const NOT_OVER_HTTP: Readonly<Record<string, string>> = {
  operations: 'its suites start the Temporal, the workers and the streams that it observes',
  tenants:
    'its suites build trees below the one root of an installation, where they would meet what others left behind',
};

/**
 * A domain that runs elsewhere, reached over HTTP, as the suites use one in their own process. Each fixture has a tree of
 * tenants of its own, under a tenant that serves as the root, so that suites do not see what others left behind.
 */
export async function remoteDomain(
  target: ContractTarget,
  { isSuite = true }: { readonly isSuite?: boolean } = {},
): Promise<SubgraphFixture> {
  const reason = NOT_OVER_HTTP[target.domain];
  if (isSuite && reason !== undefined) throw new LeftOut(reason);
  const root = newId('tenant');
  const events = target.nats === undefined ? undefined : await connectEvents(target.nats);
  const sign = await signerOf(target);
  const rooted = (tenantId: string): string => (tenantId === ROOT_TENANT_ID ? root : tenantId);
  const person: SubgraphFixture['person'] = async (subject, ...grants) =>
    await sign(subject, { grants: grants.map(([role, tenant]) => ({ tenant: rooted(tenant), role })) });

  const post = async (
    token: string | undefined,
    document: string,
    variables: object,
    accept: string,
    signal?: AbortSignal,
  ): Promise<Response> =>
    await fetch(target.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query: document, variables: ownKeys(variables, root) }),
      ...(signal === undefined ? {} : { signal }),
    });
  const request: SubgraphFixture['request'] = async (token, document, variables = {}) => {
    const answer = await post(
      token,
      document,
      variables,
      'application/json',
      AbortSignal.timeout(target.requestSeconds * 1_000),
    );
    return JSON.parse(await answer.text());
  };
  await events?.seed([tenantFact(root, [root])]);
  return {
    database: unavailable('it looks into the database of our implementation'),
    runtime: unavailable('it looks into the process of our implementation'),
    tokens: {
      admin: target.token ?? (await person('admin', ['admin', root])),
      service: target.issuerKey === undefined ? '' : await sign('worker', { service: true }),
    },
    person,
    sign: async (subject, claims) => await sign(subject, claims),
    request,
    async query<Data>(token: string, document: string, variables?: object) {
      const { data, errors } = await request<Data>(token, document, variables);
      if (errors !== undefined || data === null || data === undefined)
        throw new Error(`The request failed: ${JSON.stringify(errors)}`);
      return data;
    },
    follow: async (token, document, variables = {}) =>
      readResults(await post(token, document, variables, 'text/event-stream')),
    async seedReferences(...facts) {
      await needEvents(events).seed(facts.flatMap((fact) => rootedFact(fact, root)));
    },
    publishedEvents: async (prefix = '') => await needEvents(events).published(prefix),
    async stop() {
      await events?.close();
    },
  };
}

function needEvents(events: RemoteEvents | undefined): RemoteEvents {
  if (events === undefined) throw new LeftOut('it needs NATS; give --nats');
  return events;
}

async function signerOf(
  target: ContractTarget,
): Promise<(subject: string, claims: object) => Promise<string>> {
  if (target.issuerKey === undefined) {
    return async () =>
      await Promise.reject(new LeftOut('it needs tokens of several people; give --issuer-key'));
  }
  const jwk = readKey(target.issuerKey);
  const alg = typeof jwk['alg'] === 'string' ? jwk['alg'] : 'ES256';
  const key = await importJWK(jwk, alg);
  const kid = typeof jwk['kid'] === 'string' ? { kid: jwk['kid'] } : {};
  return async (subject, claims) =>
    await new SignJWT({ ...claims })
      .setProtectedHeader({ alg, ...kid })
      .setSubject(subject)
      .setIssuer(target.issuer)
      .setAudience(target.audience)
      .setExpirationTime('1h')
      .sign(key);
}

function tenantFact(id: string, ancestors: readonly string[]): ReferenceFact {
  return { kind: 'tenant', id, tenantId: id, ancestors: [...ancestors] };
}

/** Tenants are below the fixture's own root; the fact of the root itself is there already. */
function rootedFact(fact: ReferenceFact, root: string): ReferenceFact[] {
  if (fact.kind !== 'tenant') return [fact];
  if (fact.id === ROOT_TENANT_ID) return [];
  const above = (fact.ancestors ?? []).filter((id) => id !== ROOT_TENANT_ID && id !== root);
  return [{ ...fact, ancestors: [root, ...above] }];
}

/** Keys of suites that ran before must not be met again; an empty key is refused, and stays empty. */
function ownKeys(value: unknown, root: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => ownKeys(one, root));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      name === 'idempotencyKey' && typeof inner === 'string' && inner !== ''
        ? `${root}/${inner}`
        : ownKeys(inner, root),
    ]),
  );
}

/** Something of our own process, which a test may hand on but not use: every access says why. */
export function unavailable(reason: string): never {
  const use = (): never => {
    throw new LeftOut(reason);
  };
  // It is used for parts of any type.
  return new Proxy({}, { get: use, has: use }) as never;
}
