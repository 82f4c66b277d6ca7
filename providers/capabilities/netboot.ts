import type { CallContext, Outcome } from '../call.ts';

/** Which disk an image goes to. What is absent does not matter. */
export interface SystemDiskOrder {
  readonly serialNumber?: string | undefined;
  /** World Wide Name, in hex digits alone. */
  readonly wwn?: string | undefined;
  readonly type?: 'NVME' | 'SSD' | 'HDD' | undefined;
  readonly minSizeBytes?: number | undefined;
  readonly maxSizeBytes?: number | undefined;
  /** As udev names it in `/dev/disk/by-path`. */
  readonly path?: string | undefined;
  /** Which of several that fit; without it, exactly one must fit. */
  readonly choose?: 'FIRST' | 'SMALLEST' | 'LARGEST' | undefined;
  /** The rule in words, for messages within a sentence. */
  readonly words: string;
  /** What the inventory says of it, in words. */
  readonly onRecord: string;
}

/** What a machine gets when it boots from the network during one operation. */
export interface BootEntry {
  readonly operationId: string;
  /** The run of the operation that orders. One that is begun anew has its machine begin anew, whatever it has done. */
  readonly run?: string | undefined;
  readonly serverId: string;
  /** Null when the entry only wipes. */
  readonly instanceId: string | null;
  readonly siteId: string;
  /** Lower case, colon-separated; at least one. */
  readonly macs: readonly string[];
  /**
   * `INSTALL` writes the image, `WIPE` erases the disks, `RESCUE` runs a system in memory that those with one of the
   * keys may log in to, `DISK` tells the machine to boot what it has.
   */
  readonly action: 'INSTALL' | 'WIPE' | 'RESCUE' | 'DISK';
  readonly image: {
    readonly name: string;
    readonly url: string;
    readonly sha256: string;
    /** What the installer lets grow to the size of the disk. */
    readonly growth: 'NONE' | 'LAST_PARTITION';
    readonly kernelUrl: string | null;
    readonly initrdUrl: string | null;
  } | null;
  /** Which disk gets the image; the first by its place when absent. */
  readonly systemDisk?: SystemDiskOrder | undefined;
  readonly hostname: string | null;
  readonly userData: string | null;
  readonly sshKeys: readonly string[];
  /** With the lengths of their prefixes, e.g. `10.0.0.7/24`. */
  readonly addresses: readonly string[];
  /** Of the network of the addresses, where it is known. */
  readonly gateway: string | null;
  /** In netplan's format, version 2; null when the boot service makes it. */
  readonly networkConfig: string | null;
}

/** Addresses of one ISO; both are secrets. */
export interface OrderedMedia {
  /** For the BMC that reads it for its machine. */
  readonly url: string;
  /** For the machine itself, which may reach the boot service by another way. */
  readonly machineUrl: string;
}

export interface Netboot {
  /** Creates or replaces the entry of this operation. Its machine gets nothing before `arm`. */
  ensureEntry(entry: BootEntry, context: CallContext): Promise<Outcome<{ readonly operationId: string }>>;
  /**
   * Orders the installer of an entry as an ISO, and answers its addresses, which are secrets: whoever has one can be that
   * machine until the entry is gone. Each call answers another one and takes the one before back. Fails with
   * `UNSUPPORTED` where there are no ISOs, or where the image cannot be installed from one.
   */
  orderMedia(operationId: string, context: CallContext): Promise<Outcome<OrderedMedia>>;
  /**
   * Says that the machine of an entry is about to be switched on, before it is: until then nobody is told what is planned
   * for it, and from then on the first address that asks by one of its MAC addresses is. Each power cycle has a name; the
   * same again changes nothing, another one ends what was given out for the one before. Fails with
   * `INVALID_ARGUMENT` where there is no entry.
   */
  arm(operationId: string, cycle: string, context: CallContext): Promise<Outcome<null>>;
  /** Removes the entry and its tokens. Absent already: nothing changes. */
  removeEntry(operationId: string, context: CallContext): Promise<Outcome<null>>;
  /** Lets the boot service forget who the machine of an instance was, as it must before others get its addresses. */
  removeMetadata(instanceId: string, context: CallContext): Promise<Outcome<null>>;
}
