import type { IdOf } from '#platform/ids/kinds.ts';
import { defineEntity } from '@mikro-orm/core';
import type { OperationKind, SubjectKind } from '#contracts/operation-kinds.ts';
import type { ResourceRef } from '#contracts/operations/header.ts';
import type { Failure, OperationState, PlannedStep } from '#contracts/operations/operation.ts';
import type { ApprovalState } from '../ledger/summary.ts';

const OperationSchema = defineEntity({
  name: 'Operation',
  tableName: 'operation',
  properties: (p) => ({
    id: p.string().$type<IdOf<'operation'>>().primary(),
    kind: p.string().$type<OperationKind>(),
    state: p.string().$type<OperationState>(),
    phase: p.string().strictNullable(),
    title: p.string(),
    waitingFor: p.string().strictNullable(),
    tenantId: p.string().$type<IdOf<'tenant'>>(),
    requestedBy: p.string(),
    requesterKeys: p.json<readonly string[]>().strictNullable(),
    subjectKind: p.string().$type<SubjectKind>(),
    subjectId: p.string(),
    related: p.json<readonly ResourceRef[]>(),
    siteId: p.string().$type<IdOf<'site'>>().strictNullable(),
    /** Ids of the subject and of related resources. */
    resourceIds: p.array(),
    instanceId: p.string().$type<IdOf<'instance'>>().strictNullable(),
    serverId: p.string().$type<IdOf<'server'>>().strictNullable(),
    planHash: p.string().strictNullable(),
    planSteps: p.json<readonly PlannedStep[]>().strictNullable(),
    approvalState: p.string().$type<ApprovalState>().strictNullable(),
    approvalExpiresAt: p.datetime(3).strictNullable(),
    approver: p.string().strictNullable(),
    approvalReason: p.string().strictNullable(),
    decidedAt: p.datetime(3).strictNullable(),
    failure: p.json<Failure>().strictNullable(),
    createdAt: p.datetime(3),
    startedAt: p.datetime(3).strictNullable(),
    finishedAt: p.datetime(3).strictNullable(),
    /** Grows with every change of the row or of a step. */
    version: p.integer(),
  }),
});

/** An operation as the graph shows it. Read only: the ledger writes the table. */
export class Operation extends OperationSchema.class {}

OperationSchema.setClass(Operation);
