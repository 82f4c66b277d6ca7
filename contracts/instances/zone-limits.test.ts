import { expect, it } from 'vitest';
import { mayUseZone, mayUseZoneSomewhere, zoneTenantsSchema } from './zone-limits.ts';

const limits = zoneTenantsSchema.parse({
  'DC.example.com.': ['tnntten-acme'],
  'lab.dc.example.com': ['tnntten-lab'],
});

it.each([
  ['dc.example.com', ['tnntten-acme'], true],
  ['web-1.dc.example.com', ['tnntten-team', 'tnntten-acme'], true],
  ['dc.example.com', ['tnntten-lab'], false],
  ['lab.dc.example.com', ['tnntten-acme'], false],
  ['web-1.LAB.dc.example.com', ['tnntten-lab'], true],
  ['example.com', ['tnntten-acme'], false],
  ['notdc.example.com', ['tnntten-acme'], false],
  ['constructor', ['tnntten-acme'], false],
])('names in %s by the tenants %j: %s', (zone, tenants, may) => {
  expect(mayUseZone(limits, zone, new Set(tenants))).toBe(may);
});

it('lets all tenants use all zones where no limits are set, and none where they are empty', () => {
  expect(mayUseZone(undefined, 'dc.example.com', new Set(['tnntten-any']))).toBe(true);
  expect(mayUseZone({}, 'dc.example.com', new Set(['tnntten-any']))).toBe(false);
});

it('lets a tenant have a profile with a zone that it may use at some site', () => {
  const tenants = new Set(['tnntten-acme']);
  expect(mayUseZoneSomewhere({}, 'dc.example.com', tenants)).toBe(true);
  expect(mayUseZoneSomewhere({ a: {}, b: limits }, 'dc.example.com', tenants)).toBe(true);
  expect(mayUseZoneSomewhere({ a: {}, b: {} }, 'dc.example.com', tenants)).toBe(false);
  expect(mayUseZoneSomewhere({ a: {}, b: undefined }, 'dc.example.com', tenants)).toBe(true);
});
