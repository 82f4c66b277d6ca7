import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { operationsFixture, type OperationsFixture } from './operations-fixture.ts';

const OPERATION = `query($id: ID!) { operation(id: $id) {
  state finishedAt failure { code message step } steps { name state attempt message } } }`;

let fixture: OperationsFixture;
beforeAll(async () => {
  fixture = await operationsFixture();
  await fixture.startWorker();
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

const read = async (id: string): Promise<unknown> =>
  (await fixture.query<{ operation: unknown }>(fixture.tokens.admin, OPERATION, { id })).operation;

/** Makes the next comparison with Temporal happen now. */
const makeDue = async (id: string): Promise<void> => {
  await fixture.database.fork().execute(`update operation set check_after = 'epoch' where id = ?`, [id]);
};

const eventually = async (id: string, expected: object): Promise<void> =>
  await vi.waitFor(
    async () => {
      await makeDue(id);
      expect(await read(id)).toMatchObject(expected);
    },
    { timeout: 40_000, interval: 500 },
  );

const decide = async (id: string): Promise<void> => {
  const decision = { planHash: 'hash-1', decision: 'APPROVE', approver: 'grace', reason: '' };
  await fixture.client.workflow.getHandle(id).executeUpdate('decide', { args: [decision] });
};

test.concurrent('an operation whose end was not received ends as its workflow did', async () => {
  const [done, stopped, killed] = await Promise.all(
    [0, 1, 2].map(async () => {
      const { operationId } = await fixture.accept();
      await fixture.startWorkflow(operationId, {});
      return operationId;
    }),
  );
  if (done === undefined || stopped === undefined || killed === undefined)
    throw new Error('three were accepted');
  await decide(done);
  await fixture.client.workflow
    .getHandle(stopped)
    .executeUpdate('cancel', { args: [{ requestedBy: 'ada', reason: '' }] });
  await fixture.client.workflow.getHandle(killed).terminate('by hand');
  await Promise.all([
    eventually(done, { state: 'SUCCEEDED', failure: null, finishedAt: expect.any(String) }),
    eventually(stopped, { state: 'FAILED', failure: { code: 'STOPPED', message: 'stopped', step: 'touch' } }),
    eventually(killed, { state: 'FAILED', failure: { code: 'TERMINATED' } }),
  ]);
}, 60_000);

test.concurrent('a run that is taken over by another of the same id has not ended', async () => {
  const { operationId: id } = await fixture.accept();
  await fixture.startWorkflow(id, {});
  await fixture.client.workflow.getHandle(id).terminate('by hand');
  await fixture.startWorkflow(id, {});
  for (let look = 0; look < 6; look++) {
    await makeDue(id);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  expect(await read(id)).toMatchObject({ state: 'PENDING', finishedAt: null });
  await decide(id);
  await eventually(id, { state: 'SUCCEEDED' });
}, 60_000);

test.concurrent('steps that were not received are taken from the history, others follow from the end', async () => {
  const subject = await fixture.accept();
  const id = subject.operationId;
  await fixture.startWorkflow(id, {});
  await decide(id);
  const said = { phase: 'RESERVING', attempt: 1, message: null, undoing: false };
  await fixture.publish('operation.step', { ...subject, ...said, step: 'reserve', state: 'RUNNING' });
  await fixture.publish('operation.ended', {
    ...subject,
    outcome: 'FAILED',
    failure: { code: 'BMC_AWAY', message: 'no answer', step: 'boot' },
  });
  await eventually(id, {
    state: 'FAILED',
    steps: [
      { name: 'touch', state: 'SUCCEEDED', attempt: 1 },
      { name: 'reserve', state: 'CANCELLED' },
    ],
  });
  const rows: { settled: boolean }[] = await fixture.database
    .fork()
    .execute('select settled from operation where id = ?', [id]);
  expect(rows).toEqual([{ settled: true }]);
}, 60_000);
