import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { withAttached } from './with-attached.ts';

test('stubs of other domains get the fields of the interface, and types of the domain itself do not', () => {
  const document = withAttached(
    parse(`
      interface Noted @attached { id: ID! notes(first: Int): [String!]! }
      type Lamp @key(fields: "id", resolvable: false) { id: ID! }
      type Note @key(fields: "id") { id: ID! }`),
  );
  expect(print(document)).toBe(
    print(
      parse(`
        interface Noted @attached { id: ID! notes(first: Int): [String!]! }
        type Lamp implements Noted @key(fields: "id") { id: ID! notes(first: Int): [String!]! }
        type Note @key(fields: "id") { id: ID! }`),
    ),
  );
});

test('a schema without such an interface stays as it is', () => {
  const document = parse('type Lamp @key(fields: "id", resolvable: false) { id: ID! }');
  expect(withAttached(document)).toBe(document);
});
