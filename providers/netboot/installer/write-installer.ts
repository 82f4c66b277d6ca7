import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Installer } from './build.ts';
import { buildIso, missingForIso } from './iso.ts';

/** Fills the folder that the boot service's INSTALLER_DIR names; without an ISO where the tools for it are missing. */
export async function writeInstaller(folder: string, installer: Installer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kernel'), installer.kernel);
  await writeFile(join(folder, 'initrd'), installer.initrd);
  if (missingForIso().length === 0) await writeFile(join(folder, 'installer.iso'), await buildIso(installer));
}
