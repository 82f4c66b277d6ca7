import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';

const now = new Date(0).toISOString();
const instance = (id: string, server: string): object => ({
  __typename: 'Instance',
  id,
  hostname: `host-${id}`,
  state: 'PROVISIONING',
  version: 1,
  sshKeys: [],
  createdAt: now,
  updatedAt: now,
  server: { id: server },
});
const operation = (id: string): object => ({
  __typename: 'Operation',
  id,
  kind: 'PROVISION',
  state: 'RUNNING',
  steps: [],
});

let domains: StandInDomains;
let fixture: GatewayFixture;

beforeAll(async () => {
  domains = await startDomains({
    instances: {
      Query: {
        instances: () => ({ nodes: ['a', 'b', 'c', 'd'].map((id, index) => instance(id, `s${index % 2}`)) }),
      },
      Mutation: {
        instanceCreate: () => ({
          instance: instance('new', 's0'),
          operation: { id: 'op', kind: 'PROVISION', state: 'PENDING', temporalUrl: 'http://temporal/op' },
          errors: [],
        }),
      },
    },
    operations: { Operation: { __resolveReference: ({ id }: { id: string }) => operation(id) } },
    servers: {
      Server: {
        __resolveReference: ({ id }: { id: string }) => ({
          id,
          name: `server-${id}`,
          state: 'IN_USE',
          bmc: {},
        }),
      },
    },
  });
  fixture = await startGatewayFixture({ supergraph: domains.supergraph });
});
afterAll(async () => {
  await fixture.close();
  await domains.close();
});
beforeEach(() => {
  domains.asked.length = 0;
});

const input = { idempotencyKey: 'k', tenantId: 't', hostname: 'h', imageId: 'i', siteId: 's' };

describe('one graph of many domains', () => {
  it('joins data of two domains, asking each once however many rows there are', async () => {
    const answer = await fixture.request('{ instances { nodes { id server { id name } } } }');
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      instances: {
        nodes: ['a', 'b', 'c', 'd'].map((id, index) => ({
          id,
          server: { id: `s${index % 2}`, name: `server-s${index % 2}` },
        })),
      },
    });
    expect(domains.asked.map(({ domain }) => domain)).toEqual(['instances', 'servers']);
    expect(domains.asked[1]?.variables['representations']).toEqual([
      { __typename: 'Server', id: 's0' },
      { __typename: 'Server', id: 's1' },
    ]);
  });

  it('joins as many objects as a page has, several times over', async () => {
    const first = Array.from({ length: 10 }, (_, page) => `p${page}: instances(first: 100) { ...Page }`);
    const answer = await fixture.request(
      `{ ${first.join(' ')} } fragment Page on InstanceConnection { nodes { id hostname server { id name state } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(domains.asked.map(({ domain }) => domain)).toEqual(['instances', 'servers']);
  });

  it('takes what a payload provides of an operation from the domain that gave the payload', async () => {
    const answer = await fixture.request(
      `mutation($in: InstanceCreateInput!) {
        instanceCreate(input: $in) { instance { id state } operation { id kind state temporalUrl } errors { code } }
      }`,
      { in: input },
    );
    expect(answer.data).toEqual({
      instanceCreate: {
        instance: { id: 'new', state: 'PROVISIONING' },
        operation: { id: 'op', kind: 'PROVISION', state: 'PENDING', temporalUrl: 'http://temporal/op' },
        errors: [],
      },
    });
    expect(domains.asked.map(({ domain }) => domain)).toEqual(['instances']);
  });

  it('asks the ledger for what the payload does not provide', async () => {
    const answer = await fixture.request(
      'mutation($in: InstanceCreateInput!) { instanceCreate(input: $in) { operation { id state steps { name } } } }',
      { in: input },
    );
    expect(answer.data).toMatchObject({ instanceCreate: { operation: { id: 'op', steps: [] } } });
    expect(domains.asked.map(({ domain }) => domain)).toEqual(['instances', 'operations']);
  });

  it("shows the caller's token, request id and trace to every domain, and nothing else of the caller's", async () => {
    await fixture.request('{ instances { nodes { server { name } } } }', undefined, {
      'x-request-id': 'r-1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      cookie: 'session=1',
    });
    expect(domains.asked).toHaveLength(2);
    for (const { headers } of domains.asked) {
      expect(headers.get('authorization')).toBe(`Bearer ${fixture.token}`);
      expect(headers.get('x-request-id')).toBe('r-1');
      expect(headers.get('traceparent')).toContain('0af7651916cd43dd8448eb211c80319c');
      expect(headers.get('cookie')).toBeNull();
    }
  });

  it('answers introspection without asking a domain', async () => {
    const answer = await fixture.request(
      '{ __schema { queryType { name } } __type(name: "Instance") { name } }',
    );
    expect(answer.data).toEqual({ __schema: { queryType: { name: 'Query' } }, __type: { name: 'Instance' } });
    expect(domains.asked).toEqual([]);
  });
});
