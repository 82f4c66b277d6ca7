import { Client, Connection } from '@temporalio/client';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { newEventId } from '#platform/ids/id.ts';
import { inFlight } from '../measuring/in-flight.ts';
import type { BmcAccess } from './bmc-addresses.ts';
import type { BareRequest } from './moves.ts';

/** The other side of the comparison: workflows without a platform, on a worker process of their own. */
export interface BareSide {
  readonly client: Client;
  readonly queue: string;
  /** Of the worker. */
  readonly pid: number;
  /** Runs one workflow to its end. */
  run(request: BareRequest): Promise<void>;
  /** Runs many, `atOnce` at a time; answers how many ended in a second. */
  rate(count: number, atOnce: number, request: (index: number) => BareRequest): Promise<number>;
  close(): Promise<void>;
}

export interface BareOptions {
  /** Temporal frontend, `host:port`. */
  readonly address: string;
  /** How BMCs are reached; absent where no requests are made. */
  readonly bmcs?: BmcAccess;
}

export async function startBareSide({ address, bmcs }: BareOptions): Promise<BareSide> {
  const queue = `bare-${newEventId()}`;
  const child = spawn(process.execPath, [fileURLToPath(new URL('./worker.ts', import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      TEMPORAL_ADDRESS: address,
      BARE_QUEUE: queue,
      ...(bmcs === undefined ? {} : { BMC_CA: bmcs.caFile, BMC_AUTHORIZATION: bmcs.authorization }),
    },
  });
  const ended = once(child, 'exit');
  const first = await Promise.race([once(child, 'message'), ended]);
  if (first[0] !== 'ready') throw new Error(`the bare worker ended with ${first[0]}`);
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });

  const run = async (request: BareRequest): Promise<void> =>
    await client.workflow.execute('bare', {
      taskQueue: queue,
      workflowId: `bare-${newEventId()}`,
      args: [request],
    });
  return {
    client,
    queue,
    pid: child.pid ?? 0,
    run,
    async rate(count, atOnce, request) {
      const begin = performance.now();
      await inFlight(count, atOnce, async (index) => await run(request(index)));
      return (count * 1_000) / (performance.now() - begin);
    },
    async close() {
      await connection.close();
      child.disconnect();
      await ended;
    },
  };
}
