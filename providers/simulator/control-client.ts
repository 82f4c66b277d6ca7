import { Pool } from 'undici';
import type { Credential } from '../target.ts';
import { ProviderError } from '../provider-error.ts';
import { abortFailure } from '../aborted-call.ts';
import { badAnswer, lostEffect, refusalFailure, wireFailure, type Asked } from './failure.ts';

export interface ControlRequest extends Asked {
  readonly signal: AbortSignal;
  /** Sent where the request is about a machine itself. */
  readonly credential?: Credential;
  /** Sent as JSON. */
  readonly body?: unknown;
}

/** Speaks HTTP to the control API. It is independent of machines. */
export interface ControlClient {
  /** The parsed answer; undefined when it is empty. */
  send(request: ControlRequest): Promise<unknown>;
  /** Cuts all connections. Safe to call twice. */
  close(): Promise<void>;
}

/** An inventory has some kilobytes: what is longer is no answer of a simulator. */
const ANSWER_LIMIT = 1024 * 1024;
const CONNECTIONS = 64;

export function createControlClient(url: string, requestTimeoutMs: number): ControlClient {
  const base = new URL(url);
  const pool = new Pool(base.origin, { connections: CONNECTIONS, maxResponseSize: ANSWER_LIMIT });
  const prefix = base.pathname.replace(/\/+$/, '');

  async function exchange(request: ControlRequest): Promise<unknown> {
    const { method, path, credential, body, signal } = request;
    const response = await pool.request({
      method,
      path: prefix + path,
      headers: {
        ...(credential && { authorization: basic(credential) }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]),
    });
    const text = await response.body.text();
    const { statusCode, headers } = response;
    if (statusCode < 300) return text === '' ? undefined : parseJson(request, text);
    const { 'retry-after': after } = headers;
    throw refusalFailure(request, statusCode, typeof after === 'string' ? after : undefined, tryJson(text));
  }

  return {
    async send(request) {
      const { signal, target } = request;
      if (signal.aborted) throw abortFailure(signal.reason, target, 'none');
      try {
        return await exchange(request);
      } catch (error) {
        if (error instanceof ProviderError) throw error;
        throw signal.aborted
          ? abortFailure(signal.reason, target, lostEffect(request))
          : wireFailure(request, error);
      }
    },
    close: async () => await pool.destroy(),
  };
}

function basic({ username, password }: Credential): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

function parseJson(request: ControlRequest, text: string): unknown {
  const value = tryJson(text);
  if (value === undefined) throw badAnswer(request);
  return value;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
