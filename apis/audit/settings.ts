import type { JWK } from 'jose';
import type { IdKind } from '#platform/ids/kinds.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { RemovalSettings } from '#platform/removal/operation.ts';

/** What the audit domain needs besides its database and the event bus. */
export interface AuditSettings {
  /** Which domains confirm the deletion of a kind, and how long they have for it. */
  removal(kind: IdKind): RemovalSettings;
  /** Where webhooks may lead. */
  readonly webhookNetworks: AllowedNetworks;
  /** Seals and opens the secrets of webhooks; without it none are made, and none are sent. */
  readonly webhooksKey?: JWK | undefined;
  /** Pauses between the attempts of a delivery, in milliseconds; those of production when absent. */
  readonly retryPauses?: readonly number[];
  /** How long one attempt may take, in milliseconds; as in production when absent. */
  readonly attemptMs?: number;
}
