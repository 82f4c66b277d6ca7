import { z } from 'zod';
import { jsonSetting } from '#platform/config/json-setting.ts';
import { isHostEntry, listHasHost } from '#platform/networks/address-list.ts';
import { hostOfAddress } from '#platform/networks/place-of-address.ts';
import { formatReference, secretReference, type SecretReference } from './reference.ts';

/** What a secret is for. */
export interface SecretOwner {
  readonly tenantId: string;
  readonly siteId: string;
  /** URL to which the secret is sent. */
  readonly address: string;
}

/** A reference that its owner may use. */
export interface PermittedReference {
  readonly reference: SecretReference;
  /** Whether the setting permits the address; else the secret itself has to name it. */
  readonly isForAddress: boolean;
}

/** Where secrets of one kind may be, for which owners, and to which addresses they may be sent. */
export interface SecretPlaces {
  /** The reference, where the owner may use it; else a text that says why not, to follow the name of its field. */
  permitted(reference: string, owner: SecretOwner): PermittedReference | string;
}

const PREFIX = /^(?:file|vault):(?:(?:[A-Za-z0-9_-][A-Za-z0-9._-]*|\{tenant\}|\{site\})\/)+$/u;

const ids = z.array(z.string().min(1).max(100)).min(1).max(1_000).optional();

const placeSchema = z.strictObject({
  prefix: z.string().max(500).regex(PREFIX, 'must be a prefix as vault:bmc/{tenant}/{site}/'),
  tenants: ids,
  sites: ids,
  addresses: z
    .string()
    .max(10_000)
    .refine((list) => list.split(',').every((one) => isHostEntry(one.trim())), {
      message: 'must be addresses, networks and host names with commas between',
    })
    .optional(),
});

type Place = z.output<typeof placeSchema>;

/**
 * A setting: where secrets may be that people name by reference, as JSON; nowhere by default. People choose the address as
 * well, so that without a bond between the two they could have any secret sent to a machine of theirs.
 */
export const secretPlacesSetting = jsonSetting(
  z.array(placeSchema).max(1_000).transform(secretPlaces),
  '[{"prefix": "vault:bmc/{tenant}/{site}/", "addresses": "10.0.0.0/8"}]',
).default(secretPlaces([]));

function secretPlaces(places: readonly Place[]): SecretPlaces {
  return {
    permitted(text, owner) {
      const { data: reference } = secretReference.safeParse(text);
      if (reference === undefined || reference.field !== undefined)
        return 'must be file:<name> or vault:<name>; the secret has its fields';
      const own = places.filter((place) => isOwnedBy(place, owner));
      const found = own.filter(({ prefix }) =>
        formatReference(reference).startsWith(prefixOf(prefix, owner)),
      );
      if (found.length === 0) return `must begin with ${prefixes(own, owner)}`;
      const host = hostOfAddress(owner.address);
      const isForAddress = found.some(({ addresses = '' }) => listHasHost(addresses, host));
      if (isForAddress || found.some(({ addresses }) => addresses === undefined))
        return { reference, isForAddress };
      return `is not for ${host}: secrets there are for ${found.map(({ addresses }) => addresses).join(', ')}`;
    },
  };
}

function isOwnedBy({ tenants, sites }: Place, { tenantId, siteId }: SecretOwner): boolean {
  return (tenants?.includes(tenantId) ?? true) && (sites?.includes(siteId) ?? true);
}

function prefixOf(prefix: string, { tenantId, siteId }: SecretOwner): string {
  return prefix.replaceAll('{tenant}', tenantId).replaceAll('{site}', siteId);
}

function prefixes(places: readonly Place[], owner: SecretOwner): string {
  if (places.length === 0) return 'a prefix of BMC_SECRETS, which has none for this site';
  return places
    .slice(0, 10)
    .map(({ prefix }) => prefixOf(prefix, owner))
    .join(' or ');
}
