import { z } from 'zod';
import { ProviderError } from '../provider-error.ts';
import type { ProviderDefinition, Target } from '../provider.ts';

const noneConfig = z.object({});

/** Machines that nothing can reach: every question is answered with what a person can do instead. */
export const noneProvider: ProviderDefinition<z.infer<typeof noneConfig>> = {
  api: 1,
  id: 'none',
  description: 'Machines without a management controller; people do by hand what a BMC would.',
  config: noneConfig,
  create: () =>
    Promise.resolve({
      id: 'none',
      capabilities: {
        power: {
          get: (target) => refuse(target, 'look at the machine to learn its power state'),
          ensure: (target, want) => refuse(target, `switch it ${want.toLowerCase()} by hand`),
        },
        boot: {
          get: (target) => refuse(target, 'look up its boot order in its setup'),
          ensure: (target, want) => refuse(target, `choose ${want.device} in its boot menu`),
          clear: (target) => refuse(target, 'restore its boot order in its setup'),
        },
        inventory: {
          identify: (target) => refuse(target, 'compare the serial number on its label'),
          collect: (target) => refuse(target, 'record its components by hand'),
        },
      },
      close: () => Promise.resolve(),
    }),
};

function refuse(target: Target, instead: string): Promise<never> {
  return Promise.reject(
    new ProviderError(`${target.id} has no BMC: ${instead}`, {
      code: 'UNSUPPORTED',
      retry: 'never',
      effect: 'none',
      target: target.id,
    }),
  );
}
