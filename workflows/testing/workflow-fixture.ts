import {
  WorkflowFailedError,
  type WorkflowHandle,
  type WorkflowHandleWithFirstExecutionRunId,
} from '@temporalio/client';
import proto from '@temporalio/proto';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { readableFailures } from '#activities/readable-failures.ts';
import { findBinary } from '#deploy/local/binaries/find.ts';
import type { DnsRequest } from '#contracts/instances/network-services.ts';
import { DEFAULT_POLICY, type InstanceRequest } from '#contracts/instances/requests.ts';
import { HOST_REPORTED } from '#contracts/operations/messages.ts';
import { rowOf, type OperationKind } from '#contracts/operation-kinds.ts';
import type { OperationHeader } from '#contracts/operations/header.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { consoleQueue, hardwareQueue, IMAGES_QUEUE, OPERATIONS_QUEUE } from '#contracts/operations/queues.ts';
import { WORKFLOW_TYPES } from '#contracts/operations/request.ts';
import { SEARCH_ATTRIBUTES } from '#contracts/operations/search-attributes.ts';
import { quietRuntime } from '#platform/testing/quiet-runtime.ts';
import { testBundle } from './test-bundle.ts';
import { createWorld, type World } from './world.ts';

/** How an operation ended for Temporal. */
export interface Ended {
  readonly status: 'COMPLETED' | 'FAILED' | 'CANCELLED';
  /** Type and message of the failure, where there is one. */
  readonly type: string | null;
  readonly message: string | null;
}

/** The real workflows on a Temporal server, with a world in memory in place of everything they touch. */
export interface WorkflowFixture {
  readonly env: TestWorkflowEnvironment;
  readonly world: World;
  /** Starts an operation; `change` overrides what is asked for, as does `policy` how patient it is. */
  begin(kind: OperationKind, change?: Change): Promise<WorkflowHandleWithFirstExecutionRunId>;
  /** Waits for the end, letting time fly where the server can. */
  end(handle: WorkflowHandle): Promise<Ended>;
  /** Milliseconds from its start to its end, by the clock of the server. */
  lasted(handle: WorkflowHandle): Promise<number>;
  stop(): Promise<void>;
}

export interface Change extends Partial<Omit<InstanceRequest, 'policy' | 'subject' | 'related'>> {
  /** Of the instance and the server that the operation is about; an instance of its own where none is named. */
  readonly instanceId?: string;
  readonly serverId?: string | null;
  readonly policy?: Partial<InstanceRequest['policy']>;
  /** What the input of an operation on a server holds besides the subject. */
  readonly input?: object;
  /** Starts a run that takes the place of a lost one. */
  readonly recovery?: Failure;
}

const SITE = 'site';

/**
 * With `time: 'skips'` waits of days pass at once, on the test server; with `time: 'passes'` it is the server that
 * production has, which decides where the two differ.
 */
export async function startWorkflows(options: {
  readonly time: 'skips' | 'passes';
  readonly servers?: number;
  /** The module whose exports are the workflows; those of production unless given. */
  readonly entry?: string;
}): Promise<WorkflowFixture> {
  quietRuntime();
  const env = await environment(options.time);
  const world = createWorld(options.servers ?? 4, {
    report: async (id, report) => await env.client.workflow.getHandle(id).signal(HOST_REPORTED, report),
    cancel: async (id) => void (await env.client.workflow.getHandle(id).cancel()),
  });
  const base = {
    connection: env.nativeConnection,
    namespace: env.namespace ?? 'default',
    activities: world.activities,
    interceptors: { activity: [() => ({ inbound: readableFailures })] },
  };
  const workers = await Promise.all([
    Worker.create({
      ...base,
      taskQueue: OPERATIONS_QUEUE,
      workflowBundle: await testBundle(options.entry ?? 'index.ts'),
    }),
    Worker.create({ ...base, taskQueue: hardwareQueue(SITE) }),
    Worker.create({ ...base, taskQueue: IMAGES_QUEUE, maxHeartbeatThrottleInterval: '200 ms' }),
    // A console that is kept holds time while it lasts: its end must be noticed soon.
    Worker.create({
      ...base,
      taskQueue: consoleQueue(SITE),
      maxHeartbeatThrottleInterval: '200 ms',
      shutdownForceTime: '1 second',
    }),
  ]);
  const running = workers.map(async (worker) => await worker.run());
  let operations = 0;
  return {
    env,
    world,
    async begin(kind, { recovery, policy, input, instanceId, serverId = null, ...change } = {}) {
      operations += 1;
      const request: InstanceRequest = {
        operationId: `operation-${operations}`,
        kind,
        tenantId: 'tenant',
        requestedBy: 'ann',
        title: `${kind} web-${operations}`,
        ...resourcesOf(kind, instanceId ?? `instance-${operations}`, serverId),
        siteId: SITE,
        hostname: `web-${operations}`,
        imageId: 'image',
        requirements: {},
        policy: { ...DEFAULT_POLICY, ...policy },
        ...(NAMES.has(kind)
          ? {
              dns: nameFor(instanceId ?? `instance-${operations}`),
              dhcp: 'RESERVE' as const,
              switchPorts: { vlanId: 'vlan', vid: 20 },
            }
          : {}),
        ...change,
        ...input,
      };
      return await env.client.workflow.start(WORKFLOW_TYPES[kind], {
        taskQueue: OPERATIONS_QUEUE,
        workflowId: request.operationId,
        args: recovery === undefined ? [request] : [request, { failure: recovery }],
      });
    },
    end: endOf,
    async lasted(handle) {
      const { startTime, closeTime } = await handle.describe();
      return (closeTime?.getTime() ?? Number.NaN) - startTime.getTime();
    },
    async stop() {
      for (const worker of workers) worker.shutdown();
      await Promise.all(running);
      await env.teardown();
    },
  };
}

const NAMES: ReadonlySet<OperationKind> = new Set(['PROVISION', 'REIMAGE', 'SERVICES_APPLY']);

/** The request for an instance whose profile has a DNS zone. */
function nameFor(instanceId: string): DnsRequest {
  return { name: `${instanceId}.dc.test`, ttlSeconds: 300, formerNames: [] };
}

function resourcesOf(
  kind: OperationKind,
  instanceId: string,
  serverId: string | null,
): Pick<OperationHeader, 'subject' | 'related'> {
  const server = { kind: 'Server', id: serverId ?? '' } as const;
  const instance = { kind: 'Instance', id: instanceId } as const;
  if (kind === 'LOAD_BALANCER_APPLY')
    return { subject: { kind: 'LoadBalancer', id: 'balancer' }, related: [] };
  if (kind === 'DEVICE_PORTS_APPLY') return { subject: { kind: 'NetworkDevice', id: 'device' }, related: [] };
  if (kind === 'IMAGE_VERIFY') return { subject: { kind: 'Image', id: 'image' }, related: [] };
  if (rowOf(kind).events.Server !== undefined) return { subject: server, related: [instance] };
  return { subject: instance, related: serverId === null ? [] : [server] };
}

async function environment(time: 'skips' | 'passes'): Promise<TestWorkflowEnvironment> {
  const { file } = await findBinary(time === 'skips' ? 'temporal-test-server' : 'temporal');
  const server = { executable: { type: 'existing-path', path: file } } as const;
  const env = await (time === 'skips'
    ? TestWorkflowEnvironment.createTimeSkipping({ server })
    : TestWorkflowEnvironment.createLocal({
        server: { ...server, log: { format: 'json', level: 'error' } },
      }));
  const types = proto.temporal.api.enums.v1.IndexedValueType;
  await env.connection.operatorService.addSearchAttributes({
    namespace: env.namespace ?? 'default',
    searchAttributes: Object.fromEntries(
      Object.values(SEARCH_ATTRIBUTES).map(({ name, type }) => [name, types[`INDEXED_VALUE_TYPE_${type}`]]),
    ),
  });
  return env;
}

async function endOf(handle: WorkflowHandle): Promise<Ended> {
  try {
    await handle.result();
    return { status: 'COMPLETED', type: null, message: null };
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error;
    const { cause } = error;
    const type = cause !== undefined && 'type' in cause ? String(cause.type) : null;
    const status = cause?.name === 'CancelledFailure' ? 'CANCELLED' : 'FAILED';
    return { status, type, message: cause?.message ?? null };
  }
}
