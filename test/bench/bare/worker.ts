import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { QUIET } from '#platform/testing/quiet-runtime.ts';
import { createBareActivities } from './activities.ts';

// The worker of the bare workflows, a process of its own as the platform's is. Ends with the one that started it.

const settings = z
  .object({
    TEMPORAL_ADDRESS: z.string(),
    BARE_QUEUE: z.string(),
    BMC_CA: z.string().optional(),
    BMC_AUTHORIZATION: z.string().default(''),
  })
  .parse(process.env);

Runtime.install({ logger: QUIET });
const address = settings.TEMPORAL_ADDRESS;
const connection = await NativeConnection.connect({ address });
const client = new Client({ connection: await Connection.connect({ address }) });
const worker = await Worker.create({
  connection,
  taskQueue: settings.BARE_QUEUE,
  workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
  activities: createBareActivities({
    client,
    ca: settings.BMC_CA === undefined ? undefined : readFileSync(settings.BMC_CA, 'utf8'),
    authorization: settings.BMC_AUTHORIZATION,
  }),
  maxConcurrentLocalActivityExecutions: 100,
});
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
await worker.run();
