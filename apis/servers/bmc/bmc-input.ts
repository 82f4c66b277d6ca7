import { z } from 'zod';
import { accountText, lineText } from '#platform/text/inputs.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { ServersSettings } from '../settings.ts';

/** What an address may have after its host: nothing, the root of Redfish, or one system. */
const PATH = /^\/?(redfish(\/v1)?\/?)?$|^\/redfish\/v1\/Systems\/(?<system>[^/]+)\/?$/i;

/** Where a BMC is, and which of its systems is meant, where the address names one. */
export interface BmcPlace {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly systemId: string | null;
}

/** An https URL of a BMC, or of one system at it. */
export const bmcAddress = z
  .url({ protocol: /^https$/, error: 'must be an https URL' })
  .max(2_048, 'must be at most 2048 characters')
  // Asked also of a text that is no URL: its own refusal says enough.
  .refine(
    (text) => (URL.parse(text)?.username ?? '') === '',
    'must not hold a user name; give it as credential',
  )
  .refine((text) => {
    const url = URL.parse(text);
    return url === null || (PATH.test(url.pathname) && url.search === '' && url.hash === '');
  }, 'must name a BMC (https://host) or a system at it (https://host/redfish/v1/Systems/<id>)')
  .transform((text): BmcPlace => {
    const { origin, pathname } = new URL(text);
    const named = PATH.exec(pathname)?.groups?.['system'];
    return { origin, systemId: named === undefined ? null : decoded(named) };
  });

export const systemId = lineText(200).refine(
  (text) => !text.includes('/'),
  'must be the last part of the path of a system, without a slash',
);

/** What it names, `storeCredential` checks for the server. */
export const credentialReference = lineText(500);

/** The fields of which an input gives one, to name a credential. */
const CREDENTIAL_FIELDS = ['credential', 'credentialRef', 'credentialReference'] as const;

/** How many credentials an input gives. */
export function credentialsIn(bmc: Readonly<Record<string, unknown>>): number {
  return CREDENTIAL_FIELDS.filter((field) => bmc[field] !== undefined).length;
}

export const bmcCredential = z.object({ username: accountText, password: accountText });

/** The system that is meant; a text that says why not where address and field name two. */
export function systemOf(
  address: BmcPlace | undefined,
  named: string | undefined,
): { readonly systemId: string | null } | string {
  const inAddress = address?.systemId ?? null;
  if (inAddress !== null && named !== undefined && inAddress !== named)
    return `names ${named}, and the address ${inAddress}; name one system`;
  return { systemId: named ?? inAddress };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Throws where the provider does not exist, or the address is not where BMCs may be. */
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
