import { createInstance, mutate, type SimulatedBmcView, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation, hasEnded, type OperationView } from '#test/harness/operations.ts';
import type { TestStack } from '#test/harness/stack.ts';

/** What the cases are played on: a site with servers that are free, and BMCs that no server has yet. */
export interface Stage {
  readonly test: TestStack;
  readonly site: TestSite;
  readonly spareBmcs: readonly SimulatedBmcView[];
  /** Ends a workflow as a person in the Temporal UI would. */
  terminate(operationId: string): Promise<void>;
}

/** One recorded run: the workflow type, what happened to it, and the operation in which it did. */
export interface Recorded {
  readonly type: string;
  readonly what: string;
  readonly operationId: string;
}

/** A story on resources of its own, of which some operations are recorded. */
export interface Case {
  /** Workflow types of the operations that are recorded. */
  readonly types: readonly string[];
  play(stage: Stage): Promise<readonly Recorded[]>;
}

/** Seconds until a case is given up; each takes a few. */
const PATIENCE = 75;

let keys = 0;
/** An input with a key of its own. */
export const keyed = (name: string, input: object): object => ({
  idempotencyKey: `${name}-${++keys}`,
  ...input,
});

/** Requests an instance, without waiting. */
export async function provision(
  { test, site }: Stage,
  name: string,
  more: object = {},
): Promise<{ instanceId: string; operationId: string }> {
  return await createInstance(test.as('admin'), site, name, more);
}

/** Requests an operation on a resource; returns its id. */
export async function verb({ test }: Stage, field: string, id: string, more: object = {}): Promise<string> {
  const input = keyed(field, { id, ...more });
  return (await mutate<{ operation: { id: string } }>(test.as('admin'), field, input, 'operation { id }'))
    .operation.id;
}

/** Makes a profile; answers its id. */
export async function profile({ test, site }: Stage, name: string, rules: object): Promise<string> {
  const input = keyed('profile', { tenantId: site.tenantId, name, ...rules });
  const { profile } = await mutate<{ profile: { id: string } }>(
    test.as('admin'),
    'profileCreate',
    input,
    'profile { id }',
  );
  return profile.id;
}

/** Decides on the plan that an operation waits with. */
export async function decide(stage: Stage, id: string, decision: 'APPROVE' | 'REJECT'): Promise<void> {
  const waiting = await awaitOperation(
    stage.test.as('operator'),
    id,
    ({ approval }) => approval?.state === 'WAITING',
  );
  const input = keyed('decide', {
    id,
    planHash: waiting.approval?.planHash,
    decision,
    reason: 'for the record',
  });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await mutate(stage.test.as('operator'), 'operationDecide', input, 'operation { id }');
      return;
    } catch (error) {
      // Where everything is slow, the answer says to send it again with the same key.
      if (attempt === 10 || !String(error).includes('UNAVAILABLE')) throw error;
    }
  }
}

/** Cancels an operation. */
export async function cancel(stage: Stage, id: string): Promise<void> {
  await mutate(
    stage.test.as('operator'),
    'operationCancel',
    { id, reason: 'for the record' },
    'operation { id }',
  );
}

/** Resolves once the operation is in the step. */
export async function running(stage: Stage, id: string, step: string, state = 'RUNNING'): Promise<void> {
  const reached = ({ steps }: OperationView): boolean =>
    steps.some((one) => one.name === step && one.state === state);
  const operation = await awaitOperation(stage.test.as('admin'), id, (one) => reached(one) || hasEnded(one));
  if (!reached(operation)) throw new Error(`${operation.kind} ${id} ended before its step ${step}`);
}

/** Resolves once the operation has ended as expected; throws when it ended otherwise. */
export async function ended(stage: Stage, id: string, state: string): Promise<void> {
  const operation = await awaitOperation(stage.test.as('admin'), id, hasEnded, PATIENCE);
  if (operation.state === state) return;
  throw new Error(
    `${operation.kind} ${id} is ${operation.state}, not ${state}: ${JSON.stringify(operation.failure)}`,
  );
}

/** While the work lasts, the instance's BMC takes its time, so that a step can be caught in the middle. */
export async function slowly<Result>(
  { test }: Stage,
  instanceId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { instance } = await test
    .as('admin')
    .ask<{ instance: { server: { name: string } } }>(
      'query($id: ID!) { instance(id: $id) { server { name } } }',
      {
        id: instanceId,
      },
    );
  const faults = `${test.stack.info.simulator.control}/faults`;
  const headers = { 'content-type': 'application/json' };
  const fault = { bmc: instance.server.name, action: 'latency', latencyMs: 1_000 };
  const made = await fetch(faults, { method: 'POST', headers, body: JSON.stringify(fault) });
  const { id } = (await made.json()) as { id: string };
  try {
    return await work();
  } finally {
    await fetch(`${faults}/${id}`, { method: 'DELETE' });
  }
}
