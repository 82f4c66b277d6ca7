import { InvalidToken, type Identity, type TokenVerifier } from './verifier.ts';

/** Who was signed out at the provider: a session, or a subject with all sessions. */
export interface Revocation {
  readonly subject?: string | undefined;
  readonly sessionId?: string | undefined;
  /** In seconds, as tokens have it: a subject's tokens issued until then are refused. */
  readonly at: number;
  /** In milliseconds: no token that it is about is valid any longer then. */
  readonly until: number;
}

/** The revocations that this process has read. */
export interface Revocations {
  keep(revocation: Revocation): void;
  covers(caller: Pick<Identity, 'subject' | 'sessionId' | 'issuedAt'>): boolean;
  /** Runs with each new revocation, until the function that it returns is called. */
  onChange(listener: () => void): () => void;
  /** Whether it changes nothing, as one that covers the same or more is kept. */
  isKnown(revocation: Revocation): boolean;
  /** Whether as many are kept as this process has room for. */
  isFull(): boolean;
}

/** Some 20 MB; a provider that signs out more people within the time they are kept is told to try again. */
const MOST = 100_000;

export function createRevocations(): Revocations {
  const sessions = new Map<string, Revocation>();
  const subjects = new Map<string, Revocation>();
  /** Subjects of which one session was signed out: their tokens that name no session may be of that one. */
  const partly = new Map<string, Revocation>();
  const listeners = new Set<() => void>();

  const all = [sessions, subjects, partly];
  const prune = (): void => {
    for (const kept of all) for (const [key, { until }] of kept) if (until <= Date.now()) kept.delete(key);
  };
  const put = (kept: Map<string, Revocation>, key: string | undefined, revocation: Revocation): void => {
    if (key === undefined) return;
    const before = kept.get(key);
    if (before === undefined || before.at < revocation.at) kept.set(key, revocation);
  };
  const isCovered = (kept: Map<string, Revocation>, key: string | undefined, at: number): boolean =>
    key === undefined || (kept.get(key)?.at ?? -1) >= at;
  const isBefore = (revocation: Revocation | undefined, issuedAt: number): boolean =>
    revocation !== undefined && issuedAt <= revocation.at;
  const count = (): number => all.reduce((sum, { size }) => sum + size, 0);
  return {
    keep(revocation) {
      if (revocation.until <= Date.now()) return;
      const { subject, sessionId } = revocation;
      if (count() >= MOST) prune();
      put(sessions, sessionId, revocation);
      put(sessionId === undefined ? subjects : partly, subject, revocation);
      for (const listener of listeners) listener();
    },
    covers({ subject, sessionId, issuedAt = 0 }) {
      if (sessionId !== undefined && sessions.has(sessionId)) return true;
      if (isBefore(subjects.get(subject), issuedAt)) return true;
      return sessionId === undefined && isBefore(partly.get(subject), issuedAt);
    },
    isKnown({ subject, sessionId, at }) {
      const kept = sessionId === undefined ? subjects : partly;
      return isCovered(sessions, sessionId, at) && isCovered(kept, subject, at);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isFull() {
      if (count() >= MOST) prune();
      return count() >= MOST;
    },
  };
}

/** Refuses tokens of those who were signed out. They are looked up with each request, also for tokens known already. */
export function withRevocations(verifier: TokenVerifier, revocations: Revocations): TokenVerifier {
  return {
    async verify(token) {
      const identity = await verifier.verify(token);
      if (revocations.covers(identity))
        throw new InvalidToken('The bearer token was revoked, as its user has signed out: sign in again');
      return {
        ...identity,
        onRevoked: (listener) =>
          revocations.onChange(() => {
            if (revocations.covers(identity)) listener();
          }),
      };
    },
  };
}
