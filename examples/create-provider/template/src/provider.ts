import type { Provider, ProviderDefinition } from 'infratographer/provider';

type Power = NonNullable<Provider['capabilities']['power']>;
type Target = Parameters<Power['get']>[0];
type Context = Parameters<Power['get']>[1];
type State = Awaited<ReturnType<Power['get']>>;

interface Settings {
  /** Base URL of the system that controls the machines; here, the control API of our simulator. */
  readonly controlUrl: string;
}

/** An error of the contract: a name and these properties; no class is needed. */
function failure(target: Target, code: string, retry: unknown, effect: string, message: string): Error {
  return Object.assign(new Error(message), { name: 'ProviderError', code, retry, effect, target: target.id });
}

/** What each refusal means. */
const REFUSALS: Readonly<Record<number, readonly [code: string, retry: string]>> = {
  401: ['AUTH_FAILED', 'operator'],
  404: ['NOT_FOUND', 'operator'],
  412: ['PRECONDITION_FAILED', 'backoff'],
  503: ['BUSY', 'backoff'],
};

const STATES: Readonly<Record<string, State>> = {
  On: 'ON',
  Off: 'OFF',
  PoweringOn: 'TRANSITION',
  PoweringOff: 'TRANSITION',
};
const REQUEST_MS = 3_000;
const LONGEST = 1024 * 1024;

function createPower({ controlUrl }: Settings, isClosed: () => boolean): Power {
  const names = new Map<string, string>();
  /** Credentials that were refused: BMCs lock accounts. */
  const refused = new Set<string>();

  /** One request. A write whose answer is lost may have had its effect. */
  async function send(target: Target, context: Context, path: string, body?: object): Promise<unknown> {
    const lost = body === undefined ? 'none' : 'unknown';
    const { username, password } = target.credential;
    const credential = `${target.address} ${username}:${password}`;
    if (isClosed()) throw failure(target, 'NOT_READY', 'backoff', 'none', 'the provider was closed');
    if (refused.has(credential))
      throw failure(target, 'AUTH_FAILED', 'operator', 'none', `${username} is refused`);
    const late = AbortSignal.timeout(REQUEST_MS);
    let response: Response;
    let text = '';
    try {
      response = await fetch(new URL(path, controlUrl), {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `Basic ${btoa(`${username}:${password}`)}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.any([context.signal, late]),
      });
      const decoder = new TextDecoder();
      for await (const part of response.body ?? []) {
        text += decoder.decode(part, { stream: true });
        if (text.length > LONGEST)
          throw failure(target, 'BAD_ANSWER', 'backoff', lost, `${path} is too long`);
      }
    } catch (error) {
      if (context.signal.aborted) throw failure(target, 'CANCELLED', 'never', lost, `${path} was cancelled`);
      if (late.aborted) throw failure(target, 'TIMEOUT', 'backoff', lost, `${path} got no answer in time`);
      if (error instanceof Error && error.name === 'ProviderError') throw error;
      const broken = String((error as Error).cause).includes('HTTPParserError');
      throw failure(
        target,
        broken ? 'BAD_ANSWER' : 'UNREACHABLE',
        'backoff',
        lost,
        `${path} cannot be asked`,
      );
    }
    if (!response.ok) {
      const [code, retry] = REFUSALS[response.status] ?? ['INVALID_ARGUMENT', 'never'];
      if (code === 'AUTH_FAILED') refused.add(credential);
      const after = Number(response.headers.get('retry-after'));
      const when = retry === 'backoff' && after > 0 ? { afterMs: after * 1_000 } : retry;
      throw failure(target, code, when, 'none', `${path} was refused with HTTP ${response.status}`);
    }
    try {
      return text === '' ? null : JSON.parse(text);
    } catch {
      throw failure(target, 'BAD_ANSWER', 'backoff', lost, `${path} is no JSON`);
    }
  }

  async function nameOf(target: Target, context: Context): Promise<string> {
    const known = names.get(target.address);
    if (known !== undefined) return known;
    const found = await send(target, context, `bmcs?address=${encodeURIComponent(target.address)}`);
    const [bmc] = found as readonly { readonly name: string }[];
    if (bmc === undefined)
      throw failure(target, 'NOT_FOUND', 'operator', 'none', `there is no ${target.address}`);
    names.set(target.address, bmc.name);
    return bmc.name;
  }

  async function look(
    target: Target,
    context: Context,
  ): Promise<{ readonly state: State; readonly serial: string }> {
    const system = await send(target, context, `hosts/${await nameOf(target, context)}/system`);
    const { power, serialNumber } = (system ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof power !== 'string' || typeof serialNumber !== 'string')
      throw failure(target, 'BAD_ANSWER', 'backoff', 'none', 'the system does not say how its power is');
    return { state: STATES[power] ?? 'UNKNOWN', serial: serialNumber };
  }

  /** Reads until the power is one of those wanted, or the time is up. `effect` is what the call has done before. */
  async function follow(
    target: Target,
    context: Context,
    wanted: readonly State[],
    until: number,
    effect: string,
  ): Promise<State> {
    for (;;) {
      const { state } = await after(effect, look(target, context));
      if (wanted.includes(state) || Date.now() >= until) return state;
      context.heartbeat(`the power is ${state}, waiting for ${wanted.join(' or ')}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The identity is compared before anything is written. */
  async function settled(target: Target, context: Context, until: number): Promise<State> {
    const { serial } = await look(target, context);
    const known = target.identity?.serial;
    if (known !== undefined && known !== serial)
      throw failure(
        target,
        'IDENTITY_MISMATCH',
        'operator',
        'none',
        `another machine answers: ${serial}, not ${known}`,
      );
    const state = await follow(target, context, ['ON', 'OFF'], until, 'none');
    if (state === 'TRANSITION')
      throw failure(target, 'NOT_READY', 'backoff', 'none', 'it is between on and off');
    return state;
  }

  async function turn(
    target: Target,
    context: Context,
    power: Parameters<Power['ensure']>[1],
    { graceMs = 60_000, cutsPower = true }: Parameters<Power['ensure']>[2],
    until: number,
  ): Promise<Awaited<ReturnType<Power['ensure']>>> {
    const want = power === 'ON' ? 'ON' : 'OFF';
    const resets = { ON: ['On'], OFF: ['ForceOff'], OFF_GRACEFUL: ['GracefulShutdown', 'ForceOff'] }[power];
    for (const [step, reset] of (cutsPower ? resets : resets.slice(0, 1)).entries()) {
      const path = `hosts/${await nameOf(target, context)}/power`;
      await after(step === 0 ? 'none' : 'applied', send(target, context, path, { reset }));
      const isLast = !cutsPower || step === resets.length - 1;
      const limit = isLast ? until : Math.min(until, Date.now() + graceMs);
      const state = await follow(target, context, [want], limit, 'applied');
      if (state === want) return { changed: true, state };
    }
    throw failure(
      target,
      'VERIFICATION_FAILED',
      'operator',
      'unknown',
      `accepted, but the power is not ${want}`,
    );
  }

  return {
    get: async (target, context) => (await look(target, context)).state,
    async ensure(target, power, options, context) {
      const until = Date.now() + (options.timeoutMs ?? 120_000);
      const state = await settled(target, context, until);
      if (state === (power === 'ON' ? 'ON' : 'OFF')) return { changed: false, state };
      return await turn(target, context, power, options, until);
    },
    async cycle(target, { off = 'OFF', timeoutMs = 120_000, graceMs }, context) {
      const until = Date.now() + timeoutMs;
      const wasOn = (await settled(target, context, until)) === 'ON';
      if (wasOn) await turn(target, context, off, graceMs === undefined ? {} : { graceMs }, until);
      return await after(wasOn ? 'applied' : 'none', turn(target, context, 'ON', {}, until));
    },
  };
}

/** What the call has done before counts, however this part of it fails. */
async function after<T>(effect: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw effect === 'none' ? error : Object.assign(error as object, { effect });
  }
}

/** The definition that the platform loads by the package's name. */
export const provider: ProviderDefinition<Settings> = {
  api: 1,
  id: 'acme',
  description: 'Machines of acme.',
  config: {
    '~standard': {
      version: 1,
      vendor: 'acme',
      validate(value) {
        const { controlUrl } = (value ?? {}) as Readonly<Record<string, unknown>>;
        if (typeof controlUrl === 'string' && URL.canParse(controlUrl))
          return { value: { controlUrl: controlUrl.replace(/\/?$/, '/') } };
        return { issues: [{ message: 'must be a URL', path: ['controlUrl'] }] };
      },
    },
  },
  create(settings) {
    let closed = false;
    return Promise.resolve({
      id: 'acme',
      capabilities: { power: createPower(settings, () => closed) },
      close() {
        closed = true;
        return Promise.resolve();
      },
    });
  },
};
