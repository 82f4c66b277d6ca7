import { setTimeout as pause } from 'node:timers/promises';
import { Agent, errors, request, type Dispatcher } from 'undici';
import { describeError } from '#platform/errors/describe-error.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { AddressRefused, guardedLookup } from '#platform/networks/guarded-lookup.ts';
import { cleanText, clip } from '#platform/text/characters.ts';

/** Asks one NetBox by its REST API. */
export interface NetBoxClient {
  /** The JSON behind a path below `/api/`. Throws a refusal that names the path and what to do. */
  get(path: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface NetBoxSource {
  /** Where NetBox is, without `/api`. */
  readonly url: string;
  readonly token: string;
}

export interface ClientLimits {
  /** For one request with its answer. */
  readonly requestMs: number;
  /** For all requests of one import. */
  readonly totalMs: number;
  /** Pauses before further attempts, where NetBox is busy or restarting. */
  readonly pausesMs: readonly number[];
  /** Longest answer. */
  readonly longestBytes: number;
}

export const USUAL_LIMITS: ClientLimits = {
  requestMs: 60_000,
  totalMs: 600_000,
  pausesMs: [500, 2_000, 8_000],
  longestBytes: 32 * 1024 * 1024,
};

/** Longest pause that a `Retry-After` is granted. */
const LONGEST_PAUSE_MS = 30_000;
const MAX_DETAIL_LENGTH = 200;

const URL_PATH = ['netbox', 'url'];
const TOKEN_PATH = ['netbox', 'token'];

export function createNetBoxClient(
  { url, token }: NetBoxSource,
  networks: AllowedNetworks,
  limits: ClientLimits = USUAL_LIMITS,
): NetBoxClient {
  const refusal = networks.refusalOf(url);
  if (refusal !== null) throw new UserError('INVALID_INPUT', `The URL ${refusal}.`, { path: URL_PATH });
  const whole = AbortSignal.timeout(limits.totalMs);
  const agent = new Agent({
    connect: { lookup: guardedLookup(networks), timeout: limits.requestMs },
    maxResponseSize: limits.longestBytes,
  });
  // NetBox distinguishes its two kinds of tokens by this prefix (NetBox 4.5, v2 tokens).
  const authorization = `${token.startsWith('nbt_') ? 'Bearer' : 'Token'} ${token}`;

  const attempt = async (path: string): Promise<Answered> => {
    const { statusCode, headers, body } = await request(`${url}/api/${path}`, {
      dispatcher: agent,
      headers: { accept: 'application/json', authorization },
      signal: AbortSignal.any([whole, AbortSignal.timeout(limits.requestMs)]),
    });
    return { status: statusCode, headers, text: await body.text() };
  };
  return {
    async get(path) {
      for (let tries = 0; ; tries += 1) {
        const answer = await attempt(path).catch((error: unknown) => faultOf(path, error, whole.aborted));
        if (!(answer instanceof UserError) && answer.status === 200) return parsed(path, answer);
        const fault = answer instanceof UserError ? answer : refusalOf(path, answer);
        const usual = limits.pausesMs[tries];
        if (!fault.retryable || usual === undefined || whole.aborted) throw fault;
        const asked = answer instanceof UserError ? 0 : retryAfterMs(answer.headers);
        await pause(Math.max(usual, Math.min(asked, LONGEST_PAUSE_MS)), undefined, { signal: whole }).catch(
          () => undefined,
        );
      }
    },
    close: async () => await agent.destroy(),
  };
}

interface Answered {
  readonly status: number;
  readonly headers: Dispatcher.ResponseData['headers'];
  readonly text: string;
}

function parsed(path: string, { headers, text }: Answered): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const type = String(headers['content-type'] ?? 'no type').split(';')[0];
    throw unlike(path, `it answered ${clip(cleanText(type ?? ''), 50)} in place of JSON`);
  }
}

/** A refusal: what is there does not answer as NetBox does. */
export function unlike(path: string, problem: string): UserError {
  const message = `What is at the URL does not answer as NetBox does: /api/${path}: ${problem}. Give the address of NetBox's start page, without /api.`;
  return new UserError('INVALID_INPUT', message, { path: URL_PATH });
}

/** What an answer other than 200 means. */
function refusalOf(path: string, { status, headers, text }: Answered): UserError {
  if (status >= 300 && status < 400)
    return unlike(path, `it redirects (${status}), and redirections are not followed`);
  if (status === 401 || status === 403) {
    const detail = detailOf(text);
    const message = `NetBox refuses the token for /api/${path}${detail}. The token must be valid, and may read all objects.`;
    return new UserError('FORBIDDEN', message, { path: TOKEN_PATH });
  }
  if (status === 429 || status >= 500) {
    const message = `NetBox answered ${status} to /api/${path}${detailOf(text)}. Try again later.`;
    return new UserError('UNAVAILABLE', message, { path: URL_PATH, retryable: true });
  }
  const server = headers['server'];
  return unlike(
    path,
    `it answered ${status}${typeof server === 'string' ? ` (${clip(cleanText(server), 50)})` : ''}`,
  );
}

function detailOf(text: string): string {
  try {
    const { detail } = JSON.parse(text) as { readonly detail?: unknown };
    return typeof detail === 'string' ? `: ${clip(cleanText(detail), MAX_DETAIL_LENGTH)}` : '';
  } catch {
    return '';
  }
}

/** The fault that a missing answer means. */
function faultOf(path: string, error: unknown, isOver: boolean): UserError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof AddressRefused)
      return new UserError('INVALID_INPUT', `The URL is refused: ${cause.message}.`, { path: URL_PATH });
    if (cause instanceof errors.ResponseExceededMaxSizeError) return unlike(path, 'its answer is too long');
  }
  const detail = clip(cleanText(describeError(error)), MAX_DETAIL_LENGTH);
  const message = isOver
    ? `NetBox takes too long: it was not read in time, at /api/${path}. Try again when it is less busy.`
    : `NetBox cannot be asked for /api/${path}: ${detail}. Check the URL, and try again.`;
  return new UserError('UNAVAILABLE', message, { path: URL_PATH, retryable: true });
}

function retryAfterMs(headers: Answered['headers']): number {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}
