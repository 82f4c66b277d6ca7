import { GraphQLError, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { isAsyncIterable } from 'graphql-yoga';
import type { Identity } from '#platform/auth/verifier.ts';
import { endWithToken } from './end-with-token.ts';
import type { StreamLimit } from './stream-limit.ts';

/** What is available where a subscription begins. */
export interface StreamContext {
  readonly request: Request;
}

/** Keeps subscriptions within their limits and the life of the caller's token, and from being held back by proxies. */
export function useStreams(
  limit: StreamLimit,
  callerOf: (context: StreamContext) => Identity,
): Plugin<object> {
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const context = args.contextValue as StreamContext;
      if (!takesEvents(context.request)) {
        setResultAndStopExecution({ errors: [notAcceptable()] });
        return undefined;
      }
      const caller = callerOf(context);
      let release: () => void;
      try {
        release = limit.open(caller);
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        setResultAndStopExecution({ errors: [error] });
        return undefined;
      }
      return {
        onSubscribeResult({ result, setResult }) {
          if (!isAsyncIterable(result)) return release();
          setResult(endWithToken(result as AsyncIterable<ExecutionResult>, caller, release));
          return undefined;
        },
        onSubscribeError: () => release(),
      };
    },
    onResponse({ response }) {
      if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) return;
      for (const [name, value] of EVENT_HEADERS) response.headers.set(name, value);
      // The library names a coding that does not exist.
      response.headers.delete('content-encoding');
    },
  };
}

/**
 * Proxies collect an answer before they pass it on, which for events is never: the first header is nginx's way to ask
 * for none of that (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering), the second keeps
 * others from packing it (RFC 9111 §5.2.2.6).
 */
const EVENT_HEADERS = [
  ['x-accel-buffering', 'no'],
  ['cache-control', 'no-cache, no-transform'],
] as const;

function takesEvents({ headers }: Request): boolean {
  return headers.get('accept')?.includes('text/event-stream') === true;
}

function notAcceptable(): GraphQLError {
  const message =
    'Subscriptions come as server-sent events. Send the header "Accept: text/event-stream", or ask for the same by a query.';
  return new GraphQLError(message, { extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } } });
}
