import type { Operation } from '../entities/operation.ts';

const shared = new WeakSet<Operation>();
const read = new WeakMap<Operation, Promise<unknown>>();

/** Says that many look at this very reading of an operation, so that its steps are read once for all. */
export function shareSteps(operation: Operation): void {
  shared.add(operation);
}

/** What `load` brings; for an operation that is shared, what it brought the first time. */
export async function onceShared<Steps>(operation: Operation, load: () => Promise<Steps>): Promise<Steps> {
  if (!shared.has(operation)) return await load();
  const known = read.get(operation) as Promise<Steps> | undefined;
  if (known !== undefined) return await known;
  const loading = load();
  read.set(operation, loading);
  // One that failed is tried again by the next.
  loading.catch(() => read.delete(operation));
  return await loading;
}
