import { z } from 'zod';
import { listHasAddress } from '#platform/networks/address-list.ts';
import { secretReference, type SecretReference } from '#platform/secrets/store/reference.ts';
import { SecretFailure, textField, type SecretFields } from '#platform/secrets/store/secret.ts';
import type { Secrets } from '#platform/secrets/store/secrets.ts';
import { ProviderError } from '#providers/provider-error.ts';
import type { Target } from '#providers/target.ts';

/** A network device whose credential is asked for. */
export interface SecretOwner {
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  /** Where it is managed; an IP address. */
  readonly address: string;
  readonly credentialReference: string | null;
}

/** What a secret of network devices says of one of them. */
export type DeviceSecret = Pick<Target, 'credential' | 'fingerprint'>;

/** Reads the credentials of network devices; a `ProviderError` says why not, and never has a secret. */
export type ReadDeviceSecret = (owner: SecretOwner) => Promise<DeviceSecret>;

const PREFIX = /^(?:file|vault):(?:(?:[A-Za-z0-9_-][A-Za-z0-9._-]*|\{tenant\})\/)+$/u;

/** A setting: where secrets of network devices may be, as prefixes of references with commas between; nowhere by default. */
export const deviceSecretsSetting = z
  .string()
  .default('')
  .transform((text, context): readonly string[] => {
    const prefixes = text
      .split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const wrong = prefixes.filter((one) => !PREFIX.test(one));
    if (wrong.length === 0) return prefixes;
    const message = `must be prefixes as file:devices/{tenant}/, with commas between, which ${wrong.join(', ')} is not`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });

type DeviceSecretReader = Pick<Secrets, 'readFields'>;

const NONE: DeviceSecret = { credential: { username: '', password: '' } };

/**
 * People choose the address of a device and the reference of its credential. So that a credential goes to no other device
 * than its own, the secret itself names the addresses that it is for, and its reference is one that is allowed for the
 * device's tenant.
 * @param prefixes of references that may be read
 */
export function deviceSecretsBy(secrets: DeviceSecretReader, prefixes: readonly string[]): ReadDeviceSecret {
  return async (owner) => {
    const { name, tenantId, address, credentialReference: text } = owner;
    if (text === null) return NONE;
    const { data: reference } = secretReference.safeParse(text);
    if (reference === undefined || reference.field !== undefined)
      throw refusal(owner, `it must be file:<name> or vault:<name>, and the secret has its fields`);
    const allowed = prefixes.map((prefix) => prefix.replaceAll('{tenant}', tenantId));
    if (!allowed.some((prefix) => text.startsWith(prefix)))
      throw refusal(owner, `workers may read none but ${allowed.join(', ') || 'where DEVICE_SECRETS says'}`);
    const fields = await readFields(secrets, owner, reference);
    const field = (of: string): string => {
      try {
        return textField(fields, text, of);
      } catch (error) {
        throw error instanceof SecretFailure ? refusal(owner, error.message, error) : error;
      }
    };
    if (!listHasAddress(field('addresses'), address))
      throw refusal(owner, `its field addresses does not have ${address}, at which ${name} is managed`);
    return {
      credential: { username: field('username'), password: field('password') },
      ...(Object.hasOwn(fields, 'hostKey') && { fingerprint: field('hostKey') }),
    };
  };
}

async function readFields(
  secrets: DeviceSecretReader,
  owner: SecretOwner,
  reference: SecretReference,
): Promise<SecretFields['fields']> {
  try {
    return (await secrets.readFields(reference)).fields;
  } catch (error) {
    if (!(error instanceof SecretFailure)) throw error;
    throw error.isTransient
      ? new ProviderError(`The credential of ${owner.name} cannot be read now: ${error.message}`, {
          code: 'NOT_READY',
          retry: 'backoff',
          effect: 'none',
          target: owner.id,
          cause: error,
        })
      : refusal(owner, error.message, error);
  }
}

function refusal({ id, name }: SecretOwner, why: string, cause?: unknown): ProviderError {
  const message = `The credentialReference of ${name} cannot be used: ${why}. Put it right (docs/switching.md), then ask again.`;
  return new ProviderError(message, {
    code: 'AUTH_FAILED',
    retry: 'operator',
    effect: 'none',
    target: id,
    cause,
  });
}
