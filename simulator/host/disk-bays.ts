import type { HardwareModel, Identity } from '../models/model.ts';
import type { InstallerDisk } from './installer.ts';
import type { HostState } from './state.ts';

type Bays = Pick<HostState, 'setup'>;

/** The disk in a bay, by number: a machine is delivered with 0, 1 and so on, from its first bay on. */
export const diskIn = ({ setup }: Bays, bay: number): number => setup.disks[bay] ?? bay;

/** Serial number of the disk in a bay. */
export function diskSerial(identity: Identity, state: Bays, bay: number): string {
  return identity.partSerial('drive', diskIn(state, bay));
}

/** The disks as the installer finds them. */
export function installerDisks(model: HardwareModel, identity: Identity, state: Bays): InstallerDisk[] {
  return model.hardware.storage
    .flatMap((unit) => unit.drives)
    .map(({ capacityBytes }, bay) => ({
      name: `nvme${bay}n1`,
      serialNumber: diskSerial(identity, state, bay),
      sizeBytes: capacityBytes,
    }));
}
