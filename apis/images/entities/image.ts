import { defineEntity } from '@mikro-orm/core';
import type { Deletion } from '#platform/removal/deletion.ts';
import type { SystemDiskRule } from '#contracts/instances/disk-plan.ts';

export type ImageKind = 'RAW' | 'QCOW2';
export type ImageGrowth = 'NONE' | 'LAST_PARTITION';
export type Architecture = 'X86_64' | 'AARCH64';

const ImageSchema = defineEntity({
  name: 'Image',
  tableName: 'image',
  properties: (p) => ({
    id: p.string().primary(),
    tenantId: p.string(),
    name: p.string(),
    kind: p.string().$type<ImageKind>(),
    architecture: p.string().$type<Architecture>(),
    url: p.text(),
    sha256: p.string(),
    sizeBytes: p.double().strictNullable(),
    growth: p.string().$type<ImageGrowth>(),
    systemDisk: p.json().$type<SystemDiskRule>().strictNullable(),
    kernelUrl: p.text().strictNullable(),
    initrdUrl: p.text().strictNullable(),
    /** The deletion under way, or the last one that was refused. */
    deletion: p.json().$type<Deletion>().strictNullable(),
    version: p.integer(),
    createdAt: p.datetime(3),
    updatedAt: p.datetime(3),
  }),
});

/** What can be installed on a server, and how its bytes are checked. */
export class Image extends ImageSchema.class {}

ImageSchema.setClass(Image);
