import type { Client } from '@temporalio/client';

/** By sender: one secret, or several of which any holds. */
export type TicketSecrets = Readonly<Record<string, string | readonly string[]>>;

/** What the operations domain needs besides its database and the event bus. */
export interface OperationsSettings {
  /** The only client of Temporal among the domain APIs. */
  readonly temporal: { readonly client: Client; readonly uiUrl: string; readonly namespace: string };
  /**
   * Signing secrets (`whsec_…`) of each ticketing system that may decide on plans, by the name in its address. There
   * are two while one takes the place of the other.
   */
  readonly ticketSecrets: TicketSecrets;
}
