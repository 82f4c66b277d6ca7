import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';

/** A host name that a DNS server must serve. */
export interface HostName {
  /** Fully qualified, without the dot at its end. */
  readonly name: string;
  /** Its addresses, IPv4 and IPv6; each of them also gets a pointer (PTR record) to the name where a reverse zone is configured. */
  readonly addresses: readonly string[];
  readonly ttlSeconds: number;
  /** Id of the resource that owns the name. Records of other owners, and those without one, are never changed. */
  readonly owner: string;
}

/** The pointer of an address, as the server has it. */
export interface Pointer {
  readonly address: string;
  /** Null where there is none. */
  readonly name: string | null;
  readonly owner: string | null;
}

/** A host name as the server has it. */
export interface ServedName {
  readonly name: string;
  /** In their shortest form, sorted. */
  readonly addresses: readonly string[];
  /** Null where the name has no addresses. */
  readonly ttlSeconds: number | null;
  /** Null where the platform did not register the name. */
  readonly owner: string | null;
  readonly pointers: readonly Pointer[];
  /** Addresses for which no reverse zone is configured. */
  readonly withoutReverseZone: readonly string[];
}

/** Host names in zones of a server. */
export interface Dns {
  /**
   * Gives the name exactly these addresses, and each address a pointer to it. Fails with `CONFLICT`, naming what the server
   * has, where the name or a pointer belongs to another owner or was not registered by the platform.
   */
  ensureName(want: HostName, context: CallContext): Promise<Outcome<ServedName>>;
  /** Removes the name and the pointers of these addresses where the owner has them; others stay. */
  removeName(
    name: Pick<HostName, 'name' | 'addresses' | 'owner'>,
    context: CallContext,
  ): Promise<Outcome<null>>;
  /** Reads the name, and the pointers of the addresses, from the server. */
  readName(name: Pick<HostName, 'name' | 'addresses'>, context: CallContext): Promise<ServedName>;
}
