import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { AllowedNetworks } from './allowed-networks.ts';

/** A host name that leads where no URL of a user may lead. */
export class AddressRefused extends Error {}

/** Resolves a host name to all of its addresses. */
type Resolve = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves names for connections to URLs of users, and leaves out addresses that such a URL could not name itself. It
 * is queried as the connection is made, so that a name cannot lead elsewhere after it was checked (DNS rebinding).
 */
export function guardedLookup(networks: AllowedNetworks, resolve: Resolve = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const allowed = addresses.filter(({ address }) => networks.admitsAddress(address));
      const [first] = allowed;
      if (first === undefined) {
        const message = `${hostname} leads to ${addresses.map(({ address }) => address).join(', ')}, which is not allowed`;
        return callback(new AddressRefused(message), []);
      }
      if (options.all === true) return callback(null, allowed);
      callback(null, first.address, first.family);
    });
  };
}
