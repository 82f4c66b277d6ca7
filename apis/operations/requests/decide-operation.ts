import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { freeText, idText, lineText } from '#platform/text/inputs.ts';
import { requireOperation } from '../find-operations.ts';

const input = z.strictObject({
  idempotencyKey,
  id: idText,
  planHash: lineText(200),
  decision: z.enum(['APPROVE', 'REJECT']),
  reason: freeText().default(''),
});

/** Checks who may decide. The decision itself is the workflow's, and asked for outside of the transaction. */
export const operationDecide: MutationDefinition<
  typeof input,
  {
    operationId: IdOf<'operation'>;
    planHash: string;
    decision: 'APPROVE' | 'REJECT';
    reason: string;
    key: string;
  }
> = {
  name: 'operationDecide',
  input,
  async run({ id: given, planHash, decision, reason, idempotencyKey: key }, { em }, { access }) {
    const { id, tenantId } = await requireOperation(em, access, given);
    await access.require('operator', tenantId, `operation ${id}`, ['id']);
    return { operationId: id, planHash, decision, reason, key };
  },
};
