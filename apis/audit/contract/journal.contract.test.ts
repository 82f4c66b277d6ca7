import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import type { z } from 'zod';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { statementsOf } from '#test/harness/statements.ts';
import { auditDomain } from '../domain.ts';
import { JOURNAL_EVENTS } from '../journal/journal-events.ts';
import { auditSettings } from './audit-settings.ts';

let fixture: SubgraphFixture;
let tenants: { acme: string; lab: string; rival: string };
let rackId: string;

beforeAll(async () => {
  fixture = await subgraphFixture(auditDomain, await auditSettings());
  tenants = await seedTenants(fixture);
  rackId = newId('rack');
  await fixture.seedReferences({ kind: 'rack', id: rackId, tenantId: tenants.acme });
}, 60_000);
afterAll(async () => await fixture?.stop());

interface Answer {
  readonly journalEntry?: { readonly id: string } | null;
  readonly deletedId?: string | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let keys = 0;

async function change(token: string, verb: 'Create' | 'Delete', input: object): Promise<Answer> {
  const what = verb === 'Create' ? 'journalEntry { id }' : 'deletedId';
  const field = verb === 'Create' ? 'journalEntryCreate' : 'journalEntryDelete';
  const document = `mutation($input: JournalEntry${verb}Input!) { answer: ${field}(input: $input) { ${what} errors { code path } } }`;
  const variables = { input: { idempotencyKey: `key-${(keys += 1)}`, ...input } };
  return (await fixture.query<{ answer: Answer }>(token, document, variables)).answer;
}

const JOURNAL = 'query($id: ID!) { journal(nodeId: $id) { nodes { kind text author } totalCount } }';

interface Journal {
  readonly journal: { readonly nodes: readonly object[]; readonly totalCount: number };
}

const read = async (token: string) =>
  (await fixture.query<Journal>(token, JOURNAL, { id: rackId })).journal.nodes;

test('members write about a resource, viewers read it, and others see nothing', async () => {
  const ann = await fixture.person('ann', ['member', tenants.acme]);
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const rival = await fixture.person('rival', ['admin', tenants.rival]);
  expect(
    (await change(ann, 'Create', { nodeId: rackId, text: 'Door\nis stuck', kind: 'WARNING' })).errors,
  ).toEqual([]);
  expect((await change(ann, 'Create', { nodeId: rackId, text: 'Mended' })).errors).toEqual([]);
  expect(await read(viewer)).toEqual([
    { kind: 'INFO', text: 'Mended', author: 'ann' },
    { kind: 'WARNING', text: 'Door\nis stuck', author: 'ann' },
  ]);
  expect(await read(rival)).toEqual([]);
  expect((await change(viewer, 'Create', { nodeId: rackId, text: 'x' })).errors).toMatchObject([
    { code: 'FORBIDDEN' },
  ]);
  expect((await change(rival, 'Create', { nodeId: rackId, text: 'x' })).errors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});

test('an entry is deleted by who wrote it, or by an operator', async () => {
  const [ann, bob] = [
    await fixture.person('ann', ['member', tenants.acme]),
    await fixture.person('bob', ['member', tenants.acme]),
  ];
  const operator = await fixture.person('carl', ['operator', tenants.acme]);
  const write = async () => (await change(ann, 'Create', { nodeId: rackId, text: 'note' })).journalEntry?.id;
  const [first, second] = [await write(), await write()];
  expect((await change(bob, 'Delete', { id: first })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  expect(await change(ann, 'Delete', { id: first })).toEqual({ deletedId: first, errors: [] });
  expect((await change(operator, 'Delete', { id: second, reason: 'Wrong rack' })).errors).toEqual([]);
  expect((await change(ann, 'Delete', { id: second })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('what is no id, unknown or empty is refused by its field', async () => {
  const { admin } = fixture.tokens;
  const old = newId('rack', Date.now() - 60_000);
  for (const [input, code, path] of [
    [{ nodeId: 'rack', text: 'x' }, 'INVALID_INPUT', 'nodeId'],
    [{ nodeId: old, text: 'x' }, 'NOT_FOUND', 'nodeId'],
    [{ nodeId: rackId, text: ' \n ' }, 'INVALID_INPUT', 'text'],
    [{ nodeId: rackId, text: 'x'.repeat(10_001) }, 'INVALID_INPUT', 'text'],
  ] as const)
    expect((await change(admin, 'Create', input)).errors).toMatchObject([{ code, path: [path] }]);
});

test('its events are as their schemas say, and contain what was written', async () => {
  const { admin } = fixture.tokens;
  const { journalEntry } = await change(admin, 'Create', { nodeId: rackId, text: 'told' });
  await change(admin, 'Delete', { id: journalEntry?.id });
  const events = (await fixture.publishedEvents('events.journal-entry.')).filter(
    ({ subject }) => subject === journalEntry?.id,
  );
  expect(events.map(({ type }) => type)).toEqual(['journal-entry.created', 'journal-entry.deleted']);
  for (const { type, data } of events) {
    const schema: z.ZodType = type.endsWith('created')
      ? JOURNAL_EVENTS.created.data
      : JOURNAL_EVENTS.deleted.data;
    expect(schema.safeParse(data).error).toBeUndefined();
  }
  expect(events[0]?.data['changes']).toMatchObject({ text: { before: null, after: 'told' } });
});

test('resources of all types have their journals, of many in one statement', async () => {
  const other = newId('rack');
  await fixture.seedReferences({ kind: 'rack', id: other, tenantId: tenants.acme });
  const operator = await fixture.person('carl', ['operator', tenants.acme]);
  for (const nodeId of [rackId, other]) await change(operator, 'Create', { nodeId, text: `of ${nodeId}` });
  const document = `query($of: [_Any!]!) { _entities(representations: $of) { ... on Rack {
    id journal(first: 1) { nodes { text } totalCount } } } }`;
  const ask = async (token: string) => {
    const of = [rackId, other].map((id) => ({ __typename: 'Rack', id }));
    type Found = { _entities: { journal: { nodes: { text: string }[]; totalCount: number } }[] };
    return (await fixture.query<Found>(token, document, { of }))._entities.map(({ journal }) => journal);
  };
  const viewer = await fixture.person('viewer', ['viewer', tenants.acme]);
  const statements = await statementsOf(fixture.database, async () => {
    const [first, second] = await ask(viewer);
    expect(first?.nodes).toEqual([{ text: `of ${rackId}` }]);
    expect(second).toEqual({ nodes: [{ text: `of ${other}` }], totalCount: 1 });
  });
  // The entries, and how many there are.
  expect(statements).toHaveLength(2);
  const rival = await fixture.person('rival', ['admin', tenants.rival]);
  const empty = { nodes: [], totalCount: 0 };
  expect(await ask(rival)).toEqual([empty, empty]);
});
