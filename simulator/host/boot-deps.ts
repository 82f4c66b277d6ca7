import type { Clock } from '../clock.ts';
import type { HostHttp } from './http.ts';
import type { InstallerDisk } from './installer.ts';
import type { HostBehaviour, HostState } from './state.ts';

/** Everything one boot of a host needs. */
export interface BootDeps {
  readonly state: HostState;
  readonly mac: string;
  readonly uuid: string;
  readonly serialNumber: string;
  readonly disks: readonly InstallerDisk[];
  /** Base URL of the boot service; without one the network offers nothing. */
  readonly bootUrl: string | undefined;
  readonly clock: Clock;
  readonly http: HostHttp;
  readonly behaviour: HostBehaviour;
  /** A duration with the jitter of real hardware. */
  jitter(milliseconds: number): number;
  /** Changes the state and has it kept. */
  update(change: Partial<HostState>): void;
  /** A line on the serial port. */
  print(line: string): void;
  /** Returns when the state as it is would survive a crash of the simulator. */
  flush(): Promise<void>;
}
