import { expect, test } from 'vitest';
import type { Provider } from '../provider.ts';
import { withProviderErrors } from './provider-errors.ts';

/** An error of a package's own copy of the class. */
const foreign = Object.assign(new Error('the BMC is busy'), {
  code: 'BUSY',
  effect: 'none',
  retry: 'backoff',
});

function throwing(call: () => Promise<never>): Provider {
  const power = { get: call, ensure: call, cycle: call };
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
  const { power } = throwing(call).capabilities;
  await expect((async () => await power?.get({} as never, {} as never))()).rejects.toMatchObject({
    name: 'ProviderError',
    code: 'BUSY',
    retry: 'backoff',
    effect: 'none',
  });
});
