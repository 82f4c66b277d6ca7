import { ApplicationFailure, cancellationSignal, heartbeat } from '@temporalio/activity';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancel } from '#workflows/testing/messages.ts';
import { startWorkflows, type Change, type WorkflowFixture } from '#workflows/testing/workflow-fixture.ts';
import type { WorldImage } from '#workflows/testing/world-images.ts';

let workflows: WorkflowFixture;
let number = 0;

const GOOD = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

beforeAll(async () => {
  workflows = await startWorkflows({ time: 'skips' });
});
afterAll(async () => await workflows?.stop());

const injected = (): ApplicationFailure => ApplicationFailure.nonRetryable('it breaks', 'INJECTED');

interface Begun {
  readonly operationId: string;
  readonly image: WorldImage;
  readonly start: (more?: Change) => Promise<WorkflowHandle>;
}

/** Verifies an image of 10 bytes that was VERIFIED before. */
function prepare(bytes: WorldImage['bytes'], sizeBytes: number | null = 10): Begun {
  number += 1;
  const operationId = `verify-${number}`;
  const image: WorldImage = { bytes, verification: 'VERIFIED', former: null };
  workflows.world.images.set(operationId, image);
  const input = { url: 'http://images.test/disk.raw', sha256: GOOD, sizeBytes, siteId: null };
  const start = async (more: Change = {}): Promise<WorkflowHandle> =>
    await workflows.begin('IMAGE_VERIFY', { operationId, input, ...more });
  return { operationId, image, start };
}

test.each([
  ['of the right size', 10],
  ['of any size', null],
])('an image %s, with the right checksum, is verified', async (_, sizeBytes) => {
  const { operationId, image, start } = prepare({ sha256: GOOD, sizeBytes: 10 }, sizeBytes);
  expect(await workflows.end(await start())).toMatchObject({ status: 'COMPLETED' });
  expect(workflows.world.stepsOf(operationId)).toEqual(['start', 'fetch', 'record']);
  expect(image.verification).toBe('VERIFIED');
  expect(workflows.world.ends.get(operationId)).toMatchObject({ outcome: 'SUCCEEDED' });
});

test.each([
  ['WRONG_SIZE', { sha256: null, sizeBytes: 11 }, `The image has 11 bytes, not 10.`],
  ['WRONG_CHECKSUM', { sha256: OTHER, sizeBytes: 10 }, `The image has the SHA-256 ${OTHER}, not ${GOOD}.`],
] as const)('another image fails with %s, which the image has on record', async (code, bytes, message) => {
  const { operationId, image, start } = prepare(bytes);
  expect(await workflows.end(await start())).toMatchObject({
    status: 'FAILED',
    type: code,
    message: expect.stringContaining(message),
  });
  expect(image.verification).toBe(code);
  expect(workflows.world.ends.get(operationId)).toMatchObject({
    outcome: 'FAILED',
    failure: { code, step: 'fetch' },
  });
});

test('an image that cannot be fetched is on record as such', async () => {
  const { operationId, image, start } = prepare({ sha256: GOOD, sizeBytes: 10 });
  workflows.world.around(operationId, 'fetch', async () => {
    throw ApplicationFailure.nonRetryable('status 404', 'IMAGE_NOT_FETCHED');
  });
  expect(await workflows.end(await start())).toMatchObject({ status: 'FAILED', type: 'IMAGE_NOT_FETCHED' });
  expect(image.verification).toBe('IMAGE_NOT_FETCHED');
});

test.each(['start', 'fetch'])('our own failure in %s restores the previous verification', async (step) => {
  const { operationId, image, start } = prepare({ sha256: OTHER, sizeBytes: 10 });
  workflows.world.around(operationId, step, async (_, work) => {
    await work();
    throw injected();
  });
  expect(await workflows.end(await start())).toMatchObject({ status: 'FAILED', type: 'INJECTED' });
  expect(workflows.world.stepsOf(operationId)).toEqual(expect.arrayContaining(['undo:start', 'end']));
  expect(image).toMatchObject({ verification: 'VERIFIED', former: null });
});

test('so does a cancellation while it is fetched', async () => {
  const { operationId, image, start } = prepare({ sha256: OTHER, sizeBytes: 10 });
  const started = new Promise<void>((resolve) => {
    workflows.world.around(operationId, 'fetch', async (_, work) => {
      resolve();
      while (!cancellationSignal().aborted) {
        heartbeat();
        await new Promise((wait) => setTimeout(wait, 50));
      }
      cancellationSignal().throwIfAborted();
      return await work();
    });
  });
  const operation = await start();
  await started;
  await cancel(operation);
  expect(await workflows.end(operation)).toMatchObject({ status: 'CANCELLED' });
  expect(image).toMatchObject({ verification: 'VERIFIED', former: null });
  expect(workflows.world.ends.get(operationId)).toMatchObject({ outcome: 'CANCELLED', action: 'RESTORE' });
});

test('a run that takes the place of a lost one restores the previous verification', async () => {
  const { operationId, image, start } = prepare({ sha256: GOOD, sizeBytes: 10 });
  Object.assign(image, { verification: 'VERIFYING', former: 'VERIFIED' });
  const recovery = { code: 'TERMINATED', message: 'terminated', step: null };
  expect(await workflows.end(await start({ recovery }))).toMatchObject({
    status: 'FAILED',
    type: 'TERMINATED',
  });
  expect(image).toMatchObject({ verification: 'VERIFIED', former: null });
  expect(workflows.world.ends.get(operationId)).toMatchObject({ outcome: 'FAILED', action: 'RESTORE' });
});

test('one whose last answer was lost has succeeded', async () => {
  const { operationId, image, start } = prepare({ sha256: GOOD, sizeBytes: 10 });
  workflows.world.around(operationId, 'record', async (_, work) => {
    await work();
    throw injected();
  });
  expect(await workflows.end(await start())).toMatchObject({ status: 'COMPLETED' });
  expect(image.verification).toBe('VERIFIED');
});

test('one that its image does not name does nothing', async () => {
  const { operationId, image, start } = prepare({ sha256: GOOD, sizeBytes: 10 });
  await workflows.end(await start());
  image.verification = 'FAILED';
  const again = await start();
  expect(await workflows.end(again)).toMatchObject({ status: 'FAILED', type: 'NOT_HELD' });
  expect(workflows.world.stepsOf(operationId)).toEqual(['start', 'fetch', 'record']);
  expect(image.verification).toBe('FAILED');
});
