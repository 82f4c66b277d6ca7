import { activityInfo, ApplicationFailure, sleep } from '@temporalio/activity';
import type { ActivityInboundCallsInterceptor, Next, ActivityExecuteInput } from '@temporalio/worker';
import { existsSync } from 'node:fs';
import type { StepCall } from '#activities/step-call.ts';
import { startWorker } from '#processes/start-worker.ts';
import { runProcess } from '#platform/http/run-process.ts';
import { WORKFLOW_TYPES } from '#workflows/operations/contract.ts';
import { faultOf, resourceIn } from './fault.ts';
import { createMarkers } from './markers.ts';

const markers = createMarkers(process.env['SAGA_FOLDER'] ?? '');

/** The step whose failure makes the undo of earlier steps run, for faults of an undo. */
const LAST_STEP = JSON.parse(process.env['SAGA_LAST_STEPS'] ?? '{}') as Record<string, string>;

const injected = (message: string): ApplicationFailure =>
  ApplicationFailure.nonRetryable(message, 'INJECTED');

type Execute = Next<ActivityInboundCallsInterceptor, 'execute'>;

const around: ActivityInboundCallsInterceptor = {
  async execute(input: ActivityExecuteInput, next: Execute): Promise<unknown> {
    const { subject, step } = input.args[0] as StepCall;
    const point = faultOf(subject.title);
    if (point === undefined || point.verb !== WORKFLOW_TYPES[subject.kind]) return await next(input);
    if (point.fault === 'undo') return await undoFaults(input, next, step, point.step, point.verb);
    if (step !== point.step) return await next(input);
    switch (point.fault) {
      case 'fail-before':
        throw injected(`${step} fails before its effect`);
      case 'fail-after':
        await next(input);
        throw injected(`${step} fails after its effect`);
      case 'twice':
        await next(input);
        return await next(input);
      case 'cancel':
        markers.reached(resourceIn(subject.title));
        // Long enough for the suite to see it, and to cancel the operation.
        await sleep(2_500);
        return await next(input);
      case 'lost-before':
        await doomed(subject.title);
        return await next(input);
      case 'lost-after': {
        const result: unknown = await next(input);
        await doomed(subject.title);
        return result;
      }
    }
  },
};

/** Fails the last step that can still be taken back; the undo in question runs, fails once, and runs again. */
async function undoFaults(
  input: ActivityExecuteInput,
  next: Execute,
  step: string,
  wanted: string,
  verb: string,
): Promise<unknown> {
  if (step === LAST_STEP[verb]) throw injected(`${step} fails so that ${wanted} is taken back`);
  const result: unknown = await next(input);
  if (step === `undo:${wanted}` && activityInfo().attempt === 1) {
    throw ApplicationFailure.retryable(`${step} fails once`, 'INJECTED');
  }
  return result;
}

/** Never ends while the worker is doomed: it is killed here, and the next worker finds the file gone. */
async function doomed(title: string): Promise<void> {
  markers.reached(resourceIn(title));
  while (existsSync(markers.doomFile)) await sleep(200);
}

await runProcess('faulty-worker', async () => await startWorker({ around }));
