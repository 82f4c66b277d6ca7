import type { DiskErasure } from './disk-erasure.ts';

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
  readonly siteId: string;
  readonly disks: readonly DiskErasure[];
}
