import { figure, type Figure } from './finding.ts';
import { usageOf } from './process-usage.ts';

/** Adds up what processor time each process spends on one of many equal things. */
export interface CpuCosts {
  /** Does the work, and notes what it cost the processes per piece. */
  around<Result>(work: () => Promise<Result>): Promise<Result>;
  /** What a piece cost one process, a sample a round; none where the system does not say. */
  of(process: string): readonly number[];
  /** One figure for all, then one a process, the dearest first. */
  figures(label: string): Figure[];
}

export function createCpuCosts(processes: () => Readonly<Record<string, number>>, pieces: number): CpuCosts {
  const samples = new Map<string, number[]>();
  return {
    async around(work) {
      const before = usageOf(processes());
      const result = await work();
      for (const [name, { cpuMs }] of usageOf(processes())) {
        const cost = (cpuMs - (before.get(name)?.cpuMs ?? 0)) / pieces;
        samples.set(name, [...(samples.get(name) ?? []), cost]);
      }
      return result;
    },
    of: (process) => samples.get(process) ?? [],
    figures(label) {
      const each = [...samples]
        .map(([name, costs]) => figure(`${label}: ${name}`, 'ms', costs))
        .filter(({ spread }) => spread.median >= 1)
        .toSorted((a, b) => b.spread.median - a.spread.median);
      const all = [...samples.values()];
      const sums = (all[0] ?? []).map((_, round) => all.reduce((sum, costs) => sum + (costs[round] ?? 0), 0));
      return sums.length === 0 ? [] : [figure(`${label}: all`, 'ms', sums), ...each];
    },
  };
}
