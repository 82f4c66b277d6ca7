import { expect, test } from 'vitest';
import { createRevocations, withRevocations } from './revocations.ts';
import type { Identity } from './verifier.ts';

const identity = { subject: 'ann', sessionId: 'one', issuedAt: 100 } as Identity;

test('a logout between the verification of a token and the listener is reported to the listener', async () => {
  const revocations = createRevocations();
  const verifier = withRevocations({ verify: async () => await Promise.resolve(identity) }, revocations);
  const { onRevoked } = await verifier.verify('token');
  revocations.keep({ sessionId: 'one', at: 200, until: Date.now() + 60_000 });
  let calls = 0;
  const stop = onRevoked?.(() => (calls += 1));
  expect(calls).toBe(1);
  stop?.();
});
