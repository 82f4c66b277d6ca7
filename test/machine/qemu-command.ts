import { existsSync } from 'node:fs';

/** What a virtual machine is made of for one boot. */
export interface QemuBoot {
  /** First network card's address, which is the one that boots. */
  readonly mac: string;
  readonly uuid: string;
  readonly serialNumber: string;
  /** Raw disk image; a machine without the file has no disk. */
  readonly disk: string;
  /** How the disk is plugged in. */
  readonly controller: DiskController;
  /** Further disks, by serial number: raw images. They come before the disk, so that the kernel finds them first. */
  readonly moreDisks: readonly { readonly serialNumber: string; readonly file: string }[];
  /** File that gets what the machine writes on its serial line, added to what is there. */
  readonly serialLog: string;
  /** Path of the socket at which the serial line can be read and written. */
  readonly serialSocket: string;
  /** File that gets the id of the process. */
  readonly pidFile: string;
  /** `network` boots the address that DHCP hands out, `cd` the image in the drive; `disk` boots the disk and nothing else. */
  readonly device: 'network' | 'cd' | 'disk';
  /** ISO in the CD drive; null for a machine without a drive. */
  readonly cd: string | null;
  /** `uefi` is that of package ovmf, without memory: it finds out again at each boot what it can boot. */
  readonly firmware: 'bios' | 'uefi';
  /** Address that DHCP hands out for network boot, as the machine reaches it. */
  readonly bootFile: string;
  /** Port of the loopback interface that leads to the machine's SSH server. */
  readonly sshPort?: number | undefined;
}

/**
 * `virtio` is the usual; `virtio-4k` has sectors of 4096 bytes; `raid` is a controller that the installer's kernel for
 * virtual machines has no driver for.
 */
export type DiskController = 'virtio' | 'virtio-4k' | 'raid';

/** Under which address a machine reaches the loopback interface of the one it runs on, in QEMU's user network. */
export const HOST_SEEN_FROM_GUEST = '10.0.2.2';

/** A machine has a processor of its own; an emulated one gets the most of what it shares with the servers beside it. */
const mayHurry = process.getuid?.() === 0;

/** Of Debian's package ovmf. */
export const UEFI_FIRMWARE = '/usr/share/ovmf/OVMF.fd';

/**
 * The command that runs a machine until it is reset or switched off. Its control connection (QMP) is on standard input
 * and output, and the kernel ends it with the process that started it. Software emulation works on every machine;
 * without `graphics`, the firmware writes to the serial line too.
 */
export function qemuCommand(boot: QemuBoot): readonly [string, ...string[]] {
  const serial = escaped(boot.serialNumber);
  // Without its ROM the card cannot boot.
  const rom = boot.device === 'network' ? 'bootindex=1' : 'romfile=';
  const options: readonly (readonly [name: string, value?: string])[] = [
    ['machine', 'q35,graphics=off'],
    ['accel', 'tcg'],
    ['m', '256'],
    ['smp', '1'],
    ['nodefaults'],
    ['no-user-config'],
    ['no-reboot'],
    ['display', 'none'],
    ['boot', 'strict=on'],
    ...(boot.firmware === 'uefi' ? ([['bios', UEFI_FIRMWARE]] as const) : []),
    ['uuid', boot.uuid],
    ['smbios', `type=1,serial=${serial}`],
    ['qmp', 'stdio'],
    ['pidfile', boot.pidFile],
    // It begins once the socket has its reader, so that nothing is lost. A `logfile` would have bytes twice: QEMU logs what
    // a full socket refuses, and again when it is sent (chardev/char.c, qemu_chr_write_buffer).
    ['chardev', `socket,id=serial0,server=on,wait=on,path=${escaped(boot.serialSocket)}`],
    ['serial', 'chardev:serial0'],
    ['netdev', `user,id=net0,bootfile=${escaped(boot.bootFile)}${forwarding(boot.sshPort)}`],
    ['device', `virtio-net-pci,netdev=net0,mac=${boot.mac},${rom}`],
    ...(boot.cd === null ? [] : cdOptions(boot.cd, boot.device)),
    ...boot.moreDisks.flatMap(moreDiskOptions),
    ...(existsSync(boot.disk) ? diskOptions(boot.disk, serial, boot.controller) : []),
  ];
  const args = options.flatMap(([name, value]) => [`-${name}`, ...(value === undefined ? [] : [value])]);
  const machine = ['setpriv', '--pdeathsig', 'KILL', 'qemu-system-x86_64', ...args] as const;
  return mayHurry ? ['nice', '-n', '-10', ...machine] : machine;
}

function diskOptions(disk: string, serial: string, controller: DiskController): [string, string][] {
  const drive = `if=none,id=disk0,format=raw,cache=unsafe,file=${escaped(disk)}`;
  const own = `drive=disk0,serial=${serial},bootindex=2`;
  const sectors = ',logical_block_size=4096,physical_block_size=4096';
  if (controller !== 'raid') {
    return [
      ['drive', drive],
      ['device', `virtio-blk-pci,${own}${controller === 'virtio-4k' ? sectors : ''}`],
    ];
  }
  return [
    ['drive', drive],
    ['device', 'megasas,id=raid0'],
    ['device', `scsi-hd,bus=raid0.0,${own}`],
  ];
}

function moreDiskOptions(
  { serialNumber, file }: QemuBoot['moreDisks'][number],
  index: number,
): [string, string][] {
  const id = `more${index}`;
  return [
    ['drive', `if=none,id=${id},format=raw,cache=unsafe,file=${escaped(file)}`],
    ['device', `virtio-blk-pci,drive=${id},serial=${escaped(serialNumber)}`],
  ];
}

function forwarding(sshPort: number | undefined): string {
  return sshPort === undefined ? '' : `,hostfwd=tcp:127.0.0.1:${sshPort}-:22`;
}

/** An empty place in the order of devices keeps firmware from a drive that it is not to boot. */
function cdOptions(cd: string, device: QemuBoot['device']): [string, string][] {
  return [
    ['drive', `if=none,id=cd0,format=raw,media=cdrom,readonly=on,file=${escaped(cd)}`],
    ['device', `ide-cd,drive=cd0${device === 'cd' ? ',bootindex=1' : ''}`],
  ];
}

/** QEMU's options end at a comma; two of them are one that does not end. */
function escaped(value: string): string {
  return value.replaceAll(',', ',,');
}
