import { activityInfo, ApplicationFailure, sleep } from '@temporalio/activity';
import type { ActivityInboundCallsInterceptor, Next, ActivityExecuteInput } from '@temporalio/worker';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { startWorker } from '#processes/start-worker.ts';
import { runProcess } from '#platform/http/run-process.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { WORKFLOW_TYPES } from '#contracts/operations/request.ts';
import { EVERY, faultOf, resourceIn, type FaultPoint } from './fault.ts';
import { createMarkers } from './markers.ts';

const markers = createMarkers(process.env['SAGA_FOLDER'] ?? '');

/** The step whose failure makes the undo of earlier steps run, for faults of an undo. */
const LAST_STEP = JSON.parse(process.env['SAGA_LAST_STEPS'] ?? '{}') as Record<string, string>;

const injected = (message: string): ApplicationFailure =>
  ApplicationFailure.nonRetryable(message, 'INJECTED');

type Execute = Next<ActivityInboundCallsInterceptor, 'execute'>;

const around: ActivityInboundCallsInterceptor = {
  async execute(input: ActivityExecuteInput, next: Execute): Promise<unknown> {
    const { operation, step } = input.args[0] as StepCall;
    // Each of its steps comes by here, too; Temporal never tries the whole again.
    if (activityInfo().activityType === 'runSteps') return await next(input);
    const met = faultMetBy(operation);
    if (met === undefined) return await next(input);
    const { name, point } = met;
    if (point.fault === 'undo') return await undoFaults(input, next, step, point.verb);
    if (!point.steps.includes(step) && point.steps[0] !== EVERY) return await next(input);
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
        markers.reached(name, step);
        // Long enough for the suite to see it, and to cancel the operation.
        await sleep(2_500);
        return await next(input);
      case 'lost-before':
        await doomed(name, step);
        return await next(input);
      case 'lost-after': {
        const result: unknown = await next(input);
        await doomed(name, step);
        return result;
      }
    }
  },
};

/** What an operation meets: found by its resource, by its id or, where the operation makes it, by its name. */
function faultMetBy(operation: OperationHeader): { name: string; point: FaultPoint } | undefined {
  const { kind, title, subject, related } = operation;
  const ids = [subject, ...related].map(({ id }) => id);
  for (const resource of [...ids, resourceIn(title)]) {
    const name = markers.armed(resource);
    const point = name === undefined ? undefined : faultOf(name);
    if (name !== undefined && point?.verb === WORKFLOW_TYPES[kind]) return { name, point };
  }
  return undefined;
}

/** Fails the last step that can still be taken back; then each undo runs, fails once, and runs again. */
async function undoFaults(
  input: ActivityExecuteInput,
  next: Execute,
  step: string,
  verb: string,
): Promise<unknown> {
  if (step === LAST_STEP[verb]) throw injected(`${step} fails so that all before it is taken back`);
  const result: unknown = await next(input);
  if (step.startsWith('undo:') && activityInfo().attempt === 1) {
    throw ApplicationFailure.retryable(`${step} fails once`, 'INJECTED');
  }
  return result;
}

/**
 * Never ends in the worker that reached the step first, however often it is tried there: it is killed here, and the
 * next worker continues.
 */
async function doomed(name: string, step: string): Promise<void> {
  const first = markers.reached(name, step);
  while (first === process.pid) await sleep(1_000);
}

await runProcess('faulty-worker', async () => await startWorker({ around }));
