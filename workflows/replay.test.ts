import { Worker, type WorkflowBundle } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { beforeAll, describe, expect, test } from 'vitest';
import { WORKFLOW_TYPES } from '#contracts/operations/request.ts';
import { decodeHistory, recordedHistories } from '#workflows/testing/recorded-histories.ts';
import { testBundle } from '#workflows/testing/test-bundle.ts';

/** An operation may be under way for days: code that is deployed meanwhile must replay what it has done so far. */
const HINT =
  'A workflow no longer does what recorded operations did. Guard the change with patched(), or, where no operation can be under way, record again: npm run record';

const histories = recordedHistories();

describe('every recorded operation', () => {
  let workflowBundle: WorkflowBundle;

  beforeAll(async () => {
    workflowBundle = await testBundle('index.ts');
  });

  test.each(histories)('$name replays', async (recorded) => {
    const replaying = Worker.runReplayHistory({ workflowBundle }, decodeHistory(recorded));
    await expect(replaying, HINT).resolves.toBeUndefined();
  });

  test('every workflow type has a history of its success', () => {
    const names = histories.map(({ name }) => name);
    const missing = Object.values(WORKFLOW_TYPES).filter((type) => !names.includes(`${type}.succeeded`));
    expect(missing).toEqual([]);
  });

  test.each(histories)(
    '$name reveals nothing of the machine it was recorded on, and no secret',
    ({ bytes }) => {
      const text = bytes.toString('latin1');
      expect(text).not.toMatch(/\d+@(?!example)[\w.-]+/);
      expect(text).not.toMatch(/\.ts:\d+|\/tmp\/|\/home\//);
      expect(text).not.toMatch(/eyJ[\w-]{8,}\.eyJ|whsec_|-----BEGIN/);
    },
  );
});

describe('a changed list of steps', () => {
  let workflowBundle: WorkflowBundle;

  beforeAll(async () => {
    workflowBundle = await testBundle('testing/altered-workflows.ts');
  });

  /** Replays a recorded provision by another workflow, of the altered bundle. */
  async function replayAs(workflowType: string): Promise<void> {
    const recorded = histories.find(({ name }) => name === 'provision.succeeded');
    if (recorded === undefined) throw new Error('provision.succeeded was not recorded');
    const history = decodeHistory(recorded);
    const started = history.events?.[0]?.workflowExecutionStartedEventAttributes;
    if (started === null || started === undefined)
      throw new Error('The history does not begin with its start');
    started.workflowType = { name: workflowType };
    await Worker.runReplayHistory({ workflowBundle }, history);
  }

  test('is distinguished from an unchanged one', async () => {
    await expect(replayAs('unchanged')).resolves.toBeUndefined();
  });

  test.each(['stepsSwapped', 'shortStepsSwapped', 'stepRemoved', 'stepAdded'])(
    'is refused: %s',
    async (workflowType) => {
      await expect(replayAs(workflowType)).rejects.toThrow(DeterminismViolationError);
    },
  );
});
