import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectedState } from './expected.ts';
import { EVERY, type Fault, type FaultPoint } from './fault.ts';
import { canGoBack, PLANS, undoableSteps } from './plans.ts';
import { findResidue } from './residue.ts';
import { describeEnd, startSaga, type Ran, type Saga, type SagaMachines } from './saga.ts';

/** Operations at a time. */
const LANES = 10;

/**
 * Operations that, past their point of no return, can be requested again and do all of it once more: their failures
 * there need no repair in between, which would take as many operations again.
 */
const AGAIN = new Set(['reimage', 'unrescue', 'decommission', 'erase', 'firmwareUpdate', 'credentialRotate']);

/** Workers that one operation loses: as many steps of it as are tried at once. */
const LOSSES = 4;

/** Machines for as many operations of these workflows as run at once: those whose workers die. */
export function machinesFor(verbs: readonly string[]): number {
  return verbs.flatMap(lossesOf).length;
}

/** Tries every fault at every step of these workflows, on a stack of its own. */
export function describeSagas(verbs: readonly string[], machines: SagaMachines): void {
  let saga: Saga;

  beforeAll(async () => {
    saga = await startSaga(machines);
  }, 240_000);
  afterAll(async () => await saga?.stop(), 60_000);

  test.each(verbs)(
    '%s: a step that fails, runs twice or is cancelled, and undos that do, end the operation as they must, and leave nothing',
    async (verb) => {
      expect(surprises(await inLanes(saga, coursesOf(verb)))).toEqual([]);
      expect(await findResidue(saga.stack, saga)).toEqual([]);
    },
    600_000,
  );

  test('a worker that dies at any step of any of them, before or after the effect, loses nothing', async () => {
    const points = verbs.flatMap(lossesOf);
    const running = inLanes(
      saga,
      points.map((point) => [point]),
      points.length,
    );
    for (let number = 0; number < LOSSES; number += 1) {
      // Every operation is then at a step of its own, in one worker; killing it hits them all.
      await Promise.race([saga.standing(points, number), running]);
      saga.stack.stack.kill('worker', 'SIGKILL');
    }
    expect(surprises(await running)).toEqual([]);
    expect(saga.missed(points)).toEqual([]);
    expect(await findResidue(saga.stack, saga)).toEqual([]);
  }, 1_200_000);
}

/** Every fault at every step, but those of workers that die. */
function coursesOf(verb: string): FaultPoint[][] {
  const at = (fault: Fault, ...steps: string[]): FaultPoint => ({ verb, fault, steps });
  const failing = (step: string): FaultPoint[] => [at('fail-before', step), at('fail-after', step)];
  const steps = stepsOf(verb);
  const before = steps.filter((step) => canGoBack(verb, step));
  const after = steps.filter((step) => !canGoBack(verb, step));
  const failures = AGAIN.has(verb)
    ? inGroups(after, 2).map((some) => some.flatMap(failing))
    : apart(after, failing);
  return [
    [at('twice', EVERY)],
    // Of some verbs nothing needs to be taken back.
    ...(undoableSteps(verb).length === 0 ? [] : [[at('undo', EVERY)]]),
    ...apart(before, (step) => [...failing(step), at('cancel', step)]),
    ...failures,
    // Where there is no way back it continues, and can be cancelled again at the next step.
    [at('cancel', ...after)],
  ];
}

function apart(steps: readonly string[], faults: (step: string) => FaultPoint[]): FaultPoint[][] {
  return steps.flatMap((step) => faults(step).map((point) => [point]));
}

function inGroups<One>(all: readonly One[], size: number): One[][] {
  const groups = Math.ceil(all.length / size);
  return Array.from({ length: groups }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** A worker that dies at each step before and after its effect, in as few operations as lose {@link LOSSES} each. */
function lossesOf(verb: string): FaultPoint[] {
  const steps = stepsOf(verb);
  const operations = Math.ceil(steps.length / LOSSES);
  return (['lost-before', 'lost-after'] as const).flatMap((fault) =>
    Array.from({ length: operations }, (_, first) => ({
      verb,
      fault,
      steps: steps.filter((_step, index) => index % operations === first),
    })),
  );
}

function stepsOf(verb: string): string[] {
  return (PLANS[verb]?.steps ?? []).map(({ name }) => name);
}

async function inLanes(saga: Saga, courses: readonly FaultPoint[][], lanes = LANES): Promise<Ran[]> {
  // The long ones first, so that none is left to the end.
  const queue = courses.toSorted((a, b) => b.length - a.length);
  const ran: Ran[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let course = queue.shift(); course !== undefined; course = queue.shift())
        ran.push(...(await saga.run(course)));
    }),
  );
  return ran;
}

/** One line for each operation that did not end as it had to, or failed for another reason than its fault. */
function surprises(ran: readonly Ran[]): string[] {
  const asExpected = ({ point, operation: { state, failure } }: Ran): boolean =>
    expectedState(point).includes(state) && (state !== 'FAILED' || failure?.code === 'INJECTED');
  return ran.filter((one) => !asExpected(one)).map(describeEnd);
}
