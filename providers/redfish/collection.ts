import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { link, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** A member of a collection, with its path. */
export interface Member {
  readonly path: string;
  readonly body: JsonObject;
}

/** One page of a collection: its members as they are in it, references or whole resources. */
export interface Page {
  readonly members: readonly JsonObject[];
  /** Path of the page after it; null at the end. */
  readonly next: string | null;
}

/** Pages of one collection; iDRAC pages by 50. */
const mostPages = 40;

/** `Members` may be null, and entries of it too (BlueField). */
export async function readPage(bmc: Bmc, path: string): Promise<Page> {
  const { body } = await bmc.get(path);
  return { members: objects(body['Members']), next: text(body['Members@odata.nextLink']) };
}

/**
 * Every member of a collection, read one by one where the BMC does not inline them. Any failure is one of the whole:
 * for lists that must be complete; so is one that would cost more than `most` requests for members. No collection, no
 * members.
 */
export async function readMembers(
  bmc: Bmc,
  path: string | null,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Member[]> {
  const members: Member[] = [];
  let costs = 0;
  const seen = new Set<string>();
  let next = path === null ? null : await inlining(bmc, path);
  while (next !== null) {
    if (seen.has(next) || seen.size >= mostPages) throw endless(bmc, next);
    seen.add(next);
    const page: Page = await readPage(bmc, next);
    costs += page.members.filter((member) => !isInlined(member)).length;
    if (costs > most) throw tooCostly(bmc, next, costs);
    members.push(...(await resolve(bmc, page.members)));
    next = page.next;
  }
  return members;
}

/** The resources behind references; what was inlined costs nothing. */
export async function resolve(bmc: Bmc, references: readonly JsonObject[]): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const reference of references) {
    const path = link(reference);
    if (path === null) continue;
    members.push(
      isInlined(reference) ? { path, body: reference } : { path, body: (await bmc.get(path)).body },
    );
  }
  return members;
}

/** A mere reference has nothing but annotations. */
function isInlined(reference: JsonObject): boolean {
  return Object.keys(reference).some((key) => !key.startsWith('@'));
}

/** With the query that saves a request for each member, where the BMC announces it. */
async function inlining(bmc: Bmc, path: string): Promise<string> {
  const { expand } = await bmc.root();
  return expand === null || path.includes('?') ? path : `${path}?${expand}`;
}

function tooCostly(bmc: Bmc, path: string, costs: number): ProviderError {
  return new ProviderError(
    `the collection at ${bmc.target.address} would cost ${costs} requests, one for each member: ${path}`,
    { code: 'UNSUPPORTED', retry: 'never', effect: 'none', target: bmc.target.id },
  );
}

function endless(bmc: Bmc, path: string): ProviderError {
  return new ProviderError(
    `the collection at ${bmc.target.address} goes on without end, or in a circle: ${path}`,
    { code: 'BAD_ANSWER', retry: 'operator', effect: 'none', target: bmc.target.id },
  );
}
