import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installer } from './build.ts';
import { buildIso, missingForIso } from './iso.ts';

/** iPXE as a program for UEFI, of Debian's package ipxe. */
const IPXE = '/usr/lib/ipxe/ipxe.efi';

/** Fills the folder that the boot service's INSTALLER_DIR names; without an ISO, or iPXE, where the packages for it are missing. */
export async function writeInstaller(folder: string, installer: Installer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kernel'), installer.kernel);
  await writeFile(join(folder, 'initrd'), installer.initrd);
  if (existsSync(IPXE)) await copyFile(IPXE, join(folder, 'ipxe.efi'));
  if (missingForIso().length === 0) await writeFile(join(folder, 'installer.iso'), await buildIso(installer));
}
