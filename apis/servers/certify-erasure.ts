import type { DiskException } from './entities/disk-exception.ts';
import type { Erasure } from './entities/erasure.ts';
import type { Server } from './entities/server.ts';
import type { ErasureCertificate } from './erasure-certificate.ts';

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
