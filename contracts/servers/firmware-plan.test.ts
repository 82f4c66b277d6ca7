import { expect, test } from 'vitest';
import { planFirmware } from './firmware-plan.ts';

const entry = (component: string, version: string) => ({
  component,
  version,
  imageUrl: `https://images.test/${component}`,
  sha256: 'a'.repeat(64),
});

test('says what is done to each component, in the order of the baseline', () => {
  const baseline = [
    entry('NIC', '2'),
    entry('BMC', '7'),
    entry('BIOS', '3'),
    entry('PSU', '1'),
    entry('X', '1'),
  ];
  const found = [
    { component: 'BIOS', version: '3', updateable: false },
    { component: 'BMC', version: null, updateable: true },
    { component: 'PSU', version: '0', updateable: false },
    { component: 'NIC', version: '1', updateable: true },
    { component: 'CPLD', version: '1', updateable: true },
  ];
  const plan = planFirmware(baseline, found);
  expect(plan.map(({ component, from, version, verdict }) => [component, from, version, verdict])).toEqual([
    ['NIC', '1', '2', 'UPDATE'],
    ['BMC', null, '7', 'UPDATE'],
    ['BIOS', '3', '3', 'RIGHT'],
    ['PSU', '0', '1', 'NOT_UPDATEABLE'],
    ['X', null, '1', 'UNKNOWN'],
  ]);
});

test('leads to an older version as well as to a newer one', () => {
  const [step] = planFirmware(
    [entry('BMC', '1.10')],
    [{ component: 'BMC', version: '1.9', updateable: true }],
  );
  expect(step?.verdict).toBe('UPDATE');
  const [back] = planFirmware(
    [entry('BMC', '1.9')],
    [{ component: 'BMC', version: '1.10', updateable: true }],
  );
  expect(back?.verdict).toBe('UPDATE');
});
