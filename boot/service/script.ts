import type { BootEntry } from '#contracts/boot/entry.ts';
import type { Task } from './assignment.ts';

/** iPXE scripts (https://ipxe.org/scripting), as machines get them. */

/** Linux talks to screen and serial line alike; the last one named is the one that `/dev/console` reads and writes. */
const CONSOLES = 'console=tty0 console=ttyS0,115200';

/** Under UEFI, Linux asks iPXE for a file of the name that its command line says; otherwise it has no initial file system. */
const INITRD = 'initrd';

export function installerScript(options: {
  readonly bootUrl: string;
  readonly task: Task;
  readonly token: string;
  readonly image: BootEntry['image'];
  /** Who reads who the machine is, where the image boots by a kernel of its own. */
  readonly seed: 'NOCLOUD' | 'IGNITION';
}): string {
  const { bootUrl, task, token, image, seed } = options;
  const own =
    image === null || image.kernelUrl === null
      ? ''
      : ` ${seedArguments(`${bootUrl}/boot/nocloud/${token}`, seed)}`;
  return script(
    `echo Infratographer: ${task}`,
    `kernel ${image?.kernelUrl ?? `${bootUrl}/boot/files/kernel`} initrd=${INITRD} ${CONSOLES} infra.task=${task} infra.base=${bootUrl} infra.token=${token}${own}`,
    `initrd --name ${INITRD} ${image?.initrdUrl ?? `${bootUrl}/boot/files/initrd`}`,
    'boot',
  );
}

/** Names the address that gives a booted system its identity. cloud-init of Debian 12 has no other name for NoCloud over HTTP. */
function seedArguments(url: string, seed: 'NOCLOUD' | 'IGNITION'): string {
  return seed === 'NOCLOUD'
    ? `ds=nocloud-net;s=${url}/`
    : `ignition.firstboot ignition.platform.id=metal ignition.config.url=${url}/user-data`;
}

export function diskScript(): string {
  // Firmware that cannot boot a BIOS drive number continues to its next boot device.
  return script('echo Infratographer: booting from disk', 'sanboot --no-describe --drive 0x80 || exit');
}

/** For a machine that nothing is planned for, or not yet: it retries. */
export function waitScript(bootUrl: string, mac: string): string {
  return script(
    ':again',
    `echo Infratographer: nothing is planned for ${mac}, asking again in 10 seconds`,
    'sleep 10',
    `chain --replace --autofree ${bootUrl}/boot/ipxe?mac=${mac} || goto again`,
  );
}

export function malformedScript(): string {
  return script(
    'echo Infratographer: the address of this script needs mac=<MAC address>, e.g. ?mac=${net0/mac}',
    'sleep 10',
    'exit 1',
  );
}

function script(...lines: string[]): string {
  return `${['#!ipxe', ...lines].join('\n')}\n`;
}
