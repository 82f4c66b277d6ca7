import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectedState } from './expected.ts';
import { EVERY, type Fault, type FaultPoint } from './fault.ts';
import { canGoBack, PLANS, undoableSteps } from './plans.ts';
import { findResidue } from './residue.ts';
import { startSaga, told, type Ran, type Saga, type SagaMachines } from './saga.ts';

/** Operations at a time. */
const LANES = 10;

/** Workers that one operation loses: as many steps of it as are tried at once. */
const LOSSES = 4;

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
      expect(surprises(await inLanes(saga, pointsOf(verb)))).toEqual([]);
      expect(await findResidue(saga.stack)).toEqual([]);
    },
    600_000,
  );

  test('a worker that dies at any step of any of them, before or after the effect, loses nothing', async () => {
    const points = verbs.flatMap(lossesOf);
    const running = inLanes(saga, points, points.length);
    for (let number = 0; number < LOSSES; number += 1) {
      // Every operation then stands at a step of its own, in one worker; killing it hits them all.
      await Promise.race([saga.standing(points, number), running]);
      saga.stack.stack.kill('worker', 'SIGKILL');
    }
    expect(surprises(await running)).toEqual([]);
    expect(saga.missed(points)).toEqual([]);
    expect(await findResidue(saga.stack)).toEqual([]);
  }, 900_000);
}

/** Every fault at every step, but those of workers that die. */
function pointsOf(verb: string): FaultPoint[] {
  const at = (fault: Fault, ...steps: string[]): FaultPoint => ({ verb, fault, steps });
  const steps = stepsOf(verb);
  const [before, after] = [true, false].map((can) => steps.filter((step) => canGoBack(verb, step) === can));
  return [
    at('twice', EVERY),
    // Of some verbs nothing needs to be taken back.
    ...(undoableSteps(verb).length === 0 ? [] : [at('undo', EVERY)]),
    ...steps.flatMap((step) => [at('fail-before', step), at('fail-after', step)]),
    ...(before ?? []).map((step) => at('cancel', step)),
    // Where there is no way back it goes on, and can be told so again at the next step.
    at('cancel', ...(after ?? [])),
  ];
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

async function inLanes(saga: Saga, points: readonly FaultPoint[], lanes = LANES): Promise<Ran[]> {
  const queue = [...points];
  const ran: Ran[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let point = queue.shift(); point !== undefined; point = queue.shift())
        ran.push(await saga.run(point));
    }),
  );
  return ran;
}

/** One line for each operation that did not end as it had to. */
function surprises(ran: readonly Ran[]): string[] {
  return ran.filter(({ point, operation }) => !expectedState(point).includes(operation.state)).map(told);
}
