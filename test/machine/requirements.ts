import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describeError } from '#platform/errors/describe-error.ts';
import { DRIVERS } from '#boot/installer/drivers.ts';
import { findParts, type InstallerParts } from '#boot/installer/parts.ts';

/** Where the kernel is kept between runs. */
const CACHE = join(import.meta.dirname, '..', '..', '.cache', 'netboot');

/** What virtual machines and their images take, by Debian's package. */
const NEEDED: readonly { readonly file: string; readonly package: string }[] = [
  { file: 'qemu-system-x86_64', package: 'qemu-system-x86' },
  { file: '/usr/lib/ipxe/qemu/pxe-virtio.rom', package: 'ipxe-qemu' },
  { file: '/bin/busybox', package: 'busybox-static' },
  { file: 'zstd', package: 'zstd' },
  { file: 'syslinux', package: 'syslinux' },
  { file: '/usr/lib/syslinux/mbr/mbr.bin', package: 'syslinux-common' },
  { file: 'mformat', package: 'mtools' },
  { file: 'qemu-img', package: 'qemu-utils' },
  { file: 'sfdisk', package: 'fdisk' },
  { file: 'mke2fs', package: 'e2fsprogs' },
  { file: 'setpriv', package: 'util-linux' },
  { file: 'grub-mkimage', package: 'grub-common' },
  { file: '/usr/lib/grub/i386-pc/cdboot.img', package: 'grub-pc-bin' },
  { file: '/usr/lib/grub/x86_64-efi/linux.mod', package: 'grub-efi-amd64-bin' },
  { file: 'xorriso', package: 'xorriso' },
];

/**
 * The parts of the installer on a machine that can run virtual ones, or in one line what it lacks. The usual kernel is
 * small, and for virtual machines: what is loaded takes its time on an emulated processor.
 */
export async function findRequirements(
  kernelPackage = 'linux-image-cloud-amd64',
): Promise<InstallerParts | { readonly missing: string }> {
  const lacking = NEEDED.filter(({ file }) => !isThere(file)).map((one) => one.package);
  if (lacking.length > 0) return { missing: `it lacks ${lacking.join(', ')}: apt-get install them` };
  try {
    return await findParts(CACHE, { kernelPackage, drivers: DRIVERS });
  } catch (error) {
    return { missing: describeError(error) };
  }
}

function isThere(file: string): boolean {
  if (file.startsWith('/')) return existsSync(file);
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, file), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
