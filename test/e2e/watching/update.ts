import { expect } from 'vitest';
import type { Received } from '#gateway/fixture/subscribe.ts';
import type { OperationUpdate } from '../documents.ts';

/** The update in an event of a subscription, which must hold one. */
export function updateOf({ data }: Received): OperationUpdate {
  expect(data?.errors).toBeUndefined();
  return data?.data?.['operationUpdated'] as OperationUpdate;
}
