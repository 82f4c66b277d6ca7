import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { ProcessName } from '#deploy/local/own-process.ts';
import { createRandom } from '#simulator/random.ts';
import { createInfra } from '#test/e2e/command-line/infra.ts';
import { createSite, enrollFleet, type TestSite } from '#test/harness/fleet.ts';
import { bmcJournal } from '#test/harness/simulated-hosts.ts';
import { openStoredData } from '#test/harness/stored-data.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { startStream, type OperationStream } from '#test/harness/stream.ts';
import { findResidue } from '#test/sagas/residue.ts';

/** The same moments again: `KILLS_SEED=… npm test -- test/e2e/kills`. */
const SEED = process.env['KILLS_SEED'] ?? String(Date.now());
/** Operations that must end for each process that is killed. */
const OPERATIONS = 4;
/** A process that is killed again before it has done anything would show nothing but a delay. */
const KILLS = 2;
const SERVERS = 4;

let stack: TestStack;
let site: TestSite;
let stream: OperationStream;
const random = createRandom(SEED, 'kills');

beforeAll(async () => {
  stack = await startTestStack({ servers: SERVERS, environment: { simulator: { SIMULATOR_SPEED: '10' } } });
  site = await createSite(stack, 'kills');
  await enrollFleet(stack, site);
  stream = startStream(stack.as('admin'), site, 'kills', SERVERS);
});
afterAll(async () => await stack?.stop());

function ended(): number {
  return stream.operations.filter(({ end }) => end !== null).length;
}

/** Kills a process at a random moment, and again once it has come back, until enough operations have ended. */
async function killWhileWorking(name: ProcessName): Promise<void> {
  const enough = ended() + OPERATIONS;
  for (let kills = 0; ended() < enough || kills < KILLS;) {
    await sleep(200 + random() * 1_800);
    const { [name]: pid } = stack.stack.info.processes;
    if (kills < KILLS && pid !== undefined) {
      process.kill(pid, 'SIGKILL');
      kills += 1;
      await expect.poll(() => stack.stack.info.processes[name], { timeout: 60_000 }).not.toBe(pid);
    }
  }
}

// The simulator last: with it goes the journal of effects.
test.each<ProcessName>(['worker', 'dispatcher', 'apis', 'gateway', 'boot', 'nats', 'postgres', 'temporal'])(
  `operations continue although %s is killed (seed ${SEED})`,
  async (name) => await killWhileWorking(name),
);

test('every operation ended well, and switched the power of its machine once for each time it had to', async () => {
  await stream.drain();
  const failed = stream.operations.filter(({ end }) => end?.state !== 'SUCCEEDED');
  expect(failed).toEqual([]);
  const count = (kind: string): number => stream.operations.filter((one) => one.kind === kind).length;
  const resets = (await bmcJournal(stack)).filter(
    ({ method, path, effect }) => method === 'POST' && /Reset\/?$/.test(path) && effect,
  );
  // On for the installer; off, on for the wipe, and off again.
  expect(resets).toHaveLength(count('PROVISION') + 3 * count('DECOMMISSION'));
}, 300_000);

test('nothing is left that the outcomes do not explain', async () => {
  await expect.poll(async () => await findResidue(stack), { timeout: 30_000 }).toEqual([]);
});

test('infra applies a site file although apis is killed in the middle', async () => {
  const home = await mkdtemp(join(tmpdir(), 'infra-kill-'));
  onTestFinished(async () => await rm(home, { recursive: true, force: true }));
  const file = join(home, 'site.yaml');
  await writeFile(file, 'site: { name: applied }\nracks: [{ name: a1 }, { name: a2 }]\n');
  const stored = await openStoredData(stack.stack.info.postgres);
  onTestFinished(async () => await stored.close());
  // It waits as long as another import of the tenant has its turn, so that it is killed before its end.
  const release = await stored.hold(`site file ${site.tenantId}`);
  const child = createInfra(stack, home).watch('apply', file, '--tenant', site.tenantId);
  const ended = once(child, 'exit');
  let shown = '';
  child.stdout?.on('data', (bytes: Buffer) => (shown += bytes.toString()));
  await expect.poll(() => shown, { timeout: 60_000 }).toContain('waits for another import of the tenant');
  const { apis } = stack.stack.info.processes;
  if (apis === undefined) throw new Error('apis does not run');
  process.kill(apis, 'SIGKILL');
  await release();
  expect(await ended, shown).toEqual([0, null]);
  expect(shown).toContain('Were created 3, changed 0, deleted 0.');
  expect(stack.stack.info.processes.apis).not.toBe(apis);
}, 120_000);

test(`operations continue although the simulator is killed (seed ${SEED})`, async () => {
  stream = startStream(stack.as('admin'), site, 'simulator', SERVERS);
  await killWhileWorking('simulator');
  await stream.drain();
  expect(stream.operations.filter(({ end }) => end?.state !== 'SUCCEEDED')).toEqual([]);
  await expect.poll(async () => await findResidue(stack), { timeout: 30_000 }).toEqual([]);
}, 300_000);
