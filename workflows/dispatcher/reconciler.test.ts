import { deletionOperations } from '#contracts/deletion/events.ts';
import { Client, type Connection } from '@temporalio/client';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { startTemporal, type Part } from '#test/servers/start-part.ts';
import { cloudEvent, type CloudEvent } from '#platform/events/cloud-event.ts';
import type { BackgroundTask } from '#platform/events/consume.ts';
import { newId } from '#platform/ids/id.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { closableConnection } from '#platform/temporal/connect.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import { readOpenWorkflows } from './open-workflows.ts';
import { startReconciler } from './reconciler.ts';
import { createOperationStarter, type OperationStarter } from './start-operation.ts';

const until = { timeout: 30_000, interval: 100 };

let folder: string;
let temporal: Part;
let connection: Connection;
let close: () => Promise<void>;
let client: Client;
let starter: OperationStarter;
let reconciler: BackgroundTask;

/** What the graph says is in progress, and what was reported to it. */
const servers: { resourceId: string; operationId: string; request: string | null }[] = [];
const images: typeof servers = [];
const reports: unknown[] = [];
let isGraphUnavailable = false;

const graph: GraphClient = {
  async execute(document, variables) {
    if (isGraphUnavailable) throw new Error('The graph is unavailable');
    const lists = {
      serversInProgress: servers,
      imagesInProgress: images,
      tenantDeletionsInProgress: deletions,
    };
    if (String(document).startsWith('query InProgress')) return lists as never;
    reports.push((variables as { input: unknown }).input);
    return { serverReport: { errors: [] } } as never;
  },
  close: async () => undefined,
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infratographer-reconciler-'));
  temporal = await startTemporal({ dataDir: folder });
  ({ connection, close } = closableConnection({ address: temporal.address }));
  client = new Client({ connection });
  starter = createOperationStarter(client);
  reconciler = startReconciler({ graph, client, starter, log: createLogger('test', 'silent') });
});
afterAll(async () => {
  await reconciler?.stop();
  await close?.();
  await temporal?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Tenants that are being deleted. */
const deletions: { resourceId: string; operationId: string; request: string }[] = [];

function held(): { event: CloudEvent; serverId: string; operationId: string } {
  const [serverId, operationId] = [newId('server'), newId('operation')];
  const data: OperationHeader = {
    operationId,
    kind: 'INSPECT',
    tenantId: newId('tenant'),
    requestedBy: 'ann',
    title: 'Inspect it',
    subject: { kind: 'Server', id: serverId },
    related: [],
    siteId: newId('site'),
  };
  return {
    serverId,
    operationId,
    event: cloudEvent('servers', { type: 'server.inspect-requested', subject: serverId, data }),
  };
}

async function shown({ event, serverId, operationId }: ReturnType<typeof held>, isOwn = true): Promise<void> {
  servers.push({ resourceId: serverId, operationId, request: isOwn ? JSON.stringify(event) : null });
  await setTimeout(0);
}

const describeRun = async (operationId: string) => await client.workflow.getHandle(operationId).describe();

test('a deletion whose event was lost is started', async () => {
  const [id, operationId] = [newId('tenant'), newId('operation')];
  const [request] = deletionOperations.requested({
    operationId,
    tenantId: newId('tenant'),
    requestedBy: 'ann',
    requesterKeys: [],
    name: 'acme',
    subject: { kind: 'Tenant', id },
    referrers: ['servers'],
    expiresAt: new Date().toISOString(),
  });
  const event = JSON.stringify(cloudEvent('tenants', request));
  deletions.push({ resourceId: id, operationId, request: event });
  await vi.waitFor(async () => expect((await describeRun(operationId)).status.name).toBe('RUNNING'), {
    timeout: 30_000,
    interval: 200,
  });
  deletions.pop();
});

test('an operation whose event was lost is started', async () => {
  const lost = held();
  await shown(lost);
  await vi.waitFor(
    async () => expect((await describeRun(lost.operationId)).status.name).toBe('RUNNING'),
    until,
  );
});

test('so is one about an image, which has no site', async () => {
  const [id, operationId] = [newId('image'), newId('operation')];
  const header = {
    operationId,
    kind: 'IMAGE_VERIFY',
    tenantId: newId('tenant'),
    requestedBy: 'ann',
    title: 'Verify it',
    subject: { kind: 'Image', id },
    related: [],
    siteId: null,
  };
  const data = { ...header, url: 'http://images.test/disk.raw', sha256: 'ab'.repeat(32), sizeBytes: null };
  const event = cloudEvent('images', { type: 'image.verify-requested', subject: id, data });
  images.push({ resourceId: id, operationId, request: JSON.stringify(event) });
  await vi.waitFor(async () => {
    const { status, type } = await describeRun(operationId);
    expect({ status: status.name, type }).toEqual({ status: 'RUNNING', type: 'imageVerify' });
  }, until);
});

test('one that was terminated is followed by a run that undoes what it left, and that is given the reason', async () => {
  const lost = held();
  await starter.start(lost.event);
  const first = await describeRun(lost.operationId);
  await client.workflow.getHandle(lost.operationId).terminate('for the test');
  await shown(lost);
  await vi.waitFor(
    async () => expect((await describeRun(lost.operationId)).runId).not.toBe(first.runId),
    until,
  );
  const { events } = await client.workflow.getHandle(lost.operationId).fetchHistory();
  const inputs = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
  expect(JSON.parse(Buffer.from(inputs[1]?.data ?? []).toString())).toMatchObject({
    failure: { code: 'TERMINATED' },
  });
});

test('one that is alive is left alone', async () => {
  const alive = held();
  await starter.start(alive.event);
  const before = await describeRun(alive.operationId);
  await shown(alive);
  await setTimeout(6_000);
  expect((await describeRun(alive.operationId)).runId).toBe(before.runId);
});

test('a server that an operation on an instance left locked is unlocked, and only once that has ended', async () => {
  const left = held();
  await starter.start(left.event);
  await shown(left, false);
  await setTimeout(3_500);
  const mine = (): unknown[] => reports.filter((report) => JSON.stringify(report).includes(left.operationId));
  expect(mine()).toEqual([]);
  await client.workflow.getHandle(left.operationId).terminate('for the test');
  await vi.waitFor(
    () => expect(mine()[0]).toMatchObject({ action: 'UNLOCK', failure: { code: 'OPERATION_LOST' } }),
    until,
  );
});

test('however many are alive, a round lists them, and asks Temporal about none individually', async () => {
  servers.length = 0;
  const alive = Array.from({ length: 30 }, held);
  for (const one of alive) await starter.start(one.event);
  // The list follows the starts after a moment.
  await vi.waitFor(async () => {
    const open = await readOpenWorkflows(client);
    expect(alive.filter(({ operationId }) => !open.has(operationId))).toEqual([]);
  }, until);
  const { workflowService } = connection;
  const list = vi.spyOn(workflowService, 'listWorkflowExecutions');
  const describe = vi.spyOn(workflowService, 'describeWorkflowExecution');
  for (const one of alive) await shown(one);
  await vi.waitFor(() => expect(list.mock.calls.length).toBeGreaterThan(1), until);
  expect(describe).not.toHaveBeenCalled();
  list.mockRestore();
  describe.mockRestore();
  servers.length = 0;
});

test('without the list it asks about each', async () => {
  const lost = held();
  const list = vi.spyOn(connection.workflowService, 'listWorkflowExecutions');
  list.mockRejectedValue(new Error('visibility is unavailable'));
  await shown(lost);
  await vi.waitFor(
    async () => expect((await describeRun(lost.operationId)).status.name).toBe('RUNNING'),
    until,
  );
  list.mockRestore();
});

test('it continues after the graph was unavailable', async () => {
  isGraphUnavailable = true;
  const lost = held();
  await shown(lost);
  await setTimeout(3_000);
  isGraphUnavailable = false;
  await vi.waitFor(
    async () => expect((await describeRun(lost.operationId)).status.name).toBe('RUNNING'),
    until,
  );
});
