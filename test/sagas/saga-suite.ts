import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectedState } from './expected.ts';
import { EVERY, type FaultPoint } from './fault.ts';
import { PLANS, undoableSteps } from './plans.ts';
import { findResidue } from './residue.ts';
import { startSaga, told, type Ran, type Saga, type SagaMachines } from './saga.ts';

/** Operations at a time. */
const LANES = 10;

/** Tries every fault at every step of these workflows, on a stack of its own. */
export function describeSagas(verbs: readonly string[], machines: SagaMachines): void {
  let saga: Saga;

  beforeAll(async () => {
    saga = await startSaga(machines);
  }, 240_000);
  afterAll(async () => await saga?.stop(), 60_000);

  describe.each(verbs)('%s', (verb) => {
    test('a step that fails, runs twice or is cancelled, and undos that do, end the operation as they must, and leave nothing', async () => {
      const every = [{ verb, fault: 'twice' as const, step: EVERY }];
      // Of some verbs nothing needs to be taken back.
      const undos = undoableSteps(verb).length === 0 ? [] : [{ verb, fault: 'undo' as const, step: EVERY }];
      const points = [...every, ...undos, ...pointsOf(verb, ['fail-before', 'fail-after', 'cancel'])];
      expect(surprises(await inLanes(saga, points))).toEqual([]);
      expect(await findResidue(saga.stack)).toEqual([]);
    }, 600_000);

    test('a worker that dies at any step, before or after the effect, loses nothing', async () => {
      const { doomFile } = saga.markers;
      writeFileSync(doomFile, '');
      const points = pointsOf(verb, ['lost-before', 'lost-after']);
      const running = inLanes(saga, points, points.length);
      try {
        // Every operation then stands at its own step, in one worker; killing it hits them all.
        await saga.standing(points);
      } finally {
        rmSync(doomFile);
      }
      saga.stack.stack.kill('worker', 'SIGKILL');
      expect(surprises(await running)).toEqual([]);
      expect(await findResidue(saga.stack)).toEqual([]);
    }, 600_000);
  });
}

function pointsOf(verb: string, faults: readonly FaultPoint['fault'][]): FaultPoint[] {
  const steps = (PLANS[verb]?.steps ?? []).map(({ name }) => name);
  return steps.flatMap((step) => faults.map((fault) => ({ verb, fault, step })));
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
