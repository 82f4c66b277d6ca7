import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonTokens } from '#deploy/local/issuer.ts';
import { ALL_DOMAINS } from '#processes/domains.ts';
import { createGraph, type Graph } from '#test/harness/graph-caller.ts';
import { requestGraph } from '#test/harness/graph-request.ts';
import { mintToken, peopleOf } from '#test/harness/people.ts';
import { refusalOf } from '#test/harness/requests.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { differences, openStoredData, type StoredData } from '#test/harness/stored-data.ts';
import { ADDED } from './added-lists.ts';
import { expectAssignedViewer } from './assigned.ts';
import { expectOwnRecordsAlone } from './audit.ts';
import { buildEstate, idFor, idsOf, type Estate } from './estate.ts';
import { INTERNAL, PEOPLES } from './mutations.ts';
import { expectOwnExportAlone, expectOwnNodesAlone, expectOwnTraceAlone } from './nodes.ts';
import { ENTITIES, INTERNAL_MUTATIONS, MUTATIONS, QUERIES } from './schema-fields.ts';
import { UNPROVEN } from './unproven.ts';

let stack: TestStack;
let stored: StoredData;
let ours: Estate;
let theirs: Estate;
let people: PersonTokens;
/** Admin of their tenant, without a role on ours. */
let stranger: Graph;
let viewer: Graph;
let atRest: string[];

beforeAll(async () => {
  stack = await startTestStack({ servers: 3, environment: { simulator: { SIMULATOR_SPEED: '10' } } });
  stored = await openStoredData(stack.stack.info.postgres);
  [ours, theirs] = await Promise.all([buildEstate(stack, 'ours', 0), buildEstate(stack, 'theirs', 1)]);
  people = await peopleOf(stack, ours.tenantId);
  const claims = { grants: [{ tenant: theirs.tenantId, role: 'admin' }] };
  stranger = createGraph(stack.stack.info.graphql, await mintToken(stack, { claims }));
  viewer = createGraph(stack.stack.info.graphql, people.viewer);
  atRest = await stored.atRest();
});
afterAll(async () => {
  await stored?.close();
  await stack?.stop();
});
const domains = Object.keys(ALL_DOMAINS);
const subgraph = (domain: string): string =>
  stack.stack.info.tickets.url.replace(/\/tickets$/, `/${domain}/graphql`);

describe('reading', () => {
  test.each(QUERIES.byId)('%s: another tenant’s looks absent', async (field) => {
    const document = `query($id: ID!) { ${field}(id: $id) { id } }`;
    for (const [graph, own, other] of [
      [viewer, ours, theirs],
      [stranger, theirs, ours],
    ] as const) {
      expect(await graph.ask(document, { id: idFor(field, other) })).toEqual({ [field]: null });
      expect(await graph.ask(document, { id: idFor(field, own) })).toEqual({
        [field]: { id: idFor(field, own) },
      });
    }
  });

  test.each([expectOwnNodesAlone, expectOwnTraceAlone, expectOwnExportAlone, expectOwnRecordsAlone])(
    '$name: another tenant’s looks absent',
    async (expectOwn) => {
      await expectOwn(viewer, ours, theirs);
      await expectOwn(stranger, theirs, ours);
    },
  );

  const open = QUERIES.lists.filter(({ filters }) => filters);
  test.each(open)('$name: lists what is the caller’s alone', async ({ name }) => {
    type List = Record<string, { nodes: { id: string }[]; totalCount: number }>;
    const list = async (graph: Graph, where = ''): Promise<{ ids: string[]; count: number }> => {
      const answer = await graph.ask<List>(
        `query { ${name}(first: 50${where}) { nodes { id } totalCount } }`,
      );
      return { ids: answer[name]?.nodes.map(({ id }) => id) ?? [], count: answer[name]?.totalCount ?? -1 };
    };
    const single = name.replace(/List$|(?<=s)es$|s$/, '');
    for (const [graph, own, other] of [
      [viewer, ours, theirs],
      [stranger, theirs, ours],
    ] as const) {
      const { ids, count } = await list(graph);
      expect(ids).toContain(idFor(single, own));
      expect(ids.filter((id) => idsOf(other).includes(id))).toEqual([]);
      expect(count, 'what is not shown is not counted').toBe(ids.length);
      expect(await list(graph, `, where: { id: { eq: "${idFor(single, other)}" } }`)).toEqual({
        ids: [],
        count: 0,
      });
    }
  });

  test('what is not a tenant’s is for the admin of everything', async () => {
    expect(QUERIES.others).toEqual([]);
    const forAll = QUERIES.lists.filter(({ filters }) => !filters).map(({ name }) => name);
    const { graphql } = stack.stack.info;
    for (const field of forAll) {
      for (const token of [people.operator, people.viewer]) {
        const { data, errors } = await requestGraph(graphql, token, `query { ${field} { totalCount } }`);
        expect(data ?? null).toBeNull();
        expect(errors?.[0]?.extensions?.code, field).toBe('FORBIDDEN');
      }
    }
  });

  test('secrets of one’s own things are not for every role', async () => {
    const userData = `query { instance(id: "${ours.instanceId}") { userData } }`;
    expect(await viewer.ask(userData)).toEqual({ instance: { userData: null } });
    const member = createGraph(stack.stack.info.graphql, people.member);
    expect(await member.ask(userData)).toEqual({ instance: { userData: '#!/secret of ours' } });
    const bmc = `query { server(id: "${ours.serverId}") { bmc { credentialRef } } }`;
    expect(await member.ask(bmc)).toEqual({ server: { bmc: { credentialRef: null } } });
    expect(await stack.as('admin').ask(bmc)).toEqual({
      server: { bmc: { credentialRef: expect.stringMatching(/^srvrcrd-/) } },
    });
    // A caller of the domain itself sees the field, and nothing in it.
    const sealed = bmc.replace('credentialRef', 'sealedCredential');
    const { data } = await requestGraph(subgraph('servers'), stack.stack.info.tokens.admin, sealed);
    expect(data).toEqual({ server: { bmc: { sealedCredential: null } } });
  });

  test.each(ENTITIES)(
    '$domain answers no $type of another tenant to who asks it directly',
    async ({ domain, type }) => {
      const kind =
        type === 'ProvisioningProfile' ? 'profile' : `${type.charAt(0).toLowerCase()}${type.slice(1)}`;
      // What a domain only adds to the type of another is all that it could disclose.
      const adds = ADDED[domain]?.[type];
      const isStub =
        ['images', 'instances', 'loadbalancers', 'networks', 'servers'].includes(domain) &&
        type === 'Operation';
      const selection = `... on ${type} { ${adds?.selection ?? 'id'} }`;
      const document = `query($id: ID!) { _entities(representations: [{ __typename: "${type}", id: $id }]) { ${selection} } }`;
      const ask = async (estate: Estate): Promise<string> =>
        JSON.stringify(
          await requestGraph(subgraph(domain), people.viewer, document, { id: idFor(kind, estate) }),
        );
      const answer = await ask(theirs);
      if (adds !== undefined) expect(answer).toContain(adds.hidden);
      else if (!isStub) expect(answer).toContain('[null]');
      const own = await ask(ours);
      expect(own).toContain(adds?.shown ?? ours[`${kind}Id` as keyof Estate]);
    },
  );
});

describe('writing', () => {
  afterAll(async () => {
    expect(differences(atRest, await stored.atRest()), 'nothing was written').toEqual([]);
  });

  test('every mutation is tried', () => {
    expect(Object.keys(PEOPLES).toSorted()).toEqual([...MUTATIONS].toSorted());
    expect(Object.keys(INTERNAL).toSorted()).toEqual([...INTERNAL_MUTATIONS.keys()].toSorted());
  });

  test.each(Object.entries(PEOPLES))('%s: a viewer is refused by role', async (field, { input }) => {
    const refusal = await refusalOf(viewer, field, { idempotencyKey: 'viewer', ...input(ours) });
    expect(refusal).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringMatching(/takes the role \w+/),
    });
  });

  test.each(Object.entries(PEOPLES))(
    '%s: the role below the one it takes is not enough',
    async (field, { role, input }) => {
      const below = { admin: people.operator, operator: people.member, member: people.viewer, viewer: '' }[
        role
      ];
      const graph = createGraph(stack.stack.info.graphql, below);
      const refusal = await refusalOf(graph, field, { idempotencyKey: 'below', ...input(ours) });
      expect(refusal).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining(role) });
    },
  );

  test.each(Object.entries(PEOPLES))(
    '%s: another tenant’s admin finds nothing there',
    async (field, { input }) => {
      const refusal = await refusalOf(stranger, field, { idempotencyKey: 'stranger', ...input(ours) });
      expect(refusal.code).toBe('NOT_FOUND');
      expect(refusal.message).not.toMatch(/ours/);
    },
  );

  test.each(Object.entries(INTERNAL))('%s: not even the admin of everything', async (field, input) => {
    const { graphql, internalGraphql, tokens } = stack.stack.info;
    const document = `mutation { ${field}(input: {}) { errors { code } } }`;
    const shown = await requestGraph(graphql, tokens.admin, document);
    expect(shown.errors?.[0]?.message).toContain(`Cannot query field "${field}"`);
    expect((await requestGraph(internalGraphql, tokens.admin, document)).status).toBe(403);
    // The gateway is not the boundary: its domain refuses its direct callers.
    const domain = createGraph(subgraph(INTERNAL_MUTATIONS.get(field) ?? ''), tokens.admin);
    const refusal = await refusalOf(domain, field, { idempotencyKey: 'internal', ...input(ours) });
    expect(refusal).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('who does not prove who calls', () => {
  test.each(Object.keys(UNPROVEN))('%s gets 401 at the gateway, and at every domain', async (what) => {
    const token = await UNPROVEN[what]?.(stack);
    for (const url of [stack.stack.info.graphql, ...domains.map(subgraph)]) {
      const { status, data, errors } = await requestGraph(url, token, 'query { __typename }');
      expect([url, status, errors?.[0]?.extensions?.code]).toEqual([url, 401, 'UNAUTHENTICATED']);
      expect(data ?? null).toBeNull();
    }
  });

  test('a good token is let in at each of them', async () => {
    for (const url of [stack.stack.info.graphql, ...domains.map(subgraph)]) {
      const { status, data } = await requestGraph(url, people.viewer, 'query { __typename }');
      expect([url, status, data]).toEqual([url, 200, { __typename: 'Query' }]);
    }
  });

  test('a role that does not exist grants nothing, and leaves the others of the token', async () => {
    const read = async (...given: readonly object[]): Promise<unknown> => {
      const token = await mintToken(stack, { claims: { grants: given } });
      const query = `{ tenant(id: "${ours.tenantId}") { id } sites { totalCount } }`;
      return (await requestGraph(stack.stack.info.graphql, token, query)).data;
    };
    const unknown = { tenant: ours.tenantId, role: 'god' };
    expect(await read(unknown)).toEqual({ tenant: null, sites: { totalCount: 0 } });
    expect(await read(unknown, { tenant: ours.tenantId, role: 'viewer' })).toMatchObject({
      tenant: { id: ours.tenantId },
    });
  });

  test('a role that is assigned grants what one of a token grants', async () => {
    const token = await mintToken(stack, { subject: 'ours-assigned', claims: {} });
    await expectAssignedViewer(createGraph(stack.stack.info.graphql, token), ours, theirs);
  });

  test('the boot service plans boots for the platform alone', async () => {
    const status = async (token: string | undefined): Promise<number> => {
      const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return (await fetch(`${stack.stack.info.boot}/entries`, { headers })).status;
    };
    expect(await status(undefined)).toBe(401);
    expect(await status(stack.stack.info.tokens.admin)).toBe(403);
    expect(await status(await stack.serviceToken())).toBe(200);
  });
});
