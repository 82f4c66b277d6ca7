import { z } from 'zod';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { idText } from '#platform/text/inputs.ts';
import { Image } from '../image.ts';
import { changeImage, refuseUnderVerification, requestVerification } from '../verification.ts';

const input = z.object({ idempotencyKey, id: idText, expectedVersion: z.int().optional() });

/** `imageVerify`: has the bytes of an image compared with its record. */
export function createVerify(
  resource: Resource,
): MutationDefinition<typeof input, { id: IdOf<'image'>; operationId: IdOf<'operation'> }> {
  return {
    name: 'imageVerify',
    input,
    async run({ id, expectedVersion }, tx, { access }) {
      const { kind, role, sharedDown } = resource;
      const image = await lockForChange<Image>(tx.em, access, {
        entity: Image,
        kind,
        id,
        role,
        shared: sharedDown,
        tenantOf: ({ tenantId }) => tenantId,
        expectedVersion,
        refuseState: (row) => {
          refuseInDeletion(resource, row, ['id']);
          refuseUnderVerification(row, ['id']);
        },
      });
      const { actor } = access;
      const operationId = changeImage(tx, resource, image, actor, () => {
        image.updatedBy = actor.subject;
        return requestVerification(tx, actor, image);
      });
      return { id: image.id, operationId };
    },
  };
}
