import type { BootControl, BootDevice, BootOverride } from '../capabilities/boot.ts';
import { ProviderError, type ProviderErrorInit } from '../provider-error.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { BootInput, SystemView } from '#contracts/simulator/machine.ts';
import { withEffect } from './failure.ts';
import type { Machine } from './machine.ts';
import type { Machines } from './machines.ts';

/** What a simulated machine calls a device; null for what it cannot boot. */
const TARGETS: Readonly<Record<BootDevice, BootInput['target'] | null>> = {
  NETWORK: 'Pxe',
  HTTP: 'UefiHttp',
  CD: null,
  DISK: 'Hdd',
  SETUP: 'BiosSetup',
  NONE: 'None',
};

/** Overrides that were set through the BMC may be of kinds that cannot be set here. */
const DEVICES: Readonly<Record<string, BootDevice>> = {
  Pxe: 'NETWORK',
  UefiHttp: 'HTTP',
  Cd: 'CD',
  Hdd: 'DISK',
  BiosSetup: 'SETUP',
  None: 'NONE',
};

const ENABLED = { Disabled: 'DISABLED', Once: 'ONCE', Continuous: 'CONTINUOUS' } as const;

/** How often a change is retried after a concurrent change. */
const TRIES = 3;

export function createBoot(machines: Machines): BootControl {
  async function ensure(machine: Machine, want: BootInput): Promise<Outcome<BootOverride>> {
    for (let left = TRIES; ; left -= 1) {
      const { boot } = await machine.verified();
      if (holds(boot, want)) return { changed: false, state: overrideOf(boot) };
      if (await write(machine, want, boot, left <= 1)) {
        return { changed: true, state: await verify(machine, want) };
      }
    }
  }

  /** False when the override is no longer what was seen, unless this is the last try. */
  async function write(
    machine: Machine,
    want: BootInput,
    { enabled, target }: SystemView['boot'],
    last: boolean,
  ): Promise<boolean> {
    try {
      await machine.setBoot({ ...want, seen: { enabled, target } });
      return true;
    } catch (error) {
      const overtaken = error instanceof ProviderError && error.code === 'PRECONDITION_FAILED';
      if (overtaken && !last) return false;
      throw error;
    }
  }

  /** An override that does not show was not applied. */
  async function verify(machine: Machine, want: BootInput): Promise<BootOverride> {
    const { boot } = await machine.system().catch((error: unknown) => {
      throw withEffect(error, 'applied');
    });
    if (holds(boot, want)) return overrideOf(boot);
    throw failure(
      machine,
      { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' },
      `took the boot override, but shows ${boot.target} (${boot.enabled})`,
    );
  }

  return {
    async get(target, context) {
      return overrideOf((await machines.open(target, context).system()).boot);
    },
    async ensure(target, { device, once, url }, context) {
      const machine = machines.open(target, context);
      const name = TARGETS[device];
      if (name === null || url !== undefined) {
        const init = { code: 'UNSUPPORTED', retry: 'never', effect: 'none' } as const;
        throw failure(machine, init, url === undefined ? `cannot boot ${device}` : 'takes no URL to boot');
      }
      const enabled = once ? 'Once' : 'Continuous';
      return ensure(machine, { target: name, enabled: name === 'None' ? 'Disabled' : enabled });
    },
    async clear(target, context) {
      return ensure(machines.open(target, context), { target: 'None', enabled: 'Disabled' });
    },
  };
}

function holds(shown: SystemView['boot'], want: BootInput): boolean {
  return shown.enabled === want.enabled && shown.target === want.target;
}

function overrideOf({ enabled, target, mode }: SystemView['boot']): BootOverride {
  return {
    device: DEVICES[target] ?? 'OTHER',
    enabled: ENABLED[enabled],
    mode: mode === 'UEFI' ? 'UEFI' : 'LEGACY',
  };
}

function failure({ target }: Machine, init: ProviderErrorInit, what: string): ProviderError {
  return new ProviderError(`the machine behind ${target.address} ${what}`, { ...init, target: target.id });
}
