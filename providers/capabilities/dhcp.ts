import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';

/** An address that a DHCP server must give to a machine, and to no other. */
export interface Reservation {
  /** MAC addresses of the machine, the likeliest first: servers that reserve an address once take that one. */
  readonly macs: readonly string[];
  /** IPv4. */
  readonly address: string;
  /** What the server tells the machine that its name is. */
  readonly hostname: string;
  /** Id of the resource that it is for. Reservations of other owners, and of none, are never changed. */
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
   * Makes these the only reservations of the owner. Fails with `CONFLICT`, naming what is there, where the address or a
   * MAC address is reserved for another owner or was not reserved by the platform.
   */
  ensureReservation(want: Reservation, context: CallContext): Promise<Outcome<readonly HeldReservation[]>>;
  /** Removes all reservations of the owner. */
  removeReservations(owner: string, context: CallContext): Promise<Outcome<null>>;
  /** Every reservation of the server. */
  readReservations(context: CallContext): Promise<readonly HeldReservation[]>;
}
