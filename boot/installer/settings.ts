import { z } from 'zod';
import { DRIVERS } from './drivers.ts';

const MODULE = /^[a-zA-Z0-9_-]{1,64}$/;

/**
 * Names of modules with commas. `+name` is one more than by default and `-name` one less; without such signs the list
 * replaces the default.
 */
const drivers = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
  .refine((words) => words.every((word) => MODULE.test(word.replace(/^[+-]/, ''))), {
    message: 'must be names of kernel modules with commas, e.g. +bfa,-r8169',
    abort: true,
  })
  .refine((words) => words.every(isChange) || !words.some(isChange), {
    message: 'must be a whole list, or changes with + and - alone',
  })
  .transform((words): readonly string[] => {
    if (words.length > 0 && !words.some(isChange)) return words.map(plain);
    const less = new Set(words.filter((word) => word.startsWith('-')).map(plain));
    const more = words.filter((word) => word.startsWith('+')).map(plain);
    return [...new Set([...DRIVERS, ...more])].filter((name) => !less.has(name));
  });

function isChange(word: string): boolean {
  return /^[+-]/.test(word);
}

/** Module names have underscores where their files may have hyphens. */
function plain(word: string): string {
  return word.replace(/^[+-]/, '').replaceAll('-', '_');
}

/** What the installer is built with, from the environment of `main.ts`. */
export const installerSettings = z.object({
  /** Debian package whose newest kernel the installer has: `linux-image-amd64` has drivers for servers, `linux-image-cloud-amd64` is small, for virtual machines. */
  INSTALLER_KERNEL_PACKAGE: z
    .string()
    .regex(/^linux-image-[a-z0-9.+-]{1,64}$/, 'must be a package linux-image-…')
    .default('linux-image-amd64'),
  /** Kernel modules for disks and network: a list with commas in place of the default, or changes to it, `+bfa,-r8169`. */
  INSTALLER_DRIVERS: drivers,
});
