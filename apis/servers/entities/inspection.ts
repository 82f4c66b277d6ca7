import { defineEntity } from '@mikro-orm/core';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Change } from '../inspection/change.ts';

/** A namespace of attributes that could not be read, and why. */
export interface InspectionGap {
  readonly namespace: string;
  readonly code: string;
  readonly message: string;
}

/** A part of the machine that could not be read, by its path at the BMC. */
export interface InspectionWarning {
  readonly path: string;
  readonly message: string;
}

const InspectionSchema = defineEntity({
  name: 'Inspection',
  tableName: 'inspection',
  properties: (p) => ({
    id: p.string().$type<IdOf<'serverInspection'>>().primary(),
    serverId: p.string().$type<IdOf<'server'>>(),
    operationId: p.string().$type<IdOf<'operation'>>(),
    /** Whether there was none before: then everything is new, and nothing is listed. */
    first: p.boolean(),
    changes: p.json().$type<readonly Change[]>(),
    /** All of them, also those beyond what is listed. */
    changeCount: p.integer(),
    gaps: p.json().$type<readonly InspectionGap[]>(),
    warnings: p.json().$type<readonly InspectionWarning[]>(),
    createdAt: p.datetime().onCreate(() => new Date()),
  }),
});

/** What an operation found when it read what a machine is made of. */
export class Inspection extends InspectionSchema.class {}
InspectionSchema.setClass(Inspection);
