import type { Client } from '@temporalio/client';

/** What the operations domain needs besides its database and the event bus. */
export interface OperationsSettings {
  /** The only client of Temporal among the domain APIs. */
  readonly temporal: { readonly client: Client; readonly uiUrl: string; readonly namespace: string };
  /** Signing secret (`whsec_…`) of each ticketing system that may decide on plans, by the name in its address. */
  readonly ticketSecrets: Readonly<Record<string, string>>;
}
