import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';

interface Reference {
  readonly id: string;
}

const mounted = (unit: number, occupant: object | null): object => ({
  unit,
  face: 'FRONT',
  height: 1,
  fullDepth: true,
  occupant,
});

let domains: StandInDomains;
let fixture: GatewayFixture;

beforeAll(async () => {
  domains = await startDomains({
    locations: {
      Query: {
        rack: (_: unknown, { id }: Reference) => ({
          id,
          name: id,
          elevation: [
            mounted(1, { __typename: 'Server', id: 's1' }),
            mounted(2, { __typename: 'NetworkDevice', id: 'd1' }),
            mounted(3, null),
          ],
        }),
      },
    },
    servers: {
      Server: {
        __resolveReference: ({ id }: Reference) => ({ id, name: `server ${id}`, instance: { id: 'i1' } }),
      },
    },
    networks: {
      NetworkDevice: { __resolveReference: ({ id }: Reference) => ({ id, name: `switch ${id}` }) },
    },
    instances: { Instance: { __resolveReference: ({ id }: Reference) => ({ id, hostname: `host ${id}` }) } },
    ipam: {
      Instance: {
        __resolveReference: (reference: Reference) => reference,
        addresses: () => ({ nodes: [{ id: 'a1', address: '10.0.0.1' }] }),
      },
    },
  });
  fixture = await startGatewayFixture({ supergraph: domains.supergraph });
});
afterAll(async () => {
  await fixture?.close();
  await domains?.close();
});

test('a rack is asked in one question for what is in it, whatever that is', async () => {
  const answer = await fixture.request(`{ rack(id: "r1") { elevation { unit face occupant {
    __typename
    ... on Node { id }
    ... on Server { name instance { hostname addresses { nodes { address } } } }
    ... on NetworkDevice { name }
  } } } }`);
  expect(answer.errors).toBeUndefined();
  const addresses = { nodes: [{ address: '10.0.0.1' }] };
  const entry = (unit: number, occupant: object | null): object => ({ unit, face: 'FRONT', occupant });
  expect(answer.data).toEqual({
    rack: {
      elevation: [
        entry(1, {
          __typename: 'Server',
          id: 's1',
          name: 'server s1',
          instance: { hostname: 'host i1', addresses },
        }),
        entry(2, { __typename: 'NetworkDevice', id: 'd1', name: 'switch d1' }),
        entry(3, null),
      ],
    },
  });
});

test('what is in a rack has an id, also where nothing else is asked of it', async () => {
  const answer = await fixture.request(
    '{ rack(id: "r1") { elevation { unit face occupant { __typename ... on Node { id } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    rack: {
      elevation: [
        { occupant: { __typename: 'Server', id: 's1' } },
        { occupant: { __typename: 'NetworkDevice', id: 'd1' } },
        { occupant: null },
      ],
    },
  });
});
