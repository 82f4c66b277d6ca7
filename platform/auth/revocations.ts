import { InvalidToken, type Identity, type TokenVerifier } from './verifier.ts';

/** A logout at the provider: of one session, or of all sessions of a subject. */
export interface Revocation {
  readonly subject?: string | undefined;
  readonly sessionId?: string | undefined;
  /** In seconds, as tokens have it: a subject's tokens issued until then are refused. */
  readonly at: number;
  /** In milliseconds: when the last token that it revokes has expired. */
  readonly until: number;
}

/** The revocations that this process knows. */
export interface Revocations {
  keep(revocation: Revocation): void;
  covers(caller: Pick<Identity, 'subject' | 'sessionId' | 'issuedAt'>): boolean;
  /** Calls the listener with each new revocation, until the function that it returns is called. */
  onChange(listener: () => void): () => void;
  /** Whether another one that is kept revokes the same tokens already. */
  isKnown(revocation: Revocation): boolean;
  /** Whether the limit of kept revocations is reached. */
  isFull(): boolean;
}

/** Some 20 MB; where a provider signs out more people within the time they are kept, it must try again later. */
const MOST = 100_000;

export function createRevocations(): Revocations {
  const sessions = new Map<string, Revocation>();
  const subjects = new Map<string, Revocation>();
  /** Subjects with one revoked session: their tokens without a session id may belong to it. */
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

/** Refuses revoked tokens. Each request is checked, also where its token was verified before. */
export function withRevocations(verifier: TokenVerifier, revocations: Revocations): TokenVerifier {
  return {
    async verify(token) {
      const identity = await verifier.verify(token);
      if (revocations.covers(identity))
        throw new InvalidToken('The bearer token was revoked, as its user has signed out: sign in again');
      return {
        ...identity,
        onRevoked(listener) {
          const check = (): void => {
            if (revocations.covers(identity)) listener();
          };
          // A logout may have arrived since the token was verified.
          check();
          return revocations.onChange(check);
        },
      };
    },
  };
}
