import type { IdOf } from '#platform/ids/kinds.ts';
import type { DiskException } from '../entities/disk-exception.ts';
import type { Erasure } from '../entities/erasure.ts';
import type { Server } from '../server.ts';
import type { DiskErasure, SkippedDisk } from './disk-erasure.ts';

/** States for an auditor which machine it was, which disks it had, and how each was erased. */
export interface ErasureCertificate {
  readonly document: 'erasure-certificate';
  readonly version: 1;
  readonly id: string;
  /** ISO 8601. */
  readonly issuedAt: string;
  readonly operation: { readonly id: string; readonly requestedBy: string | null };
  readonly server: {
    readonly id: string;
    readonly name: string;
    readonly vendor: string | null;
    readonly model: string | null;
    readonly serialNumber: string | null;
    readonly uuid: string | null;
  };
  readonly siteId: IdOf<'site'>;
  readonly disks: readonly DiskErasure[];
  /** Disks that are not on record as the server's and that the installer left alone. */
  readonly skipped: readonly SkippedDisk[];
  /** Disks that were not wiped by the word of a person. */
  readonly exceptions: readonly {
    readonly serialNumber: string | null;
    readonly disk: string | null;
    readonly reason: string;
    readonly exceptedBy: string;
    /** ISO 8601. */
    readonly exceptedAt: string;
  }[];
}

/** Who asked is read from the request that the server keeps while the operation runs. */
export function certify(
  server: Server,
  { id, operationId, disks, skipped }: Erasure,
  exceptions: readonly DiskException[],
): ErasureCertificate {
  const { name, vendor = null, model = null, serialNumber = null, uuid = null, siteId } = server;
  return {
    document: 'erasure-certificate',
    version: 1,
    id,
    issuedAt: new Date().toISOString(),
    operation: { id: operationId, requestedBy: requesterOf(server) },
    server: { id: server.id, name, vendor, model, serialNumber, uuid },
    siteId,
    disks,
    skipped,
    exceptions: exceptions.map(({ serialNumber = null, disk = null, reason, exceptedBy, createdAt }) => ({
      serialNumber,
      disk,
      reason,
      exceptedBy,
      exceptedAt: createdAt.toISOString(),
    })),
  };
}

function requesterOf({ operationRequest }: Server): string | null {
  const data = (operationRequest as { readonly data?: { readonly requestedBy?: unknown } } | null)?.data;
  return typeof data?.requestedBy === 'string' ? data.requestedBy : null;
}
