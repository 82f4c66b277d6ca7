import { isRealSerial, otherByteOrder, realMac, realUuid } from './placeholders.ts';

/** What a machine says of itself, as it says it. What it does not say is null, or left out. */
export interface ToldIdentity {
  readonly serial?: string | null | undefined;
  readonly uuid?: string | null | undefined;
  /** Addresses of its network ports. */
  readonly macs?: readonly string[] | undefined;
  /** Serial numbers of its disks. */
  readonly disks?: readonly string[] | undefined;
}

/** What distinguishes this machine from all others: without placeholders, each value in its one form. */
export interface MachineIdentity {
  readonly serial: string | null;
  /** Of the two byte orders the one that sorts first. */
  readonly uuid: string | null;
  readonly macs: ReadonlySet<string>;
  readonly disks: ReadonlySet<string>;
}

export function identityFrom(reported: ToldIdentity): MachineIdentity {
  return {
    serial: serialFrom(reported.serial),
    uuid: uuidFrom(reported.uuid),
    macs: realOf(reported.macs, realMac),
    disks: realOf(reported.disks, serialFrom),
  };
}

/** Lower case without surrounding space; null where it is a placeholder. */
export function serialFrom(text: string | null | undefined): string | null {
  const plain = text?.trim().toLowerCase() ?? '';
  return isRealSerial(plain) ? plain : null;
}

function uuidFrom(text: string | null | undefined): string | null {
  const uuid = realUuid(text ?? '');
  if (uuid === null) return null;
  const other = otherByteOrder(uuid);
  return other < uuid ? other : uuid;
}

function realOf(
  texts: readonly string[] | undefined,
  real: (text: string) => string | null,
): ReadonlySet<string> {
  return new Set((texts ?? []).map(real).filter((value) => value !== null));
}
