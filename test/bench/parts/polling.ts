import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startNats } from '../../servers/start-part.ts';
import { figure, type Finding } from '../measuring/finding.ts';
import { usageOf } from '../measuring/process-usage.ts';
import { spreadOf } from '../measuring/statistics.ts';
import type { Bench, Part, Scale } from '../part.ts';
import type { PollCounts } from '../polling/counts.ts';
import { startMonitorSide } from '../polling/monitor-side.ts';
import { startFleetProcess } from '../simulator/fleet-process.ts';

const BMCS: Record<Scale, number> = { full: 1_000, small: 20 };
const INTERVAL_MS = 5_000;
/** Of one round; several turns of each BMC. */
const ROUND_MS: Record<Scale, number> = { full: 20_000, small: 6_000 };
/** Logins are behind it, and every BMC had a turn or two. */
const WARM_UP_MS = 3 * INTERVAL_MS;

export const polling: Part = {
  name: 'polling',
  about: 'what a worker needs that polls a thousand BMCs every five seconds',
  async run(bench) {
    const count = BMCS[bench.scale];
    const fleet = await startFleetProcess(count, 'standard');
    bench.atEnd(fleet.stop);
    const dataDir = await mkdtemp(join(tmpdir(), 'infratographer-polling-'));
    bench.atEnd(async () => await rm(dataDir, { recursive: true, force: true }));
    const nats = await startNats({ dataDir });
    bench.atEnd(nats.stop);
    const monitor = await startMonitorSide(nats.address, INTERVAL_MS);
    bench.atEnd(monitor.stop);
    const usage = () => usageOf({ monitor: monitor.pid }).get('monitor') ?? { cpuMs: 0, rss: Number.NaN };
    const empty = usage().rss;
    monitor.begin(fleet);
    bench.say(`${count} BMCs serve, and are polled from now on`);
    await sleep(WARM_UP_MS);
    await monitor.counts();
    const rounds: Round[] = [];
    for (let round = 0; round < bench.rounds; round += 1) {
      const [begun, before] = [performance.now(), usage().cpuMs];
      await sleep(ROUND_MS[bench.scale]);
      const [ms, cpuMs] = [performance.now() - begun, usage().cpuMs - before];
      rounds.push({ ms, cpuMs, counts: await monitor.counts() });
    }
    return [describe(bench, count, rounds, (usage().rss - empty) / count)];
  },
};

interface Round {
  readonly ms: number;
  readonly cpuMs: number;
  readonly counts: PollCounts;
}

function describe(bench: Bench, count: number, rounds: readonly Round[], bytes: number): Finding {
  const sum = (name: 'answered' | 'failed' | 'skipped' | 'lost'): number =>
    rounds.reduce((total, { counts }) => total + counts[name], 0);
  const late = rounds.flatMap(({ counts }) => counts.lateMs).toSorted((a, b) => a - b);
  const lost = sum('lost');
  return {
    title: `cores that the polling of ${count} BMCs every ${INTERVAL_MS / 1_000} s takes`,
    ratio: spreadOf(rounds.map(({ ms, cpuMs }) => cpuMs / ms)),
    goal: { is: '<=', value: 1 },
    checks: [
      { label: 'no turn was lost', holds: lost === 0 },
      { label: 'every poll was answered', holds: sum('failed') === 0 && sum('answered') > 0 },
    ],
    figures: [
      figure(
        'polls answered',
        '/s',
        rounds.map(({ ms, counts }) => (counts.answered * 1_000) / ms),
      ),
      figure(
        'processor time of a poll',
        'ms',
        rounds.map(({ cpuMs, counts }) => cpuMs / Math.max(counts.answered, 1)),
      ),
      figure('memory of each BMC', 'KB', [bytes / 1e3]),
      figure('a poll begins behind its moment, p50', 'ms', [late[Math.floor(late.length / 2)] ?? Number.NaN]),
      figure('the same, p99', 'ms', [late[Math.floor(late.length * 0.99)] ?? Number.NaN]),
      figure('polls failed', '', [sum('failed')]),
      figure('polls skipped, BMC in use', '', [sum('skipped')]),
      figure('turns lost', '', [lost]),
    ],
    note: `Of the polling process alone, over ${bench.rounds} rounds: TLS with a connection and a session kept to each BMC, a lease in NATS around each poll. The graph is played by the process itself; nothing changes at the machines, so nothing is reported.`,
  };
}
