import type { WorkflowBundle } from '@temporalio/worker';
import { join } from 'node:path';
import { bundleWorkflows } from '#platform/temporal/workflow-bundle.ts';
import { QUIET, quietRuntime } from '#platform/testing/quiet-runtime.ts';

/** Where the workers of the local stack keep theirs, too. */
const FOLDER = join(import.meta.dirname, '..', '..', '.cache', 'workflows');

/** Workflows as a worker runs them, by the module of this folder that exports them. */
export async function testBundle(entry: string): Promise<WorkflowBundle> {
  quietRuntime();
  return await bundleWorkflows({
    workflowsPath: join(import.meta.dirname, '..', entry),
    folder: FOLDER,
    logger: QUIET,
  });
}
