import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { DiskErasure, SkippedDisk } from '../erasure/disk-erasure.ts';
import type { UnprovenDisk } from '../erasure/coverage.ts';
import type { ErasureCertificate } from '../erasure/certificate.ts';

const ErasureSchema = defineEntity({
  name: 'Erasure',
  tableName: 'erasure',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverErasure'>>().primary(),
    serverId: p.string().$type<IdOf<'server'>>(),
    operationId: p.string().$type<IdOf<'operation'>>(),
    /** Receipts of the disks that are erased so far. */
    disks: p.json().$type<readonly DiskErasure[]>(),
    /** Disks that the installer saw and did not wipe. */
    skipped: p
      .json()
      .$type<readonly SkippedDisk[]>()
      .onCreate(() => []),
    /** Disks that are not proven to be wiped; empty until the evidence was checked, and when it sufficed. */
    unproven: p
      .json()
      .$type<readonly UnprovenDisk[]>()
      .onCreate(() => []),
    /** Null until every disk is proven to be erased; never changed afterwards. */
    certificate: p.json().$type<ErasureCertificate>().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

/** What an operation has erased of a server. */
export class Erasure extends ErasureSchema.class {}
ErasureSchema.setClass(Erasure);
