import { setTimeout as delay } from 'node:timers/promises';
import { Agent, fetch, type Response } from 'undici';
import type { AllowedNetworks } from './allowed-networks.ts';
import { AddressRefused, guardedLookup } from './guarded-lookup.ts';

/** The server refuses the request, or its address is not allowed: a repetition gets the same answer. */
export class FetchRefused extends Error {}

export interface FetchTimes {
  /** For how long a server may send nothing. */
  readonly silenceMs: number;
  /** Before it continues where the connection broke. */
  readonly pauseMs: number;
}

const TIMES: FetchTimes = { silenceMs: 30_000, pauseMs: 500 };

export interface FetchOptions {
  /** Where the URL and redirections may lead. */
  readonly networks: AllowedNetworks;
  readonly times?: Partial<FetchTimes>;
  readonly signal: AbortSignal;
}

/** Receives the bytes in order. Both answer whether to continue. */
export interface Receiver {
  /** Called with each response: where it begins, 0 where all is sent again, and how long all is, where that is known. */
  begin(from: number, total: number | null): boolean | Promise<boolean>;
  write(bytes: Uint8Array): boolean | Promise<boolean>;
}

/** Where each hop of a redirection leads must be allowed too. */
const MOST_REDIRECTIONS = 5;
/** Times in a row that a connection breaks before anything more has arrived. */
const MOST_BREAKS = 3;
/** Statuses that may be temporary (RFC 9110, RFC 6585). */
const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 425, 429]);

interface Part {
  readonly body: AsyncIterable<Uint8Array>;
  /** Where it begins: what is asked for, or 0 where the server sends all of it again. */
  readonly from: number;
  readonly total: number | null;
  /** Names the bytes strongly, so that a part can be asked for of the same (RFC 9110 §8.8). */
  readonly tag: string | null;
}

/**
 * Fetches what is at the URL. Where the connection breaks it continues behind the last byte, where the server offers that
 * for the same bytes (RFC 9110 §14.2, If-Range), and begins again where not. False where the receiver ended it.
 */
export async function fetchBytes(url: string, receiver: Receiver, options: FetchOptions): Promise<boolean> {
  const agent = new Agent({ connect: { lookup: guardedLookup(options.networks) } });
  try {
    return await fetchThrough(agent, url, receiver, options);
  } finally {
    await agent.destroy();
  }
}

async function fetchThrough(
  agent: Agent,
  url: string,
  receiver: Receiver,
  options: FetchOptions,
): Promise<boolean> {
  const { signal } = options;
  const { pauseMs } = { ...TIMES, ...options.times };
  let received = 0;
  let tag: string | null = null;
  for (let breaks = 0; ;) {
    const before = received;
    try {
      const watch = watchSilence(options);
      try {
        const part = await request(url, { from: received, tag }, { ...options, signal: watch.signal, agent });
        received = part.from;
        ({ tag } = part);
        if (!(await receiver.begin(part.from, part.total))) return false;
        for await (const bytes of part.body) {
          watch.heard();
          received += bytes.length;
          if (!(await receiver.write(bytes))) return false;
        }
        if (part.total !== null && received < part.total)
          throw new Error(`the connection ended after ${received} of ${part.total} bytes`);
        return true;
      } finally {
        watch.stop();
      }
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof FetchRefused) throw error;
      if (error instanceof Error && error.cause instanceof AddressRefused)
        throw new FetchRefused(error.cause.message);
      breaks = received > before ? 0 : breaks + 1;
      if (received === 0 || breaks >= MOST_BREAKS) throw error;
      await delay(pauseMs, undefined, { signal });
    }
  }
}

/** A signal that ends the request when it is cancelled, or when the server is silent for too long. */
function watchSilence({ signal, times }: FetchOptions): {
  readonly signal: AbortSignal;
  heard(): void;
  stop(): void;
} {
  const { silenceMs } = { ...TIMES, ...times };
  const silence = new AbortController();
  const timer = setTimeout(
    () => silence.abort(new Error(`the server sent nothing for ${silenceMs / 1_000} s`)),
    silenceMs,
  );
  return {
    signal: AbortSignal.any([signal, silence.signal]),
    heard: () => void timer.refresh(),
    stop: () => {
      clearTimeout(timer);
      // Ends a response of which not all was read.
      silence.abort();
    },
  };
}

/** Asks for the bytes from the one given on. */
async function request(
  url: string,
  { from, tag }: { readonly from: number; readonly tag: string | null },
  { networks, signal, agent }: FetchOptions & { readonly agent: Agent },
): Promise<Part> {
  const isContinued = from > 0 && tag !== null;
  const headers = {
    'accept-encoding': 'identity',
    ...(isContinued ? { range: `bytes=${from}-`, 'if-range': tag } : {}),
  };
  let target = url;
  for (let hops = 0; hops <= MOST_REDIRECTIONS; hops += 1) {
    const refusal = networks.refusalOf(target);
    if (refusal !== null) throw new FetchRefused(`its URL ${refusal}`);
    const response = await fetch(target, { headers, redirect: 'manual', signal, dispatcher: agent });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      const next = URL.parse(location, target);
      if (next === null || !/^https?:$/.test(next.protocol))
        throw new FetchRefused('it is redirected to what is no http or https URL');
      target = next.href;
      continue;
    }
    return partOf(response, isContinued ? from : 0);
  }
  throw new FetchRefused(`it is redirected more than ${MOST_REDIRECTIONS} times`);
}

function partOf(response: Response, from: number): Part {
  const { status, headers, body } = response;
  const isPart = status === 206 && from > 0;
  if (!isPart && status !== 200) {
    const message = `the server answered with status ${status}`;
    throw status >= 500 || PASSING_STATUSES.has(status) ? new Error(message) : new FetchRefused(message);
  }
  if (body === null) throw new Error('the server answered without a body');
  const length = headers.get('content-length');
  const etag = headers.get('etag');
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '');
  if (isPart && Number(range?.[1]) !== from) throw new Error('the server sent another part than asked for');
  const whole = length === null ? null : Number(length);
  return {
    body,
    from: isPart ? from : 0,
    total: isPart ? Number(range?.[2]) : whole,
    tag: etag !== null && !etag.startsWith('W/') ? etag : headers.get('last-modified'),
  };
}
