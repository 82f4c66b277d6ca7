import { Context } from '@temporalio/activity';
import { expect, test } from 'vitest';
import { contextOf, failureOf } from '#providers/conformance/bench.ts';
import { protocolFixture } from './fixture.ts';
import { answer, connected, getPower, good, hang, misbehaving, switchOn, target } from './misbehaving.ts';

const fixture = protocolFixture();

test.each<[string, Readonly<Record<string, unknown>>, object]>([
  [
    'was built for another version',
    { describe: { ...good.describe, protocol: 2 } },
    { code: 'UNSUPPORTED', retry: 'operator', message: expect.stringContaining('version 2 of the contract') },
  ],
  [
    'is another one',
    { describe: { ...good.describe, id: 'other' } },
    { code: 'UNSUPPORTED', retry: 'operator' },
  ],
  [
    'lacks the capability',
    { describe: { ...good.describe, capabilities: ['boot'] } },
    { code: 'UNSUPPORTED' },
  ],
  ['describes itself by nonsense', { describe: 42 }, { code: 'BAD_ANSWER' }],
  [
    'does not work',
    { health: { ok: false, message: 'no route to the BMCs' } },
    { code: 'PROVIDER_UNAVAILABLE', message: expect.stringContaining('no route to the BMCs') },
  ],
])('one that %s gets no call', async (_, answers, error) => {
  const { provider, asked } = await misbehaving(fixture, answers);
  expect(await failureOf(getPower(provider), target)).toMatchObject({ effect: 'none', ...error });
  expect(asked.filter((one) => one !== undefined)).toEqual([]);
});

test('a call that a provider reports and does not serve is unsupported', async () => {
  const { provider } = await misbehaving(fixture, {});
  expect(await failureOf(switchOn(provider), target)).toMatchObject({
    code: 'UNSUPPORTED',
    message: expect.stringContaining('power.ensure'),
  });
});

test('a provider without a worker is unavailable, without effect', async () => {
  const provider = await connected(fixture, 'provider-that-is-dead', { startMs: 300 });
  expect(await failureOf(switchOn(provider), target)).toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    retry: 'backoff',
    effect: 'none',
    message: expect.stringContaining('no worker on the task queue provider-that-is-dead'),
  });
});

test('a provider without heartbeats is unavailable; the effect of a change is unknown', async () => {
  const { provider } = await misbehaving(
    fixture,
    { 'power.get': hang, 'power.ensure': hang },
    { heartbeatMs: 500 },
  );
  expect(await failureOf(getPower(provider), target)).toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    effect: 'none',
  });
  expect(await failureOf(switchOn(provider), target)).toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    effect: 'unknown',
    message: expect.stringContaining('sent no more heartbeats'),
  });
});

test('a provider that only sends heartbeats ends by the deadline', async () => {
  const busy = async (): Promise<never> => {
    const context = Context.current();
    for (;;) {
      context.heartbeat('x'.repeat(10_000));
      await Promise.race([context.sleep(50), new Promise((resolve) => setTimeout(resolve, 50))]);
    }
  };
  const { provider } = await misbehaving(fixture, { 'power.get': busy }, { readMs: 1_500 });
  expect(await failureOf(getPower(provider), target)).toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    message: expect.stringContaining('did not answer power.get in time'),
  });
});

test('a provider that hangs gets a limited number of calls, and blocks no other', async () => {
  const bad = await misbehaving(fixture, { 'power.get': hang }, { openCalls: 2 });
  const fine = await misbehaving(fixture, {});
  const abort = new AbortController();
  const keys = ['one', 'two', 'three'];
  const calls = keys.map((idempotencyKey) =>
    failureOf(getPower(bad.provider, { ...contextOf(abort.signal), idempotencyKey }), target),
  );
  expect(await Promise.race(calls)).toMatchObject({
    code: 'PROVIDER_UNAVAILABLE',
    retry: { afterMs: 5_000 },
    message: expect.stringContaining('has 2 open calls'),
  });
  expect(await getPower(fine.provider)).toBe('ON');
  abort.abort(new Error('enough'));
  const ends = (await Promise.all(calls)).map(({ code }) => code);
  expect(ends.toSorted()).toEqual(['CANCELLED', 'CANCELLED', 'PROVIDER_UNAVAILABLE']);
});

test('a repeated call waits for the running one, as after the end of a process that waited for it', async () => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const { provider, asked } = await misbehaving(fixture, { 'power.ensure': () => promise });
  const calls = [switchOn(provider), switchOn(provider)];
  await expect.poll(() => asked.filter((one) => one !== undefined).length).toBe(1);
  // Both calls have been made once another one, made after them, has its answer.
  expect(await getPower(provider)).toBe('ON');
  resolve(answer({ answer: { changed: true, state: 'ON' } }));
  expect(await Promise.all(calls)).toEqual([
    { changed: true, state: 'ON' },
    { changed: true, state: 'ON' },
  ]);
  expect(
    asked.filter((one) => one !== undefined && JSON.stringify(one).includes('power.ensure')),
  ).toHaveLength(1);
});
