import { Worker, type WorkerOptions } from '@temporalio/worker';
import { fileURLToPath } from 'node:url';
import { bundleWorkflows } from '#platform/temporal/workflow-bundle.ts';
import { IMAGES_QUEUE, OPERATIONS_QUEUE } from '#contracts/operations/queues.ts';

export interface RunningWorker {
  isRunning(): boolean;
  /** Lets running activities finish for a short while, then hands their work to another worker. */
  stop(): Promise<void>;
}

/** What every worker of a process shares. */
export type WorkerBase = Pick<WorkerOptions, 'connection' | 'namespace' | 'interceptors'>;

const WORKFLOWS = fileURLToPath(new URL('../workflows/index.ts', import.meta.url));

/** The worker that runs workflows, and the short activities beside them. */
export async function startOperationsWorker(
  options: WorkerBase & {
    readonly activities: object;
    /** Keeps the bundle of workflows between starts; undefined bundles at each. */
    readonly bundleFolder: string | undefined;
  },
): Promise<RunningWorker> {
  const { activities, bundleFolder, ...base } = options;
  const worker = await Worker.create({
    ...base,
    taskQueue: OPERATIONS_QUEUE,
    activities,
    workflowBundle: await bundleWorkflows({ workflowsPath: WORKFLOWS, folder: bundleFolder }),
    maxConcurrentLocalActivityExecutions: 100,
    shutdownGraceTime: '5 seconds',
    shutdownForceTime: '8 seconds',
  });
  return runWorker(worker);
}

/** Images that one process fetches at a time: each takes what the network and half a processor give. */
const MOST_IMAGES = 4;

/** The worker that fetches images. */
export async function startImagesWorker({
  activities,
  ...base
}: WorkerBase & { readonly activities: object }): Promise<RunningWorker> {
  const worker = await Worker.create({
    ...base,
    taskQueue: IMAGES_QUEUE,
    activities,
    maxConcurrentActivityTaskExecutions: MOST_IMAGES,
    maxConcurrentActivityTaskPolls: 1,
    // A cancellation is answered to the next heartbeat that is sent.
    maxHeartbeatThrottleInterval: '300 ms',
    // What is fetched is not kept, so that there is nothing to finish.
    shutdownGraceTime: '100 ms',
    shutdownForceTime: '8 seconds',
  });
  return runWorker(worker);
}

/**
 * Runs a worker; one that fails permanently ends the process, whose supervisor starts it again. One that is stopped may
 * end with an error too, "Worker still in use", after `shutdownForceTime`: where an activity outlasts it, whose work goes
 * to another worker, or where the server does not end a poll that began during the stop (a race that sdk-rust's pull
 * request 1197 describes).
 */
export function runWorker(worker: Worker): RunningWorker {
  let failed = false;
  let stopping = false;
  const done = worker.run().catch((error: unknown) => {
    failed = true;
    process.emitWarning(error instanceof Error ? error : String(error), 'WorkerFailed');
    if (!stopping) process.kill(process.pid, 'SIGTERM');
  });
  return {
    isRunning: () => !failed && worker.getState() === 'RUNNING',
    async stop() {
      stopping = true;
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await done;
    },
  };
}
