import { newEventId } from '#platform/ids/id.ts';
import { createSite, type TestSite } from '../../harness/fleet.ts';
import { startBareSide, type BareSide } from '../bare/bare-side.ts';
import { figure } from '../measuring/finding.ts';
import { timed } from '../measuring/in-flight.ts';
import { percentile, ratiosOf, spreadOf } from '../measuring/statistics.ts';
import type { Part, Scale } from '../part.ts';
import { connectPlatform, type PlatformSide } from '../platform-side.ts';
import { readCommitTimes, trackCommits } from './commit-time.ts';

/** Starts a round, on each side. */
const STARTS: Record<Scale, number> = { full: 60, small: 3 };

/** As large as what a request carries. */
const FILLER = 'x'.repeat(1_000);

export const startLatency: Part = {
  name: 'start-latency',
  about: 'from the commit of a request to the start of its workflow, against a direct start',
  async run(bench) {
    // Nothing is enrolled, so every operation ends at once, for want of a server.
    const test = await bench.startStack({ servers: 1 });
    await trackCommits(test);
    const platform = await connectPlatform(test);
    bench.atEnd(async () => await platform.close());
    const bare = await startBareSide({ address: test.stack.info.temporal.address });
    bench.atEnd(async () => await bare.close());
    const site = await createSite(test, 'bench');

    bench.say('warming up');
    await interleave(platform, bare, site, { starts: STARTS[bench.scale], name: 'warm' });
    const rounds: Round[] = [];
    for (let index = 1; index <= bench.rounds; index += 1) {
      const round = await interleave(platform, bare, site, {
        starts: STARTS[bench.scale],
        name: `round-${index}`,
      });
      rounds.push(round);
      bench.say(`round ${index}: ${p50(round.ours)} ms, directly ${p50(round.direct)} ms`);
    }
    const at = (side: keyof Round, share: number): number[] =>
      rounds.map((round) => percentile(round[side], share));
    return [
      {
        title: 'Commit → workflow started ÷ direct start call, p50',
        ratio: spreadOf(ratiosOf(at('ours', 0.5), at('direct', 0.5))),
        goal: { is: '<=', value: 1.5 },
        figures: [
          figure('commit → started, p50', 'ms', at('ours', 0.5)),
          figure('commit → started, p99', 'ms', at('ours', 0.99)),
          figure('direct start call, p50', 'ms', at('direct', 0.5)),
          figure('direct start call, p99', 'ms', at('direct', 0.99)),
        ],
        note: `By PostgreSQL's commit timestamp and the time of Temporal's first event; ${STARTS[bench.scale]} starts a round on each side in turn, one at a time.`,
      },
    ];
  },
};

interface Round {
  /** Milliseconds from commit to start. */
  readonly ours: readonly number[];
  /** Milliseconds of a start call. */
  readonly direct: readonly number[];
}

async function interleave(
  platform: PlatformSide,
  bare: BareSide,
  site: TestSite,
  { starts, name }: { readonly starts: number; readonly name: string },
): Promise<Round> {
  const direct: number[] = [];
  const operationIds: string[] = [];
  for (let index = 0; index < starts; index += 1) {
    const { operationId } = await platform.createInstance(site, `${name}-${index}`);
    await platform.ended(operationId);
    operationIds.push(operationId);
    direct.push(await startDirectly(bare));
  }
  const commits = await readCommitTimes(platform.test, operationIds);
  const ours: number[] = [];
  for (const id of operationIds) ours.push((await startedAt(platform, id)) - (commits.get(id) ?? Number.NaN));
  return { ours, direct };
}

async function startDirectly({ client, queue }: BareSide): Promise<number> {
  const workflowId = `direct-${newEventId()}`;
  const args = [{ moves: [], bmc: null, filler: FILLER }];
  const took = await timed(
    async () => await client.workflow.start('bare', { taskQueue: queue, workflowId, args }),
  );
  await client.workflow.getHandle(workflowId).result();
  return took;
}

/** The time of the workflow's first event, in milliseconds since 1970. */
async function startedAt({ client }: PlatformSide, workflowId: string): Promise<number> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const time = events?.[0]?.eventTime;
  return Number(time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1_000_000;
}

function p50(values: readonly number[]): string {
  return percentile(values, 0.5).toFixed(1);
}
