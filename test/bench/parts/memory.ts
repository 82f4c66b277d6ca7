import { setTimeout as sleep } from 'node:timers/promises';
import { createSite, mutate, type TestSite } from '../../harness/fleet.ts';
import { awaitOperation } from '../../harness/operations.ts';
import type { TestStack } from '../../harness/stack.ts';
import { figure, type Finding } from '../measuring/finding.ts';
import { inFlight } from '../measuring/in-flight.ts';
import { usageOf } from '../measuring/process-usage.ts';
import { median } from '../measuring/statistics.ts';
import type { Part, Scale } from '../part.ts';
import { connectPlatform, type PlatformSide } from '../platform-side.ts';

/** Operations that wait at once. */
const OPEN: Record<Scale, number> = { full: 500, small: 20 };
/** Run before anything is measured, so that code and connections are there. */
const WARM_UP: Record<Scale, number> = { full: 50, small: 5 };

export const memory: Part = {
  name: 'memory',
  about: "the worker's memory for each operation that waits for its approval",
  async run(bench) {
    const open = OPEN[bench.scale];
    const test = await bench.startStack({ servers: 1 });
    const platform = await connectPlatform(test);
    bench.atEnd(async () => await platform.close());
    const site = await createSite(test, 'bench');
    const profileId = await createProfile(platform, site);

    const restarted = await settle(test, bench.scale);
    bench.say(`worker just started: ${mb(restarted)}`);
    await inFlight(WARM_UP[bench.scale], 10, async (index) => {
      await platform.ended((await platform.createInstance(site, `warm-${index}`)).operationId);
    });
    const before = await settle(test, bench.scale);
    bench.say(`warm, none open: ${mb(before)}`);
    const waiting = await inFlight(
      open,
      20,
      async (index) => (await platform.createInstance(site, `waits-${index}`, { profileId })).operationId,
    );
    for (const id of waiting)
      await awaitOperation(platform.graph, id, ({ state }) => state === 'WAITING', 300);
    const during = await settle(test, bench.scale);
    bench.say(`${open} open: ${mb(during)}`);
    await test.stack.restart('worker');
    const parked = await settle(test, bench.scale);
    bench.say(`${open} open, worker just started: ${mb(parked)}`);
    return [describe({ open, restarted, before, during, parked })];
  },
};

interface Readings {
  readonly open: number;
  /** A worker just started, with nothing open. */
  readonly restarted: number;
  /** A warm worker with nothing open. */
  readonly before: number;
  /** The same with all of them open. */
  readonly during: number;
  /** A worker just started, with all of them open. */
  readonly parked: number;
}

function describe({ open, restarted, before, during, parked }: Readings): Finding {
  return {
    title: `Worker memory for each of ${open} operations that wait`,
    figures: [
      figure('in its cache, each', 'KB', [(during - before) / open / 1e3]),
      figure('parked (worker restarted meanwhile), each', 'KB', [(parked - restarted) / open / 1e3]),
      figure('warm worker, none open', 'MB', [before / 1e6]),
      figure(`same, ${open} open`, 'MB', [during / 1e6]),
      figure('worker just started, none open', 'MB', [restarted / 1e6]),
      figure(`same, ${open} open`, 'MB', [parked / 1e6]),
    ],
    note: 'Resident memory, once, garbage included. A parked operation is in Temporal alone until something happens to it.',
  };
}

async function createProfile({ graph }: PlatformSide, { tenantId }: TestSite): Promise<string> {
  const input = { idempotencyKey: 'profile', tenantId, name: 'approved', approvalRequired: true };
  const { profile } = await mutate<{ profile: { id: string } }>(
    graph,
    'profileCreate',
    input,
    'profile { id }',
  );
  return profile.id;
}

/** The worker's memory once it has nothing to do. */
async function settle(test: TestStack, scale: Scale): Promise<number> {
  await sleep(scale === 'full' ? 15_000 : 2_000);
  const readings: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    await sleep(500);
    const { worker = 0 } = test.stack.info.processes;
    readings.push(usageOf({ worker }).get('worker')?.rss ?? Number.NaN);
  }
  return median(readings);
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
