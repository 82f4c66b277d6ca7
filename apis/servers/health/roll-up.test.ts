import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Server } from '../server.ts';
import { rollUp, worstOf, type Health } from './roll-up.ts';

const health = fc.constantFrom<Health>('OK', 'WARNING', 'CRITICAL', 'UNKNOWN');

test('the worst health is one of those given, whatever their order, and no other is worse', () => {
  fc.assert(
    fc.property(fc.array(health, { minLength: 1 }), (all) => {
      const worst = worstOf(all);
      expect(all).toContain(worst);
      expect(worstOf(all.toReversed())).toBe(worst);
      for (const one of all) expect(worstOf([worst, one])).toBe(worst);
    }),
  );
});

test.each<[Health, Health | null, Health]>([
  ['OK', null, 'OK'],
  ['OK', 'CRITICAL', 'CRITICAL'],
  ['CRITICAL', 'OK', 'CRITICAL'],
  ['UNKNOWN', 'OK', 'UNKNOWN'],
  ['UNKNOWN', 'WARNING', 'WARNING'],
])('a server whose BMC says %s and whose components are %s is %s', (reported, components, overall) => {
  const server = Object.assign(new Server(), { health: reported, componentHealth: components });
  rollUp(server);
  expect(server.overallHealth).toBe(overall);
});
