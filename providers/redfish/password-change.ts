import { ProviderError } from '../provider-error.ts';
import type { Bmc, Resource } from './bmc.ts';
import { redact } from './failure.ts';
import { patchGuarded } from './guarded-patch.ts';

/** Writes the password. The error of a refusal contains neither the password nor what the BMC says of it. */
export async function writePassword(bmc: Bmc, account: Resource, password: string): Promise<void> {
  try {
    await patchGuarded(bmc, account, {
      satisfied: () => false,
      payload: () => ({ Password: password }),
      touched: (body) => JSON.stringify([body['UserName'], body['RoleId'], body['Enabled']]),
      readable: false,
    });
  } catch (error) {
    throw error instanceof ProviderError ? discreet(error, bmc, password) : error;
  }
}

function discreet(error: ProviderError, { target }: Bmc, password: string): ProviderError {
  const { code, retry, effect } = error;
  const secrets = [password, target.credential.password];
  const messageIds = error.vendor?.messageIds?.map((id) => redact(id, secrets));
  const why = messageIds?.length ? ` (${messageIds.join(', ')})` : '';
  const message =
    code === 'INVALID_ARGUMENT'
      ? `the BMC at ${target.address} refuses the new password${why}: it breaks its rules for passwords`
      : redact(error.message, secrets);
  const vendor = error.vendor && { status: error.vendor.status, messageIds };
  return new ProviderError(message, { code, retry, effect, target: target.id, vendor });
}

/** Refuses a password that the BMC, by its own rules, would refuse. */
export function passwordFault({ target }: Bmc, rule: string): ProviderError {
  return new ProviderError(`want.password: the BMC at ${target.address} wants ${rule}`, {
    code: 'INVALID_ARGUMENT',
    retry: 'operator',
    effect: 'none',
    target: target.id,
  });
}
