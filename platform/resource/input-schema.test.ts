import { expect, test } from 'vitest';
import { allowedNetworks } from '#platform/networks/allowed-networks.ts';
import { checkUrls, requireNetworks } from './check-urls.ts';
import type { Resource } from './declaration.ts';
import { expandSchema } from './expand-schema.ts';
import { creationSchema } from './input-schema.ts';

const SCHEMA = `
type Site @resource(id: "lctnsit") {
  tenant: Tenant! @ref @immutable
  page: String @url
  position: Position
  contacts: [Contact!]! @length(max: 2)
}
type Position @embedded { latitude: Float! @range(min: -90, max: 90) note: String }
type Contact @embedded { name: String! portrait: String @url }
`;

const [model] = expandSchema(SCHEMA).resources;
if (model === undefined) throw new Error('The schema has no resource');
const site: Resource = {
  ...model,
  siblings: new Map(),
  declaration: { name: 'Site', entity: Object as never, fact: [] },
};
const schema = creationSchema(site);
const given = { idempotencyKey: 'k', tenantId: 'tnntten-1', contacts: [] };

test('an object is kept without its nulls', () => {
  const parsed = schema.parse({ ...given, position: { latitude: 52.3, note: null } });
  expect(parsed['position']).toEqual({ latitude: 52.3 });
  expect(schema.parse(given)['position']).toBeNull();
});

test.each([
  ['a number out of its range', { position: { latitude: 91 } }, 'position.latitude'],
  ['an object without what it must have', { position: { note: 'x' } }, 'position.latitude'],
  ['too many objects', { contacts: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, 'contacts'],
  ['a text with a control character', { contacts: [{ name: 'a\u0007' }] }, 'contacts.0.name'],
  ['a URL of another scheme', { page: 'ftp://files.test' }, 'page'],
  [
    'a password in a URL',
    { contacts: [{ name: 'a', portrait: 'https://a:b@files.test' }] },
    'contacts.0.portrait',
  ],
])('%s is refused by its place', (_, values, place) => {
  const { error } = schema.safeParse({ ...given, ...values });
  expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([place]);
});

test('each URL must lead to an allowed network, also within objects', () => {
  const downloadNetworks = allowedNetworks.parse('files.test');
  const options = {
    domain: 'locations',
    resource: site,
    resources: new Map(),
    removal: () => ({ referrers: [], seconds: 1 }),
    downloadNetworks,
  };
  const contacts = [
    { name: 'a', portrait: 'https://files.test/a' },
    { name: 'b', portrait: 'https://else.test/b' },
  ];
  expect(() =>
    checkUrls(options, { page: 'https://files.test', contacts: contacts.slice(0, 1) }),
  ).not.toThrow();
  expect(() => checkUrls(options, { contacts })).toThrow('contacts.1.portrait');
  expect(() => requireNetworks(new Map([['Site', site]]), undefined)).toThrow('Give downloadNetworks: Site');
});
