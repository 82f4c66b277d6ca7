import { inWorkflowContext, patched } from '@temporalio/workflow';

/**
 * `patched` for code that also runs outside a workflow, where the plan of a new operation is computed for a preview. A new
 * operation has every patch.
 */
export function isPatched(name: string): boolean {
  return !inWorkflowContext() || patched(name);
}
