import type { UnreadMember } from '../capabilities/monitoring.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { link, links, objects, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { localPath } from './origin.ts';
import { isPartial } from './partial-failure.ts';

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
  // On this BMC, whatever host the link names.
  const next = text(body['Members@odata.nextLink']);
  return { members: objects(body['Members']), next: next === null ? null : localPath(next) };
}

/** How much of a collection is wanted. */
export interface Wanted {
  /** Requests for members; more are a failure of the whole. */
  readonly most?: number;
  /** Takes members that could not be read; without it, any of them is a failure of the whole. */
  readonly unread?: UnreadMember[];
}

/** Paths of members through all pages, up to so many; references are not followed. */
export async function memberPaths(bmc: Bmc, path: string, most: number): Promise<readonly string[]> {
  const paths: string[] = [];
  const seen = new Set<string>();
  let next: string | null = path;
  while (next !== null && paths.length < most) {
    if (seen.has(next) || seen.size >= mostPages) throw endless(bmc, next);
    seen.add(next);
    const page: Page = await readPage(bmc, next);
    paths.push(...links(page.members));
    next = page.next;
  }
  return paths.slice(0, most);
}

/**
 * Every member of a collection, read one by one where the BMC does not inline them. Without `unread`, any failure is one
 * of the whole: for lists that must be complete. No collection, no members.
 */
export async function readMembers(
  bmc: Bmc,
  path: string | null,
  { most = Number.POSITIVE_INFINITY, unread }: Wanted = {},
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
    members.push(...(await resolve(bmc, page.members, unread)));
    next = page.next;
  }
  return members;
}

/** The resources behind references; what was inlined costs nothing. `unread` as for {@link readMembers}. */
export async function resolve(
  bmc: Bmc,
  references: readonly JsonObject[],
  unread?: UnreadMember[],
): Promise<readonly Member[]> {
  const members: Member[] = [];
  for (const reference of references) {
    const path = link(reference);
    if (path === null) continue;
    if (isInlined(reference)) members.push({ path, body: reference });
    else {
      const body = await readOr(bmc, path, unread);
      if (body !== null) members.push({ path, body });
    }
  }
  return members;
}

/** What a resource says, or null where it alone cannot be read and `unread` accepts it. */
export async function readOr(
  bmc: Bmc,
  path: string,
  unread: UnreadMember[] | undefined,
): Promise<JsonObject | null> {
  try {
    return (await bmc.get(path)).body;
  } catch (error) {
    if (unread === undefined || !isPartial(error)) throw error;
    unread.push({ path, message: error.message });
    return null;
  }
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
    `the collection at ${bmc.target.address} continues without end, or in a circle: ${path}`,
    { code: 'BAD_ANSWER', retry: 'operator', effect: 'none', target: bmc.target.id },
  );
}
