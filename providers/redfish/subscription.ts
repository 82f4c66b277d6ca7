import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { readMembers } from './collection.ts';
import { object, text, texts } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Quirks } from './quirks.ts';

/** A subscription as the BMC lists it. */
export interface Listed {
  /** Its path. */
  readonly id: string;
  readonly destination: string | null;
  /** The `Context`, which contains our marker. */
  readonly marker: string | null;
  readonly enabled: boolean;
}

export async function subscriptionsOf(bmc: Bmc, path: string): Promise<readonly Listed[]> {
  return (await readMembers(bmc, path)).map(({ path: id, body }) => ({
    id,
    destination: text(body['Destination']),
    marker: text(body['Context']),
    enabled: object(body['Status'])['State'] !== 'Disabled',
  }));
}

/** Whether a subscription carries the marker and, where one is named, leads to the destination. */
export const carrying =
  (marker: string, destination?: string) =>
  (one: Listed): boolean =>
    one.marker === marker && (destination === undefined || one.destination === destination);

/** What concerns hardware; `MetricReport` and `Other` would be a flood of something else. */
const types = ['Alert', 'StatusChange', 'ResourceAdded', 'ResourceRemoved', 'ResourceUpdated'];

/** The smallest body that says it. `EventTypes` are deprecated, but a service that lists some may require them. */
export function subscriptionBody(
  service: JsonObject,
  want: { readonly destination: string; readonly marker: string },
  quirks: Quirks,
): JsonObject {
  const offered = texts(service['EventTypesForSubscription']).filter((type) => types.includes(type));
  return {
    Destination: want.destination,
    Protocol: 'Redfish',
    Context: want.marker,
    ...(offered.length > 0 && { EventTypes: offered }),
    ...(quirks.deliveryRetryPolicy && { DeliveryRetryPolicy: 'RetryForever' }),
  };
}

/** bmcweb#150 answers 403 when all are in use; DMTF's Base registry has both names for it. */
const full = ['EventSubscriptionLimitExceeded', 'CreateLimitReachedForResource'];

/** The refusal of a subscription, reported as such when there is no room for another one. */
export function refusalOf(bmc: Bmc, error: ProviderError): ProviderError {
  const { vendor } = error;
  const isFull = vendor?.messageIds?.some((id) => full.includes(id.split('.').at(-1) ?? '')) === true;
  if (!isFull) return error;
  return new ProviderError(
    `the BMC at ${bmc.target.address} has as many subscriptions as it can have: remove one`,
    { code: 'CONFLICT', retry: 'operator', effect: 'none', target: bmc.target.id, vendor },
  );
}
