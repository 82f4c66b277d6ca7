import { z } from 'zod';
import { capabilityNames } from '../capability-report.ts';
import type { CapabilityReport } from '../capability-report.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { ProviderDefinition } from '../provider.ts';

const noneConfig = z.strictObject({});

const noBmc = { support: 'no', reason: 'there is no BMC: people do it by hand' } as const;

const nothing: CapabilityReport = {
  vendor: null,
  product: null,
  model: null,
  firmware: { bmc: null, bios: null },
  quirks: [],
  capabilities: Object.fromEntries(
    capabilityNames.map((name) => [name, noBmc]),
  ) as CapabilityReport['capabilities'],
  requests: 0,
};

/** Machines that nothing can reach: every question is answered with what a person can do instead. */
export const noneProvider: ProviderDefinition<z.infer<typeof noneConfig>> = {
  api: 1,
  id: 'none',
  description: 'Machines without a management controller; people do by hand what a BMC would.',
  config: noneConfig,
  addressed: false,
  create: () =>
    Promise.resolve({
      id: 'none',
      capabilities: {
        power: {
          get: (target) => refuse(target, 'look at the machine to learn its power state'),
          ensure: (target, want) => refuse(target, `switch it ${want.toLowerCase()} by hand`),
          cycle: (target) => refuse(target, 'switch it off and on again by hand'),
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
        virtualMedia: {
          list: (target) => refuse(target, 'look what is in its drives'),
          ensureInserted: (target, want) => refuse(target, `put a ${want.kind} with the image into it`),
          ensureEjected: (target) => refuse(target, 'empty its drives by hand'),
        },
        accounts: {
          list: (target) => refuse(target, 'there are no accounts to look at'),
          ensurePassword: (target) => refuse(target, 'there is no password to change'),
        },
        bios: {
          get: (target) => refuse(target, 'look at its setup'),
          ensure: (target) => refuse(target, 'change its setup by hand'),
          poll: (target) => refuse(target, 'nothing was begun here'),
        },
        firmware: {
          list: (target) => refuse(target, 'look at the versions in its setup'),
          ensure: (target, image) => refuse(target, `update ${image.component} by hand`),
          poll: (target) => refuse(target, 'nothing was begun here'),
        },
        storage: {
          disks: (target) => refuse(target, 'look at the labels of its disks'),
          erase: (target, want) => refuse(target, `take out ${want.disk} and erase it elsewhere`),
          poll: (target) => refuse(target, 'nothing was begun here'),
        },
        monitoring: {
          observe: (target) => refuse(target, 'look at its power light'),
          sensors: (target) => refuse(target, 'look at its panel'),
          logs: (target) => refuse(target, 'read the logs of its operating system'),
        },
        events: {
          ensureSubscription: (target) => refuse(target, 'nothing there reports events'),
          removeSubscription: (target) => refuse(target, 'nothing there reports events'),
          stream: (target) => ({
            [Symbol.asyncIterator]: () => ({ next: () => refuse(target, 'nothing there reports events') }),
          }),
        },
        console: { open: (target) => refuse(target, 'connect a screen and a keyboard') },
        bmcAdministration: {
          identify: (target) => refuse(target, 'compare the serial number on its label'),
          restart: (target) => refuse(target, 'there is nothing to restart but the machine itself'),
          certificateRequest: (target) => refuse(target, 'there is nothing that serves a certificate'),
          ensureCertificate: (target) => refuse(target, 'there is nothing that serves a certificate'),
        },
      },
      probe: () => Promise.resolve(nothing),
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
