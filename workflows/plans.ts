import type { OperationHeader } from '#contracts/operations/header.ts';
import type { PlannedOperation } from './engine/run-operation.ts';
import * as workflows from './index.ts';

/** What an operation of this workflow would do, from its request alone; for previews, outside any workflow. */
export function planOf(workflowType: string, request: OperationHeader): PlannedOperation {
  const workflow = Object.entries<Plans>(workflows).find(([name]) => name === workflowType)?.[1];
  if (workflow === undefined) throw new Error(`There is no workflow ${workflowType}`);
  return workflow.planOf(request);
}

interface Plans {
  planOf(request: OperationHeader): PlannedOperation;
}
