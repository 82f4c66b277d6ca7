import { z } from 'zod';
import type { LogEntry, LogPage, UnreadMember } from '../capabilities/monitoring.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { readMembers, readPage, resolve } from './collection.ts';
import type { Member, Page } from './collection.ts';
import { lastSegment, link, links, object, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { isPartial } from './partial-failure.ts';
import { healthOf, timeOf } from './severity.ts';

/** Where reading continues: all of it in the cursor, so that any process can. */
const Cursor = z.object({
  /** Path of the log. */
  log: z.string(),
  /** Path of the page of its entries. */
  page: z.string(),
  /** Entries of that page that were given already. */
  skip: z.int().nonnegative(),
  /** Logs after this one: their paths, each with that of its entries. */
  rest: z.array(z.tuple([z.string(), z.string()])),
});
type Cursor = z.infer<typeof Cursor>;

/** Answers of a BMC that one page may cost, when they hold little or nothing. */
const mostAnswers = 40;

/** A page of entries, from where the cursor says. */
export async function readLogs(
  bmc: Bmc,
  cursor: Cursor | null,
  limit: number,
  unread: UnreadMember[],
): Promise<Omit<LogPage, 'unread'>> {
  const entries: LogEntry[] = [];
  let at = cursor;
  for (let answers = 0; at !== null && entries.length < limit; answers += 1) {
    if (answers >= mostAnswers) throw endless(bmc, at);
    const page = await pageOf(bmc, at, unread);
    const taken = page.members.slice(at.skip, at.skip + limit - entries.length);
    const { log } = at;
    entries.push(...(await resolve(bmc, taken, unread)).map((member) => entryOf(log, member)));
    const skip: number = at.skip + taken.length;
    at = skip < page.members.length ? { ...at, skip } : after(bmc, at, page.next);
  }
  return { entries, next: at === null ? null : Buffer.from(JSON.stringify(at)).toString('base64url') };
}

/** A page of entries; a log that cannot be read, as one that was never written, has none and ends. */
async function pageOf(bmc: Bmc, { page }: Cursor, unread: UnreadMember[]): Promise<Page> {
  try {
    return await readPage(bmc, page);
  } catch (error) {
    if (!isPartial(error)) throw error;
    unread.push({ path: page, message: error.message });
    return { members: [], next: null };
  }
}

/** The next page of the same log, else the next log. */
function after(bmc: Bmc, at: Cursor, next: string | null): Cursor | null {
  if (next === at.page) throw endless(bmc, at);
  if (next !== null) return { ...at, page: next, skip: 0 };
  return startOf(at.rest);
}

function startOf([first, ...rest]: Cursor['rest']): Cursor | null {
  return first === undefined ? null : { log: first[0], page: first[1], skip: 0, rest };
}

/** From the first entry of the first log: those of the system, then those of its manager. */
export async function startOfLogs(
  bmc: Bmc,
  system: JsonObject,
  unread: UnreadMember[],
): Promise<Cursor | null> {
  const [manager] = links(object(system['Links'])['ManagedBy']);
  const owners = [system, ...(manager === undefined ? [] : [(await bmc.get(manager)).body])];
  const services = owners.flatMap((owner) => link(owner['LogServices']) ?? []);
  if (services.length === 0) {
    throw new ProviderError(`neither the system nor the BMC at ${bmc.target.address} has logs`, {
      code: 'UNSUPPORTED',
      retry: 'never',
      effect: 'none',
      target: bmc.target.id,
    });
  }
  const logs: Cursor['rest'] = [];
  for (const service of services) {
    for (const { path, body } of await readMembers(bmc, service, { unread })) {
      const entries = link(body['Entries']);
      if (entries !== null) logs.push([path, entries]);
    }
  }
  return startOf(logs);
}

/** The cursor of an earlier page. */
export function cursorOf(bmc: Bmc, given: string): Cursor {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(given, 'base64url').toString('utf8')));
  } catch {
    throw new ProviderError('cursor: is not one that an earlier page of the logs gave', {
      code: 'INVALID_ARGUMENT',
      retry: 'never',
      effect: 'none',
      target: bmc.target.id,
    });
  }
}

function entryOf(log: string, { path, body }: Member): LogEntry {
  const messageId = text(body['MessageId']) ?? text(body['MessageID']);
  return {
    id: text(body['Id']) ?? lastSegment(path),
    log,
    at: timeOf(body['Created']) ?? timeOf(body['EventTimestamp']),
    severity: healthOf(body['Severity']),
    message: text(body['Message']) ?? messageId ?? text(body['Name']) ?? '',
    messageId,
  };
}

function endless(bmc: Bmc, { page }: Cursor): ProviderError {
  return new ProviderError(`the log at ${bmc.target.address} continues without entries: ${page}`, {
    code: 'BAD_ANSWER',
    retry: 'operator',
    effect: 'none',
    target: bmc.target.id,
  });
}
