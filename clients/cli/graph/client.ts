import { ConnectionError, InfraError, RequestError } from '#clients/sdk/graph/errors.ts';
import {
  createGraphClient as createSdkClient,
  type GraphClient as SdkClient,
} from '#clients/sdk/graph/graph-client.ts';
import type { Context } from '../contexts/context.ts';
import { CommandError, EXIT, refused } from '../exit-code.ts';

/** The public graph, asked by one caller. What it rejects with says what to do, and has an exit code. */
export interface GraphClient {
  readonly context: Context;
  request(document: string, variables?: object): Promise<Record<string, unknown>>;
  /** Results of a subscription until it completes, also over connections that break. */
  subscribe(document: string, variables?: object): AsyncGenerator<Record<string, unknown>, void>;
  /** The same, whose errors are those of the SDK. */
  readonly sdk: SdkClient;
}

export interface GraphClientOptions {
  readonly context: Context;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

export function createGraphClient({ context, signal, timeoutMs }: GraphClientOptions): GraphClient {
  const sdk = createSdkClient({ url: context.url, token: context.token, timeout: timeoutMs, signal });
  return {
    context,
    sdk,
    async request(document, variables) {
      try {
        return await sdk.request(document, variables);
      } catch (error) {
        throw commandErrorOf(error, context, signal);
      }
    },
    async *subscribe(document, variables) {
      try {
        yield* sdk.subscribe(document, variables);
      } catch (error) {
        throw commandErrorOf(error, context, signal);
      }
    },
  };
}

/** An error of the SDK as the end of a command. */
export function commandErrorOf(error: unknown, context: Context, signal: AbortSignal): unknown {
  if (signal.aborted) return new CommandError(EXIT.INTERRUPTED, 'Interrupted.', { cause: error });
  if (error instanceof ConnectionError)
    return new CommandError(EXIT.CONNECTION, error.message, { cause: error });
  if (error instanceof RequestError && error.code === 'UNAUTHENTICATED')
    return refused(`${error.message} (context ${context.name}). Log in again: infra login.`);
  return error instanceof InfraError ? refused(error.message) : error;
}
