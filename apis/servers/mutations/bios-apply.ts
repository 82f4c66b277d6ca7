import type { IdOf } from '#platform/ids/kinds.ts';
import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { planInput } from '#platform/graph/planned-mutation.ts';
import { freeText, idText, lineText } from '#platform/text/inputs.ts';
import { biosAttributesSchema, type BiosAttributes } from '#contracts/servers/requests.ts';
import { lockServer } from '../find-server.ts';
import { publishServer } from '../publish.ts';
import {
  refuseIfHeld,
  refuseIfOccupied,
  requestServerOperation,
  requireState,
} from '../request-operation.ts';

/** GraphQL has no field of several kinds, so each kind of value has one. */
const attribute = z
  .object({
    name: lineText(200),
    text: freeText(2_000).optional(),
    number: z.number().optional(),
    flag: z.boolean().optional(),
  })
  .transform(({ name, ...values }, context) => {
    const given = Object.values(values).filter((value) => value !== undefined);
    if (given.length !== 1)
      context.addIssue({ code: 'custom', message: 'needs one of text, number or flag' });
    return { name, value: given[0] ?? '' };
  });

const input = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
  ...planInput,
  attributes: z
    .array(attribute)
    .min(1, 'must name an attribute')
    .max(200)
    .refine(
      (all) => new Set(all.map(({ name }) => name)).size === all.length,
      'must name each attribute once',
    )
    .transform((all): BiosAttributes => Object.fromEntries(all.map(({ name, value }) => [name, value])))
    .pipe(biosAttributesSchema),
});

export const serverBiosApply: MutationDefinition<
  typeof input,
  { serverId: IdOf<'server'>; operationId: IdOf<'operation'> }
> = {
  name: 'serverBiosApply',
  input,
  async run(request, tx, { access }) {
    const server = await lockServer(tx.em, access, request);
    refuseIfHeld(server);
    refuseIfOccupied(server);
    requireState(server, 'AVAILABLE', 'FAILED');
    const operationId = requestServerOperation(tx, access.actor, server, 'BIOS_APPLY', {
      input: { attributes: request.attributes },
    });
    publishServer(tx, access, server, 'updated');
    return { serverId: server.id, operationId };
  },
};
