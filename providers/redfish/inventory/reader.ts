import { ProviderError } from '../../provider-error.ts';
import type { Bmc } from '../bmc.ts';
import { isObject, lastSegment, link, objects, text } from '../json.ts';
import type { JsonObject } from '../json.ts';

/** One part of a machine, with the path it was read from. */
export interface Part {
  readonly path: string;
  readonly body: JsonObject;
}

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

export function createReader(bmc: Bmc, expand: string | null, budget: number): Reader {
  const warnings: { path: string; message: string }[] = [];
  let expanding = expand;
  let unread = 0;

  const warn = (path: string, message: string) => void warnings.push({ path, message });

  async function one(path: string | null): Promise<Part | null> {
    if (path === null) return null;
    if (bmc.requests >= budget) {
      unread += 1;
      if (unread === 1) warn(path, `not read, nor what follows: the inventory may cost ${budget} requests`);
      return null;
    }
    try {
      return { path, body: (await bmc.get(path)).body };
    } catch (error) {
      if (!isPartial(error)) throw error;
      warn(path, error.message);
      return null;
    }
  }

  /** A BMC that refuses the query it announced is asked without it from then on. */
  async function expanded(path: string): Promise<Part | null> {
    if (expanding === null || path.includes('?') || bmc.requests >= budget) return one(path);
    try {
      return { path, body: (await bmc.get(`${path}?${expanding}`)).body };
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
      parts.push(...(await each(objects(page?.body['Members']))));
      next = text(page?.body['Members@odata.nextLink']);
    }
    if (next !== null) warn(next, `the collection goes on after ${visited.size} pages, or in a circle`);
    return parts;
  }

  async function each(references: readonly JsonObject[]): Promise<readonly Part[]> {
    const parts: Part[] = [];
    for (const reference of references) {
      const path = link(reference);
      if (path === null) continue;
      const part = isInlined(reference) ? { path, body: reference } : await one(path);
      if (part !== null) parts.push(part);
    }
    return parts;
  }

  return { warnings, one, expanded, members, each, warn };
}

/** A mere reference has nothing but annotations. */
function isInlined(reference: JsonObject): boolean {
  return Object.keys(reference).some((key) => !key.startsWith('@'));
}

function isPartial(error: unknown): error is ProviderError {
  if (!(error instanceof ProviderError)) return false;
  return partial.has(error.code) || error.vendor?.status === 500 || error.vendor?.status === 403;
}

/** Empty sockets and bays are listed by most vendors. */
export function isPresent({ body }: Part): boolean {
  const status = body['Status'];
  return !(isObject(status) && status['State'] === 'Absent');
}

/** What people call the part: the label on the board first, since names are often all the same. */
export function nameOf({ path, body }: Part): string {
  return (
    text(body['DeviceLocator']) ??
    text(body['Name']) ??
    text(body['Id']) ??
    text(body['MemberId']) ??
    lastSegment(path)
  );
}

/** Adds the id where several parts have the same name (Supermicro calls every module `Memory`). */
export function distinct<T extends { readonly name: string }>(
  parts: readonly Part[],
  make: (part: Part) => T,
): T[] {
  const made = parts.map((part) => ({ part, value: make(part) }));
  const uses = Map.groupBy(made, ({ value }) => value.name);
  return made.map(({ part: { path, body }, value }) => {
    if ((uses.get(value.name)?.length ?? 0) < 2) return value;
    const id = text(body['Id']) ?? text(body['MemberId']) ?? lastSegment(path);
    return { ...value, name: `${value.name} ${id}` };
  });
}
