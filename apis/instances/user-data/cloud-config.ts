import { z } from 'zod';
import { checkSchema, type Consequence } from '../documents/check-schema.ts';
import { fault, joined, type Findings } from '../documents/findings.ts';
import { readYaml } from '../documents/read-yaml.ts';
import { accountModules } from './cloud-config-users.ts';
import { systemModules } from './cloud-config-system.ts';

/**
 * A cloud-config, by the schemas of cloud-init's modules
 * (https://cloudinit.readthedocs.io/en/latest/reference/modules.html) and by what the modules make of that which breaks
 * them: cloud-init itself only logs what is not as its schemas say (config/schema.py, validate_cloudconfig_schema). Keys
 * that it does not know pass, as it leaves them to whatever module may be there.
 */
const cloudConfigSchema = z.looseObject({ ...accountModules, ...systemModules }).partial();

/** Keys by which a person gets in. A user whose only key has a typing error has none. */
const ACCESS = /ssh|auth|key|pass|sudo|lock|name/i;
const ACCOUNTS = ['users', 'user', 'chpasswd'];

const consequenceOf: Consequence = (issue, [module]) => {
  if (issue.code === 'too_small' && issue.origin === 'array') return 'cloud-init does nothing for it';
  if (issue.code !== 'unrecognized_keys') return undefined;
  const decidesAccess = ACCOUNTS.includes(String(module)) && issue.keys.some((key) => ACCESS.test(key));
  return decidesAccess ? undefined : 'cloud-init ignores them';
};

/** Faults and warnings of a cloud-config; an empty one has no faults. */
export function checkCloudConfig(text: string): Findings {
  const reading = readYaml(text);
  if ('fault' in reading) return fault(reading.fault);
  return joined([
    { faults: [], warnings: reading.warnings },
    checkSchema(cloudConfigSchema, reading.value ?? {}, consequenceOf),
  ]);
}
