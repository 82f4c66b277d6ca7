import { expect, test } from 'vitest';
import { endWithToken } from './end-with-token.ts';

async function* endless() {
  yield { data: { tick: 1 } };
  await new Promise(() => undefined);
}
const inAnHour = (): Date => new Date(Date.now() + 3_600_000);

test('a subscription ends when the token is revoked, also without events', async () => {
  const listeners = new Set<() => void>();
  let ended = 0;
  const results = endWithToken(
    endless(),
    {
      expiresAt: inAnHour(),
      onRevoked(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    () => (ended += 1),
  );
  expect(await results.next()).toMatchObject({ value: { data: { tick: 1 } } });
  const last = results.next();
  for (const listener of listeners) listener();
  expect(await last).toMatchObject({
    value: { errors: [{ message: 'Your token was revoked. Subscribe again with a fresh one.' }] },
  });
  expect(await results.next()).toMatchObject({ done: true });
  expect([ended, listeners.size]).toEqual([1, 0]);
});

test('a subscription that ends removes its listener', async () => {
  let isListening = true;
  const identity = { expiresAt: inAnHour(), onRevoked: () => () => void (isListening = false) };
  const results = endWithToken(endless(), identity, () => undefined);
  await results.next();
  await results.return?.();
  expect(isListening).toBe(false);
});
