import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { NO_PROGRESS, type Progress } from '../../progress/progress.ts';
import type { NetBoxClient } from './client.ts';
import { unlike } from './client.ts';
import { LISTS, type ListPath, type Lists } from './objects.ts';
import { createBudget, MOST_OBJECTS, readList, readSome } from './pages.ts';

/** Objects of a list that the graph has no place for: how many there are, and the names of the first. */
export interface Unmapped {
  readonly path: string;
  readonly count: number;
  readonly some: readonly { readonly id: number; readonly name: string }[];
}

/** What is read of a NetBox. */
export interface NetBoxContent {
  readonly version: string;
  readonly lists: Lists;
  readonly unmapped: readonly Unmapped[];
}

/** The apps whose lists are objects of the estate; `core` and `users` are NetBox's own administration. */
const APPS = ['dcim', 'ipam', 'tenancy', 'circuits', 'virtualization', 'vpn', 'wireless', 'extras'];

/** Lists whose contents other lists have as well, or that belong to people's use of NetBox. */
const NO_OBJECTS = new Set([
  'dcim/connected-device',
  'dcim/cable-terminations',
  'extras/tagged-objects',
  'extras/scripts',
  'extras/scripts/upload',
  'extras/bookmarks',
  'extras/notifications',
  'extras/notification-groups',
  'extras/subscriptions',
  'extras/saved-filters',
  'extras/table-configs',
  'extras/dashboard',
]);

/** Lists that are read at the same time. */
const AT_A_TIME = 4;

const status = z.object({ 'netbox-version': z.string().max(100) });
const appRoot = z.record(z.string(), z.string());

/** Reads all lists; of those that the graph has no place for, only the names. */
export async function readNetBox(
  client: NetBoxClient,
  progress: Progress = NO_PROGRESS,
  most: number = MOST_OBJECTS,
): Promise<NetBoxContent> {
  progress.begin('READING', null);
  const version = await versionOf(client);
  const budget = createBudget(most, progress);
  const paths = Object.keys(LISTS) as ListPath[];
  const known = await eachOf(APPS, async (app) => [app, await listsOf(client, app)] as const);
  const available = new Set(known.flatMap(([app, names]) => names.map((name) => `${app}/${name}`)));
  const lists = await eachOf(paths, async (path) => {
    // What this version does not have yet, or no longer has, has no objects.
    if (!available.has(path)) return [path, []] as const;
    // Only what is used: NetBox builds each field of an answer separately.
    const fields = Object.keys(LISTS[path].shape).join(',');
    return [path, checked(path, await readList(client, path, `&fields=${fields}`, budget))] as const;
  });
  const others = [...available].filter((path) => !(path in LISTS) && !NO_OBJECTS.has(path));
  const unmapped = await eachOf(others, async (path) => {
    const found = await readSome(client, path, budget);
    if (found === undefined || found.count === 0) return [];
    const some = found.some.map(({ id, display }) => ({
      id,
      name: typeof display === 'string' ? display : `#${id}`,
    }));
    return [{ path, count: found.count, some }];
  });
  // The lists are of the types that their schemas say.
  return { version, lists: Object.fromEntries(lists) as unknown as Lists, unmapped: unmapped.flat() };
}

/** Before 4.2 prefixes have no scope, and devices other fields. */
async function versionOf(client: NetBoxClient): Promise<string> {
  const answer = status.safeParse(await client.get('status/'));
  if (!answer.success) throw unlike('status/', 'it does not say which version it is');
  const version = answer.data['netbox-version'];
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) === 4 && Number(minor) >= 2) return version;
  const message = `NetBox ${version} is not read: from 4.2 to the end of 4 it is. Upgrade it first.`;
  throw new UserError('INVALID_INPUT', message, { path: ['netbox', 'url'] });
}

async function listsOf(client: NetBoxClient, app: string): Promise<readonly string[]> {
  const answer = appRoot.safeParse(await client.get(`${app}/`));
  if (!answer.success) throw unlike(`${app}/`, 'it does not say which lists it has');
  const names = Object.keys(answer.data);
  if (names.length > 200 || names.some((name) => !/^[a-z0-9/-]{1,60}$/.test(name)))
    throw unlike(`${app}/`, 'it says nonsense of which lists it has');
  return names;
}

function checked(path: ListPath, objects: readonly unknown[]): readonly unknown[] {
  const answer = z.array(LISTS[path]).safeParse(objects);
  if (answer.success) return answer.data;
  const [issue] = answer.error.issues;
  const [index, ...field] = issue?.path ?? [];
  const at = `object ${Number(index) + 1}, field ${field.join('.')}`;
  throw unlike(path, `${at}: ${issue?.message ?? 'is of another form'}`);
}

/** The results in the order of the items, some at a time. The first failure ends it. */
async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}
