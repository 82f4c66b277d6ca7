import { z } from 'zod';

/** Addresses that an instance gets when it is provisioned: input, stored form, words and order. */

const MOST = 16;

/** What a caller asks for; null and absent are the same. */
export const addressRequestsInput = z
  .array(
    z
      .object({
        family: z.enum(['IPV4', 'IPV6'], 'must be IPV4 or IPV6').nullish(),
        blockId: z.string().max(40, 'must be at most 40 characters').nullish(),
      })
      .transform(({ family, blockId }): AddressRequest => ({
        ...(typeof family === 'string' ? { family } : {}),
        ...(typeof blockId === 'string' ? { blockId } : {}),
      })),
  )
  .min(1, 'must name at least one address')
  .max(MOST, `must be at most ${MOST} addresses`);

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
  const place = ({ claimKey }: Address): number => (claimKey === null ? MOST : Number(claimKey));
  return addresses.toSorted((a, b) => place(a) - place(b));
}
