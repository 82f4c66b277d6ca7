import { z } from 'zod';
import { checkSchema, type Consequence } from '../documents/check-schema.ts';
import { fault, joined, type Findings } from '../documents/findings.ts';
import { readYaml } from '../documents/read-yaml.ts';
import { netplanSchema } from './netplan.ts';

/** As netplan keeps it in its files; cloud-init accepts what is in it, and only that. */
const wrapped = z.looseObject({ network: z.unknown() });

const VERSION_1 =
  'must be 2. Version 1 is not taken: write each entry of config again under ethernets, bonds, bridges or vlans, with ' +
  'dhcp4, addresses, routes and nameservers in place of its subnets (keys: ' +
  'https://netplan.readthedocs.io/en/stable/netplan-yaml/), or have it converted by ' +
  '"cloud-init devel net-convert --kind yaml --output-kind netplan"';

const consequenceOf: Consequence = (issue, path) =>
  // Beside `network`, and nothing that netplan would see.
  issue.code === 'unrecognized_keys' && path.length === 0 && !issue.keys.includes('version')
    ? 'cloud-init ignores them'
    : undefined;

/**
 * Faults and warnings of a network configuration in netplan's format, version 2
 * (https://cloudinit.readthedocs.io/en/latest/reference/network-config-format-v2.html).
 */
export function checkNetworkConfig(text: string): Findings {
  const reading = readYaml(text);
  if ('fault' in reading) return fault(reading.fault);
  const { data } = wrapped.safeParse(reading.value);
  const place = data === undefined ? 'version' : 'network.version';
  if (versionOf(data === undefined ? reading.value : data.network) === 1)
    return fault(`${place} ${VERSION_1}`);
  return joined([
    { faults: [], warnings: reading.warnings },
    data === undefined
      ? checkSchema(netplanSchema, reading.value)
      : checkSchema(z.strictObject({ network: netplanSchema }), reading.value, consequenceOf),
  ]);
}

const versionOf = (network: unknown): unknown =>
  z.looseObject({ version: z.unknown() }).safeParse(network).data?.version;
