import { Client } from '@temporalio/client';
import { closableConnection } from '#platform/temporal/connect.ts';
import type { Worker } from '@temporalio/worker';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNats, startTemporal, type Part } from '#test/servers/start-part.ts';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { connectEventBus, type EventBus } from '#platform/events/event-bus.ts';
import { newId } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { createLogger, type Logger } from '#platform/telemetry/logger.ts';
import { seedTenants, subgraphFixture, type SubgraphFixture } from '#test/harness/graph.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import type { OperationEventData, OperationEventType } from '#contracts/operations/operation.ts';
import { operationsDomain } from '../domain.ts';
import type { WaitingInput } from './fixtures/workflows.ts';

export const TICKET_SECRET = `whsec_${randomBytes(32).toString('base64')}`;
/** The one that replaces it at the sender `changing`. */
export const NEXT_TICKET_SECRET = `whsec_${randomBytes(32).toString('base64')}`;
const QUEUE = 'operations-contract';
/** Where all suites keep bundles of workflows. */
const BUNDLES = join(import.meta.dirname, '../../../.cache/workflows');

type Accepted = OperationHeader & { readonly operationId: IdOf<'operation'> };

/** The operations domain on a real PostgreSQL, NATS and Temporal, with a stand-in for the operations' workflows. */
export interface OperationsFixture extends SubgraphFixture {
  readonly bus: EventBus;
  readonly client: Client;
  /** Temporal itself, to be stopped. */
  readonly temporal: Part;
  readonly log: Logger;
  readonly tenants: { readonly acme: string; readonly lab: string; readonly rival: string };
  /** Says that an operation was accepted, for tenant acme unless said otherwise. */
  accept(given?: Partial<Accepted>): Promise<Accepted>;
  publish<Type extends OperationEventType>(
    type: Type,
    data: OperationEventData<Type>,
    options?: { readonly at?: Date; readonly repeat?: number },
  ): Promise<void>;
  startWorkflow(id: string, input: Partial<WaitingInput>): Promise<void>;
  /** Starts a worker; until then workflows wait. */
  startWorker(): Promise<{ stop(): Promise<void> }>;
  /** One of our own HTTP routes. */
  post(
    path: string,
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Record<string, string>,
  ): Promise<Response>;
}

export async function operationsFixture(): Promise<OperationsFixture> {
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-operations-'));
  const [nats, temporal] = await Promise.all([
    startNats({ dataDir: join(folder, 'nats') }),
    startTemporal({ dataDir: join(folder, 'temporal') }),
  ]);
  const log = createLogger('test', process.env['TEST_LOG_LEVEL'] ?? 'silent');
  const bus = await connectEventBus({ url: nats.address, name: 'test', log });
  const { connection, close } = closableConnection({ address: temporal.address });
  const client = new Client({ connection });
  const settings = {
    temporal: { client, uiUrl: 'http://127.0.0.1:8233/', namespace: 'default' },
    ticketSecrets: { standard: TICKET_SECRET, changing: [TICKET_SECRET, NEXT_TICKET_SECRET] },
  };
  const fixture = await subgraphFixture(operationsDomain, settings, bus);
  const tenants = await seedTenants(fixture);
  const running = new Set<{ stop(): Promise<void> }>();

  const publish: OperationsFixture['publish'] = async (type, data, { at = new Date(), repeat = 1 } = {}) => {
    const event = cloudEvent('worker', { type, subject: data.operationId, data }, at);
    for (let time = 0; time < repeat; time++) {
      await bus.publish(`events.${type}`, JSON.stringify(event), `${event.id}:${time}`);
    }
  };
  return {
    ...fixture,
    bus,
    client,
    temporal,
    log,
    tenants,
    publish,
    async accept(given = {}) {
      const header: Accepted = {
        operationId: newId('operation'),
        kind: 'PROVISION',
        tenantId: tenants.acme,
        requestedBy: 'ada',
        title: 'Provision web-1',
        subject: { kind: 'Instance', id: newId('instance') },
        related: [],
        siteId: newId('site'),
        ...given,
      };
      await publish('operation.requested', header);
      return header;
    },
    async startWorkflow(id, input) {
      const defaults: WaitingInput = {
        requestedBy: 'ada',
        planHash: 'hash-1',
        expired: false,
        cancellable: true,
      };
      await client.workflow.start('waiting', {
        workflowId: id,
        taskQueue: QUEUE,
        args: [{ ...defaults, ...input }],
      });
    },
    async startWorker() {
      const worker = await createWorker(temporal.address);
      const done = worker.run();
      const handle = {
        async stop() {
          if (!running.delete(handle)) return;
          worker.shutdown();
          await done;
        },
      };
      running.add(handle);
      return handle;
    },
    post: async (path, body, headers = {}) =>
      (await fixture.runtime.routes?.request(path, { method: 'POST', body, headers })) ??
      new Response(null, { status: 599 }),
    async stop() {
      await Promise.all([...running].map(async (worker) => await worker.stop()));
      await fixture.stop();
      await close();
      await bus.close();
      await Promise.all([nats.stop(), temporal.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createWorker(address: string): Promise<Worker> {
  // Loaded here: suites that need no worker are spared its native part.
  const { NativeConnection, Worker: TemporalWorker } = await import('@temporalio/worker');
  const { bundleWorkflows } = await import('#platform/temporal/workflow-bundle.ts');
  const { QUIET, quietRuntime } = await import('#platform/testing/quiet-runtime.ts');
  quietRuntime();
  return await TemporalWorker.create({
    connection: await NativeConnection.connect({ address }),
    taskQueue: QUEUE,
    workflowBundle: await bundleWorkflows({
      workflowsPath: fileURLToPath(new URL('./fixtures/workflows.ts', import.meta.url)),
      folder: BUNDLES,
      logger: QUIET,
    }),
    activities: { touch: async () => await Promise.resolve() },
    shutdownGraceTime: '1 second',
  });
}
