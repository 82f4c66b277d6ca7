import { serialFrom } from '#platform/machines/identity.ts';
import { realMac } from '#platform/machines/placeholders.ts';
import type { Part } from './match-components.ts';

/**
 * What is the same of components in whatever server they are: kind, model and serial number, or the MAC address of a port.
 * Placeholders, and what several components of the server have, distinguish none; such components are not in the map.
 */
export function identitiesOf<Any extends Part>(parts: readonly Any[]): ReadonlyMap<Any, string> {
  const identities = new Map<Any, string>();
  for (const [identity, all] of Map.groupBy(parts, identityOf)) {
    const [only] = all;
    if (identity !== null && only !== undefined && all.length === 1) identities.set(only, identity);
  }
  return identities;
}

function identityOf({ kind, model, serialNumber, mac }: Part): string | null {
  const own = kind === 'PORT' ? realMac(mac ?? '') : serialFrom(serialNumber);
  return own === null ? null : [kind, kind === 'PORT' ? '' : (model ?? ''), own].join('\t');
}
