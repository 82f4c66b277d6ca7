import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import { locationsDomain } from '../domain.ts';

let fixture: SubgraphFixture;

beforeAll(async () => {
  fixture = await subgraphFixture(locationsDomain, { removal: () => ({ referrers: [], seconds: 1 }) });
}, 60_000);
afterAll(async () => await fixture?.stop());

const cursorOf = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

/** What a forged cursor of racks might hold. */
const forged = fc.oneof(
  fc.string(),
  fc.json().map((text) => Buffer.from(text).toString('base64url')),
  fc
    .tuple(
      fc.constantFrom('id', 'name', 'units', 'createdAt', 'tenantId'),
      fc.oneof(
        fc.double(),
        fc.integer(),
        fc.string({ unit: 'binary' }),
        fc.date({ noInvalidDate: false }).map(String),
        fc.constantFrom(
          '-271821-04-20T00:00:00.000Z',
          '+275760-09-13T00:00:00.000Z',
          '2026-02-30T00:00:00Z',
          'a\0b',
          1e308,
        ),
      ),
      fc.string({ unit: 'binary' }),
    )
    .map(cursorOf),
);

test('a cursor that was not taken from the list is read, or refused by the name of its argument', async () => {
  const document = `query($cursor: String, $backward: Boolean!, $field: RackOrderField!) {
    forward: racks(after: $cursor, orderBy: { field: $field }) @skip(if: $backward) { nodes { id } }
    backward: racks(last: 5, before: $cursor, orderBy: { field: $field }) @include(if: $backward) { nodes { id } } }`;
  const orders = fc.constantFrom('NAME', 'UNITS', 'CREATED_AT');
  await fc.assert(
    fc.asyncProperty(forged, orders, fc.boolean(), async (cursor, field, backward) => {
      const answer = await fixture.request(fixture.tokens.admin, document, { cursor, field, backward });
      for (const { message, extensions } of answer.errors ?? []) {
        expect(extensions?.code, `${cursor}: ${message}`).toBe('INVALID_INPUT');
      }
    }),
    { numRuns: 300 },
  );
});
