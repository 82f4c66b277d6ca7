import { z } from 'zod';
import { MOST_PORTS } from '#contracts/hardware/switch-ports.ts';
import { requestEvents } from '#contracts/operations/request.ts';
import type { Actor } from '#platform/auth/actor.ts';
import { namesOf, personKeys } from '#platform/auth/person.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import { lockForChange } from '#platform/graph/lock-for-change.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { idText } from '#platform/text/inputs.ts';
import { refuseClaimed } from '../claims/refuse-claimed.ts';
import { DevicePort } from '../entities/device-port.ts';
import { NetworkDevice } from '../entities/network-device.ts';
import { desiredPorts } from '../operations/desired-ports.ts';
import { changeDevice, refuseHeld } from '../operations/held-device.ts';
import { requireReachable } from '../operations/reachable.ts';

const input = z.object({
  idempotencyKey,
  deviceId: idText,
  portIds: z
    .array(idText)
    .min(1, 'must name a port; leave it out for all')
    .max(MOST_PORTS, `must have at most ${MOST_PORTS} elements`)
    .optional(),
  dryRun: z.boolean().default(false),
  expectedVersion: z.int().optional(),
  ...changeReason,
});

const path = ['deviceId'];

/**
 * `devicePortsApply`: starts the operation that applies the desired configuration of ports to their device.
 * @param networks networks in which devices may be managed; none when left out
 */
export function createPortsApply(
  networkDevice: Resource,
  networks: AllowedNetworks | undefined,
): MutationDefinition<typeof input, { id: IdOf<'networkDevice'>; operationId: IdOf<'operation'> }> {
  return {
    name: 'devicePortsApply',
    input,
    async run({ deviceId, portIds, dryRun, expectedVersion }, tx, { access }) {
      const device = await lockForChange(tx.em, access, {
        entity: NetworkDevice,
        kind: 'networkDevice',
        id: deviceId,
        role: 'operator',
        tenantOf: ({ tenantId }) => tenantId,
        expectedVersion,
        path,
        refuseState: (row) => {
          refuseInDeletion(networkDevice, row, path);
          refuseHeld(row, path);
        },
      });
      requireReachable(device, networks, path);
      const rows = await portsOf(tx, device, portIds);
      if (!dryRun) await refuseClaimed(tx.em, device, rows);
      const ports = await desiredPorts(tx.em, rows);
      const { actor } = access;
      const operationId = changeDevice(tx, networkDevice, device, actor.subject, () => {
        device.updatedBy = actor.subject;
        return requestOperation(tx, actor, device, { ports, dryRun });
      });
      return { id: device.id, operationId };
    },
  };
}

/** The ports that are named, or all that carry data. */
async function portsOf(
  { em }: Transaction,
  { id, name }: NetworkDevice,
  portIds: readonly string[] | undefined,
): Promise<DevicePort[]> {
  const own = { deviceId: id, kind: 'NETWORK' as const };
  if (portIds === undefined) {
    const ports = await em.find(
      DevicePort,
      { ...own, managementOnly: false },
      { orderBy: { name: 'asc' }, limit: MOST_PORTS + 1 },
    );
    if (ports.length > 0 && ports.length <= MOST_PORTS) return ports;
    const message =
      ports.length === 0
        ? `The network device ${name} has no ports of the kind NETWORK that carry data.`
        : `The network device ${name} has more than ${MOST_PORTS} ports. Name at most ${MOST_PORTS} in portIds.`;
    throw new UserError('INVALID_INPUT', message, { path: ['portIds'] });
  }
  const ids = [...new Set(portIds)] as DevicePort['id'][];
  const found = await em.find(DevicePort, { ...own, id: { $in: ids } }, { orderBy: { name: 'asc' } });
  const known = new Set<string>(found.map((port) => port.id));
  const unknown = portIds.findIndex((one) => !known.has(one));
  if (unknown < 0) return found;
  const message = `The network device ${name} has no port ${portIds[unknown]} of the kind NETWORK. Check the id.`;
  throw new UserError('NOT_FOUND', message, { path: ['portIds', String(unknown)] });
}

/** Records the operation with the device, and emits the events that start it, in one transaction. */
function requestOperation(
  tx: Transaction,
  actor: Actor,
  device: NetworkDevice,
  details: Parameters<typeof requestEvents<'DEVICE_PORTS_APPLY'>>[1],
): IdOf<'operation'> {
  const operationId = newId('operation');
  const [request, announcement] = requestEvents(
    {
      operationId,
      kind: 'DEVICE_PORTS_APPLY',
      tenantId: device.tenantId,
      requestedBy: actor.subject,
      requesterKeys: personKeys(namesOf(actor)),
      name: device.name,
      verb: details.dryRun ? 'Compare the ports of' : undefined,
      subject: { kind: 'NetworkDevice', id: device.id },
      related: [],
      siteId: device.siteId,
    },
    details,
  );
  Object.assign(device, { operationId, heldSince: new Date(), formerPorts: null });
  device.operationRequest = tx.outbox.emit('networks', request);
  tx.outbox.emit('networks', announcement);
  return operationId;
}
