import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';

/** `https://host:port` of the BMC. Anything but HTTPS is refused: credentials would go over the wire in the clear. */
export function originOf(target: Target): string {
  const url = URL.parse(target.address);
  if (url?.protocol === 'https:' && url.username === '' && url.password === '') return url.origin;
  throw new ProviderError(`the BMC address of ${target.id} must be an https:// URL without a user in it`, {
    code: 'INVALID_ARGUMENT',
    retry: 'operator',
    effect: 'none',
    target: target.id,
  });
}

/** Path and query of a reference given by the BMC, always on that BMC, whatever host it names. */
export function localPath(reference: string): string {
  const url = URL.parse(reference, 'https://bmc.invalid');
  return url === null ? '/' : url.pathname + url.search;
}
