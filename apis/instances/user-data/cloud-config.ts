import { z } from 'zod';
import { faultsOf } from '../documents/faults.ts';
import { readYaml } from '../documents/read-yaml.ts';
import { accountModules } from './cloud-config-users.ts';
import { systemModules } from './cloud-config-system.ts';

/**
 * A cloud-config, by the schemas of cloud-init's modules
 * (https://cloudinit.readthedocs.io/en/latest/reference/modules.html). Keys that it does not know pass, as cloud-init
 * leaves them to whatever module may be there; the keys of a module that it knows are the module's and no others.
 */
const cloudConfigSchema = z.looseObject({ ...accountModules, ...systemModules }).partial();

/** What is wrong with a cloud-config; an empty one says nothing and is none the worse for it. */
export function cloudConfigFaults(text: string): string[] {
  const reading = readYaml(text);
  if ('fault' in reading) return [reading.fault];
  return faultsOf(cloudConfigSchema, reading.value ?? {});
}
