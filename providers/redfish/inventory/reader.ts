import type { Bmc, Resource } from '../bmc.ts';
import { link, objects, text } from '../json.ts';
import type { JsonObject } from '../json.ts';
import { localPath } from '../origin.ts';
import { isPartial, isPassing } from '../partial-failure.ts';
import { plainPath } from './parts.ts';
import type { Part } from './parts.ts';

/** Something that is not as it should be, and where. */
export interface Warning {
  readonly path: string;
  readonly message: string;
}

/** What one inventory may cost at most. */
export interface Budget {
  readonly requests: number;
  readonly ms: number;
}

/** Reads parts, turning what is broken into warnings, within a budget of requests and time. */
export interface Reader {
  readonly warnings: readonly Warning[];
  /** Null when it is absent, unreadable or beyond the budget; the latter two with a warning. */
  one(path: string | null): Promise<Part | null>;
  /** As `one`, with what it refers to inlined where the BMC can. */
  expanded(path: string): Promise<Part | null>;
  /** The members of a collection, inlined by the BMC where it can. */
  members(path: string | null): Promise<readonly Part[]>;
  /** The members of a collection as they are in it, through all its pages. */
  references(path: string | null): Promise<readonly JsonObject[]>;
  /** The resources behind references; inlined ones cost nothing. */
  each(references: readonly JsonObject[]): Promise<readonly Part[]>;
  /** Notes something that is not as it should be. */
  warn(path: string, message: string): void;
}

/** After so many failures in a row that may pass, it is the BMC that does not answer. */
const mostInARow = 3;

/** Pause before a resource is asked for once more: what the BMC asks for, up to the longest. */
const shortestPauseMs = 500;
const longestPauseMs = 5_000;

/** Pages of one collection (`Members@odata.nextLink`); iDRAC pages by 50. */
const mostPages = 20;

/** Parts of one kind in one machine. The largest have some hundred disks. */
const mostMembers = 1_000;

/** Longest path that a warning repeats: paths are the BMC's words too. */
const longestPath = 500;

export function createReader(bmc: Bmc, expand: string | null, budget: Budget): Reader {
  const warnings: Warning[] = [];
  const until = Date.now() + budget.ms;
  let expanding = expand;
  let failedInARow = 0;

  const spent = (): string | null => {
    if (bmc.requests >= budget.requests) return `an inventory may cost ${budget.requests} requests`;
    return Date.now() < until ? null : `an inventory may take ${Math.ceil(budget.ms / 1000)} s`;
  };

  const warn = (path: string, message: string) =>
    void warnings.push({ path: path.slice(0, longestPath), message });

  async function one(path: string | null): Promise<Part | null> {
    if (path === null) return null;
    const reason = spent();
    if (reason !== null) {
      warn(path, `not read: ${reason}`);
      return null;
    }
    try {
      const { body } = await patiently(path);
      failedInARow = 0;
      return sound({ path, body });
    } catch (error) {
      if (isPassing(error)) {
        bmc.check();
        failedInARow += 1;
        if (failedInARow >= mostInARow) throw error;
      } else if (!isPartial(error)) throw error;
      warn(path, error.message);
      return null;
    }
  }

  /** Asks once more where the BMC says that it has no time now. */
  async function patiently(path: string): Promise<Resource> {
    try {
      return await bmc.get(path);
    } catch (error) {
      if (!isPassing(error) || error.code === 'TIMEOUT') throw error;
      bmc.check();
      const wanted = typeof error.retry === 'object' ? error.retry.afterMs : shortestPauseMs;
      await bmc.pause(Math.min(wanted, longestPauseMs), 'waiting for a busy BMC');
      return await bmc.get(path);
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
    if (expanding === null || path.includes('?') || spent() !== null) return one(path);
    try {
      return sound({ path, body: (await bmc.get(`${path}?${expanding}`)).body });
    } catch (error) {
      if (!isPartial(error) && !isPassing(error)) throw error;
      bmc.check();
      expanding = null;
      return one(path);
    }
  }

  async function members(path: string | null): Promise<readonly Part[]> {
    return each(await pages(path, expanded));
  }

  /** The members of all pages, each once. The next page is on this BMC, whatever host its link names. */
  async function pages(
    path: string | null,
    read: (path: string) => Promise<Part | null>,
  ): Promise<readonly JsonObject[]> {
    const references = new Map<string, JsonObject>();
    const visited = new Set<string>();
    let next = path;
    while (next !== null && !visited.has(next) && visited.size < mostPages && references.size < mostMembers) {
      visited.add(next);
      const page: Part | null = await read(next);
      for (const reference of page === null ? [] : membersOf(page))
        references.set(plainPath(link(reference) ?? ''), reference);
      const following = text(page?.body['Members@odata.nextLink']);
      next = following === null ? null : localPath(following);
    }
    if (next !== null) warn(next, `the collection continues after ${visited.size} pages, or in a circle`);
    return [...references.values()].slice(0, mostMembers);
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
      else if (spent() !== null) unread.push(path);
      else {
        const part = await one(path);
        if (part !== null) parts.push(part);
      }
    }
    if (unread[0] !== undefined)
      warn(unread[0], `not read, ${unread.length} of ${references.length} like it: ${spent() ?? ''}`);
    return parts;
  }

  return { warnings, one, expanded, members, references: (path) => pages(path, one), each, warn };
}

/** A mere reference has nothing but annotations; some services inline members without what identifies them. */
function isInlined(reference: JsonObject): boolean {
  return ['Id', 'MemberId', 'Name'].some((key) => text(reference[key]) !== null);
}
