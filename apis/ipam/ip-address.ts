import { UserError } from '#platform/errors/user-error.ts';
import { resource } from '#platform/resource/declaration.ts';
import { addressEvents } from './address-events.ts';
import { assigneeOf } from './addresses/assignee.ts';
import { assignAddress } from './addresses/assignment.ts';
import { IpAddress } from './entities/ip-address.ts';
import type { IpAddressResolvers } from './generated/resolvers.ts';
import { refuseKept } from './addresses/kept-addresses.ts';
import { refuseTaken, reserveAddress } from './addresses/reserve-address.ts';

export const ipAddress = resource<IpAddress, IpAddressResolvers>('IpAddress', {
  entity: IpAddress,
  fact: ['address', 'blockId', 'instanceId', 'assignedTo'],
  internal: ['operationId'],
  events: addressEvents,
  async before(change) {
    const { verb, before, after } = change;
    if (after !== null) await assignAddress(change, before, after);
    if (verb === 'CREATE' && after !== null) await reserveAddress(change, after);
    if (verb === 'UPDATE' && after?.assignedTo !== before?.assignedTo && after !== null)
      await refuseKept(change, after);
    if (verb === 'DELETE' && before !== null) requireReservation(before);
  },
  after({ verb, after, tx }) {
    if (verb !== 'CREATE' || after === null) return;
    const { id, blockId, tenantId, address } = after;
    tx.outbox.emit('ipam', {
      type: 'ip-address.reserved',
      subject: id,
      data: { blockId, tenantId, address },
    });
  },
  taken: refuseTaken,
  computed: {
    assignee: async ({ assignedTo }, _, context) => await assigneeOf(context, assignedTo),
  },
});

/** Throws CONFLICT where a workflow gave the address, which takes it back itself. */
function requireReservation({ address, assignedTo, operationId }: Readonly<IpAddress>): void {
  if (operationId === null) return;
  throw new UserError(
    'CONFLICT',
    `A machine has ${address}. Decommission it, which gives the address back.`,
    { path: ['id'], ...(assignedTo === null ? {} : { holder: assignedTo }) },
  );
}
