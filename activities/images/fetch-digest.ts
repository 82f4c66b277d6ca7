import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Agent, fetch, type Response } from 'undici';
import type { FetchedImage } from '#contracts/images/verification.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { AddressRefused, guardedLookup } from '#platform/networks/guarded-lookup.ts';

/** The server, or we, will not have the image fetched; a repetition gets the same answer. */
export class ImageRefused extends Error {}

export interface FetchTimes {
  /** For how long a server may send nothing. */
  readonly silenceMs: number;
  /** Before it continues where the connection broke. */
  readonly pauseMs: number;
}

const TIMES: FetchTimes = { silenceMs: 30_000, pauseMs: 500 };

export interface FetchOptions {
  /** The size that it must have; null where any will do. */
  readonly sizeBytes: number | null;
  readonly networks: AllowedNetworks;
  readonly times?: Partial<FetchTimes>;
  readonly signal: AbortSignal;
  /** Called for each piece: bytes so far, and of all, where that is known. */
  onProgress(received: number, total: number | null): void;
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
 * Fetches what is at the URL, and computes its size and SHA-256 without keeping it. Where the connection breaks it
 * continues behind the last byte, where the server offers that for the same bytes (RFC 9110 §14.2, If-Range), and
 * begins again where not. Stops as soon as the size is another one than given.
 */
export async function fetchDigest(url: string, options: FetchOptions): Promise<FetchedImage> {
  const agent = new Agent({ connect: { lookup: guardedLookup(options.networks) } });
  try {
    return await fetchThrough(agent, url, options);
  } finally {
    await agent.destroy();
  }
}

async function fetchThrough(agent: Agent, url: string, options: FetchOptions): Promise<FetchedImage> {
  const { sizeBytes, signal, onProgress } = options;
  const { pauseMs } = { ...TIMES, ...options.times };
  let hash = createHash('sha256');
  let received = 0;
  let tag: string | null = null;
  for (let breaks = 0; ;) {
    const before = received;
    try {
      const watch = watchSilence(options);
      try {
        const part = await request(url, { from: received, tag }, { ...options, signal: watch.signal, agent });
        if (part.from !== received) {
          hash = createHash('sha256');
          received = 0;
        }
        ({ tag } = part);
        if (sizeBytes !== null && part.total !== null && part.total !== sizeBytes)
          return { sha256: null, sizeBytes: part.total };
        for await (const bytes of part.body) {
          watch.heard();
          hash.update(bytes);
          received += bytes.length;
          onProgress(received, part.total ?? sizeBytes);
          if (sizeBytes !== null && received > sizeBytes) return { sha256: null, sizeBytes: received };
        }
        if (part.total !== null && received < part.total)
          throw new Error(`the connection ended after ${received} of ${part.total} bytes`);
        return { sha256: hash.digest('hex'), sizeBytes: received };
      } finally {
        watch.stop();
      }
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ImageRefused) throw error;
      if (error instanceof Error && error.cause instanceof AddressRefused)
        throw new ImageRefused(error.cause.message);
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
    if (refusal !== null) throw new ImageRefused(`its URL ${refusal}`);
    const response = await fetch(target, { headers, redirect: 'manual', signal, dispatcher: agent });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location !== null) {
      await response.body?.cancel();
      const next = URL.parse(location, target);
      if (next === null || !/^https?:$/.test(next.protocol))
        throw new ImageRefused('it is redirected to what is no http or https URL');
      target = next.href;
      continue;
    }
    return partOf(response, isContinued ? from : 0);
  }
  throw new ImageRefused(`it is redirected more than ${MOST_REDIRECTIONS} times`);
}

function partOf(response: Response, from: number): Part {
  const { status, headers, body } = response;
  const isPart = status === 206 && from > 0;
  if (!isPart && status !== 200) {
    const message = `the server answered with status ${status}`;
    throw status >= 500 || PASSING_STATUSES.has(status) ? new Error(message) : new ImageRefused(message);
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
