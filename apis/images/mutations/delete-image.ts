import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import { Image } from '../entities/image.ts';
import { imageFact } from '../facts.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional() });

async function run(
  { id, expectedVersion }: z.output<typeof input>,
  { em, outbox }: Transaction,
  { access }: GraphContext,
): Promise<{ deletedId: string }> {
  const image = await lockForChange(em, access, {
    entity: Image,
    kind: 'image',
    id,
    role: 'operator',
    offered: true,
    tenantOf: ({ tenantId }) => tenantId,
    expectedVersion,
  });
  const { tenantId, name } = image;
  const fact = imageFact(image);
  em.remove(image);
  outbox.emit('images', { type: 'image.deleted', subject: id, data: { tenantId, name } });
  outbox.fact('images', { ...fact, version: fact.version + 1, deleted: true });
  return { deletedId: id };
}

/** Forgets an image. What runs it goes on; nothing new is installed from it. */
export const imageDelete = { name: 'imageDelete', input, run };
