import { describeError } from '#platform/errors/describe-error.ts';
import type { Logger } from '#platform/telemetry/logger.ts';

/** The token with which a process calls other services. It may change with each call. */
export interface TokenSource {
  /** A token that is valid now. Throws `TokenUnavailable`. */
  current(): Promise<string>;
  /** Another token, where one was refused; the same one where there is no other. Throws `TokenUnavailable`. */
  renewed(refused: string): Promise<string>;
}

/** This process's provider issues no token; the message says why. */
export class TokenUnavailable extends Error {
  override readonly name = 'TokenUnavailable';
}

/** A token as a provider issues it. */
export interface IssuedToken {
  readonly token: string;
  readonly lifetimeSeconds: number;
}

/** How long no new token is requested after a failed request. */
const PAUSE_MS = 2_000;
/** How old a refused token must be before another one is requested: the server may refuse every token of this process. */
const RENEWAL_PAUSE_MS = 10_000;

export function staticToken(token: string): TokenSource {
  const give = async (): Promise<string> => await Promise.resolve(token);
  return { current: give, renewed: give };
}

/**
 * Tokens that expire: each is renewed after two thirds of its lifetime, and used until it expires where the provider does
 * not answer. Concurrent calls share one request.
 */
export function renewingTokens(issue: () => Promise<IssuedToken>, log: Logger): TokenSource {
  let held:
    | { readonly token: string; readonly issuedAt: number; readonly renewAt: number; readonly endsAt: number }
    | undefined;
  let failure: unknown;
  let triedAt = -Infinity;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    triedAt = Date.now();
    try {
      const { token, lifetimeSeconds } = await issue();
      if (!(lifetimeSeconds > 0)) throw new Error('the token had expired when it was issued');
      const [issuedAt, lifetime] = [Date.now(), lifetimeSeconds * 1_000];
      held = { token, issuedAt, renewAt: issuedAt + (lifetime * 2) / 3, endsAt: issuedAt + lifetime };
      failure = undefined;
    } catch (error) {
      failure = error;
      log.warn({ reason: describeError(error) }, 'the token of this process could not be renewed');
    }
  }
  /** Requests a token, unless the last request has just failed. Concurrent calls share one request. */
  async function askOnce(): Promise<void> {
    if (asking === undefined && failure !== undefined && Date.now() - triedAt < PAUSE_MS) return;
    asking ??= ask().finally(() => (asking = undefined));
    await asking;
  }
  function usable(): string {
    if (held !== undefined && Date.now() < held.endsAt) return held.token;
    throw new TokenUnavailable(`This process has no token: ${describeError(failure)}`, {
      cause: failure,
    });
  }
  return {
    async current() {
      if (held === undefined || Date.now() >= held.endsAt) await askOnce();
      // Renewed in the background, as the current token is still valid.
      else if (Date.now() >= held.renewAt) void askOnce();
      return usable();
    },
    async renewed(refused) {
      if (held?.token === refused && Date.now() - held.issuedAt > RENEWAL_PAUSE_MS) await askOnce();
      return usable();
    },
  };
}
