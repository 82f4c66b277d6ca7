import { Worker, type WorkerOptions } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { OPERATIONS_QUEUE } from '#workflows/triggers.ts';

export interface RunningWorker {
  isRunning(): boolean;
  /** Lets running activities finish for a short while, then hands their work to another worker. */
  stop(): Promise<void>;
}

/** What every worker of a process shares. */
export type WorkerBase = Pick<WorkerOptions, 'connection' | 'namespace' | 'interceptors'>;

/** The worker that runs workflows, and the short activities beside them. */
export async function startOperationsWorker(
  options: WorkerBase & {
    readonly activities: object;
    readonly workflowBundle?: WorkerOptions['workflowBundle'];
  },
): Promise<RunningWorker> {
  const { activities, workflowBundle, ...base } = options;
  const worker = await Worker.create({
    ...base,
    taskQueue: OPERATIONS_QUEUE,
    activities,
    ...(workflowBundle === undefined
      ? { workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)) }
      : { workflowBundle }),
    maxConcurrentLocalActivityExecutions: 100,
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '8 seconds',
  });
  return runWorker(worker);
}

/** Runs a worker; one that fails for good ends the process, whose supervisor starts it anew. */
export function runWorker(worker: Worker): RunningWorker {
  let failed = false;
  const done = worker.run().catch((error: unknown) => {
    failed = true;
    process.emitWarning(error instanceof Error ? error : String(error), 'WorkerFailed');
    process.kill(process.pid, 'SIGTERM');
  });
  return {
    isRunning: () => !failed && worker.getState() === 'RUNNING',
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await done;
    },
  };
}
