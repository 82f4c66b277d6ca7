/** What a sandbox of `@temporalio/worker` (workflow/reusable-vm.js) shows of the call that is about to be made. */
interface Sandbox {
  /** The workflow's scope, the function of the SDK that is called, and its arguments. */
  readonly __temporal_args?: readonly [unknown, unknown, ...unknown[]];
  /** The scope that the sandbox has now, and the workflow in it. */
  readonly __TEMPORAL_BAG_HOLDER__?: unknown;
  readonly __TEMPORAL_ACTIVATOR__?: { readonly blockedConditions?: { readonly size?: unknown } };
}

/**
 * Whether a call into a sandbox may run code of a workflow, which may take forever. Collecting the result of an
 * activation runs none, and neither does looking for conditions that have become true where the workflow waits for none.
 */
export function runsWorkflowCode(sandbox: Sandbox): boolean {
  const [scope, call] = sandbox.__temporal_args ?? [];
  if (call === 'concludeActivation') return false;
  if (call !== 'tryUnblockConditions' || sandbox.__TEMPORAL_BAG_HOLDER__ !== scope) return true;
  return sandbox.__TEMPORAL_ACTIVATOR__?.blockedConditions?.size !== 0;
}
