import { buildSchema, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { clientSchema } from '#gateway/client-schema.ts';
import { ACCEPTED_CHANGES, RELEASED_SCHEMA } from '#gateway/release/write-release.ts';
import { acceptedChanges, compatibilityFaults } from './breaking-changes.ts';

test('clients of the released schema are served', async () => {
  const released = buildSchema(readFileSync(RELEASED_SCHEMA, 'utf8'), { assumeValidSDL: true });
  const accepted = acceptedChanges.parse(JSON.parse(readFileSync(ACCEPTED_CHANGES, 'utf8')));
  expect(await compatibilityFaults(released, clientSchema('public'), accepted)).toEqual([]);
});

describe('a schema', () => {
  const RELEASED = `
    type Query { rack(id: ID!): Rack  racks(first: Int): [Rack!]! }
    type Rack { name: String! units: Int! face: Face }
    enum Face { FRONT REAR }
    input RackInput { name: String! units: Int }
  `;
  const released = buildSchema(RELEASED);
  const changed = (find: string, put: string): GraphQLSchema => buildSchema(RELEASED.replace(find, put));

  it.each([
    ['loses a field', 'units: Int! face', 'face', 'FIELD_REMOVED at Rack.units'],
    ['makes a field nullable', 'units: Int! face', 'units: Int face', 'FIELD_TYPE_CHANGED at Rack.units'],
    ['loses an argument', '(first: Int)', '', 'FIELD_ARGUMENT_REMOVED at Query.racks.first'],
    [
      'demands an argument',
      '(first: Int)',
      '(first: Int!)',
      'FIELD_ARGUMENT_TYPE_CHANGED at Query.racks.first',
    ],
    [
      'demands an input field',
      'units: Int }',
      'units: Int! }',
      'INPUT_FIELD_TYPE_CHANGED at RackInput.units',
    ],
    [
      'has a new required input field',
      'units: Int }',
      'units: Int at: ID! }',
      'INPUT_FIELD_ADDED at RackInput.at',
    ],
    ['loses an enum value', 'FRONT REAR', 'FRONT', 'ENUM_VALUE_REMOVED at Face.REAR'],
  ])('that %s breaks clients', async (_, find, put, expected) => {
    const faults = await compatibilityFaults(released, changed(find, put), []);
    expect(faults).toEqual([expect.stringContaining(`(${expected}). Keep it, marked @deprecated`)]);
  });

  it.each([
    ['has a new field', 'face: Face', 'face: Face depth: Int'],
    ['has a new optional argument', '(first: Int)', '(first: Int, after: String)'],
    ['deprecates a field', 'units: Int! face', 'units: Int! @deprecated(reason: "Use height.") face'],
  ])('that %s breaks none', async (_, find, put) => {
    expect(await compatibilityFaults(released, changed(find, put), [])).toEqual([]);
  });

  it('may break what was accepted, as long as the entry is about a change that is there', async () => {
    const entry = { type: 'FIELD_REMOVED', path: 'Rack.units', reason: 'No client ever read the field.' };
    const without = changed('units: Int! face', 'face');
    expect(await compatibilityFaults(released, without, [entry])).toEqual([]);
    expect(await compatibilityFaults(released, released, [entry])).toEqual([
      'FIELD_REMOVED at Rack.units is accepted, but there is no such change: remove the entry.',
    ]);
  });
});
