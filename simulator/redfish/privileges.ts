import { ROLES } from './account-service.ts';
import type { Account } from './account-store.ts';
import type { ServiceRequest } from './answer.ts';
import type { Bmc } from './bmc.ts';

/**
 * Whether an account may do what it asks, by the privileges of its role. The table is a summary of DMTF's registry of
 * operations and their privileges (DSP8011).
 */
export function mayDo(bmc: Bmc, account: Account, request: ServiceRequest): boolean {
  const { method, path } = request;
  const privileges = ROLES[account.role] ?? [];
  const has = (privilege: string): boolean => privileges.includes(privilege);
  if (method === 'GET' || method === 'HEAD') return has('Login');
  const accountId = /\/AccountService\/Accounts\/([^/]+)/.exec(path)?.[1];
  // ConfigureSelf is for one's password, not for one's role.
  const isPassword = Object.keys(request.body ?? {}).every((name) => name === 'Password');
  if (accountId === account.id && method === 'PATCH' && isPassword && has('ConfigureSelf')) return true;
  if (path.includes('/AccountService')) return has('ConfigureUsers');
  const sessionId = /\/SessionService\/Sessions\/([^/]+)/.exec(path)?.[1];
  if (sessionId !== undefined && bmc.access.session(sessionId)?.username === account.username) {
    return has('ConfigureSelf') || has('ConfigureManager');
  }
  if (/\/(?:Systems|Chassis)\//.test(path)) return has('ConfigureComponents');
  return has('ConfigureManager');
}
