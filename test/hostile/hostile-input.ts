import fc, { type Arbitrary } from 'fast-check';
import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { newId } from '#platform/ids/id.ts';
import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';
import type { FieldModel } from '#platform/resource/model.ts';
import { sampleOf } from '#platform/resource/testing/sample-values.ts';

/** What makes some inputs good ones, so that the bad part of others is reached. */
export interface Knowledge {
  /** Whether all values are as good as can be known: such inputs are often accepted. */
  readonly good?: boolean;
  /** Fields of the resource that the mutation is about, by property. */
  readonly fields: ReadonlyMap<string, FieldModel>;
  /** The kind of resource that the property of an input names by its id, where that is known. */
  kindOf(property: string): IdKind | undefined;
  /** Ids that exist, of one kind or of all. */
  ids(kind?: IdKind): readonly string[];
}

/** Texts on which programs have failed: empty, invisible, huge, quoting, right to left, of other types. */
const HOSTILE_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udfff',
  '\u202egnp.exe',
  '\u200b\u2060\ufeff',
  'e\u0301'.repeat(40),
  '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}'.repeat(10),
  '\ufdfa'.repeat(30),
  "'; drop table reference; --",
  '${jndi:ldap://x}',
  '%s%n$1\\',
  '../../etc/passwd',
  '[object Object]',
  '__proto__',
  'null',
  '-1',
  '1e999',
  '\r\nSet-Cookie: a=b',
  '999.1.1.1/33',
  '::ffff:10.0.0.1%eth0',
  '10.0.0.1/0',
  '9999-99-99T99:99:99Z',
  'http://user:pass@[::1]:99999/#',
  'x'.repeat(5_000),
];

const PLAUSIBLE_TEXTS = [
  '192.0.2.10',
  '198.51.100.0/24',
  '2001:db8::7',
  '02:00:5e:10:00:01',
  'https://files.test/a.raw',
  '2026-11-29T10:00:00Z',
  'a'.repeat(64),
  'web-1',
  'IPV4',
  '1.2.3',
];

let keys = 0;

const hostileText: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

const number = (isInt: boolean): Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 100 }) },
    { weight: 2, arbitrary: fc.constantFrom(-1, 0, 1, 65_536, 2_147_483_647, -2_147_483_648) },
    ...(isInt
      ? []
      : [{ weight: 2, arbitrary: fc.constantFrom(0.1, -0.5, 1e308, 5e-324, 9_007_199_254_740_991) }]),
  );

/** Inputs of a mutation: good ones, and such as are wrong, hostile, out of date or too large in some places. */
export function inputsOf(type: GraphQLInputType, known: Knowledge, property = ''): Arbitrary<unknown> {
  if (isNonNullType(type)) return inputsOf(type.ofType, known, property);
  const field = known.fields.get(property);
  // Drawn anew for each input, as names must differ, and ids come to exist.
  const good = field && !field.isReference ? fc.nat().map(() => sampleOf(field, NOTHING)) : undefined;
  const mostly = (bad: Arbitrary<unknown>): Arbitrary<unknown> =>
    good === undefined
      ? bad
      : known.good === true
        ? good
        : fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: bad });
  if (isListType(type)) return mostly(fc.array(inputsOf(type.ofType, known, property), { maxLength: 3 }));
  if (isInputObjectType(type)) return mostly(objectsOf(type, known));
  if (isEnumType(type)) return mostly(fc.constantFrom(...type.getValues().map(({ name }) => name)));
  switch (type.name) {
    case 'Boolean':
      return fc.boolean();
    case 'Int':
    case 'Float':
      return mostly(number(type.name === 'Int'));
    case 'ID':
      return ids(known, property);
    default:
      if (property === 'idempotencyKey')
        return fc.oneof(
          { weight: 9, arbitrary: fc.nat().map(() => `key ${++keys}`) },
          { weight: known.good === true ? 0 : 1, arbitrary: hostileText },
        );
      return good === undefined
        ? fc.oneof(fc.constantFrom(...PLAUSIBLE_TEXTS), hostileText)
        : mostly(hostileText);
  }
}

const NOTHING = { references: {} };

function objectsOf(type: GraphQLInputObjectType, known: Knowledge): Arbitrary<object> {
  const fields = Object.values(type.getFields());
  const values = fields.map((field) => {
    const value = inputsOf(field.type, known, field.name);
    return [field.name, isNonNullType(field.type) ? value : fc.option(value, { freq: 6 })] as const;
  });
  const requiredKeys = fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name);
  return fc.record(Object.fromEntries(values), { requiredKeys });
}

function ids(known: Knowledge, property: string): Arbitrary<string> {
  const kind = known.kindOf(property);
  const existing = (of: IdKind | undefined) => (place: number) => {
    const all = known.ids(of);
    return all[place % Math.max(all.length, 1)] ?? newId('tenant', 0);
  };
  if (known.good === true) return fc.nat().map(existing(kind));
  return fc.oneof(
    { weight: 8, arbitrary: fc.nat().map(existing(kind)) },
    { weight: 1, arbitrary: fc.nat().map(existing(undefined)) },
    // As old as ids can be: a young one might still be on its way, and is waited for.
    {
      weight: 1,
      arbitrary: fc.constantFrom(...(Object.keys(ID_PREFIXES) as IdKind[])).map((one) => newId(one, 0)),
    },
    { weight: 1, arbitrary: hostileText },
  );
}
