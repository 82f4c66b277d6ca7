import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';

/** Where a BMC takes RMCP+ packets. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/** Port of RMCP (IPMI 2.0, section 13.1.2). */
const DEFAULT_PORT = 623;

/**
 * The host of the target's address, which is `ipmi://10.0.0.7` or the https URL that the BMC has for all providers. A
 * port in it is the UDP port.
 */
export function placeOf({ id, address }: Target): Place {
  const url = URL.parse(address);
  if (url === null || !['ipmi:', 'https:'].includes(url.protocol) || url.hostname === '')
    throw new ProviderError(`the address "${address}" is neither ipmi://HOST:PORT nor https://HOST:PORT`, {
      code: 'INVALID_ARGUMENT',
      retry: 'never',
      effect: 'none',
      target: id,
    });
  return {
    host: url.hostname.replace(/^\[|\]$/gu, ''),
    port: url.port === '' ? DEFAULT_PORT : Number(url.port),
  };
}
