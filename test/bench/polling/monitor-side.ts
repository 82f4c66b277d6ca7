import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { models } from '#simulator/models/catalog.ts';
import type { FleetProcess } from '../simulator/fleet-process.ts';
import type { PollCounts } from './counts.ts';

export interface MonitorSide {
  readonly pid: number;
  /** Has it poll a fleet of `standard` BMCs. */
  begin(fleet: FleetProcess): void;
  /** What it did since it was last read. */
  counts(): Promise<PollCounts>;
  stop(): Promise<void>;
}

/** What the simulator makes serial numbers from, unless it is set otherwise. */
const SEED = 'simulator';

export async function startMonitorSide(natsUrl: string, intervalMs: number): Promise<MonitorSide> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./monitor-process.ts', import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', NATS_URL: natsUrl, INTERVAL_MS: String(intervalMs) },
  });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child, 'message'), ended]);
  if (child.pid === undefined || first[0] !== 'ready')
    throw new Error(`the monitor ended with ${String(first[0])}`);
  return {
    pid: child.pid,
    begin({ ca, urls, credential }) {
      const bmcs = urls.map((url, index) => {
        const name = `sim-${String(index + 1).padStart(3, '0')}`;
        return { name, url, serialNumber: models.standard.identify(SEED, name).serialNumber };
      });
      child.send({ ca, bmcs, credential });
    },
    async counts() {
      const answered = once(child, 'message');
      child.send('counts');
      return (await answered)[0] as PollCounts;
    },
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
