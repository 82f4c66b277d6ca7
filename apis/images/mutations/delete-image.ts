import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey } from '#platform/graph/mutation.ts';
import { idText } from '#platform/text/inputs.ts';
import type { Removals } from '#platform/removal/removals.ts';
import { Image } from '../entities/image.ts';
import { imageFact } from '../facts.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional() });

async function run(
  removals: Removals<Image>,
  { id, expectedVersion }: z.output<typeof input>,
  tx: Transaction,
  { access }: GraphContext,
): Promise<{ id: string; request: string | null }> {
  const image = await lockForChange(tx.em, access, {
    entity: Image,
    kind: 'image',
    id,
    role: 'operator',
    shared: true,
    tenantOf: ({ tenantId }) => tenantId,
    expectedVersion,
  });
  return { id, request: await removals.request(tx, image, access.actor.subject) };
}

/** Says what became of an image: to others by event and fact. */
export function tellImage({ outbox }: Transaction, image: Image, change: 'updated' | 'deleted'): void {
  const { id, tenantId, name } = image;
  outbox.emit('images', { type: `image.${change}`, subject: id, data: { tenantId, name } });
  outbox.fact('images', { ...imageFact(image), deleted: change === 'deleted' });
}

/** Forgets an image to which nothing refers, once every domain has confirmed it. */
export function createImageDelete(removals: Removals<Image>) {
  return {
    name: 'imageDelete',
    input,
    run: async (given: z.output<typeof input>, tx: Transaction, context: GraphContext) =>
      await run(removals, given, tx, context),
  };
}
