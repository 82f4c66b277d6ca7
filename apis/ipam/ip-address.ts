import { UserError } from '#platform/errors/user-error.ts';
import { resource } from '#platform/resource/declaration.ts';
import { IpAddress } from './entities/ip-address.ts';
import { refuseTaken, reserveAddress } from './addresses/reserve-address.ts';

export const ipAddress = resource<IpAddress>('IpAddress', {
  entity: IpAddress,
  fact: ['address', 'blockId', 'instanceId'],
  async before(change) {
    const { verb, before, after } = change;
    if (verb === 'CREATE' && after !== null) await reserveAddress(change, after);
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
});

/** Throws CONFLICT where a machine has the address. */
function requireReservation({ address, instanceId }: Readonly<IpAddress>): void {
  if (instanceId === null) return;
  throw new UserError(
    'CONFLICT',
    `A machine has ${address}. Decommission it, which gives the address back.`,
    {
      path: ['id'],
      holder: instanceId,
    },
  );
}
