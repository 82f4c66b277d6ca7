import { useState } from 'react';

/**
 * The idempotency key of what a form asks for: the same until it asks for something else, so that it is done once
 * however often it is sent.
 */
export function useRequestKey(asked: object): string {
  const text = JSON.stringify(asked);
  const [kept, keep] = useState(() => ({ text, key: crypto.randomUUID() }));
  if (kept.text === text) return kept.key;
  const renewed = { text, key: crypto.randomUUID() };
  keep(renewed);
  return renewed.key;
}
