import type { IdOf } from '#platform/ids/kinds.ts';
import type { MutationDefinition } from '#platform/graph/mutation.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { createBareMetal } from '../creation/create-bare-metal.ts';
import { createInput } from '../creation/create-input.ts';
import { createServed } from '../creation/create-served.ts';
import { BARE_METAL_NAME } from '../types/bare-metal.ts';

export const instanceCreate: MutationDefinition<
  typeof createInput,
  { instanceId: IdOf<'instance'>; operationId: IdOf<'operation'> | null }
> = {
  name: 'instanceCreate',
  input: createInput,
  choosing: ['requirements'],
  keepNulls: ['spec'],
  async run(request, tx, { access }) {
    const tenant = await requireReference(tx.em, access, request.tenantId, 'tenant', ['tenantId']);
    await access.require('member', tenant.id, `tenant ${tenant.id}`, ['tenantId']);
    const create = request.type.toLowerCase() === BARE_METAL_NAME ? createBareMetal : createServed;
    const { id, operationId = null } = await create(request, tx, access, tenant);
    return { instanceId: id, operationId };
  },
};
