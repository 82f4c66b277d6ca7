import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { NO_PROGRESS, type Progress } from '../../progress/progress.ts';
import type { NetBoxClient } from './client.ts';
import { unlike } from './client.ts';

/** An object of NetBox; each list is also checked by a schema of its own. */
const page = z.object({
  count: z.int().min(0),
  next: z.string().nullable(),
  results: z.array(z.looseObject({ id: z.int().min(1) })),
});

/** Objects that one request asks for. NetBox gives fewer where its `MAX_PAGE_SIZE` is lower. */
const PAGE = 500;

/** Objects of all lists that one import reads. */
export const MOST_OBJECTS = 200_000;

/** Counts what all lists have together, against a peer that never ends. */
export interface ReadBudget {
  spend(path: string, objects: number): void;
}

export function createBudget(most: number = MOST_OBJECTS, progress: Progress = NO_PROGRESS): ReadBudget {
  let left = most;
  return {
    spend(path, objects) {
      progress.on(path);
      progress.advance(objects);
      left -= objects;
      if (left >= 0) return;
      const message = `NetBox has more than ${most} objects that are read, at /api/${path}. Import from a NetBox, or with a token, that has fewer.`;
      throw new UserError('EXHAUSTED', message, { path: ['netbox', 'url'] });
    },
  };
}

/**
 * All objects of a list. Pages are requested by their offset: the links of the answers (`next`) are only checked for
 * whether there are more, so that none leads elsewhere.
 */
export async function readList(
  client: NetBoxClient,
  path: string,
  query: string,
  budget: ReadBudget,
): Promise<readonly { readonly id: number }[]> {
  const found = new Map<number, { readonly id: number }>();
  for (let offset = 0; ;) {
    const asked = `${path}/?limit=${PAGE}&offset=${offset}&ordering=id${query}`;
    const answer = page.safeParse(await client.get(asked));
    if (!answer.success) throw unlike(asked, 'it answered no list of objects');
    const { next, results } = answer.data;
    const before = found.size;
    for (const one of results) found.set(one.id, one);
    budget.spend(path, found.size - before);
    if (next === null) return [...found.values()];
    if (found.size === before) throw unlike(asked, 'its pages repeat the same objects without an end');
    offset += results.length;
  }
}

/** How many objects a list has, with the first of them; undefined where it is no list, or the token may not read it. */
export async function readSome(
  client: NetBoxClient,
  path: string,
  budget: ReadBudget,
): Promise<
  | { readonly count: number; readonly some: readonly { readonly id: number; readonly display?: unknown }[] }
  | undefined
> {
  const answer = page.safeParse(
    await client.get(`${path}/?limit=${PAGE}&brief=true`).catch((error: unknown) => {
      // A list that the graph has no place for may be refused without failing the import.
      if (error instanceof UserError && !error.retryable) return undefined;
      throw error;
    }),
  );
  if (!answer.success) return undefined;
  const { count, results } = answer.data;
  budget.spend(path, results.length);
  return { count, some: results };
}
