import type { WorkflowHandle, WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldServer } from '#workflows/testing/world-parts.ts';
import type { World } from '#workflows/testing/world.ts';

// On the server that production has, which stores, deletes and resets workflows.

let workflows: WorkflowFixture;
let world: World;
let taken = 0;

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'passes', servers: 8 });
  ({ world } = workflows);
});
afterAll(async () => await workflows?.stop());

interface Finished {
  readonly operation: WorkflowHandleWithFirstExecutionRunId;
  readonly operationId: string;
  readonly server: WorldServer;
  /** Starts the same operation again, which a Temporal without a record of it allows. */
  again(): Promise<WorkflowHandleWithFirstExecutionRunId>;
}

/** An operation that cut the power of a running instance's machine, which has been turned on again since. */
async function finishedOff(): Promise<Finished> {
  const server = world.servers[7 - taken];
  taken += 1;
  if (server === undefined) throw new Error('No server is left');
  const operationId = `off-${taken}`;
  Object.assign(server, { state: 'IN_USE', instanceId: `runs-${taken}`, operationId, power: 'ON' });
  const again = async (): Promise<WorkflowHandleWithFirstExecutionRunId> =>
    await workflows.begin('POWER', { operationId, serverId: server.id, input: { action: 'OFF' } });
  const operation = await again();
  expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
  expect(server).toMatchObject({ power: 'OFF', operationId: null });
  server.power = 'ON';
  return { operation, operationId, server, again };
}

/** Runs a workflow again from one of its workflow tasks, the first being 0. */
async function reset(finished: WorkflowHandleWithFirstExecutionRunId, task: number): Promise<WorkflowHandle> {
  const { workflowId } = finished;
  const runId = finished.firstExecutionRunId;
  const { connection, namespace = 'default' } = workflows.env;
  const operation = workflows.env.client.workflow.getHandle(workflowId, runId);
  const { events } = await operation.fetchHistory();
  const tasks = (events ?? []).filter(
    (event) => (event.workflowTaskCompletedEventAttributes ?? null) !== null,
  );
  const run = await connection.workflowService.resetWorkflowExecution({
    namespace,
    workflowExecution: { workflowId, runId },
    reason: 'for the test',
    requestId: `reset ${workflowId} ${task}`,
    workflowTaskFinishEventId: tasks[task]?.eventId,
  });
  return workflows.env.client.workflow.getHandle(workflowId, run.runId);
}

describe('an operation that has ended', () => {
  test('does nothing when it is asked for again after Temporal has forgotten it', async () => {
    const { operationId, server, again } = await finishedOff();
    const steps = world.stepsOf(operationId);
    expect(await workflows.end(await again())).toMatchObject({ status: 'FAILED', type: 'NOT_HELD' });
    expect(server).toMatchObject({ power: 'ON', state: 'IN_USE' });
    expect(world.stepsOf(operationId)).toEqual(steps);
  });

  test('does nothing when its workflow is reset to its beginning', async () => {
    const { operation, operationId, server } = await finishedOff();
    const steps = world.stepsOf(operationId);
    expect(await workflows.end(await reset(operation, 0))).toMatchObject({ type: 'NOT_HELD' });
    expect(server).toMatchObject({ power: 'ON', state: 'IN_USE' });
    expect(world.stepsOf(operationId)).toEqual(steps);
  });

  test('does not touch its machine when its workflow is reset into its middle', async () => {
    const { operation, server } = await finishedOff();
    expect(await workflows.end(await reset(operation, 1))).toMatchObject({ type: 'NOT_HELD' });
    expect(server).toMatchObject({ power: 'ON', state: 'IN_USE' });
  });

  test('undoes nothing when it counts as lost', async () => {
    const { operationId, server } = await finishedOff();
    const asked = { operationId, serverId: server.id, input: { action: 'CYCLE' } };
    server.power = 'OFF';
    const recovery = { code: 'TERMINATED', message: 'terminated', step: null };
    const late = await workflows.begin('POWER', { ...asked, recovery });
    expect(await workflows.end(late)).toMatchObject({ type: 'NOT_HELD' });
    expect(server).toMatchObject({ power: 'OFF', state: 'IN_USE' });
  });

  test('leaves the running instance that it made its machine and its address, wherever it is reset to', async () => {
    const operation = await workflows.begin('PROVISION');
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    const server = world.servers.find(({ instanceId }) => instanceId === instanceOf(operation));
    for (const task of [0, 1, 2]) {
      expect(await workflows.end(await reset(operation, task))).toMatchObject({ status: 'FAILED' });
      expect(server).toMatchObject({ power: 'ON', state: 'IN_USE' });
      expect(world.addresses.has(instanceOf(operation))).toBe(true);
      expect(world.ends.get(operation.workflowId)).toMatchObject({ outcome: 'SUCCEEDED' });
    }
  });
});

const instanceOf = ({ workflowId }: WorkflowHandle): string => workflowId.replace('operation', 'instance');
