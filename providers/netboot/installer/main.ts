import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeError } from '#platform/errors/describe-error.ts';
import { buildInstaller } from './build.ts';
import { findParts } from './parts.ts';

/** `node providers/netboot/installer/main.ts FOLDER`: builds the folder that the boot service's INSTALLER_DIR names. */
const [folder] = process.argv.slice(2);
try {
  if (folder === undefined) throw new Error('say in which folder to put the installer');
  const cache = join(import.meta.dirname, '..', '..', '..', '.cache', 'netboot');
  const { kernel, initrd } = await buildInstaller(await findParts(cache));
  await mkdir(resolve(folder), { recursive: true });
  await writeFile(join(folder, 'kernel'), kernel);
  await writeFile(join(folder, 'initrd'), initrd);
  console.log(`${resolve(folder)}: kernel of ${kernel.length} bytes, initrd of ${initrd.length} bytes`);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
