import { readFileSync } from 'node:fs';
import { isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import { clientSchema } from './client-schema.ts';
import { composeSupergraph, DOMAINS, type GraphName } from './compose.ts';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';

/** What only the platform's own processes may ask for says so to those who read the schema file. */
const FOR_OURSELVES = /\bOur own (?:workers|reconciler|processes|services)(?: only)?\b/;

/** Every field of the graph, as `Type.field`, with its description. */
function fieldsOf(graph: GraphName): Map<string, string> {
  const types = Object.values(clientSchema(graph).getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const fields = types.flatMap((type) => {
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).map(
      ({ name, description }) => [`${type.name}.${name}`, description ?? ''] as const,
    );
  });
  return new Map(fields);
}

const internal = DOMAINS.flatMap((domain) => {
  const schemaFile = new URL(`../apis/${domain}/schema.graphql`, import.meta.url);
  return expandSchema(readFileSync(schemaFile, 'utf8')).internalFields;
});

describe('the graph that clients see', () => {
  const shown = fieldsOf('public');

  test('has no internal field', () => {
    expect(internal.length).toBeGreaterThan(15);
    expect(internal.filter((field) => shown.has(field))).toEqual([]);
  });

  test('has nothing that says it is for our own processes', () => {
    expect([...shown].filter(([, says]) => FOR_OURSELVES.test(says)).map(([field]) => field)).toEqual([]);
  });

  test('has no type that only internal fields need', () => {
    expect([...shown.keys()].filter((field) => /^Server(?:Report|Observe|Reserve|Hold)/.test(field))).toEqual(
      [],
    );
    expect(clientSchema('public').getType('ServerReportInput')).toBeUndefined();
  });

  test('is otherwise the whole graph', () => {
    const whole = fieldsOf('internal');
    expect(internal.filter((field) => !whole.has(field))).toEqual([]);
    const hidden = [...whole.keys()].filter((field) => !shown.has(field) && !internal.includes(field));
    const types = new Set(hidden.map((field) => field.split('.')[0]));
    const schema = clientSchema('public');
    expect([...types].filter((type) => schema.getType(type ?? '') !== undefined)).toEqual([]);
  });
});

describe('the graph of our own processes', () => {
  let fixture: GatewayFixture;

  beforeAll(async () => {
    const supergraph = composeSupergraph('internal', () => 'http://127.0.0.1:9/graphql');
    fixture = await startGatewayFixture({ supergraph, servicesOnly: true });
  });
  afterAll(async () => await fixture?.close());

  test('refuses all other callers, also at its explorer', async () => {
    const ask = async (headers: Record<string, string>): Promise<number> => {
      const body = JSON.stringify({ query: '{ __typename }' });
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
      return (await fetch(fixture.url, init)).status;
    };
    expect(await ask({})).toBe(401);
    expect(await ask({ authorization: `Bearer ${fixture.token}` })).toBe(403);
    expect(
      await ask({ authorization: `Bearer ${await fixture.sign(60, 'worker', { service: true })}` }),
    ).toBe(200);
    expect((await fetch(fixture.url, { headers: { accept: 'text/html' } })).status).toBe(401);
  });
});
