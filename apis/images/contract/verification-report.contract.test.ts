import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IN_PROGRESS, startVerifications, type VerificationSuite } from './verification-suite.ts';

let suite: VerificationSuite;

beforeAll(async () => {
  suite = await startVerifications();
}, 60_000);
afterAll(async () => await suite?.fixture.stop());

describe('imageVerificationReport', () => {
  it('gives the image its result, and publishes how the operation ended', async () => {
    const { image, operationId } = await suite.verifying();
    const found = { sha256: 'cd'.repeat(32), sizeBytes: 5e9 };
    const failure = { code: 'WRONG_SIZE', message: 'It has another size.', step: 'fetch' };
    const end = { action: 'END', outcome: 'FAILED', result: 'FAILED', ...found, failure };
    expect((await suite.report(operationId, end)).errors).toEqual([]);
    expect((await suite.read(image.id)).verification).toEqual({
      state: 'FAILED',
      checkedAt: expect.any(String),
      ...found,
      failure: { code: 'WRONG_SIZE' },
      operation: { id: operationId },
    });
    expect((await suite.fixture.publishedEvents('events.operation.ended')).at(-1)?.data).toMatchObject({
      operationId,
      outcome: 'FAILED',
      failure,
      subject: { kind: 'Image', id: image.id },
    });
    // A report that arrives again, or late, changes nothing.
    const late = await suite.report(operationId, { action: 'END', outcome: 'SUCCEEDED', result: 'VERIFIED' });
    expect(late).toEqual({ image: null, errors: [] });
    expect((await suite.report(operationId, { action: 'START' })).errors[0]).toMatchObject({
      code: 'CONFLICT',
    });
    expect((await suite.read(image.id)).verification?.state).toBe('FAILED');
  });

  it('restores the former verification where the result is unknown, also when repeated', async () => {
    const first = await suite.verifying();
    await suite.report(first.operationId, { action: 'END', outcome: 'SUCCEEDED', result: 'VERIFIED' });
    const before = (await suite.read(first.image.id)).verification;
    const { operationId } = await suite.verifying(first.image);
    const state = async () => (await suite.read(first.image.id)).verification;
    expect(await state()).toMatchObject({ state: 'VERIFYING', operation: { id: operationId } });
    await suite.report(operationId, { action: 'START' });
    for (let times = 0; times < 2; times += 1) {
      await suite.report(operationId, { action: 'RESTORE' });
      expect(await state()).toEqual(before);
    }
    await suite.report(operationId, { action: 'END', outcome: 'CANCELLED' });
    expect(await state()).toEqual(before);
    expect(await suite.inProgress({ operationId })).toEqual([]);
  });

  it('requires the outcome, and is for our own workers only', async () => {
    const { operationId } = await suite.verifying();
    expect((await suite.report(operationId, { action: 'END' })).errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['outcome'],
    });
    const input = { operationId, action: 'END', outcome: 'SUCCEEDED' };
    expect((await suite.call('imageVerificationReport', input)).errors[0]).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

it('lists what must have a living operation, with what starts it', async () => {
  const { image, operationId } = await suite.verifying();
  const one = await suite.inProgress({ operationId });
  expect(one).toEqual([{ imageId: image.id, operationId, request: expect.any(String) }]);
  expect(JSON.parse(one[0]?.request ?? '')).toMatchObject({
    type: 'image.verify-requested',
    data: { operationId },
  });
  expect(await suite.inProgress({ operationId, olderThanSeconds: 60 })).toEqual([]);
  expect(await suite.inProgress({})).toContainEqual(one[0]);
  await expect(suite.fixture.query(suite.fixture.tokens.admin, IN_PROGRESS)).rejects.toThrow(
    'Only the platform itself reports this.',
  );
});
