import { usageOf } from './process-usage.ts';

/** Looks at the memory of processes until it is stopped; answers the most that each had, and all at one moment. */
export function watchMemory(processes: () => Readonly<Record<string, number>>): {
  stop(): Map<string, number>;
} {
  const most = new Map<string, number>();
  const look = (): void => {
    const usage = usageOf(processes());
    let all = 0;
    for (const [name, { rss }] of usage) {
      most.set(name, Math.max(most.get(name) ?? 0, rss));
      all += rss;
    }
    if (usage.size > 0) most.set('all', Math.max(most.get('all') ?? 0, all));
  };
  const timer = setInterval(look, 250);
  return {
    stop() {
      clearInterval(timer);
      look();
      return new Map([...most].toSorted(([, a], [, b]) => b - a));
    },
  };
}
