import { UserError } from '#platform/errors/user-error.ts';
import type { ServersSettings } from './settings.ts';

/** Throws where the provider is none, or the address is not where BMCs may be. */
export function checkBmc(
  { providers, bmcNetworks }: Pick<ServersSettings, 'providers' | 'bmcNetworks'>,
  { provider, origin }: { readonly provider: string; readonly origin: string },
): void {
  if (!providers.includes(provider)) {
    throw new UserError(
      'INVALID_INPUT',
      `There is no provider "${provider}"; known are ${providers.join(', ')}.`,
      { path: ['bmc', 'provider'] },
    );
  }
  const stray = bmcNetworks.refusalOf(origin);
  if (stray !== null)
    throw new UserError('INVALID_INPUT', `bmc.address ${stray}.`, { path: ['bmc', 'address'] });
}
