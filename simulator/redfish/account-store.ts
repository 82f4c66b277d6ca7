import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { HardwareModel } from '../models/model.ts';
import type { Credential } from './credential.ts';

const Kept = z.object({
  id: z.string(),
  username: z.string(),
  password: z.string(),
  role: z.string(),
  enabled: z.boolean(),
  passwordChangeRequired: z.boolean(),
});

/** The accounts of one BMC as a restart of the simulator finds them again. */
export const AccountsSnapshot = z.object({
  /** What the BMC was made with. Made with another one, it forgets all the rest. */
  factory: z.object({ username: z.string(), password: z.string() }),
  accounts: z.array(Kept),
});

export type AccountsSnapshot = z.infer<typeof AccountsSnapshot>;

export type Account = Readonly<z.infer<typeof Kept>>;

/** Users of a BMC, with their lockout. Slots without a user are not kept. */
export interface AccountStore {
  /** The administrator that the BMC was made with, by whatever name and password it has now. */
  readonly administrator: Account;
  /** Bad logins since the start, of any user; only ever grows. */
  readonly failedLogins: number;
  all(): readonly Account[];
  find(id: string): Account | undefined;
  isLocked(id: string): boolean;
  unlock(id: string): void;
  /** A locked account refuses the right password too, and does not count on. */
  verify(username: unknown, password: unknown): Account | undefined;
  /** Fills a slot, or changes what is in it. */
  put(account: Account): void;
  remove(id: string): void;
  /** Undefined while everything is as the BMC was made. */
  snapshot(): AccountsSnapshot | undefined;
}

interface Lockout {
  failedInARow: number;
  lockedUntil: number;
}

export function createAccountStore(deps: {
  readonly factory: Credential;
  readonly model: HardwareModel;
  readonly clock: Clock;
  readonly restored: AccountsSnapshot | undefined;
  /** Called after each change of what a snapshot holds. */
  changed(): void;
}): AccountStore {
  const { factory, model, clock } = deps;
  const { lockout } = model.behaviour;
  const made: Account = {
    id: model.ids.account,
    ...factory,
    role: 'Administrator',
    enabled: true,
    passwordChangeRequired: false,
  };
  const sameFactory =
    deps.restored?.factory.username === factory.username &&
    deps.restored.factory.password === factory.password;
  const restored = sameFactory ? deps.restored?.accounts : undefined;
  const accounts = new Map((restored ?? [made]).map((account): [string, Account] => [account.id, account]));
  const lockouts = new Map<string, Lockout>();
  let failedLogins = 0;
  let dirty = restored !== undefined;

  function change(): void {
    dirty = true;
    deps.changed();
  }

  const isLocked = (id: string): boolean => clock.now() < (lockouts.get(id)?.lockedUntil ?? 0);

  function countFailure(id: string): void {
    const entry = lockouts.get(id) ?? { failedInARow: 0, lockedUntil: 0 };
    lockouts.set(id, entry);
    entry.failedInARow += 1;
    if (entry.failedInARow < lockout.threshold) return;
    entry.lockedUntil = clock.now() + lockout.seconds * 1_000;
    entry.failedInARow = 0;
  }

  return {
    get administrator() {
      return accounts.get(model.ids.account) ?? made;
    },
    get failedLogins() {
      return failedLogins;
    },
    all: () => [...accounts.values()],
    find: (id) => accounts.get(id),
    isLocked,
    unlock: (id) => void lockouts.delete(id),
    verify: (username, password) => {
      const account = [...accounts.values()].find((known) => known.username === username);
      if (account !== undefined && isLocked(account.id)) return undefined;
      if (account?.enabled === true && account.password === password) {
        const entry = lockouts.get(account.id);
        if (entry !== undefined) entry.failedInARow = 0;
        return account;
      }
      failedLogins += 1;
      if (account !== undefined) countFailure(account.id);
      return undefined;
    },
    put: (account) => {
      accounts.set(account.id, account);
      change();
    },
    remove: (id) => {
      accounts.delete(id);
      lockouts.delete(id);
      change();
    },
    snapshot: () =>
      dirty
        ? {
            factory: { username: factory.username, password: factory.password },
            accounts: [...accounts.values()],
          }
        : undefined,
  };
}
