import { join, resolve } from 'node:path';
import { parseConfig } from '#platform/config/parse-config.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { buildInstaller } from './build.ts';
import { missingForIso } from './iso.ts';
import { findParts } from './parts.ts';
import { installerSettings } from './settings.ts';
import { writeInstaller } from './write-installer.ts';

/**
 * `node boot/installer/main.ts FOLDER`: builds the folder that the boot service's INSTALLER_DIR names, by the
 * settings of `settings.ts`.
 */
const [folder] = process.argv.slice(2);
try {
  if (folder === undefined) throw new Error('say in which folder to put the installer');
  const cache = join(import.meta.dirname, '..', '..', '.cache', 'netboot');
  const { INSTALLER_KERNEL_PACKAGE: kernelPackage, INSTALLER_DRIVERS: drivers } =
    parseConfig(installerSettings);
  const installer = await buildInstaller(await findParts(cache, { kernelPackage, drivers }));
  await writeInstaller(resolve(folder), installer);
  console.log(
    `${resolve(folder)}: kernel of ${installer.kernel.length} bytes, initrd of ${installer.initrd.length} bytes`,
  );
  const { missingDrivers, wantFirmware } = installer;
  if (missingDrivers.length > 0)
    console.log(
      `${kernelPackage} has no ${missingDrivers.join(', ')}: machines that need one are not served by this installer`,
    );
  if (wantFirmware.length > 0)
    console.log(`without firmware, which some devices of these drivers need: ${wantFirmware.join(', ')}`);
  const missing = missingForIso();
  if (missing.length > 0) console.log(`no ISO for virtual media: it lacks ${missing.join(', ')}`);
} catch (error) {
  console.error(describeError(error));
  process.exitCode = 1;
}
