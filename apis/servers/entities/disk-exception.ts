import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';

const DiskExceptionSchema = defineEntity({
  name: 'DiskException',
  tableName: 'disk_exception',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverDiskException'>>().primary(),
    serverId: p.string().$type<IdOf<'server'>>(),
    /** By this or by its name on record a disk is excepted. */
    serialNumber: p.string().nullable(),
    disk: p.string().nullable(),
    reason: p.string(),
    exceptedBy: p.string(),
    /** The wipe whose certificate names it; null until there is one, after which it no longer counts. */
    erasureId: p.string().$type<IdOf<'serverErasure'>>().nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

/** A disk that a person excepted from the next wipe of its server. */
export class DiskException extends DiskExceptionSchema.class {}
DiskExceptionSchema.setClass(DiskException);
