import { z } from 'zod';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { FirmwareBaseline } from '../entities/firmware-baseline.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional() });

/** Forgets a baseline. An update that was asked for with it goes on: it has a copy. */
export const firmwareBaselineDelete: MutationDefinition<typeof input, { deletedId: string }> = {
  name: 'firmwareBaselineDelete',
  input,
  async run({ id, expectedVersion }, tx, { access }) {
    const baseline = await lockForChange(tx.em, access, {
      entity: FirmwareBaseline,
      kind: 'firmwareBaseline',
      id,
      role: 'operator',
      shared: true,
      tenantOf: ({ tenantId }) => tenantId,
      expectedVersion,
    });
    const { tenantId, name } = baseline;
    tx.em.remove(baseline);
    tx.outbox.emit('servers', { type: 'firmware-baseline.deleted', subject: id, data: { tenantId, name } });
    return { deletedId: id };
  },
};
