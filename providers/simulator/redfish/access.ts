import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { HardwareModel } from '../models/model.ts';

/** User name and password of a BMC's administrator. */
export interface Credential {
  readonly username: string;
  readonly password: string;
}

export interface Session {
  readonly id: string;
  readonly username: string;
}

export type Login =
  | { readonly kind: 'session'; readonly session: Session; readonly token: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'full' };

/** Who may talk to a BMC: passwords with their lockout, and sessions with their limit and expiry. */
export interface Access {
  readonly username: string;
  /** Bad logins since the start; only ever grows. */
  readonly failedLogins: number;
  readonly locked: boolean;
  login(username: unknown, password: unknown): Login;
  /** Whether a request with these headers is let in. */
  admits(headers: {
    readonly token: string | undefined;
    readonly authorization: string | undefined;
  }): boolean;
  sessions(): readonly Session[];
  session(id: string): Session | undefined;
  end(id: string): void;
}

export function createAccess(credential: Credential, model: HardwareModel, clock: Clock): Access {
  const { sessions: policy, lockout } = model.behaviour;
  const open = new Map<string, Session & { lastUsed: number }>();
  let failedLogins = 0;
  let failedInARow = 0;
  let lockedUntil = 0;
  let lastId = 0;

  function expire(): void {
    const oldest = clock.now() - policy.idleSeconds * 1_000;
    for (const [token, { lastUsed }] of open) if (lastUsed < oldest) open.delete(token);
  }

  const isLocked = (): boolean => clock.now() < lockedUntil;

  /** A locked account refuses the right password too, and does not count on. */
  function verify(username: unknown, password: unknown): boolean {
    if (isLocked()) return false;
    if (username === credential.username && password === credential.password) {
      failedInARow = 0;
      return true;
    }
    failedLogins += 1;
    failedInARow += 1;
    if (failedInARow >= lockout.threshold) {
      lockedUntil = clock.now() + lockout.seconds * 1_000;
      failedInARow = 0;
    }
    return false;
  }

  function nextId(): string {
    lastId += 1;
    return model.vendor === 'hpe'
      ? `${credential.username}${randomUUID().replaceAll('-', '').slice(0, 24)}`
      : `${lastId}`;
  }

  return {
    username: credential.username,
    get failedLogins() {
      return failedLogins;
    },
    get locked() {
      return isLocked();
    },
    login: (username, password) => {
      if (!verify(username, password)) return { kind: 'refused' };
      expire();
      if (open.size >= policy.limit) return { kind: 'full' };
      const session = { id: nextId(), username: credential.username, lastUsed: clock.now() };
      const token = randomBytes(16).toString('hex');
      open.set(token, session);
      return { kind: 'session', session, token };
    },
    admits: ({ token, authorization }) => {
      if (token !== undefined) {
        expire();
        const session = open.get(token);
        if (session !== undefined) session.lastUsed = clock.now();
        return session !== undefined;
      }
      const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
      if (basic === undefined) return false;
      const [username, ...password] = Buffer.from(basic, 'base64').toString('utf8').split(':');
      return verify(username, password.join(':'));
    },
    sessions: () => {
      expire();
      return [...open.values()];
    },
    session: (id) => [...open.values()].find((session) => session.id === id),
    end: (id) => {
      for (const [token, session] of open) if (session.id === id) open.delete(token);
    },
  };
}
