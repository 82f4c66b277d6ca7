import DataLoader from 'dataloader';
import type { GraphContext } from './context.ts';

/** Loads many things of one kind by key in one query per request; the first caller's function does the loading. */
export async function batch<Key extends string, Value>(
  context: GraphContext,
  name: string,
  key: Key,
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Value | undefined> {
  let loader = context.batches.get(name) as DataLoader<Key, Value | undefined> | undefined;
  if (loader === undefined) {
    loader = new DataLoader<Key, Value | undefined>(async (keys) => {
      const found = await load(keys);
      return keys.map((wanted) => found.get(wanted));
    });
    context.batches.set(name, loader);
  }
  return await loader.load(key);
}
