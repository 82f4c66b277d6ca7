import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { isAsyncIterable, mapAsyncIterator, type Plugin } from 'graphql-yoga';

/**
 * Gives each event of a subscription a context of its own, as each request has one: what was read for an earlier event
 * is not shown again, and who may see what is asked again.
 */
export function useEventContexts<Context extends object>(
  renew: (context: Context) => Context,
): Plugin<object> {
  return {
    onSubscribe({ setSubscribeFn }) {
      setSubscribeFn(async (args: ExecutionArgs) => {
        const events = await createSourceEventStream(args);
        if (!isAsyncIterable(events)) return events;
        const before = args.contextValue as Context;
        const show = async (rootValue: unknown): Promise<ExecutionResult> =>
          await execute({ ...args, rootValue, contextValue: { ...before, ...renew(before) } });
        return mapAsyncIterator(events[Symbol.asyncIterator](), show);
      });
    },
  };
}
