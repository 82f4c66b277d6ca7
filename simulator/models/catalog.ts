import { dell } from './dell.ts';
import { hpe } from './hpe.ts';
import { lenovo } from './lenovo.ts';
import type { HardwareModel, Vendor } from './model.ts';
import { standard } from './standard.ts';
import { supermicro } from './supermicro.ts';

/** Every hardware model there is, by its name. */
export const models: Readonly<Record<Vendor, HardwareModel>> = {
  standard,
  dell,
  hpe,
  lenovo,
  supermicro,
};
