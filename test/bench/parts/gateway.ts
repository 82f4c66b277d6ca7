import { createSite, enrollFleet } from '../../harness/fleet.ts';
import { figure, type Finding } from '../measuring/finding.ts';
import { createGraphCaller, type GraphCaller } from '../measuring/graph-caller.ts';
import { inFlight, timed } from '../measuring/in-flight.ts';
import { percentile, ratiosOf, spreadOf } from '../measuring/statistics.ts';
import type { Bench, Part, Scale } from '../part.ts';
import { joined, LIST, ONE, SITE_OF, SITES, type Query } from './gateway-queries.ts';

interface Size {
  readonly servers: number;
  /** Requests a round, on each side. */
  readonly requests: number;
  /** Requests to one side before it is the other's turn. */
  readonly turn: number;
}

const SIZES: Record<Scale, Size> = {
  full: { servers: 40, requests: 1_000, turn: 100 },
  small: { servers: 4, requests: 20, turn: 10 },
};

/** One caller sends as much as it can here, and must not be held back. */
const UNLIMITED = { REQUESTS_PER_SECOND: '1000000', REQUESTS_AT_ONCE: '1000000' };

export const gateway: Part = {
  name: 'gateway',
  about: 'queries through the gateway against the same ones at the subgraphs',
  async run(bench) {
    const size = SIZES[bench.scale];
    const test = await bench.startStack({
      servers: size.servers,
      environment: { simulator: { SIMULATOR_SPEED: '50' }, gateway: UNLIMITED, apis: UNLIMITED },
    });
    const site = await createSite(test, 'bench');
    bench.say(`enrolling ${size.servers} servers`);
    const serverIds = await enrollFleet(test, site);
    const { graphql, tickets, tokens } = test.stack.info;
    const subgraphs = tickets.url.replace(/\/tickets$/, '');
    const callers = (connections: number): Callers => ({
      gateway: createGraphCaller(graphql, tokens.admin, connections),
      servers: createGraphCaller(`${subgraphs}/servers/graphql`, tokens.admin, connections),
      locations: createGraphCaller(`${subgraphs}/locations/graphql`, tokens.admin, connections),
    });
    const findings: Finding[] = [];
    for (const atOnce of [1, 10]) {
      const open = callers(atOnce);
      const setting = { bench, size, atOnce, open, serverIds, siteId: site.siteId };
      for (const query of [ONE, LIST]) findings.push(await compareOne(setting, query));
      findings.push(await compareJoined(setting));
      for (const caller of [open.gateway, open.servers, open.locations]) await caller.close();
    }
    return findings;
  },
};

interface Callers {
  readonly gateway: GraphCaller;
  readonly servers: GraphCaller;
  readonly locations: GraphCaller;
}

interface Setting {
  readonly bench: Bench;
  readonly size: Size;
  readonly atOnce: number;
  readonly open: Callers;
  readonly serverIds: readonly string[];
  readonly siteId: string;
}

/** A query that one subgraph answers. */
async function compareOne(setting: Setting, query: Query): Promise<Finding> {
  const { bench, atOnce, open } = setting;
  const sides = await runRounds(setting, [
    { caller: open.gateway, query },
    { caller: open.servers, query },
  ]);
  const [through = [], direct = []] = sides;
  bench.say(
    `${query.title}, ${atOnce} at a time: ${through.at(-1)?.toFixed(2)} ms, ${direct.at(-1)?.toFixed(2)} ms`,
  );
  return {
    title: `Gateway ÷ subgraph, p50: ${query.title}, ${atOnce} at a time`,
    ratio: spreadOf(ratiosOf(through, direct)),
    goal: { is: '<=', value: 1.25 },
    figures: [figure('through the gateway', 'ms', through), figure('at the subgraph', 'ms', direct)],
  };
}

/** A query that needs one subgraph after the other. */
async function compareJoined(setting: Setting): Promise<Finding> {
  const { bench, atOnce, open } = setting;
  const query = joined(setting.siteId);
  const sides = await runRounds(setting, [
    { caller: open.gateway, query },
    { caller: open.servers, query: SITE_OF },
    { caller: open.locations, query: SITES(setting.siteId) },
  ]);
  const [through = [], first = [], second = []] = sides;
  const direct = first.map((time, round) => time + (second[round] ?? 0));
  bench.say(
    `${query.title}, ${atOnce} at a time: ${through.at(-1)?.toFixed(2)} ms, ${direct.at(-1)?.toFixed(2)} ms`,
  );
  return {
    title: `Gateway ÷ sum of the direct calls, p50: ${query.title}, ${atOnce} at a time`,
    ratio: spreadOf(ratiosOf(through, direct)),
    figures: [
      figure('through the gateway', 'ms', through),
      figure('first call, at servers', 'ms', first),
      figure('second call, at locations', 'ms', second),
    ],
  };
}

interface Side {
  readonly caller: GraphCaller;
  readonly query: Query;
}

/** The median of each side in each round; the sides take turns within a round. */
async function runRounds(setting: Setting, sides: readonly Side[]): Promise<number[][]> {
  const { bench, size } = setting;
  for (const side of sides) await takeTurn(setting, side, size.requests);
  const medians: number[][] = sides.map(() => []);
  for (let round = 0; round < bench.rounds; round += 1) {
    const times: number[][] = sides.map(() => []);
    for (let done = 0; done < size.requests; done += size.turn) {
      for (const [index, side] of sides.entries())
        times[index]?.push(...(await takeTurn(setting, side, size.turn)));
    }
    for (const [index, all] of times.entries()) medians[index]?.push(percentile(all, 0.5));
  }
  return medians;
}

/** Sends queries, and checks every answer: a fast wrong one counts for nothing. */
async function takeTurn(
  { atOnce, serverIds }: Setting,
  { caller, query }: Side,
  requests: number,
): Promise<number[]> {
  return await inFlight(requests, atOnce, async (index) => {
    const id = serverIds[index % serverIds.length] ?? '';
    let answer: unknown;
    const took = await timed(async () => {
      answer = await caller.ask(query.document, query.variables(id, index));
    });
    if (!query.isRight(answer, id))
      throw new Error(`a wrong answer to ${query.title}: ${JSON.stringify(answer)}`);
    return took;
  });
}
