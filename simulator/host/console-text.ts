import type { HardwareModel, Identity } from '../models/model.ts';
import type { HostState, Phase } from './state.ts';

/** What a machine prints on its serial port when it enters a state; undefined when it prints nothing. */
export function consoleText(
  model: HardwareModel,
  identity: Identity,
  from: Pick<HostState, 'phase'>,
  to: Readonly<HostState>,
): string | undefined {
  if (from.phase === to.phase) return undefined;
  const { hardware } = model;
  const gib = hardware.memory.reduce((sum, { capacityMiB }) => sum + capacityMiB, 0) / 1024;
  const lines: Partial<Record<Phase, readonly string[]>> = {
    post: [
      '',
      `${hardware.manufacturer} ${hardware.model}  BIOS ${hardware.biosVersion}`,
      `Serial number ${identity.serialNumber}  UUID ${identity.uuid}`,
      `Processors: ${hardware.processors.length}  Memory: ${gib} GiB`,
      'Initializing firmware interfaces...',
    ],
    'network-boot': [
      '>>Start PXE over IPv4.',
      'iPXE 1.21.1 -- Open Source Network Boot Firmware -- https://ipxe.org',
      `net0: ${identity.macs[0] ?? ''} using virtio-net (open)`,
    ],
    'media-boot': ['Booting from virtual media...'],
    installing: ['Loading the installer...'],
    wiping: ['Loading the installer, to wipe the disks...'],
    rescuing: ['Loading the rescue system...'],
    'disk-boot': ['Booting from Hard Disk...', 'Loading Linux ...', 'Loading initial ramdisk ...'],
    running: ['', to.installed?.image ?? to.bootedMedia ?? 'Linux', ''],
    rescued: ['', 'Rescue system: nothing on the disks is mounted.', ''],
    'shutting-down': ['', '[  OK  ] Reached target System Shutdown.'],
    setup: ['Entering Setup...'],
    'no-bootable-device': ['No bootable device -- insert boot disk and press any key'],
    halted: [`System halted: ${to.fault ?? 'unknown'}`],
  };
  const said = lines[to.phase]?.join('\r\n');
  if (said === undefined) return undefined;
  return to.phase === 'running' ? `${said}\r\n${PROMPT}` : `${said}\r\n`;
}

const PROMPT = 'localhost login: ';

/** What the machine says to a typed line: every login fails. Null while no system runs that would read it. */
export function consoleAnswer({ phase }: Pick<HostState, 'phase'>, line: string): string | null {
  if (phase !== 'running') return null;
  return line === '' ? PROMPT : `Login incorrect\r\n\r\n${PROMPT}`;
}
