import { expect } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { locationsDomain } from '../domain.ts';

export interface Refusal {
  readonly code: string;
  readonly path: readonly string[];
  readonly holder: string | null;
}

export interface Entry {
  readonly unit: number | null;
  readonly face: string;
  readonly height: number;
  readonly fullDepth: boolean;
  readonly occupant: { readonly __typename: string; readonly id: string } | null;
  readonly placement: { readonly id: string } | null;
}

interface RackView {
  readonly elevation: readonly Entry[];
  readonly positionConflicts: readonly object[];
}

interface Answer {
  readonly id: string;
  readonly errors: readonly Refusal[];
}

/** A site with racks, and servers as their domain publishes them. */
export interface RacksSuite {
  readonly fixture: SubgraphFixture;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  /** The id of what a mutation has written, or its refusals. */
  change(mutation: string, input: object, token?: string): Promise<Answer>;
  /** The same, where nothing is refused. */
  make(mutation: string, input: object): Promise<string>;
  newRack(input?: object): Promise<string>;
  newServer(data?: object, tenantId?: string): Promise<string>;
  /** Stores the fact that another domain publishes of a new resource. */
  seed(
    kind: 'chassis' | 'server' | 'networkDevice' | 'deviceType',
    data: object,
    tenantId?: string,
  ): Promise<string>;
  newType(heightHalfUnits: number, fullDepth: boolean): Promise<string>;
  /** Places a new server, of which its domain publishes the data. */
  place(
    rackId: string,
    unit: number | null,
    input?: object,
    data?: object,
  ): Promise<Answer & { readonly occupantId: string }>;
  rackOf(id: string, token?: string): Promise<RackView>;
  stop(): Promise<void>;
}

let key = 0;

export async function startRacksSuite(): Promise<RacksSuite> {
  const fixture = await subgraphFixture(locationsDomain, {
    removal: () => ({ referrers: [], seconds: 1 }),
  });
  const tenants = await seedTenants(fixture);
  const change: RacksSuite['change'] = async (mutation, input, token = fixture.tokens.admin) => {
    const one = mutation.replace(/(Create|Update|Delete)$/, '');
    const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const { result } = await fixture.query<{ result: { one: { id: string } | null; errors: Refusal[] } }>(
      token,
      `mutation($in: ${name}Input!) { result: ${mutation}(input: $in) {
        one: ${one} { id } errors { code message path holder } } }`,
      { in: { idempotencyKey: `key-${++key}`, ...input } },
    );
    return { id: result.one?.id ?? '', errors: result.errors };
  };
  const make: RacksSuite['make'] = async (mutation, input) => {
    const { id, errors } = await change(mutation, input);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return id;
  };
  const siteId = await make('siteCreate', { name: 'ams1', tenantId: tenants.acme });
  const seed: RacksSuite['seed'] = async (kind, data, tenantId = tenants.acme) => {
    const id = newId(kind);
    await fixture.seedReferences({ kind, id, tenantId, data: { ...data } });
    return id;
  };
  const newServer: RacksSuite['newServer'] = async (data = {}, tenantId = tenants.acme) =>
    await seed('server', { siteId, ...data }, tenantId);
  return {
    fixture,
    tenants,
    change,
    make,
    seed,
    newServer,
    newRack: async (input = {}) => await make('rackCreate', { name: `r ${++key}`, siteId, ...input }),
    newType: async (heightHalfUnits, fullDepth) => await seed('deviceType', { heightHalfUnits, fullDepth }),
    async place(rackId, unit, input = {}, data = {}) {
      const occupantId = await newServer(data);
      return { occupantId, ...(await change('placementCreate', { rackId, occupantId, unit, ...input })) };
    },
    async rackOf(id, token = fixture.tokens.admin) {
      const { rack } = await fixture.query<{ rack: RackView }>(
        token,
        `query($id: ID!) { rack(id: $id) {
          elevation { unit face height fullDepth occupant { __typename ... on Node { id } } placement { id } }
          positionConflicts { reason unit occupant { id } holder { id } } } }`,
        { id },
      );
      return rack;
    },
    stop: async () => await fixture.stop(),
  };
}

/** A refusal as it is expected, alone. */
export const refused = (code: string, path: string, holder?: string): object[] => [
  expect.objectContaining({ code, path: [path], ...(holder === undefined ? {} : { holder }) }),
];
