import { iDRACRedfishClient } from 'redfish-client';
import type { WebSocket } from 'undici';
import type { Logger } from 'redfish-client';
import { ProviderError } from '../provider-error.ts';
import type { Credential } from '../target.ts';
import type { RedfishConfig } from './config.ts';
import { failureOf } from './failure.ts';
import { object } from './json.ts';
import type { Lane } from './lane.ts';
import { carriesFailure, messagesOf } from './message.ts';
import { readServiceRoot, rootPath } from './service-root.ts';
import type { ServiceRoot } from './service-root.ts';
import { createSession } from './session.ts';
import type { Session } from './session.ts';
import type { Answer, Request } from './request.ts';
import type { Transport } from './transport.ts';
import { abortFailure } from '../aborted-call.ts';

export interface BmcClientOptions {
  readonly origin: string;
  readonly credential: Credential;
  readonly target: string;
  readonly config: RedfishConfig;
  readonly transport: Transport;
  readonly lane: Lane;
  /** Shared by all clients of a process. */
  readonly noBasic: Set<string>;
}

/** redfish-client logs every body to standard output by default; here the caller logs the error instead. */
const silent: Logger = { child: () => silent, debug() {}, info() {}, warn() {}, error() {} };

/** Says that the BMC has ended the session, though it does not answer 401. */
const sessionGone = new Set(['NoValidSession', 'SessionTerminated']);

/**
 * One BMC and one user. redfish-client brings the vendors' OEM methods; everything it sends goes through our transport,
 * by the override of `customFetch`, and the methods known to be faulty in 0.5.4 are replaced.
 */
export class BmcClient extends iDRACRedfishClient {
  readonly session: Session;
  readonly #options: BmcClientOptions;
  readonly #closing = new AbortController();
  #root: { readonly value: Promise<ServiceRoot>; readonly until: number } | null = null;

  constructor(options: BmcClientOptions) {
    const { credential, origin, config, target, noBasic } = options;
    super(new URL(origin).host, credential.username, credential.password, silent);
    this.#options = options;
    const request = { origin, target, signal: this.#closing.signal };
    this.session = createSession({
      credential,
      request,
      refusalMs: config.refusalMs,
      fullMs: config.sessionFullMs,
      noBasic,
      root: (counted) => this.root(counted),
      send: (part) => this.#exchange({ ...request, ...part }),
    });
  }

  /** The service root, which needs no login. Read once for all callers, and again after `rootTtlMs`. */
  root(counted?: () => void): Promise<ServiceRoot> {
    if (this.#root === null || Date.now() > this.#root.until) {
      const value = this.#readRoot(counted);
      this.#root = { value, until: Date.now() + this.#options.config.rootTtlMs };
      value.catch(() => {
        this.#root = null;
      });
    }
    return this.#root.value;
  }

  /** Sends with authorisation; renews a session the BMC has dropped, once; answers that say no become errors. */
  async send(part: Omit<Request, 'origin' | 'target'>): Promise<Answer> {
    const { origin, target } = this.#options;
    const request = { ...part, origin, target };
    const first = await this.session.authorise(part.signal, part.counted);
    const answer = await this.#exchange({ ...request, headers: { ...part.headers, ...first.headers } });
    if (!lostSession(answer)) return this.#accept(answer, request);
    if (!first.renewable) throw this.session.rejected(first, this.#failure(answer, request));
    const second = await this.session.renew(first, part.signal, part.counted);
    const again = await this.#exchange({ ...request, headers: { ...part.headers, ...second.headers } });
    return this.#accept(again, request);
  }

  /** Sends as it is: without the session, and without renewing anything. */
  async bare(part: Omit<Request, 'origin' | 'target'>): Promise<Answer> {
    const { origin, target } = this.#options;
    const request = { ...part, origin, target };
    return this.#accept(await this.#exchange(request), request);
  }

  /** Opens an answer that continues, beside the BMC's lane: it would hold up everything else. */
  async stream(part: Omit<Request, 'origin' | 'target'>): Promise<AsyncIterable<Buffer>> {
    const { origin, target, transport } = this.#options;
    const request = { ...part, origin, target };
    const first = await this.session.authorise(part.signal, part.counted);
    const opened = await transport.stream({ ...request, headers: { ...part.headers, ...first.headers } });
    if (!('status' in opened)) return opened;
    if (!lostSession(opened)) throw this.#failure(opened, request);
    if (!first.renewable) throw this.session.rejected(first, this.#failure(opened, request));
    const second = await this.session.renew(first, part.signal, part.counted);
    const again = await transport.stream({ ...request, headers: { ...part.headers, ...second.headers } });
    if ('status' in again) throw this.#failure(again, request);
    return again;
  }

  /** Opens a WebSocket, beside the BMC's lane as a stream is. */
  async socket(part: Omit<Request, 'origin' | 'target'>): Promise<WebSocket> {
    const { origin, target, transport } = this.#options;
    const { headers } = await this.session.authorise(part.signal, part.counted);
    return transport.socket({ ...part, origin, target, headers: { ...part.headers, ...headers } });
  }

  /** Deletes the session, then ends the connection and whatever still waits for it. */
  async shut(): Promise<void> {
    await this.session.close();
    this.#closing.abort(new Error('the provider was closed'));
    await this.#options.transport.close();
  }

  async #readRoot(counted?: () => void): Promise<ServiceRoot> {
    const { origin, target } = this.#options;
    const request = { method: 'GET', path: rootPath, origin, target, signal: this.#closing.signal } as const;
    const answer = await this.#exchange({ ...request, ...(counted && { counted }) });
    return readServiceRoot(object(this.#accept(answer, request).body));
  }

  async #exchange(request: Request): Promise<Answer> {
    try {
      return await this.#options.lane.run(request.signal, () => this.#options.transport.send(request));
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      throw abortFailure(error, request.target, 'none');
    }
  }

  #accept(answer: Answer, request: Request): Answer {
    if (answer.status < 300 && !carriesFailure(answer.body)) return answer;
    throw this.#failure(answer, request);
  }

  #failure(answer: Answer, request: Request): ProviderError {
    const { username, password } = this.#options.credential;
    return failureOf(answer, request, [password, Buffer.from(`${username}:${password}`).toString('base64')]);
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the signature is redfish-client's
  protected override async customFetch<T>(url: string, init: RequestInit = {}, withSessionToken = true) {
    const { origin, target } = this.#options;
    const { pathname, search } = new URL(url, origin);
    const request: Request = {
      method: (init.method ?? 'GET') as Request['method'],
      path: pathname + search,
      origin,
      target,
      signal: init.signal ?? this.#closing.signal,
      ...(typeof init.body === 'string' && { body: JSON.parse(init.body) as unknown }),
    };
    const answer = withSessionToken
      ? await this.send(request)
      : this.#accept(await this.#exchange(request), request);
    return { data: (answer.body ?? {}) as T, headers: new Headers(answer.headers) };
  }

  override async getRedfishSessionUri(): Promise<string> {
    const { sessions } = await this.root();
    return sessions ?? '';
  }

  /** One login for all callers; theirs opens one session per concurrent call. Empty where the service wants Basic. */
  override async getSessionToken(): Promise<string> {
    const { headers } = await this.session.authorise(this.#closing.signal);
    return headers['x-auth-token'] ?? '';
  }

  override closeSession(): Promise<void> {
    return this.session.close();
  }

  /** Theirs answers from a cache forever. */
  override async getSystemPowerState(systemId?: string): Promise<string> {
    return String((await this.getSystemInfo(systemId, true))['PowerState']);
  }

  /** Theirs sends a stale ETag and always a mode; the boot capability is the way. */
  override setNextBootDevice(): Promise<boolean> {
    return this.#replaced('setNextBootDevice');
  }

  /** Theirs clears the BMC's whole job queue first (`JID_CLEARALL`), pending firmware updates included. */
  override setVirtualMediaAsNextBootDevice(): Promise<boolean> {
    return this.#replaced('setVirtualMediaAsNextBootDevice');
  }

  /** Theirs ends on success only. */
  override waitForTaskCompletion(): Promise<boolean> {
    return this.#replaced('waitForTaskCompletion');
  }

  #replaced(method: string): Promise<never> {
    return Promise.reject(
      new ProviderError(`redfish-client's ${method} is faulty and not used`, {
        code: 'BUG',
        retry: 'never',
        effect: 'none',
        target: this.#options.target,
      }),
    );
  }
}

function lostSession(answer: Answer): boolean {
  if (answer.status === 401) return true;
  return answer.status === 403 && messagesOf(answer.body).some((message) => sessionGone.has(message.key));
}
