import { WorkflowNotFoundError } from '@temporalio/common';

/** Whether Temporal says that there is no such workflow. Some calls of the client pass on the bare gRPC status 5. */
export function isNotFound(error: unknown): boolean {
  return (
    error instanceof WorkflowNotFoundError || (error instanceof Error && 'code' in error && error.code === 5)
  );
}
