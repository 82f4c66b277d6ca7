import { runProcess } from '#platform/http/run-process.ts';
import { startWorker } from './start-worker.ts';

await runProcess('worker', async () => await startWorker());
