import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { figure, type Finding } from '../measuring/finding.ts';
import { inFlight } from '../measuring/in-flight.ts';
import { usageOf } from '../measuring/process-usage.ts';
import type { Part, Scale } from '../part.ts';
import { startFleetProcess, type FleetProcess } from '../simulator/fleet-process.ts';

const BMCS: Record<Scale, number> = { full: 2_000, small: 20 };
const LIMIT_MB = 512;
const AT_ONCE = 50;
/** What a poll of a BMC and of its system looks like. */
const PATHS = ['/redfish/v1/', '/redfish/v1/Systems?only', '/redfish/v1/Managers', '/redfish/v1/Chassis'];

export const simulator: Part = {
  name: 'simulator',
  about: 'memory of a simulated fleet in one process, and requests it answers in a second',
  async run(bench) {
    const count = BMCS[bench.scale];
    const begun = performance.now();
    const fleet = await startFleetProcess(count, 'standard');
    bench.atEnd(fleet.stop);
    const startMs = performance.now() - begun;
    const memory = async (): Promise<number> => {
      await sleep(1_000);
      return (usageOf({ fleet: fleet.pid }).get('fleet')?.rss ?? Number.NaN) / 1e6;
    };
    const idle = await memory();
    bench.say(`${count} BMCs serve: ${idle.toFixed(0)} MB`);
    await inFlight(count, AT_ONCE, async (index) => {
      const agent = agentOf(fleet);
      await ask(fleet, index, agent);
      await agent.destroy();
    });
    const asked = await memory();
    bench.say(`all asked: ${asked.toFixed(0)} MB`);
    const agents = fleet.urls.map(() => agentOf(fleet));
    bench.atEnd(async () => void (await Promise.all(agents.map((agent) => agent.destroy()))));
    const rates: number[] = [];
    for (let round = 0; round < bench.rounds; round += 1) {
      const from = performance.now();
      await inFlight(count, AT_ONCE, async (index) => await ask(fleet, index, agents[index]));
      rates.push((count * PATHS.length * 1_000) / (performance.now() - from));
    }
    const connected = await memory();
    bench.say(`all connected and asked: ${connected.toFixed(0)} MB`);
    return [describe({ count, startMs, idle, asked, connected, rates })];
  },
};

/** Keeps its connection for as long as a BMC does. */
const agentOf = ({ ca }: FleetProcess): Agent => new Agent({ connect: { ca }, keepAliveTimeout: 60_000 });

async function ask({ urls, credential }: FleetProcess, index: number, agent?: Agent): Promise<void> {
  const { username, password } = credential;
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  for (const path of PATHS) {
    const url = `${urls[index] ?? ''}${path}`;
    const { statusCode, body } = await request(url, {
      headers: { authorization },
      ...(agent === undefined ? {} : { dispatcher: agent }),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}`);
  }
}

function describe(read: {
  readonly count: number;
  readonly startMs: number;
  /** MB once all serve. */
  readonly idle: number;
  /** MB once each was asked over a connection that is closed again. */
  readonly asked: number;
  /** MB with a connection to each. */
  readonly connected: number;
  /** Requests in a second, by round. */
  readonly rates: readonly number[];
}): Finding {
  const { count } = read;
  return {
    title: `A simulated fleet of ${count} BMCs in one process`,
    checks: [{ label: `under ${LIMIT_MB} MB when all were asked`, holds: read.asked < LIMIT_MB }],
    figures: [
      figure('until all serve', 's', [read.startMs / 1_000]),
      figure('memory, never asked', 'MB', [read.idle]),
      figure('memory, all asked', 'MB', [read.asked]),
      figure('memory, a connection kept to each', 'MB', [read.connected]),
      figure('each BMC that was asked', 'KB', [((read.asked - read.idle) * 1e3) / count]),
      figure(`requests, ${AT_ONCE} at once`, '/s', read.rates),
    ],
    note: 'Resident memory, garbage included. The requests go over TLS with kept connections; the first round makes them. The most of what a connection costs is of TLS.',
  };
}
