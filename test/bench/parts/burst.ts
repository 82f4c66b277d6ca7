import { createSite, enrollFleet, type TestSite } from '../../harness/fleet.ts';
import { figure, type Check, type Finding } from '../measuring/finding.ts';
import { inFlight } from '../measuring/in-flight.ts';
import { watchMemory } from '../measuring/memory-watch.ts';
import type { Part, Scale } from '../part.ts';
import { connectPlatform, type Accepted, type PlatformSide } from '../platform-side.ts';
import { readEnds, type Ends } from './burst-ends.ts';

interface Size {
  readonly servers: number;
  readonly requests: number;
}

const SIZES: Record<Scale, Size> = {
  full: { servers: 40, requests: 1_000 },
  small: { servers: 3, requests: 30 },
};

/** Connections the burst comes by. */
const CONNECTIONS = 200;

export const burst: Part = {
  name: 'burst',
  about: 'a thousand instances asked for at once, of a fleet that has far fewer servers',
  async run(bench) {
    const { servers, requests } = SIZES[bench.scale];
    const test = await bench.startStack({ servers, environment: { simulator: { SIMULATOR_SPEED: '50' } } });
    const platform = await connectPlatform(test, CONNECTIONS);
    bench.atEnd(async () => await platform.close());
    const site = await createSite(test, 'bench');
    bench.say(`enrolling ${servers} servers`);
    await enrollFleet(test, site);

    const memory = watchMemory(() => test.stack.info.processes);
    const begin = performance.now();
    const since = (): number => (performance.now() - begin) / 1_000;
    const accepted = await inFlight(requests, requests, async (index) => await accept(platform, site, index));
    const acceptedAfter = since();
    bench.say(`accepted after ${acceptedAfter.toFixed(1)} s`);
    const ids = accepted.flatMap((one) => (one instanceof Error ? [] : [one.operationId]));
    const ends = await inFlight(ids.length, 100, async (index) => await platform.ended(ids[index] ?? ''));
    const endedAfter = since();
    bench.say(
      `ended after ${endedAfter.toFixed(1)} s, ${ends.filter((end) => end === 'succeeded').length} with a server`,
    );
    const peaks = memory.stop();
    const finding: Finding = {
      title: `${requests} requests at once, ${servers} servers`,
      checks: checksOf(accepted, await readEnds(platform, ids), servers),
      figures: [
        figure('all accepted after', 's', [acceptedAfter]),
        figure('all ended after', 's', [endedAfter]),
        ...[...peaks].map(([name, bytes]) => figure(`most memory: ${name}`, 'MB', [bytes / 1e6])),
      ],
      note: 'Once; operations without a server to be had end as FAILED with EXHAUSTED.',
    };
    return [finding];
  },
};

async function accept(platform: PlatformSide, site: TestSite, index: number): Promise<Accepted | Error> {
  try {
    return await platform.createInstance(site, `burst-${index}`);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function checksOf(accepted: readonly (Accepted | Error)[], ends: Ends, servers: number): Check[] {
  const refused = accepted.filter((one) => one instanceof Error);
  const operations = accepted.length - refused.length;
  return [
    { label: `all accepted (refused: ${refused.length})`, holds: refused.length === 0 },
    {
      label: `all ended (${ends.succeeded} succeeded, ${ends.exhausted} found no server, ${ends.other.length} otherwise)`,
      holds: ends.succeeded + ends.exhausted === operations && ends.other.length === 0,
    },
    { label: `none lost (${ends.workflows} workflows)`, holds: ends.workflows === operations },
    {
      label: `none doubled (${ends.runs} runs, ${ends.serversInUse} servers in use, ${ends.addresses} addresses)`,
      holds:
        ends.runs === operations && ends.serversInUse === ends.succeeded && ends.addresses === ends.succeeded,
    },
    { label: `every server was given (${ends.serversInUse})`, holds: ends.serversInUse === servers },
  ];
}
