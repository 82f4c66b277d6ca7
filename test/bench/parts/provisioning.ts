import { createSite, enrollFleet, type TestSite } from '../../harness/fleet.ts';
import { startBareSide } from '../bare/bare-side.ts';
import { readBmcAccess } from '../bare/bmc-addresses.ts';
import { withRequests, type BareRequest } from '../bare/moves.ts';
import { createCpuCosts, type CpuCosts } from '../measuring/cpu-costs.ts';
import { figure, type Finding } from '../measuring/finding.ts';
import { ratiosOf, spreadOf } from '../measuring/statistics.ts';
import type { Bench, Part, Scale } from '../part.ts';
import { connectPlatform, type PlatformSide } from '../platform-side.ts';
import { giveBack, provisionBatch, readExample, type Example } from './provision-batch.ts';

interface Size {
  readonly servers: number;
  readonly provisions: number;
  readonly atOnce: number;
}

const SIZES: Record<Scale, Size> = {
  full: { servers: 60, provisions: 60, atOnce: 40 },
  small: { servers: 4, provisions: 4, atOnce: 4 },
};

/** Simulated machines this fast cost no time worth mentioning; what their work costs the processor stays. */
const SPEED = '50';

export const provisioning: Part = {
  name: 'provisioning',
  about: 'provisions/s against bare workflows with the same activities, waits and signals',
  async run(bench) {
    const size = SIZES[bench.scale];
    const test = await bench.startStack({
      servers: size.servers,
      environment: { simulator: { SIMULATOR_SPEED: SPEED } },
    });
    const platform = await connectPlatform(test);
    bench.atEnd(async () => await platform.close());
    const site = await createSite(test, 'bench');
    bench.say(`enrolling ${size.servers} servers`);
    await enrollFleet(test, site);
    const example = await readExample(platform, site);
    return describe(await compare(bench, platform, { site, size, example }), example, size);
  },
};

interface Comparison {
  readonly platform: number[];
  readonly bare: number[];
  /** Bare workflows whose activities ask BMCs. */
  readonly asking: number[];
  /** What each cost the processes. */
  readonly costs: { readonly platform: CpuCosts; readonly bare: CpuCosts };
}

async function compare(
  bench: Bench,
  platform: PlatformSide,
  { site, size, example }: { readonly site: TestSite; readonly size: Size; readonly example: Example },
): Promise<Comparison> {
  const { info } = platform.test.stack;
  const { provisions, atOnce } = size;
  const bmcs = await readBmcAccess(platform.test);
  const bare = await startBareSide({ address: info.temporal.address, bmcs });
  bench.atEnd(async () => await bare.close());
  const { moves, requests } = example;
  const filler = 'x'.repeat(example.takes);
  const plain = (): BareRequest => ({ moves, bmc: null, filler });
  const asking = (index: number): BareRequest => ({
    moves: withRequests(moves, requests),
    bmc: bmcs.addresses[index % bmcs.addresses.length] ?? null,
    filler,
  });

  bench.say('warming up');
  await giveBack(platform, (await provisionBatch(platform, site, size, 'warm')).instanceIds, atOnce);
  await bare.rate(provisions, atOnce, asking);

  const ofPlatform = createCpuCosts(() => info.processes, provisions);
  const ofBare = createCpuCosts(
    () => ({ temporal: info.processes['temporal'] ?? 0, worker: bare.pid }),
    provisions,
  );
  const rates = { platform: [] as number[], bare: [] as number[], asking: [] as number[] };
  for (let round = 1; round <= bench.rounds; round += 1) {
    const { rate, instanceIds } = await ofPlatform.around(
      async () => await provisionBatch(platform, site, size, `round-${round}`),
    );
    rates.platform.push(rate);
    await giveBack(platform, instanceIds, atOnce);
    rates.bare.push(await ofBare.around(async () => await bare.rate(provisions, atOnce, plain)));
    rates.asking.push(await bare.rate(provisions, atOnce, asking));
    const latest = Object.entries(rates).map(([side, all]) => `${side} ${all.at(-1)?.toFixed(2)}/s`);
    bench.say(`round ${round}: ${latest.join(', ')}`);
  }
  return { ...rates, costs: { platform: ofPlatform, bare: ofBare } };
}

function describe(
  { platform, bare, asking, costs }: Comparison,
  { moves, requests }: Example,
  { provisions, atOnce }: Size,
): Finding[] {
  const count = (kind: string): number => moves.filter((move) => move.kind === kind).length;
  const parts = `${count('regular')} regular and ${count('local')} local activities, ${count('wait')} waits for a signal`;
  const temporal = { platform: costs.platform.of('temporal'), bare: costs.bare.of('temporal') };
  return [
    {
      title: 'Provisions/s ÷ bare workflows/s',
      ratio: spreadOf(ratiosOf(platform, bare)),
      goal: { is: '>=', value: 0.85 },
      figures: [
        figure('platform', '/s', platform),
        figure('bare workflows', '/s', bare),
        ...costs.platform.figures('CPU a provision'),
        ...costs.bare.figures('CPU a bare workflow'),
      ],
      note: `Each of ${parts}; ${provisions} of them, ${atOnce} at a time, on one Temporal server. The platform's side includes its simulated machines (BMCs over HTTPS, installers, downloads), which share the cores.`,
    },
    {
      title: 'Provisions/s ÷ bare workflows/s that ask BMCs as often',
      ratio: spreadOf(ratiosOf(platform, asking)),
      figures: [figure('bare workflows with requests', '/s', asking)],
      note: `The bare workflow's activities make ${requests} HTTPS requests to the simulated BMCs, as a provision does; no machine boots or installs.`,
    },
    ...(temporal.platform.length === 0 ? [] : [temporalAlone(temporal)]),
  ];
}

function temporalAlone(ms: {
  readonly platform: readonly number[];
  readonly bare: readonly number[];
}): Finding {
  return {
    title: "Temporal's processor time: bare workflow ÷ provision",
    ratio: spreadOf(ratiosOf(ms.bare, ms.platform)),
    figures: [figure('a bare workflow', 'ms', ms.bare), figure('a provision', 'ms', ms.platform)],
    note: 'What the first ratio reaches where Temporal is the limit, everything else having cores of its own.',
  };
}
