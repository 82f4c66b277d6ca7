import { ProviderError } from '../../provider-error.ts';
import type { Bmc } from '../bmc.ts';
import { link, objects, text } from '../json.ts';
import type { JsonObject } from '../json.ts';
import type { Part } from './parts.ts';

/** Reads parts, turning what is broken into warnings, within a budget of requests. */
export interface Reader {
  readonly warnings: { readonly path: string; readonly message: string }[];
  /** Null when it is absent, unreadable or beyond the budget; the latter two with a warning. */
  one(path: string | null): Promise<Part | null>;
  /** As `one`, with what it refers to inlined where the BMC can. */
  expanded(path: string): Promise<Part | null>;
  /** The members of a collection, inlined by the BMC where it can. */
  members(path: string | null): Promise<readonly Part[]>;
  /** The resources behind references; inlined ones cost nothing. */
  each(references: readonly JsonObject[]): Promise<readonly Part[]>;
  /** Notes something that is not as it should be. */
  warn(path: string, message: string): void;
}

/** Failures of one resource; any other is a failure of the BMC, and no report is made of what is left. */
const partial = new Set([
  'NOT_FOUND',
  'UNSUPPORTED',
  'INVALID_ARGUMENT',
  'BAD_ANSWER',
  'CONFLICT',
  'NOT_READY',
]);

/** Pages of one collection (`Members@odata.nextLink`); iDRAC pages by 50. */
const mostPages = 20;

/** Parts of one kind in one machine. The largest have some hundred disks. */
const mostMembers = 1_000;

/** Longest path that a warning repeats: paths are the BMC's words too. */
const longestPath = 500;

export function createReader(bmc: Bmc, expand: string | null, budget: number): Reader {
  const warnings: { path: string; message: string }[] = [];
  let expanding = expand;
  const spent = () => bmc.requests >= budget;

  const warn = (path: string, message: string) =>
    void warnings.push({ path: path.slice(0, longestPath), message });

  async function one(path: string | null): Promise<Part | null> {
    if (path === null) return null;
    if (spent()) {
      warn(path, `not read: an inventory may cost ${budget} requests`);
      return null;
    }
    try {
      return sound({ path, body: (await bmc.get(path)).body });
    } catch (error) {
      if (!isPartial(error)) throw error;
      warn(path, error.message);
      return null;
    }
  }

  /** JSON that is no object was read as an empty one, and an empty resource is none. */
  function sound(part: Part): Part | null {
    if (Object.keys(part.body).length > 0) return part;
    warn(part.path, 'is empty, or no JSON object');
    return null;
  }

  /** A BMC that refuses the query it announced is asked without it from then on. */
  async function expanded(path: string): Promise<Part | null> {
    if (expanding === null || path.includes('?') || spent()) return one(path);
    try {
      return sound({ path, body: (await bmc.get(`${path}?${expanding}`)).body });
    } catch (error) {
      if (!isPartial(error)) throw error;
      expanding = null;
      return one(path);
    }
  }

  async function members(path: string | null): Promise<readonly Part[]> {
    const parts: Part[] = [];
    const visited = new Set<string>();
    let next = path;
    while (next !== null && !visited.has(next) && visited.size < mostPages) {
      visited.add(next);
      const page: Part | null = await expanded(next);
      if (page !== null) parts.push(...(await each(membersOf(page))));
      next = text(page?.body['Members@odata.nextLink']);
    }
    if (next !== null) warn(next, `the collection goes on after ${visited.size} pages, or in a circle`);
    return parts;
  }

  /** Without a list of members it is no collection; `null` is how BlueField says that there are none. */
  function membersOf({ path, body }: Part): readonly JsonObject[] {
    const { Members: listed } = body;
    if (!Array.isArray(listed) && listed !== null) warn(path, 'lists no members');
    const references = objects(listed).slice(0, mostMembers);
    const odd = (Array.isArray(listed) ? listed.length : 0) - references.length;
    if (odd > 0) warn(path, `${odd} of its members are no references, or too many`);
    return references;
  }

  async function each(references: readonly JsonObject[]): Promise<readonly Part[]> {
    const parts: Part[] = [];
    const unread: string[] = [];
    for (const reference of references) {
      const path = link(reference);
      if (path === null) continue;
      if (isInlined(reference)) parts.push({ path, body: reference });
      else if (spent()) unread.push(path);
      else {
        const part = await one(path);
        if (part !== null) parts.push(part);
      }
    }
    if (unread[0] !== undefined)
      warn(
        unread[0],
        `not read, ${unread.length} of ${references.length} like it: an inventory may cost ${budget} requests`,
      );
    return parts;
  }

  return { warnings, one, expanded, members, each, warn };
}

/** A mere reference has nothing but annotations; some services inline members without what identifies them. */
function isInlined(reference: JsonObject): boolean {
  return ['Id', 'MemberId', 'Name'].some((key) => text(reference[key]) !== null);
}

function isPartial(error: unknown): error is ProviderError {
  if (!(error instanceof ProviderError)) return false;
  return partial.has(error.code) || error.vendor?.status === 500 || error.vendor?.status === 403;
}
