import { defineEntity } from '@mikro-orm/core';
import type { DiskErasure } from '../disk-erasure.ts';
import type { ErasureCertificate } from '../erasure-certificate.ts';

const ErasureSchema = defineEntity({
  name: 'Erasure',
  tableName: 'erasure',
  properties: (p) => ({
    id: p.string().primary(),
    serverId: p.string(),
    operationId: p.string(),
    /** Receipts of the disks that are erased so far. */
    disks: p.json().$type<readonly DiskErasure[]>(),
    /** Null until every disk is erased; never changed afterwards. */
    certificate: p.json().$type<ErasureCertificate>().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

/** What an operation has erased of a server. */
export class Erasure extends ErasureSchema.class {}
ErasureSchema.setClass(Erasure);
