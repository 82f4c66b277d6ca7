import v8 from 'node:v8';
import vm from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { runsWorkflowCode } from './workflow-calls.ts';

/**
 * Loaded before everything else (`node --import`), in the process and in each of its threads; takes effect in threads
 * alone, and spares two things that the SDK has no options for (decision 0052):
 *
 * - It records the call stack of every promise of every workflow, for the query `__stack_trace` alone. Where the hook
 *   fails, it works without call stacks.
 * - It makes every call into the sandbox under a time limit, and each limit starts a thread. Calls that run no code of a
 *   workflow need none.
 */
if (!isMainThread) {
  v8.promiseHooks.createHook = () => {
    throw new Error('call stacks of workflows are not recorded');
  };
  const { runInContext } = vm.Script.prototype;
  vm.Script.prototype.runInContext = function withoutNeedlessLimit(context, options) {
    if (options?.timeout === undefined || runsWorkflowCode(context))
      return runInContext.call(this, context, options);
    const { timeout: _, ...rest } = options;
    return runInContext.call(this, context, rest);
  };
}
