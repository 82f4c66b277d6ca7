import { Pool, type Dispatcher } from 'undici';
import { z } from 'zod';
import { TokenUnavailable, type TokenSource } from '#platform/auth/token-source.ts';
import type { BootEntry } from '#contracts/boot/entry.ts';
import type { Netboot } from '../capabilities/netboot.ts';
import { ProviderError } from '../provider-error.ts';
import type { CallContext } from '../call.ts';
import type { TokenlessConfig } from './config.ts';
import { badAnswer, refusalFailure, tokenFailure, wireFailure } from './failure.ts';

const changedSchema = z.object({ changed: z.boolean() });

const address = z.url({ protocol: /^https?$/ });
const mediaSchema = z.object({ url: address, machineUrl: address });

/** An answer longer than this is not the boot service's. */
const ANSWER_LIMIT = 64 * 1024;

/** The capability, as asked of a boot service over HTTP. */
export function createBootServiceClient(
  config: TokenlessConfig,
  tokens: TokenSource,
): Netboot & { close(): Promise<void> } {
  const base = new URL(config.url);
  const pool = new Pool(base.origin, { connections: 16, maxResponseSize: ANSWER_LIMIT });
  const prefix = base.pathname.replace(/\/+$/, '');

  async function call<Answer>(
    method: 'PUT' | 'POST' | 'DELETE',
    resource: string,
    expected: z.ZodType<Answer>,
    { signal }: CallContext,
    sent?: BootEntry | { readonly cycle: string },
  ): Promise<Answer> {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(config.requestTimeoutMs)]);
    const ask = async (token: string): Promise<Dispatcher.ResponseData> =>
      await pool.request({
        method,
        path: `${prefix}/${resource}`,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
        signal: deadline,
      });
    try {
      const token = await tokens.current();
      let answer = await ask(token);
      if (answer.statusCode === 401) {
        // The token may have been revoked.
        const other = await tokens.renewed(token);
        if (other !== token) {
          await answer.body.dump();
          answer = await ask(other);
        }
      }
      const body = parseJson(await answer.body.text());
      if (answer.statusCode >= 300) {
        const { 'retry-after': retryAfter } = answer.headers;
        throw refusalFailure(
          answer.statusCode,
          typeof retryAfter === 'string' ? retryAfter : undefined,
          body,
        );
      }
      const parsed = expected.safeParse(body);
      if (!parsed.success) throw badAnswer();
      return parsed.data;
    } catch (error) {
      if (error instanceof TokenUnavailable) throw tokenFailure(error);
      throw error instanceof ProviderError ? error : wireFailure(error, signal);
    }
  }

  const entryOf = (operationId: string): string => `entries/${encodeURIComponent(operationId)}`;
  return {
    async ensureEntry(entry, context) {
      const { changed } = await call('PUT', entryOf(entry.operationId), changedSchema, context, entry);
      return { changed, state: { operationId: entry.operationId } };
    },
    async arm(operationId, cycle, context) {
      const { changed } = await call('POST', `${entryOf(operationId)}/arm`, changedSchema, context, {
        cycle,
      });
      return { changed, state: null };
    },
    async removeEntry(operationId, context) {
      const { changed } = await call('DELETE', entryOf(operationId), changedSchema, context);
      return { changed, state: null };
    },
    async removeMetadata(instanceId, context) {
      const { changed } = await call(
        'DELETE',
        `metadata/${encodeURIComponent(instanceId)}`,
        changedSchema,
        context,
      );
      return { changed, state: null };
    },
    async orderMedia(operationId, context) {
      const state = await call('POST', `${entryOf(operationId)}/media`, mediaSchema, context);
      return { changed: true, state };
    },
    close: async () => await pool.destroy(),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
