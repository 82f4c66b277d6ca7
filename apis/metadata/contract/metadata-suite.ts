import type { IdKind, IdOf } from '#platform/ids/kinds.ts';
import { newId } from '#platform/ids/id.ts';
import type { SubgraphFixture, StartDomain } from '#test/harness/graph.ts';
import { seedTenants, subgraphFixture } from '#test/harness/graph.ts';
import { metadataDomain } from '../domain.ts';

/** A refusal as the suites look at it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly holder: string | null;
}

export interface Payload {
  readonly errors: readonly Refusal[];
}

/** The domain with three tenants, and what suites do with it. */
export interface MetadataSuite {
  readonly fixture: SubgraphFixture;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  /** A resource that the domain knows, of the tenant acme where nothing else is said; answers its id. */
  known<Kind extends IdKind>(kind: Kind, more?: object): Promise<IdOf<Kind>>;
  /** Calls a mutation, by the admin of everything where no token is given; `select` is what else the payload names. */
  change<Answer extends Payload>(
    mutation: string,
    input: object,
    select: string,
    token?: string,
  ): Promise<Answer>;
  /** Asks a stub of the type, as the gateway does, for fields that this domain adds. */
  entities<Fields>(token: string, type: string, ids: readonly string[], select: string): Promise<Fields[]>;
}

export const SETTINGS = { removal: () => ({ referrers: [], seconds: 1 }) };

export async function startMetadata(start: StartDomain = subgraphFixture): Promise<MetadataSuite> {
  const fixture = await start(metadataDomain, SETTINGS);
  const tenants = await seedTenants(fixture);
  let keys = 0;
  return {
    fixture,
    tenants,
    async known(kind, more = {}) {
      const id = newId(kind);
      await fixture.seedReferences({ kind, id, tenantId: tenants.acme, ...more });
      return id;
    },
    async change<Answer extends Payload>(
      mutation: string,
      input: object,
      select: string,
      token = fixture.tokens.admin,
    ) {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation($in: ${type}!) { answer: ${mutation}(input: $in) { ${select} errors { code message path holder } } }`;
      keys += 1;
      const variables = { in: { idempotencyKey: `key ${keys}`, ...input } };
      return (await fixture.query<{ answer: Answer }>(token, document, variables)).answer;
    },
    async entities<Fields>(token: string, type: string, ids: readonly string[], select: string) {
      const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${select} } } }`;
      const of = ids.map((id) => ({ __typename: type, id }));
      return (await fixture.query<{ _entities: Fields[] }>(token, document, { of }))._entities;
    },
  };
}
