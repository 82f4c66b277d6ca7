import { startBareSide } from '../bare/bare-side.ts';
import { repeated } from '../bare/moves.ts';
import { figure } from '../measuring/finding.ts';
import { inFlight, timed } from '../measuring/in-flight.ts';
import { median, ratiosOf, spreadOf } from '../measuring/statistics.ts';
import type { Part, Scale } from '../part.ts';

interface Size {
  readonly workflows: number;
  readonly atOnce: number;
  /** Run one after another, to see how long one takes. */
  readonly alone: number;
}

const SIZES: Record<Scale, Size> = {
  full: { workflows: 60, atOnce: 20, alone: 5 },
  small: { workflows: 4, atOnce: 4, alone: 1 },
};

const STEPS = 12;

export const steps: Part = {
  name: 'steps',
  about: 'twelve regular against twelve local activities, without a platform',
  async run(bench) {
    const { workflows, atOnce, alone } = SIZES[bench.scale];
    const { stack } = await bench.startStack({ only: ['temporal'] });
    const bare = await startBareSide({ address: stack.info.temporal.address });
    bench.atEnd(async () => await bare.close());
    const requests = {
      local: { moves: repeated('local', STEPS), bmc: null, filler: '' },
      regular: { moves: repeated('regular', STEPS), bmc: null, filler: '' },
    };
    const rates = { local: [] as number[], regular: [] as number[] };
    const times = { local: [] as number[], regular: [] as number[] };
    await bare.rate(atOnce, atOnce, () => requests.regular);
    await bare.rate(atOnce, atOnce, () => requests.local);
    for (let round = 1; round <= bench.rounds; round += 1) {
      for (const kind of ['local', 'regular'] as const) {
        rates[kind].push(await bare.rate(workflows, atOnce, () => requests[kind]));
        const runs = await inFlight(
          alone,
          1,
          async () => await timed(async () => await bare.run(requests[kind])),
        );
        times[kind].push(median(runs));
      }
      bench.say(
        `round ${round}: local ${rates.local.at(-1)?.toFixed(1)}/s, regular ${rates.regular.at(-1)?.toFixed(1)}/s`,
      );
    }
    return [
      {
        title: `Workflows/s with ${STEPS} local ÷ with ${STEPS} regular activities`,
        ratio: spreadOf(ratiosOf(rates.local, rates.regular)),
        figures: [
          figure('local', '/s', rates.local),
          figure('regular', '/s', rates.regular),
          figure('one with local ones alone', 'ms', times.local),
          figure('one with regular ones alone', 'ms', times.regular),
        ],
        note: `No-op activities, ${atOnce} workflows at a time. Why short steps against the graph are local activities.`,
      },
    ];
  },
};
