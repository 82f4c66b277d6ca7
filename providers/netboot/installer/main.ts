import { join, resolve } from 'node:path';
import { describeError } from '#platform/errors/describe-error.ts';
import { buildInstaller } from './build.ts';
import { missingForIso } from './iso.ts';
import { findParts } from './parts.ts';
import { writeInstaller } from './write-installer.ts';

/** `node providers/netboot/installer/main.ts FOLDER`: builds the folder that the boot service's INSTALLER_DIR names. */
const [folder] = process.argv.slice(2);
try {
  if (folder === undefined) throw new Error('say in which folder to put the installer');
  const cache = join(import.meta.dirname, '..', '..', '..', '.cache', 'netboot');
  const installer = await buildInstaller(await findParts(cache));
  await writeInstaller(resolve(folder), installer);
  console.log(
    `${resolve(folder)}: kernel of ${installer.kernel.length} bytes, initrd of ${installer.initrd.length} bytes`,
  );
  const missing = missingForIso();
  if (missing.length > 0) console.log(`no ISO for virtual media: it lacks ${missing.join(', ')}`);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
