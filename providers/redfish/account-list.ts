import type { BmcAccount } from '../capabilities/accounts.ts';
import { ProviderError } from '../provider-error.ts';
import type { Bmc, Resource } from './bmc.ts';
import { readMembers } from './collection.ts';
import { lastSegment, link, number, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** Accounts that are read; iDRAC has 16 slots, iLO 12. */
const mostAccounts = 64;

/** The account service: its rules, and where its accounts are. */
export async function accountService(bmc: Bmc): Promise<Resource> {
  return bmc.get((await bmc.root()).accounts);
}

/** Every account and every empty slot, inlined by the BMC where it can. */
export async function accountsOf(bmc: Bmc, service: Resource): Promise<readonly Resource[]> {
  const folder = link(service.body['Accounts']) ?? `${service.path.replace(/\/$/, '')}/Accounts`;
  const members = (await readMembers(bmc, folder)).slice(0, mostAccounts);
  return members.map(({ path, body }) => ({ path, body, etag: text(body['@odata.etag']) }));
}

/** The account of a user, as it is now, with its ETag. */
export async function accountOf(bmc: Bmc, service: Resource, username: string): Promise<Resource> {
  const found = (await accountsOf(bmc, service)).find(({ body }) => text(body['UserName']) === username);
  if (found !== undefined) return bmc.get(found.path);
  throw new ProviderError(`the BMC at ${bmc.target.address} does not list its account ${username}`, {
    code: 'NOT_FOUND',
    retry: 'operator',
    effect: 'none',
    target: bmc.target.id,
  });
}

/** Null for a free slot. */
export function toAccount({ path, body }: Resource): BmcAccount | null {
  const username = text(body['UserName']);
  if (username === null) return null;
  return {
    id: text(body['Id']) ?? lastSegment(path),
    username,
    role: text(body['RoleId']),
    // HPE reports neither; an account that is there can log in.
    enabled: body['Enabled'] !== false,
    locked: body['Locked'] === true,
  };
}

/** What the BMC says about the length of passwords; null where the password fits, or nothing is said. */
export function lengthFault(service: JsonObject, password: string): string | null {
  const min = number(service['MinPasswordLength']) ?? 0;
  const max = number(service['MaxPasswordLength']) ?? 0;
  if (password.length < min) return `at least ${min} characters`;
  // 0 means that nothing is said.
  return max > 0 && password.length > max ? `at most ${max} characters` : null;
}
