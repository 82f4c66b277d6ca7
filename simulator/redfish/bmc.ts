import type { SerialLine } from '../host/serial-line.ts';
import type { Machine } from '../host/machine.ts';
import type { HardwareModel, Identity } from '../models/model.ts';
import type { Access } from './access.ts';
import type { Erasures } from './erasures.ts';
import type { HardwareLog } from './hardware-log.ts';
import type { Controller } from './controller.ts';
import type { HttpsCertificate } from './https-certificate.ts';
import type { MediaDrives } from './media-drives.ts';
import type { Subscriptions } from './subscriptions.ts';
import type { TaskList } from './task-list.ts';
import type { Updates } from './updates.ts';

/** One management controller: what its resources are made from. */
export interface Bmc {
  readonly name: string;
  readonly model: HardwareModel;
  readonly identity: Identity;
  readonly machine: Machine;
  readonly access: Access;
  readonly tasks: TaskList;
  readonly erasures: Erasures;
  readonly updates: Updates;
  readonly log: HardwareLog;
  readonly serial: SerialLine;
  readonly subscriptions: Subscriptions;
  readonly media: MediaDrives;
  readonly controller: Controller;
  readonly https: HttpsCertificate;
}
