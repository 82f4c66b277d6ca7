import type { BootControl, BootDevice, BootOverride } from '../capabilities/boot.ts';
import { ProviderError } from '../provider-error.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import type { Bmc } from './bmc.ts';
import { bytesOf } from './bmc.ts';
import type { Bmcs } from './bmcs.ts';
import {
  decodeBootFlags,
  encodeBootFlags,
  noOverride,
  overrideOf,
  sameFlags,
  type BootFlags,
} from './boot-flags.ts';
import { getBootFlags, keepBootFlags, setBootFlags } from './commands.ts';
import type { IpmiConfig } from './config.ts';
import { failure, withEffect } from './failure.ts';

/** How often a change is retried while another party sets boot options. */
const TRIES = 3;

export function createBoot(bmcs: Bmcs, config: IpmiConfig): BootControl {
  async function ensure(bmc: Bmc, want: BootFlags): Promise<Outcome<BootOverride>> {
    for (let left = TRIES; ; left -= 1) {
      const shown = decodeBootFlags(bytesOf(await bmc.verified([getBootFlags]), getBootFlags));
      if (sameFlags(shown, want)) return { changed: false, state: overrideOf(shown) };
      if (await write(bmc, want, left <= 1)) return { changed: true, state: await verify(bmc, want) };
    }
  }

  /** False while another party sets boot options, unless this is the last try. */
  async function write(bmc: Bmc, want: BootFlags, last: boolean): Promise<boolean> {
    try {
      if (want.device !== 'NONE') await keep(bmc);
      await bmc.send(setBootFlags(encodeBootFlags(want)));
      return true;
    } catch (error) {
      if (last || !(error instanceof ProviderError) || error.code !== 'PRECONDITION_FAILED') throw error;
      await bmc.pause(config.pollMs, 'another party sets boot options');
      return false;
    }
  }

  /** A BMC that does not know the parameter keeps flags by its own rule. */
  async function keep(bmc: Bmc): Promise<void> {
    const kept = (await bmc.read([keepBootFlags])).bytes(keepBootFlags);
    // Silence is another matter than a refusal; the override itself has not been set.
    if (kept instanceof ProviderError && kept.effect !== 'none') throw withEffect(kept, 'none');
  }

  /** An override that does not show was not applied. */
  async function verify(bmc: Bmc, want: BootFlags): Promise<BootOverride> {
    const until = Date.now() + config.bootVerifyMs;
    try {
      for (;;) {
        const shown = decodeBootFlags(await bmc.send(getBootFlags));
        if (sameFlags(shown, want)) return overrideOf(shown);
        if (Date.now() >= until) throw notApplied(bmc, want, shown);
        await bmc.pause(config.pollMs, 'waiting for the boot override to show');
      }
    } catch (error) {
      throw error instanceof ProviderError && error.code === 'VERIFICATION_FAILED'
        ? error
        : withEffect(error, 'applied');
    }
  }

  return {
    async get(target, context) {
      return overrideOf(decodeBootFlags(await bmcs.open(target, context).send(getBootFlags)));
    },
    async ensure(target, { device, once, url }, context) {
      const bmc = bmcs.open(target, context);
      if (url !== undefined) throw unsupported(target, 'takes no URL to boot by IPMI');
      return await ensure(bmc, wanted(target, device, once));
    },
    async clear(target, context) {
      return await ensure(bmcs.open(target, context), noOverride);
    },
  };

  function wanted(target: Target, device: BootDevice, once: boolean): BootFlags {
    if (device === 'HTTP')
      throw unsupported(target, 'cannot be told to boot by HTTP: IPMI has no such device');
    if (device === 'NONE') return noOverride;
    return { device, persistent: !once, efi: config.bootMode === 'UEFI' };
  }
}

function unsupported(target: Target, what: string): ProviderError {
  return failure(target, ['UNSUPPORTED', 'never'], 'none', what);
}

function notApplied({ target }: Bmc, want: BootFlags, shown: BootFlags): ProviderError {
  const { device, enabled } = overrideOf(shown);
  const other =
    device === want.device && shown.efi !== want.efi ? ` for ${shown.efi ? 'UEFI' : 'legacy'} firmware` : '';
  return failure(
    target,
    ['VERIFICATION_FAILED', 'operator'],
    'unknown',
    `took the boot override ${want.device}, but shows ${device} (${enabled})${other}`,
  );
}
