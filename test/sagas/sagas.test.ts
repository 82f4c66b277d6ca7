import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, enroll, simulatedBmcs } from '#test/harness/fleet.ts';
import { awaitOperation, hasEnded, type OperationView } from '#test/harness/operations.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { WORKFLOW_TYPES } from '#workflows/operations/contract.ts';
import { expectedState } from './expected.ts';
import { EVERY, FAULTS, nameOf, type FaultPoint } from './fault.ts';
import { createMarkers, type Markers } from './markers.ts';
import { lastReversible, PLANS, undoableSteps } from './plans.ts';
import { findResidue } from './residue.ts';
import { instanceScenarios } from './instance-scenario.ts';
import type { Scenario } from './scenario.ts';
import { SERVER_VERBS, serverScenarios } from './server-scenario.ts';

/** Operations at a time. */
const LANES = 10;
/** Machines for instances: as many as are alive at once. */
const SERVERS = 48;
/** Others for operations on servers: as many of each vendor as such an operation has steps, twice. */
const SPARE = 56;

let stack: TestStack;
let scenarioOf: (verb: string) => Scenario;
let markers: Markers;
const folder = mkdtempSync(join(tmpdir(), 'infratographer-saga-'));
let number = 0;
const ended = new Set<string>();

beforeAll(async () => {
  markers = createMarkers(folder);
  const lastSteps = Object.fromEntries(Object.keys(PLANS).map((verb) => [verb, lastReversible(verb)]));
  stack = await startTestStack({
    servers: SERVERS + SPARE,
    programs: { worker: fileURLToPath(new URL('faulty-worker.ts', import.meta.url)) },
    environment: {
      simulator: {
        SIMULATOR_SPEED: '20',
        SIMULATOR_VENDORS: 'dell,hpe,supermicro,dell,hpe,supermicro,standard',
      },
      worker: { CONSOLE_IDLE_SECONDS: '1', SAGA_FOLDER: folder, SAGA_LAST_STEPS: JSON.stringify(lastSteps) },
    },
  });
  const site = await createSite(stack, 'sagas');
  const bmcs = await simulatedBmcs(stack);
  const deps = { test: stack, site, markers, spareBmcs: bmcs.slice(SERVERS) };
  const [ofInstances, ofServers] = [instanceScenarios(deps), serverScenarios(deps)];
  scenarioOf = (verb) => (SERVER_VERBS.includes(verb) ? ofServers(verb) : ofInstances(verb));
  const enrolled = await Promise.all(
    bmcs.slice(0, SERVERS).map(async (bmc, index) => {
      const others = index % 2 === 0 ? 'NETWORK' : 'VIRTUAL_MEDIA';
      const bootMethod = bmc.vendor === 'standard' ? 'HTTP' : others;
      return await enroll(stack, site, bmc, stack.bmcCredential, { bootMethod });
    }),
  );
  for (const { operationId } of enrolled) await awaitOperation(stack.as('admin'), operationId);
}, 240_000);

afterAll(async () => {
  await stack?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

interface Ran {
  readonly point: FaultPoint;
  readonly operation: OperationView;
}

/** Runs one faulty operation to its end. */
async function run(point: FaultPoint): Promise<Ran> {
  const scenario = scenarioOf(point.verb);
  number += 1;
  const name = nameOf(point, number);
  const begun = await scenario.begin(name);
  const { operationId } = begun;
  if (point.fault === 'cancel') {
    await reachedOrEnded(name);
    await stack
      .as('admin')
      .ask(
        `mutation($in: OperationCancelInput!) { operationCancel(input: $in) { errors { code message } } }`,
        { in: { id: operationId, reason: 'the suite cancels it' } },
      );
  }
  const operation = await awaitOperation(stack.as('admin'), operationId, hasEnded, 180);
  ended.add(name);
  await scenario.cleanUp(begun, operation.state).catch((cause: unknown) => {
    throw new Error(`${told({ point, operation })}; what it left could not be mended`, { cause });
  });
  return { point, operation };
}

/** An operation that ends before its faulty step is told by how it ended, not by a wait that is in vain. */
async function reachedOrEnded(name: string): Promise<void> {
  const deadline = Date.now() + 240_000;
  while (!markers.hasReached(name) && !ended.has(name)) {
    if (Date.now() > deadline) throw new Error(`${name} never reached its step`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function inLanes(points: readonly FaultPoint[], lanes = LANES): Promise<Ran[]> {
  const queue = [...points];
  const ran: Ran[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let point = queue.shift(); point !== undefined; point = queue.shift()) ran.push(await run(point));
    }),
  );
  return ran;
}

/** One line for each operation that did not end as it had to. */
function surprises(ran: readonly Ran[]): string[] {
  return ran.filter(({ point, operation }) => !expectedState(point).includes(operation.state)).map(told);
}

function told({ point, operation: { state, failure } }: Ran): string {
  const why = failure === null ? '' : ` (${failure.code}: ${failure.message})`;
  return `${point.verb}, ${point.fault} at ${point.step}: ${state}${why}, expected ${expectedState(point).join(' or ')}`;
}

const stepsOf = (verb: string): string[] => (PLANS[verb]?.steps ?? []).map((step) => step.name);
const pointsOf = (verb: string, faults: readonly FaultPoint['fault'][]): FaultPoint[] =>
  stepsOf(verb).flatMap((step) => faults.map((fault) => ({ verb, fault, step })));

test('every workflow type has its plan here', () => {
  expect(Object.keys(PLANS).toSorted()).toEqual(Object.values(WORKFLOW_TYPES).toSorted());
});

describe.each(Object.keys(PLANS))('%s', (verb) => {
  test('a step that fails, runs twice or is cancelled, and undos that do, end the operation as they must, and leave nothing', async () => {
    const every = [{ verb, fault: 'twice' as const, step: EVERY }];
    // Of some verbs nothing needs to be taken back.
    const undos = undoableSteps(verb).length === 0 ? [] : [{ verb, fault: 'undo' as const, step: EVERY }];
    const ran = await inLanes([
      ...every,
      ...undos,
      ...pointsOf(verb, ['fail-before', 'fail-after', 'cancel']),
    ]);
    expect(surprises(ran)).toEqual([]);
    expect(await findResidue(stack)).toEqual([]);
  }, 600_000);

  test('a worker that dies at any step, before or after the effect, loses nothing', async () => {
    writeFileSync(markers.doomFile, '');
    const points = pointsOf(verb, ['lost-before', 'lost-after']);
    const first = number;
    const running = inLanes(points, points.length);
    try {
      // Every operation then stands at its own step, in one worker; killing it hits them all.
      await Promise.all(
        points.map(async (point, index) => await reachedOrEnded(nameOf(point, first + index + 1))),
      );
    } finally {
      rmSync(markers.doomFile);
    }
    stack.stack.kill('worker', 'SIGKILL');
    expect(surprises(await running)).toEqual([]);
    expect(await findResidue(stack)).toEqual([]);
  }, 600_000);
});

test('every fault there is was tried', () => {
  expect(FAULTS.toSorted()).toEqual([
    'cancel',
    'fail-after',
    'fail-before',
    'lost-after',
    'lost-before',
    'twice',
  ]);
});
