import { Client } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { createGraphActivities } from '#activities/graph/graph-activities.ts';
import { createLedgerActivities } from '#activities/ledger/ledger-activities.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { closableConnection } from '#platform/temporal/connect.ts';
import { startOperationsWorker } from '#worker/operations-worker.ts';
import { startTemporal } from '#test/servers/start-part.ts';
import { startDispatch } from '#workflows/dispatcher/dispatch.ts';
import { startReconciler } from '#workflows/dispatcher/reconciler.ts';
import { createOperationStarter } from '#workflows/dispatcher/start-operation.ts';
import { quietRuntime } from '#platform/testing/quiet-runtime.ts';

/** Where workers of the local stack keep their bundles of workflows, too. */
const BUNDLES = join(import.meta.dirname, '..', '..', '.cache', 'workflows');

/** Runs the operations of domains: a Temporal server, a worker, and the dispatcher with its reconciler. */
export async function startOperations(deps: {
  readonly bus: EventBus;
  readonly graph: GraphClient;
  readonly log: Logger;
}): Promise<{ stop(): Promise<void> }> {
  const { bus, graph, log } = deps;
  quietRuntime();
  // What has begun ends in reverse order, whether a later part fails to start or the suite is over.
  await using begun = new AsyncDisposableStack();
  const dataDir = await mkdtemp(join(tmpdir(), 'infratographer-deletions-'));
  begun.defer(async () => await rm(dataDir, { recursive: true, force: true }));
  const temporal = await startTemporal({ dataDir });
  begun.defer(async () => await temporal.stop());
  const { connection, close } = closableConnection({ address: temporal.address });
  begun.defer(close);
  const client = new Client({ connection });
  const native = await NativeConnection.connect({ address: temporal.address });
  begun.defer(async () => await native.close());
  const worker = await startOperationsWorker({
    connection: native,
    namespace: 'default',
    bundleFolder: BUNDLES,
    activities: { ...createGraphActivities(graph), ...createLedgerActivities({ bus, client }) },
  });
  begun.defer(async () => await worker.stop());
  const starter = createOperationStarter(client);
  const dispatch = startDispatch({ bus, starter, graph, log });
  begun.defer(async () => await dispatch.stop());
  const reconciler = startReconciler({ graph, client, starter, log });
  begun.defer(async () => await reconciler.stop());
  const started = begun.move();
  return { stop: async () => await started.disposeAsync() };
}
