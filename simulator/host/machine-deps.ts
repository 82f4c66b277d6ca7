import type { Clock } from '../clock.ts';
import type { HardwareModel, Identity } from '../models/model.ts';
import type { Random } from '../random.ts';
import type { HostHttp } from './http.ts';
import type { HostSnapshot, HostState } from './state.ts';

/** What a machine is made of, and whom it notifies. */
export interface MachineDeps {
  readonly model: HardwareModel;
  readonly identity: Identity;
  readonly bootUrl: string | undefined;
  readonly clock: Clock;
  readonly random: Random;
  readonly http: HostHttp;
  /** What an earlier run of the simulator left. */
  readonly restored: HostSnapshot | undefined;
  /** Called after each change of what a snapshot holds. */
  changed(): void;
  /** Called when the machine has come from one state into another. */
  moved?(from: Pick<HostState, 'power' | 'phase'>, to: Readonly<HostState>): void;
  /** Takes a line that the installer or the boot script prints. */
  print?(line: string): void;
  /** Takes what a machine with a serial line of its own writes on it. */
  transmit?(bytes: Uint8Array): void;
  flush(): Promise<void>;
}
