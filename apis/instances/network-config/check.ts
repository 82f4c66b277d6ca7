import { z } from 'zod';
import { faultsOf } from '../documents/faults.ts';
import { readYaml } from '../documents/read-yaml.ts';
import { netplanSchema } from './netplan.ts';

/** As netplan keeps it in its files; cloud-init takes what is in it as well. */
const wrapped = z.looseObject({ network: z.unknown() });

/**
 * What is wrong with a network configuration in netplan's format, version 2
 * (https://cloudinit.readthedocs.io/en/latest/reference/network-config-format-v2.html), each fault with its place.
 */
export function networkConfigFaults(text: string): string[] {
  const reading = readYaml(text);
  if ('fault' in reading) return [reading.fault];
  const isWrapped = wrapped.safeParse(reading.value).success;
  return faultsOf(isWrapped ? z.strictObject({ network: netplanSchema }) : netplanSchema, reading.value);
}
