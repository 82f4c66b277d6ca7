import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';

/** An address that a DHCP server must reserve for one machine. */
export interface Reservation {
  /** MAC addresses of the machine, the likeliest first: a server that reserves an address only once uses that one. */
  readonly macs: readonly string[];
  /** IPv4. */
  readonly address: string;
  /** The host name that the server sends to the machine. */
  readonly hostname: string;
  /** Id of the resource that owns it. Reservations of other owners, and those without one, are never changed. */
  readonly owner: string;
}

/** A reservation as the server has it. */
export interface HeldReservation {
  readonly mac: string;
  readonly address: string;
  readonly hostname: string;
  /** Null where the platform did not make it. */
  readonly owner: string | null;
}

/** Reservations of a DHCP server. */
export interface Dhcp {
  /**
   * Makes these the only reservations of the owner. Fails with `CONFLICT`, naming the reservation, where the address or
   * a MAC address is reserved for another owner or was not reserved by the platform.
   */
  ensureReservation(want: Reservation, context: CallContext): Promise<Outcome<readonly HeldReservation[]>>;
  /** Removes all reservations of the owner. */
  removeReservations(owner: string, context: CallContext): Promise<Outcome<null>>;
  /** Every reservation of the server. */
  readReservations(context: CallContext): Promise<readonly HeldReservation[]>;
}
