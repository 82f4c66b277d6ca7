import type { Machine } from '../host/machine.ts';
import type { HardwareModel, Identity } from '../models/model.ts';
import type { Access } from './access.ts';
import type { TaskList } from './tasks.ts';

/** One management controller: what its resources are made from. */
export interface Bmc {
  readonly name: string;
  readonly model: HardwareModel;
  readonly identity: Identity;
  readonly machine: Machine;
  readonly access: Access;
  readonly tasks: TaskList;
}
