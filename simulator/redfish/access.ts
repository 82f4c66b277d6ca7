import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { HardwareModel } from '../models/model.ts';
import type { Account, AccountStore } from './account-store.ts';

export interface Session {
  readonly id: string;
  readonly username: string;
}

export type Login =
  | {
      readonly kind: 'session';
      readonly session: Session;
      readonly token: string;
      readonly account: Account;
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'full' };

/** What a request contains to show who asks. */
export interface Presented {
  readonly token: string | undefined;
  readonly authorization: string | undefined;
}

/** Who may talk to a BMC: its accounts, and sessions with their limit and expiry. */
export interface Access {
  readonly accounts: AccountStore;
  /** Of the administrator. */
  readonly username: string;
  /** Bad logins since the start; only ever grows. */
  readonly failedLogins: number;
  /** Whether the administrator is locked. */
  readonly locked: boolean;
  login(username: unknown, password: unknown): Login;
  /** The user of a request with these headers; undefined for one that is not admitted. */
  who(presented: Presented): Account | undefined;
  sessions(): readonly Session[];
  session(id: string): Session | undefined;
  end(id: string): void;
  /** Ends all sessions: the BMC has restarted. */
  endAll(): void;
}

export function createAccess(accounts: AccountStore, model: HardwareModel, clock: Clock): Access {
  const { sessions: policy } = model.behaviour;
  const open = new Map<string, Session & { readonly account: string; lastUsed: number }>();
  let lastId = 0;

  function expire(): void {
    const oldest = clock.now() - policy.idleSeconds * 1_000;
    for (const [token, { lastUsed, account }] of open) {
      if (lastUsed < oldest || accounts.find(account) === undefined) open.delete(token);
    }
  }

  function nextId(username: string): string {
    lastId += 1;
    return policy.ids === 'named'
      ? `${username}${randomUUID().replaceAll('-', '').slice(0, 24)}`
      : `${lastId}`;
  }

  return {
    accounts,
    get username() {
      return accounts.administrator.username;
    },
    get failedLogins() {
      return accounts.failedLogins;
    },
    get locked() {
      return accounts.isLocked(accounts.administrator.id);
    },
    login: (username, password) => {
      const account = accounts.verify(username, password);
      if (account === undefined) return { kind: 'refused' };
      expire();
      if (open.size >= policy.limit) return { kind: 'full' };
      const session = {
        id: nextId(account.username),
        username: account.username,
        account: account.id,
        lastUsed: clock.now(),
      };
      const token = randomBytes(16).toString('hex');
      open.set(token, session);
      return { kind: 'session', session, token, account };
    },
    who: ({ token, authorization }) => {
      if (token !== undefined) {
        expire();
        const session = open.get(token);
        if (session === undefined) return undefined;
        session.lastUsed = clock.now();
        return accounts.find(session.account);
      }
      const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
      if (basic === undefined) return undefined;
      const [username, ...password] = Buffer.from(basic, 'base64').toString('utf8').split(':');
      return accounts.verify(username, password.join(':'));
    },
    sessions: () => {
      expire();
      return [...open.values()];
    },
    session: (id) => [...open.values()].find((session) => session.id === id),
    end: (id) => {
      for (const [token, session] of open) if (session.id === id) open.delete(token);
    },
    endAll: () => open.clear(),
  };
}
