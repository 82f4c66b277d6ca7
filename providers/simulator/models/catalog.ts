import { dell } from './dell.ts';
import { hpe } from './hpe.ts';
import type { HardwareModel, Vendor } from './model.ts';
import { supermicro } from './supermicro.ts';

/** Every hardware model there is, by its name. */
export const models: Readonly<Record<Vendor, HardwareModel>> = { dell, hpe, supermicro };
