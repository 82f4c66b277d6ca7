import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServersSuite, type Refusal, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

interface Many {
  readonly results: readonly {
    readonly id: string | null;
    readonly server: { readonly name: string; readonly state: string } | null;
    readonly operation: { readonly id: string; readonly kind: string } | null;
    readonly errors: readonly Refusal[];
  }[];
  readonly errors: readonly Refusal[];
}

async function many(verb: 'Enroll' | 'Update', items: readonly object[], more: object = {}): Promise<Many> {
  const name = `server${verb}Many`;
  const document = `mutation($input: Server${verb}ManyInput!) { payload: ${name}(input: $input) {
    results { id server { name state } operation { id kind } errors { code path } } errors { code path } } }`;
  const input = { idempotencyKey: randomUUID(), items, ...more };
  const { fixture } = suite;
  const answer = await fixture.query<{ payload: Many }>(fixture.tokens.admin, document, { input });
  return answer.payload;
}

const machine = (name: string, host: string): object => ({
  siteId: suite.siteId,
  name,
  bmc: {
    address: `https://${host}`,
    provider: 'redfish',
    credential: { username: 'root', password: 'calvin' },
  },
});

test('serverEnrollMany enrolls each machine with an operation of its own', async () => {
  const { results, errors } = await many('Enroll', [machine('m1', '10.9.0.1'), machine('m2', '10.9.0.2')]);
  expect(errors).toEqual([]);
  expect(results).toMatchObject([
    { server: { name: 'm1', state: 'ENROLLING' }, operation: { kind: 'ENROLL' }, errors: [] },
    { server: { name: 'm2', state: 'ENROLLING' }, operation: { kind: 'ENROLL' }, errors: [] },
  ]);
  const [first, second] = results;
  expect(first?.operation?.id).not.toBe(second?.operation?.id);
  const requests = await suite.fixture.publishedEvents('events.server.enroll-requested');
  expect(requests).toHaveLength(2);
});

test('serverEnrollMany refuses all for one, unless each is for itself', async () => {
  const items = [machine('m3', '10.9.0.3'), machine('m4', '10.9.0.3')];
  expect(await many('Enroll', items)).toMatchObject({
    results: [],
    errors: [{ code: 'CONFLICT', path: ['items', '1', 'bmc', 'address'] }],
  });
  const each = await many('Enroll', items, { mode: 'PER_ITEM' });
  expect(each.results).toMatchObject([
    { server: { name: 'm3' } },
    { id: null, errors: [{ code: 'CONFLICT' }] },
  ]);
});

test('serverUpdateMany changes several, and starts nothing', async () => {
  const [a, b] = [await suite.available(), await suite.available()];
  const { results } = await many('Update', [
    { id: a, assetNumber: 'A-1' },
    { id: b, bootMethod: 'HTTP' },
  ]);
  expect(results).toMatchObject([
    { id: a, operation: null, errors: [] },
    { id: b, operation: null, errors: [] },
  ]);
});
