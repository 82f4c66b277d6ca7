import { createHash } from 'node:crypto';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { Transaction } from '#platform/database/database.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { headerOf } from '#contracts/operations/header.ts';
import { freeText, idText } from '#platform/text/inputs.ts';
import type { Operation } from '../entities/operation.ts';
import { requireOperation } from '../find-operations.ts';
import { storeCancelRequest } from './cancel-request.ts';

const input = z
  .strictObject({
    idempotencyKey: idempotencyKey.optional(),
    id: idText,
    reason: freeText().optional(),
  })
  // Cancelling twice is cancelling once: without a key, the same call is the same request.
  .transform((given) => ({
    ...given,
    idempotencyKey: given.idempotencyKey ?? keyOf(given.id, given.reason ?? ''),
  }));

/** Accepts the request to cancel. It is delivered to the workflow later, outside of the transaction. */
export const operationCancel: MutationDefinition<typeof input, { operationId: IdOf<'operation'> }> = {
  name: 'operationCancel',
  input,
  async run({ id: given, reason: said }, tx, { access }) {
    const operation = await requireOperation(tx.em, access, given);
    const { id, tenantId } = operation;
    await access.require('member', tenantId, `operation ${id}`, ['id']);
    const { subject } = access.actor;
    const reason = said ?? `Asked for by ${subject}`;
    const isNew = await storeCancelRequest(tx.em, { operationId: id, requestedBy: subject, reason });
    if (isNew) emitRequest(tx, operation, reason);
    return { operationId: id };
  },
};

/** The audit trail names who cancelled it by this event. */
function emitRequest({ outbox }: Transaction, operation: Operation, reason: string): void {
  const { id, subjectKind, subjectId, requesterKeys, ...said } = operation;
  const header = headerOf({
    ...said,
    operationId: id,
    subject: { kind: subjectKind, id: subjectId },
    requesterKeys: requesterKeys === null ? undefined : [...requesterKeys],
    related: [...operation.related],
  });
  outbox.emit('operations', { type: 'operation.cancel-requested', subject: id, data: { ...header, reason } });
}

function keyOf(id: string, reason: string): string {
  return `cancel:${id}:${createHash('sha256').update(reason).digest('hex')}`;
}
