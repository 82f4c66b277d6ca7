import { createHash } from 'node:crypto';
import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { freeText, idText } from '#platform/text/inputs.ts';
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
  async run({ id: given, reason }, { em }, { access }) {
    const { id, tenantId } = await requireOperation(em, access, given);
    await access.require('member', tenantId, `operation ${id}`, ['id']);
    const { subject } = access.actor;
    await storeCancelRequest(em, {
      operationId: id,
      requestedBy: subject,
      reason: reason ?? `Asked for by ${subject}`,
    });
    return { operationId: id };
  },
};

function keyOf(id: string, reason: string): string {
  return `cancel:${id}:${createHash('sha256').update(reason).digest('hex')}`;
}
