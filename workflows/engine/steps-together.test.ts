import { ApplicationFailure } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decommissionPlan } from '#workflows/instances/decommission.ts';
import { withServices } from '#workflows/instances/network-service-steps.ts';
import { provisionPlan } from '#workflows/instances/provision.ts';
import { reimagePlan } from '#workflows/instances/reimage.ts';
import { rescuePlan } from '#workflows/instances/rescue.ts';
import { unrescuePlan } from '#workflows/instances/unrescue.ts';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { Step } from './step.ts';
import { groupSteps } from './steps-together.ts';

let workflows: WorkflowFixture;
/** Their steps are not under test here. */
const NO_SERVICES = { dns: undefined, dhcp: undefined, switchPorts: undefined };

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips', servers: 10 });
});
afterAll(async () => await workflows?.stop());

async function eventsOf(handle: WorkflowHandle): Promise<readonly string[]> {
  const { events } = await handle.fetchHistory();
  return (events ?? []).flatMap(
    ({
      activityTaskScheduledEventAttributes: activity,
      upsertWorkflowSearchAttributesEventAttributes: upsert,
    }) => {
      const fields = Object.keys(upsert?.searchAttributes?.indexedFields ?? {});
      return (
        activity?.activityType?.name ?? (fields.includes('Phase') ? `(${fields.toSorted().join(' ')})` : [])
      );
    },
  );
}

describe('a provision', () => {
  test('asks the site once for all that precedes switching the machine on, and writes each phase once', async () => {
    const operation = await workflows.begin('PROVISION', NO_SERVICES);
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    const events = (await eventsOf(operation)).filter((event) => event !== 'recordConsole');
    expect(events).toEqual([
      '(Phase RelatedIds)',
      'runSteps',
      '(Phase)',
      'ensurePowerState',
      '(Phase)',
      'clearBoot',
      '(Phase)',
      'removeBootEntry',
      'activate',
      '(Phase)',
    ]);
    expect(workflows.world.stepsOf(operation.workflowId)).toEqual(
      withServices(provisionPlan, NO_SERVICES)
        .steps.map(({ name }) => name)
        .filter((name) => !['install', 'first-boot'].includes(name)),
    );
  });

  test('does a step that meets a fault by an activity of its own, and none before it again', async () => {
    const operation = await workflows.begin('PROVISION', NO_SERVICES);
    let tries = 0;
    workflows.world.around(operation.workflowId, 'power-off', async (_, work) => {
      tries += 1;
      if (tries < 3) throw ApplicationFailure.retryable('no answer', 'BMC_UNREACHABLE');
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'COMPLETED' });
    const events = (await eventsOf(operation)).filter((event) => !event.startsWith('('));
    expect(events.slice(0, 3)).toEqual(['runSteps', 'ensurePowerState', 'prepareBoot']);
    expect(tries).toBe(3);
  });

  test('undoes only what had begun when a step fails permanently, and names that step', async () => {
    const operation = await workflows.begin('PROVISION', NO_SERVICES);
    const { workflowId } = operation;
    workflows.world.around(workflowId, 'power-off', async () => {
      throw ApplicationFailure.nonRetryable('wrong password', 'BMC_AUTH_FAILED');
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'FAILED', type: 'BMC_AUTH_FAILED' });
    expect(workflows.world.ends.get(workflowId)?.failure).toMatchObject({ step: 'power-off' });
    const undone = workflows.world.stepsOf(workflowId).filter((step) => step.startsWith('undo:'));
    expect(undone).toEqual(['undo:create-boot-entry', 'undo:allocate-address', 'undo:reserve-server']);
  });

  test('that is cancelled meanwhile begins no further step', async () => {
    const operation = await workflows.begin('PROVISION', NO_SERVICES);
    const { workflowId } = operation;
    workflows.world.around(workflowId, 'verify-identity', async (_, work) => {
      expect(await cancel(operation)).toBeNull();
      return await work();
    });
    expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
    expect(workflows.world.stepsOf(workflowId)).toContain('undo:reserve-server');
    expect([...workflows.world.bootEntries]).not.toContain(workflowId);
  });
});

test.each(
  Object.entries({
    provision: provisionPlan,
    reimage: reimagePlan,
    rescue: rescuePlan,
    unrescue: unrescuePlan,
    decommission: decommissionPlan({
      subject: { kind: 'Instance', id: 'any' },
      related: [{ kind: 'Server', id: 'any' }],
    }),
  }),
)(
  '%s: no step that shares an activity is a point of no return, or switches the machine on',
  (_, { steps }) => {
    const shared = groupSteps(steps as readonly Step<never>[]).filter(({ length }) => length > 1);
    expect(shared.length).toBeGreaterThan(0);
    for (const step of shared.flat()) {
      expect(step.irreversible).toBeUndefined();
      expect(step.name).not.toMatch(/power-on/);
    }
  },
);
