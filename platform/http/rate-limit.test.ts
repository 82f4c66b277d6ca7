import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const limits = {
  REQUESTS_PER_SECOND: 10,
  REQUESTS_AT_ONCE: 20,
  SERVICE_REQUESTS_PER_SECOND: 1_000,
  SERVICE_REQUESTS_AT_ONCE: 1_000,
};
const actor = (subject: string, service = false) => ({ subject, name: subject, grants: [], service });

test('a caller is let through at the rate, after as many at once as allowed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 300 }), (pauses) => {
      let now = 0;
      const rates = createRateLimit(limits, () => now);
      let let_in = 0;
      for (const pause of pauses) {
        now += pause;
        if (rates.take(actor('ann')) === undefined) let_in += 1;
      }
      expect(let_in).toBeLessThanOrEqual(20 + (now / 1_000) * 10 + 1e-6);
      // A caller who waits for the given time is admitted.
      const refusal = Array.from({ length: 30 }, () => rates.take(actor('ann'))).at(-1);
      now += (refusal?.retryAfterSeconds ?? 0) * 1_000;
      expect(rates.take(actor('ann'))).toBeUndefined();
    }),
  );
});

test('a service of the same name has its own, higher bound', () => {
  const rates = createRateLimit(limits, () => 0);
  const refused = (service: boolean): number =>
    Array.from({ length: 500 }, () => rates.take(actor('ann', service))).filter(Boolean).length;
  expect([refused(false), refused(true)]).toEqual([480, 0]);
});

test('a caller who sends many requests cannot be forgotten by sending more', () => {
  const rates = createRateLimit(limits, () => 0);
  for (let count = 0; count < 20; count += 1) rates.take(actor('ann'));
  for (let count = 0; count < 9_000; count += 1) rates.take(actor(`other-${count}`));
  expect(rates.take(actor('ann'))).toMatchObject({ code: 'RATE_LIMITED' });
});
