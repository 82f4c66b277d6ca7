import { z } from 'zod';

/** Addresses that an instance gets when it is provisioned: stored form, words and order. */

/** How many addresses an instance may ask for. */
export const MOST_ADDRESSES = 16;

/** A request as it is stored and sent: what is absent does not matter. */
export const addressRequestSchema = z.object({
  family: z.enum(['IPV4', 'IPV6']).optional(),
  blockId: z.string().optional(),
  /** The network port that has it, by its name or MAC address; the one that the machine boots by when absent. */
  port: z.string().optional(),
});

export type AddressRequest = z.infer<typeof addressRequestSchema>;

/** Within a sentence: `an IPv4 address and an IPv6 address of ipamibk-… at port NIC.2`. */
export function wordsOf(requests: readonly AddressRequest[] | undefined): string {
  const words = (requests ?? [{}]).map(({ family, blockId, port }) => {
    const which = family === undefined ? 'an address' : `an ${family === 'IPV4' ? 'IPv4' : 'IPv6'} address`;
    const from = blockId === undefined ? which : `${which} of ${blockId}`;
    return port === undefined ? from : `${from} at port ${port}`;
  });
  return new Intl.ListFormat('en').format(words);
}

/** The network ports that a server must have, by their names or MAC addresses. */
export function portsOf(requests: readonly AddressRequest[] | undefined): string[] {
  return [...new Set((requests ?? []).flatMap(({ port }) => port ?? []))];
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
