import { expect, test } from 'vitest';
import type { Provider } from '../provider.ts';
import { withProviderErrors } from './provider-errors.ts';

/** An error of a package's own copy of the class. */
const foreign = Object.assign(new Error('the BMC is busy'), {
  code: 'BUSY',
  effect: 'none',
  retry: 'backoff',
});

const context = {} as never;

function answering(call: () => unknown): Provider {
  const power = { get: call, ensure: call, cycle: call } as never;
  return withProviderErrors('acme', {
    id: 'acme',
    capabilities: { power },
    close: async () => await Promise.resolve(),
  });
}

test.each([
  ['rejects', async (): Promise<never> => await Promise.reject(foreign)],
  [
    'throws',
    (): Promise<never> => {
      throw foreign;
    },
  ],
])('an error of a call that %s is a ProviderError of ours', async (_, call) => {
  const { power } = answering(call).capabilities;
  await expect((async () => await power?.get({} as never, context))()).rejects.toMatchObject({
    name: 'ProviderError',
    code: 'BUSY',
    retry: 'backoff',
    effect: 'none',
  });
});

test.each([
  ['nonsense', 42],
  ['nothing', undefined],
  ['a state that there is none of', 'GLOWING'],
  ['an answer of another call', { changed: true, state: 'ON' }],
])('%s is a bad answer', async (_, answer) => {
  for (const call of [async () => await Promise.resolve(answer), () => answer]) {
    const { power } = answering(call).capabilities;
    await expect((async () => await power?.get({} as never, context))()).rejects.toMatchObject({
      name: 'ProviderError',
      code: 'BAD_ANSWER',
      effect: 'none',
      message: expect.stringContaining('provider acme answered power.get outside the contract: '),
    });
  }
});

test('after a bad answer the effect of a change is unknown, and a good answer passes as it is', async () => {
  const { power } = answering(
    async () => await Promise.resolve({ changed: true, state: 'BRIGHT' }),
  ).capabilities;
  await expect(power?.ensure({} as never, 'ON', {}, context)).rejects.toMatchObject({
    code: 'BAD_ANSWER',
    effect: 'unknown',
    message: expect.stringContaining('state: '),
  });
  const good = { changed: true, state: 'ON' };
  const { power: fine } = answering(async () => await Promise.resolve(good)).capabilities;
  expect(await fine?.ensure({} as never, 'ON', {}, context)).toBe(good);
});
