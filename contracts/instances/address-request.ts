import { z } from 'zod';

/** Addresses that an instance gets when it is provisioned: stored form, words and order. */

/** How many addresses an instance may ask for. */
export const MOST_ADDRESSES = 16;

/** A request as it is stored and sent: what is absent does not matter. */
export const addressRequestSchema = z.object({
  family: z.enum(['IPV4', 'IPV6']).optional(),
  blockId: z.string().optional(),
});

export type AddressRequest = z.infer<typeof addressRequestSchema>;

/** Within a sentence: `an IPv4 address and an IPv6 address of ipamibk-…`; one address where nothing is asked for. */
export function wordsOf(requests: readonly AddressRequest[] | undefined): string {
  const words = (requests ?? [{}]).map(({ family, blockId }) => {
    const which = family === undefined ? 'an address' : `an ${family === 'IPV4' ? 'IPv4' : 'IPv6'} address`;
    return blockId === undefined ? which : `${which} of ${blockId}`;
  });
  return new Intl.ListFormat('en').format(words);
}

/** By which request an address was allocated: its place in the list; see `IpAddress.claimKey`. */
export function claimKeyOf(index: number): string {
  return String(index);
}

/** The addresses of an instance in the order in which it asked for them; those that people assigned come last. */
export function inOrder<Address extends { readonly claimKey: string | null }>(
  addresses: readonly Address[],
): Address[] {
  const place = ({ claimKey }: Address): number => (claimKey === null ? MOST_ADDRESSES : Number(claimKey));
  return addresses.toSorted((a, b) => place(a) - place(b));
}
