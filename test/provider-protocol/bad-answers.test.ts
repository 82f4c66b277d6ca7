import { ApplicationFailure } from '@temporalio/activity';
import { expect, test } from 'vitest';
import { contextOf, failureOf } from '#providers/conformance/bench.ts';
import { protocolFixture } from './fixture.ts';
import { answer, getPower, misbehaving, switchOn, target } from './misbehaving.ts';

const fixture = protocolFixture();

test('a good answer is accepted', async () => {
  const { provider } = await misbehaving(fixture, {});
  expect(await getPower(provider)).toBe('ON');
});

test.each<[string, unknown, object]>([
  ['nonsense', 'yes', { code: 'BAD_ANSWER', message: expect.stringContaining('outside the contract') }],
  ['a state that there is none of', answer({ answer: 'GLOWING' }), { code: 'BAD_ANSWER' }],
  [
    'bytes',
    new Uint8Array([1, 2, 3]),
    { code: 'BAD_ANSWER', message: expect.stringContaining('not as JSON') },
  ],
  [
    'a flood',
    answer({ answer: 'x'.repeat(100_000) }),
    { code: 'BAD_ANSWER', message: expect.stringMatching(/100\d{3} bytes long, more than 65536/) },
  ],
  ['more than Temporal carries', 'x'.repeat(3_000_000), { code: 'BAD_ANSWER' }],
  [
    'another version than it said',
    answer({ protocol: 2 }),
    { code: 'BAD_ANSWER', message: expect.stringContaining('version 2 of the contract, although') },
  ],
  ["another provider's answer", answer({ provider: 'other' }), { code: 'BAD_ANSWER' }],
  [
    "another server's data",
    answer({ target: 'srvrsrv-2' }),
    { code: 'IDENTITY_MISMATCH', message: expect.stringContaining('another server: "srvrsrv-2"') },
  ],
  [
    "another machine's data",
    answer({ machine: { serial: '7CX9999', uuid: null } }),
    { code: 'IDENTITY_MISMATCH', message: expect.stringContaining('serial number 7CX9999, not 7CX1234') },
  ],
  [
    'a failure of no kind that there is',
    () => {
      throw ApplicationFailure.nonRetryable('ouch', 'KeyError');
    },
    { code: 'BUG', message: expect.stringContaining('(KeyError): ouch') },
  ],
  [
    'a failure without its effect',
    () => {
      throw ApplicationFailure.nonRetryable('busy', 'BUSY');
    },
    { code: 'BUG' },
  ],
])('%s is a typed error', async (_, said, error) => {
  const { provider } = await misbehaving(fixture, { 'power.get': said }, { answerBytes: 65_536 });
  expect(await failureOf(getPower(provider), target)).toMatchObject({ effect: 'none', ...error });
});

test('the effect of a change with a bad answer is unknown', async () => {
  const { provider } = await misbehaving(fixture, {
    'power.ensure': answer({ machine: { serial: '7CX9999', uuid: null } }),
  });
  expect(await failureOf(switchOn(provider), target)).toMatchObject({
    code: 'BAD_ANSWER',
    effect: 'unknown',
  });
  const other = await misbehaving(fixture, {
    'power.ensure': answer({
      machine: { serial: '7CX9999', uuid: null },
      answer: { changed: true, state: 'ON' },
    }),
  });
  expect(await failureOf(switchOn(other.provider), target)).toMatchObject({
    code: 'IDENTITY_MISMATCH',
    effect: 'unknown',
  });
});

test('secrets are encrypted, and in no other part of a call', async () => {
  const { provider, asked } = await misbehaving(fixture, {
    'boot.ensure': answer({ answer: { changed: true, state: { device: 'HTTP', enabled: 'ONCE' } } }),
  });
  const want = { device: 'HTTP', once: true, url: 'https://boot.test/canary-token' } as const;
  await provider.capabilities.boot?.ensure(target, want, contextOf());
  const [call] = asked.filter((one) => one !== undefined);
  expect(call).toMatchObject({ call: 'boot.ensure', arguments: { want: { device: 'HTTP', once: true } } });
  expect(JSON.stringify(call)).not.toContain('canary');
});
