import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOfAddress } from './place-of-address.ts';

test('systems of one BMC are at one place', () => {
  const at = 'https://bmc.test:8443';
  expect(placeOfAddress(`${at}/redfish/v1/Systems/1`)).toBe(placeOfAddress(`${at}/redfish/v1/Systems/2`));
});

test('different hosts or ports are different places, whatever the scheme', () => {
  const end = fc.tuple(fc.ipV4(), fc.integer({ min: 1_024, max: 65_535 })).map((parts) => parts.join(':'));
  fc.assert(
    fc.property(fc.constantFrom('https', 'tcp', 'ssh', 'ipmi'), end, end, (scheme, one, other) => {
      fc.pre(one !== other);
      expect(placeOfAddress(`${scheme}://${one}`)).not.toBe(placeOfAddress(`${scheme}://${other}`));
    }),
  );
  expect(placeOfAddress('192.0.2.7')).not.toBe(placeOfAddress('192.0.2.8'));
});
