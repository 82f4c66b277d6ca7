import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded before everything else (`node --import`), in the process and in each of its threads. Temporal's SDK records
 * the call stack of every promise of every workflow, which costs a quarter of the thread that runs them, for the query
 * `__stack_trace` alone. Where the hook fails, the SDK works without call stacks (decision 0052).
 */
if (!isMainThread) {
  v8.promiseHooks.createHook = () => {
    throw new Error('call stacks of workflows are not recorded');
  };
}
