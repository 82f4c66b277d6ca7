import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine, MachineFactory } from '#simulator/host/machine.ts';
import { createHostState, takeSnapshot, type HostState } from '#simulator/host/state.ts';
import type { ResetType } from '#simulator/models/model.ts';
import type { DiskController, QemuBoot } from './qemu-command.ts';
import { startQemu, type QemuProcess } from './qemu-process.ts';

/** As much of an image as a BMC reads at a time. */
const PIECE = 4 * 1024 * 1024;

/** What a boot override means to the machine; its disk where it means nothing. */
const DEVICES: Readonly<Record<string, QemuBoot['device']>> = {
  Pxe: 'network',
  UefiHttp: 'network',
  Cd: 'cd',
  UsbCd: 'cd',
};

const PHASES = { network: 'network-boot', cd: 'media-boot', disk: 'running' } as const;

/**
 * Puts a virtual machine behind a simulated BMC: power, reset, boot override and virtual media act on a real process.
 * @param folder holds `disk.raw` (a machine without it has no disk), `serial.log`, `uefi` where that is its firmware,
 *   `ssh-port` where a port leads to its SSH server, `controller` where that is another, and further disks in `disks`
 */
export function qemuMachine(folder: string): MachineFactory {
  return ({ identity, bootUrl, changed, transmit }) => {
    const state = createHostState();
    const mac = identity.macs[0] ?? '';
    const life = new AbortController();
    let current: QemuProcess | undefined;
    /** Starts and ends of the process follow each other: two may not have the disk. */
    let turn = Promise.resolve();

    function update(change: Partial<HostState>): void {
      Object.assign(state, change);
      changed();
    }

    function takeBootDevice(): QemuBoot['device'] {
      const { enabled, target } = state.override;
      if (enabled === 'Once')
        update({ override: { ...state.override, enabled: 'Disabled', target: 'None' } });
      return enabled === 'Disabled' ? 'disk' : (DEVICES[target] ?? 'disk');
    }

    async function boot(): Promise<void> {
      const image = Object.values(state.media).find((inserted) => inserted !== null) ?? null;
      const cd = image === null ? null : await fetchIso(image, join(folder, 'cd.iso'));
      if (state.power === 'Off' || life.signal.aborted || current !== undefined) return;
      const device = takeBootDevice();
      update({ power: 'On', phase: PHASES[device], boots: state.boots + 1 });
      const boots = {
        mac,
        uuid: identity.uuid,
        serialNumber: identity.serialNumber,
        disk: join(folder, 'disk.raw'),
        controller: readController(join(folder, 'controller')),
        moreDisks: readMoreDisks(join(folder, 'disks')),
        serialLog: join(folder, 'serial.log'),
        serialSocket: join(folder, 'serial.sock'),
        pidFile: join(folder, 'machine.pid'),
        device,
        cd,
        firmware: existsSync(join(folder, 'uefi')) ? 'uefi' : 'bios',
        sshPort: readSshPort(join(folder, 'ssh-port')),
        // iPXE puts its own address in.
        bootFile: `${bootUrl ?? ''}/boot/ipxe?mac=\${net0/mac}`,
      } as const;
      const started = startQemu(boots, (bytes) => transmit?.(bytes));
      current = started;
      void started.ended.then((end) => {
        if (current !== started || end === 'killed') return;
        current = undefined;
        if (end === 'reset') turn = turn.then(boot);
        else update({ power: 'Off', phase: 'off', fault: typeof end === 'object' ? end.failed : undefined });
      });
    }

    function restart(power: HostState['power']): true {
      const before = current;
      current = undefined;
      update({ power, phase: power === 'Off' ? 'off' : 'powering-on', fault: undefined });
      turn = turn.then(async () => {
        await before?.kill();
        await boot();
      });
      return true;
    }

    const isOn = (): boolean => state.power !== 'Off';
    const pressButton = (): boolean => {
      current?.pressPowerButton();
      return current !== undefined;
    };
    const actions: Record<ResetType, () => boolean> = {
      On: () => !isOn() && restart('On'),
      ForceOn: () => actions.On(),
      ForceOff: () => isOn() && restart('Off'),
      GracefulShutdown: pressButton,
      ForceRestart: () => isOn() && restart('On'),
      GracefulRestart: () => isOn() && restart('On'),
      PowerCycle: () => restart('On'),
      PushPowerButton: () => (isOn() ? pressButton() : actions.On()),
      Nmi: () => false,
    };

    const machine: Machine = {
      state,
      behaviour: {
        installer: 'normal',
        firstBoot: 'normal',
        wipe: 'normal',
        erase: 'normal',
        update: 'normal',
        unplugged: false,
        health: 'OK',
      },
      isNoOp: (type) => {
        if (type === 'On' || type === 'ForceOn') return isOn();
        return type !== 'PowerCycle' && type !== 'PushPowerButton' && !isOn();
      },
      reset: (type) => actions[type](),
      disks: () => {
        const disk = statSync(join(folder, 'disk.raw'), { throwIfNoEntry: false });
        if (disk === undefined) return [];
        // The kernel takes a disk of virtio for a rotating one. Redfish has no name for virtio.
        const kind = { mediaType: 'HDD', protocol: 'SATA' } as const;
        return [{ serialNumber: identity.serialNumber, capacityBytes: disk.size, ...kind }];
      },
      receive: (bytes) => current?.type(bytes),
      setOverride: (override) => update({ override }),
      setMedia: (drive, image) => update({ media: { ...state.media, [drive]: image } }),
      configure: () => undefined,
      eraseDisk: () => undefined,
      stopped: life.signal,
      snapshot: () => takeSnapshot(state),
      stop: () => {
        life.abort();
        void current?.kill();
      },
    };
    return machine;
  };
}

function readSshPort(file: string): number | undefined {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
}

function readController(file: string): DiskController {
  const name = existsSync(file) ? readFileSync(file, 'utf8') : 'virtio';
  return name === 'raid' || name === 'virtio-4k' ? name : 'virtio';
}

/** Files named by the serial numbers of the disks. */
function readMoreDisks(folder: string): QemuBoot['moreDisks'] {
  const names = existsSync(folder) ? readdirSync(folder).toSorted() : [];
  return names.map((serialNumber) => ({ serialNumber, file: join(folder, serialNumber) }));
}

/** The BMC reads the image for its machine, in pieces; null when it cannot, and the drive is empty then. */
async function fetchIso(url: string, file: string): Promise<string | null> {
  const pieces: Buffer[] = [];
  try {
    const length = Number((await fetch(url, { method: 'HEAD' })).headers.get('content-length'));
    for (let start = 0; start < length; start += PIECE) {
      const answer = await fetch(url, { headers: { range: `bytes=${start}-${start + PIECE - 1}` } });
      if (answer.status !== 206) return null;
      pieces.push(Buffer.from(await answer.arrayBuffer()));
    }
    if (length === 0) return null;
    await writeFile(file, Buffer.concat(pieces));
    return file;
  } catch {
    return null;
  }
}
