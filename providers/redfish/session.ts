import { ProviderError } from '../provider-error.ts';
import type { Credential } from '../target.ts';
import { failureOf } from './failure.ts';
import { link } from './json.ts';
import { messagesOf } from './message.ts';
import type { ServiceRoot } from './service-root.ts';
import type { Answer, Request } from './request.ts';
import { withSignal } from './with-signal.ts';

/** Headers that authorise a request. */
export interface Authorisation {
  readonly headers: Readonly<Record<string, string>>;
  /** Path of the session, to delete it; null with Basic, and where the service does not report it. */
  readonly session: string | null;
  /** Basic needs no renewal: a refusal of it is final. */
  readonly renewable: boolean;
  /** Of Basic in place of a session: why, and until when. */
  readonly standsIn: { readonly because: ProviderError; readonly until: number } | null;
}

export interface SessionDeps {
  readonly credential: Credential;
  readonly refusalMs: number;
  readonly fullMs: number;
  /**
   * Origins of BMCs that refused Basic in place of a session. It is switched off there (AccountService.HTTPBasicAuth,
   * DSP2046), or the credential is wrong and the BMC does not say so while it is full: tried again, it could lock the account.
   */
  readonly noBasic: Set<string>;
  readonly root: (counted?: () => void) => Promise<ServiceRoot>;
  /** Sends without authorisation of its own, in the BMC's lane. */
  readonly send: (
    request: Pick<Request, 'method' | 'path' | 'headers' | 'body' | 'counted'>,
  ) => Promise<Answer>;
  readonly request: Pick<Request, 'origin' | 'signal' | 'target'>;
}

/** The one session that everyone in the process shares for a BMC and a user. */
export interface Session {
  /** `counted` is called for each request that a login costs. */
  authorise(signal: AbortSignal, counted?: () => void): Promise<Authorisation>;
  /** A new login because `stale` was refused; a concurrent caller gets the login of the first. */
  renew(stale: Authorisation, signal: AbortSignal, counted?: () => void): Promise<Authorisation>;
  /** Remembers that the credential is wrong, and returns the error for it. */
  refuse(cause: ProviderError): ProviderError;
  /** What it means that the BMC no longer accepts an authorisation, which cannot be renewed. */
  rejected(authorisation: Authorisation, cause: ProviderError): ProviderError;
  /** True while a refusal is remembered. */
  readonly refused: boolean;
  /** Deletes the session on the BMC. The next request logs in again. */
  close(): Promise<void>;
}

/** Answers to a login that may pass; every other refusal counts as a wrong credential. */
const passing = new Set([404, 405, 408, 409, 410, 412, 425, 428, 429]);

export function createSession(deps: SessionDeps): Session {
  let current: Authorisation | null = null;
  let pending: Promise<Authorisation> | null = null;
  let refusal: { readonly error: ProviderError; readonly until: number } | null = null;

  function authorise(signal: AbortSignal, counted?: () => void): Promise<Authorisation> {
    const isOver = current?.standsIn != null && Date.now() >= current.standsIn.until;
    if (current !== null && !isOver) return Promise.resolve(current);
    if (refusal !== null && isRefused()) return Promise.reject(repeated(refusal.error));
    // Not bound to the caller's signal: others may be waiting for the same login, and a login cut off leaks a session.
    pending ??= login(counted).finally(() => {
      pending = null;
    });
    return withSignal(pending, signal, deps.request.target);
  }

  async function login(counted?: () => void): Promise<Authorisation> {
    const { sessions } = await deps.root(counted);
    current =
      sessions === null
        ? basic(deps.credential)
        : await openSession(sessions, counted).catch((error: unknown) => {
            if (hasNoSessions(error)) return basic(deps.credential);
            if (!isFull(error) || deps.noBasic.has(deps.request.origin)) throw error;
            // The sessions of workers that died stay for half an hour, and an iDRAC has eight in all.
            return {
              ...basic(deps.credential),
              standsIn: { because: error, until: Date.now() + deps.fullMs },
            };
          });
    return current;
  }

  function rejected({ standsIn }: Authorisation, cause: ProviderError): ProviderError {
    if (standsIn === null) return refuse(wrongCredential(cause));
    deps.noBasic.add(deps.request.origin);
    current = null;
    return repeated(standsIn.because);
  }

  async function openSession(path: string, counted?: () => void): Promise<Authorisation> {
    const { username, password } = deps.credential;
    const request = { method: 'POST', path, body: { UserName: username, Password: password } } as const;
    const answer = await deps.send({ ...request, ...(counted && { counted }) }).catch((error: unknown) => {
      throw harmless(error);
    });
    if (answer.status >= 300 && answer.status < 400) throw redirected(answer, path);
    if (answer.status >= 300) throw loginFailure(answer, { ...deps.request, ...request });
    const token = answer.headers['x-auth-token'];
    const session = answer.headers['location'] ?? link(answer.body);
    if (token === undefined) {
      throw new ProviderError(`${deps.request.origin} accepted the login but gave no token`, {
        code: 'BAD_ANSWER',
        retry: 'operator',
        effect: 'none',
        target: deps.request.target,
      });
    }
    const opened = {
      headers: { 'x-auth-token': token },
      session: session ?? null,
      renewable: true,
      standsIn: null,
    };
    if (messagesOf(answer.body).some((message) => message.key === 'PasswordChangeRequired')) {
      await remove(opened);
      throw refuse(
        new ProviderError(
          `${deps.request.origin} wants a new password for ${username} before anything else`,
          {
            code: 'PASSWORD_CHANGE_REQUIRED',
            retry: 'operator',
            effect: 'none',
            target: deps.request.target,
          },
        ),
      );
    }
    return opened;
  }

  /** No answer about the credential: it has not been checked. */
  function redirected({ status, headers }: Answer, path: string): ProviderError {
    const place = URL.parse(headers['location'] ?? '', `${deps.request.origin}${path}`);
    const where = place === null ? 'nowhere' : `${place.origin}${place.pathname}`.slice(0, 200);
    return new ProviderError(
      `${deps.request.origin} redirects the login to ${where} (${status}): the credential was not sent there; give the address of the BMC itself`,
      { code: 'BAD_ANSWER', retry: 'operator', effect: 'none', target: deps.request.target },
    );
  }

  function loginFailure(answer: Answer, request: Request): ProviderError {
    // No text of the BMC here: it may repeat what was sent.
    const failure = failureOf({ ...answer, body: idsOnly(answer.body) }, request, [deps.credential.password]);
    if (answer.status >= 500 || passing.has(answer.status) || failure.code === 'SESSION_LIMIT') {
      return harmless(failure);
    }
    const known = failure.code === 'PASSWORD_CHANGE_REQUIRED' || failure.code === 'ACCOUNT_LOCKED';
    return refuse(known ? failure : wrongCredential(failure));
  }

  function wrongCredential(cause: ProviderError): ProviderError {
    return new ProviderError(
      `${deps.request.origin} refuses user ${deps.credential.username}; not tried again for ${deps.refusalMs / 1000} s`,
      { code: 'AUTH_FAILED', retry: 'operator', effect: 'none', target: cause.target, vendor: cause.vendor },
    );
  }

  function refuse(error: ProviderError): ProviderError {
    current = null;
    refusal = { error, until: Date.now() + deps.refusalMs };
    return error;
  }

  function isRefused(): boolean {
    return refusal !== null && Date.now() < refusal.until;
  }

  function repeated(error: ProviderError): ProviderError {
    const { message, code, retry, effect, target, vendor } = error;
    return new ProviderError(message, { code, retry, effect, target, vendor });
  }

  /** A session that cannot be deleted is gone already, or expires on its own. */
  async function remove(authorisation: Authorisation): Promise<void> {
    if (authorisation.session === null) return;
    const path = URL.parse(authorisation.session, deps.request.origin)?.pathname;
    if (path === undefined) return;
    await deps.send({ method: 'DELETE', path, headers: authorisation.headers }).catch(() => {});
  }

  return {
    authorise,
    renew(stale, signal, counted) {
      if (current === stale) current = null;
      return authorise(signal, counted);
    },
    refuse: (cause) => refuse(wrongCredential(cause)),
    rejected,
    get refused() {
      return isRefused();
    },
    async close() {
      await pending?.catch(() => {});
      const leaving = current;
      current = null;
      if (leaving !== null) await remove(leaving);
    },
  };
}

function basic({ username, password }: Credential): Authorisation {
  const value = Buffer.from(`${username}:${password}`).toString('base64');
  return { headers: { authorization: `Basic ${value}` }, session: null, renewable: false, standsIn: null };
}

/** Some services announce sessions and have none, or none at that place: not a refusal, and nothing is leaked. */
function hasNoSessions(error: unknown): boolean {
  return error instanceof ProviderError && [404, 405, 501].includes(error.vendor?.status ?? 0);
}

function isFull(error: unknown): error is ProviderError {
  return error instanceof ProviderError && error.code === 'SESSION_LIMIT';
}

/** A login changes nothing about the machine, so its unknown outcome is no unknown effect. */
function harmless<E>(error: E): E | ProviderError {
  if (!(error instanceof ProviderError) || error.effect === 'none') return error;
  const { message, code, retry, target, vendor, cause } = error;
  return new ProviderError(message, { code, retry, effect: 'none', target, vendor, cause });
}

function idsOnly(body: unknown): unknown {
  const ids = messagesOf(body).map((message) => ({ MessageId: message.id }));
  return { error: { '@Message.ExtendedInfo': ids } };
}
