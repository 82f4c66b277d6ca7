import { parseIpAddress, shownAddress } from '#platform/networks/ip-text.ts';
import { ProviderError } from '../provider-error.ts';

/** The configured zone of a name: the longest match, since zones may be delegated; undefined where there is none. */
export function zoneOf(name: string, zones: readonly string[]): string | undefined {
  return zones
    .filter((zone) => name === zone || name.endsWith(`.${zone}`))
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The data of an address record. */
export function addressBytes(address: string): Buffer {
  const parsed = parseIpAddress(address);
  if (parsed !== undefined) return Buffer.from(parsed.toByteArray());
  throw new ProviderError(`${address} is not an IP address`, {
    code: 'INVALID_ARGUMENT',
    retry: 'never',
    effect: 'none',
  });
}

/** In its shortest form; undefined where the data has another length than an address. */
export function addressOf(data: Buffer): string | undefined {
  if (data.length === 4) return data.join('.');
  if (data.length !== 16) return undefined;
  const groups = Array.from({ length: 8 }, (_, index) => data.readUInt16BE(index * 2).toString(16));
  const parsed = parseIpAddress(groups.join(':'));
  return parsed === undefined ? undefined : shownAddress(parsed);
}

/** The name of an address for its pointer: RFC 1035, section 3.5, and RFC 3596, section 2.5. */
export function reverseNameOf(address: string): string {
  const bytes = [...addressBytes(address)];
  if (bytes.length === 4) return `${bytes.toReversed().join('.')}.in-addr.arpa`;
  const digits = Buffer.from(bytes).toString('hex').split('');
  return `${digits.toReversed().join('.')}.ip6.arpa`;
}
