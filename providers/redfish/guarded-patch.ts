import { ProviderError } from '../provider-error.ts';
import type { Bmc, Resource } from './bmc.ts';
import { amended } from './amended-payload.ts';
import type { JsonObject } from './json.ts';
import { maySettle, withEffect } from './passing-errors.ts';

/** A change to a resource that is written only while it is needed and no other client has changed the same thing. */
export interface Change {
  readonly satisfied: (body: JsonObject) => boolean;
  readonly payload: (body: JsonObject) => JsonObject;
  /** The values to be changed, as text: when they move between two reads, someone else is at work. */
  readonly touched: (body: JsonObject) => string;
  /** What is sent where the BMC wants a property that the resource does not show, by the property's name. */
  readonly demanded?: JsonObject;
  /** Names of properties that are left out where the BMC refuses them. */
  readonly optional?: readonly string[];
  /** False for what cannot be read back, e.g. a password: the caller finds out the effect after a lost answer. */
  readonly readable?: boolean;
}

/**
 * Writes with the ETag just read. After 412 it reads again and compares before each further try: fresh ETag, strong form
 * of a weak one, then none (sushy `_etag_handler` tries blindly). 428 wants a condition: `*` where there is no ETag.
 * Returns false when nothing had to be written.
 */
export async function patchGuarded(bmc: Bmc, seen: Resource, change: Change): Promise<boolean> {
  let current = seen;
  let refused: ProviderError | null = null;
  for (const condition of conditions) {
    if (change.satisfied(current.body)) return false;
    if (change.touched(current.body) !== change.touched(seen.body)) break;
    const etag = condition(current.etag);
    if (etag === undefined) continue;
    try {
      await send(bmc, current, change, etag);
      return true;
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      if (error.effect === 'unknown' && error.code !== 'CANCELLED' && change.readable !== false)
        return recovered(bmc, current, change, error);
      if (error.code !== 'PRECONDITION_FAILED') throw error;
      refused = error;
    }
    current = await bmc.get(current.path);
  }
  throw refused ?? new Error('unreachable: the first condition always applies');
}

/** Amendments of one request: every vendor's demands together, each named in an answer of its own. */
const mostAmendments = 3;

/** A refusal that names a missing property is answered with it, and one of what may be left out without it; each once. */
async function send(bmc: Bmc, { path, body }: Resource, change: Change, etag: string | null): Promise<void> {
  const seen = new Set<string>();
  let payload = change.payload(body);
  for (;;) {
    try {
      return await bmc.patch(path, payload, etag);
    } catch (error) {
      const isRefusal =
        error instanceof ProviderError &&
        error.effect === 'none' &&
        ['INVALID_ARGUMENT', 'UNSUPPORTED', 'CONFLICT'].includes(error.code);
      if (!isRefusal || seen.size >= mostAmendments) throw error;
      const next = amended(payload, body, error, change);
      if (next === null || seen.has(next.name)) throw error;
      seen.add(next.name);
      payload = next.payload;
    }
  }
}

/** What to send as If-Match, try by try; undefined skips one that would repeat an earlier. */
const conditions: readonly ((etag: string | null) => string | null | undefined)[] = [
  (etag) => etag,
  (etag) => etag ?? '*',
  (etag) => (etag?.startsWith('W/') ? etag.slice(2) : undefined),
  (etag) => (etag === null ? undefined : null),
];

/** The answer was lost: a look decides whether the change is there. */
async function recovered(bmc: Bmc, seen: Resource, change: Change, lost: ProviderError): Promise<boolean> {
  try {
    if (change.satisfied((await bmc.get(seen.path)).body)) return true;
  } catch (error) {
    throw maySettle(error) ? lost : withEffect(error as ProviderError, 'unknown');
  }
  throw lost;
}
