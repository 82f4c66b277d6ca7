import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import { DevicePort } from '../entities/device-port.ts';

/** Fields that only ports of the kind NETWORK have. */
const NETWORK_ONLY = ['lagId', 'breakoutParentId', 'mtu', 'mode', 'untaggedVlanId', 'taggedVlanIds'] as const;

/** Throws a refusal naming the field where a port has what its kind does not have, or leads to an unsuitable port. */
export async function requireRelatedPorts(change: Change<DevicePort>, port: DevicePort): Promise<void> {
  const { kind, deviceId, rearPortId, rearPosition, positions } = port;
  for (const field of NETWORK_ONLY) {
    if (kind !== 'NETWORK' && port[field] !== null)
      refuse(field, `Only ports of the kind NETWORK have ${field}.`);
  }
  requireConsistentVlans(port);
  if ((kind === 'FRONT' || kind === 'REAR') && deviceId === null) {
    refuse('serverId', `Ports of the kind ${kind} are of network devices. Give a deviceId.`);
  }
  if (kind !== 'REAR' && positions !== 1)
    refuse('positions', 'Only ports of the kind REAR have several positions.');
  for (const field of ['rearPortId', 'rearPosition'] as const) {
    if (kind === 'FRONT' && port[field] === null) refuse(field, `A port of the kind FRONT needs ${field}.`);
    if (kind !== 'FRONT' && port[field] !== null)
      refuse(field, `Only ports of the kind FRONT have ${field}.`);
  }
  const lag = await requireSibling(change, port, 'lagId', 'NETWORK');
  if (lag !== undefined) await requireOneLevel(change, port, lag);
  await requireSibling(change, port, 'breakoutParentId', 'NETWORK');
  const rear = await requireSibling(change, port, 'rearPortId', 'REAR');
  if (rear !== undefined && (rearPosition ?? 0) > rear.positions) {
    refuse('rearPosition', `The rear port ${rearPortId} has ${rear.positions} positions. Give one of them.`);
  }
}

/** Throws INVALID_INPUT where the VLANs of a port contradict its mode or one another. */
function requireConsistentVlans({ mode, untaggedVlanId, taggedVlanIds }: DevicePort): void {
  const tagged = taggedVlanIds ?? [];
  if (mode === 'ACCESS' && tagged.length > 0)
    refuse(
      'taggedVlanIds',
      'A port of the mode ACCESS has no tagged VLANs. Leave them out, or set the mode TRUNK.',
    );
  if (untaggedVlanId !== null && tagged.includes(untaggedVlanId))
    refuse('taggedVlanIds', `The VLAN ${untaggedVlanId} is the untagged one. It is either that or tagged.`);
}

/** Throws INVALID_INPUT where a bundle would be in a bundle: link aggregation has one level (IEEE 802.1AX). */
async function requireOneLevel(
  { tx: { em } }: Change<DevicePort>,
  { id }: DevicePort,
  lag: DevicePort,
): Promise<void> {
  if (lag.lagId !== null)
    refuse('lagId', `The port ${lag.id} is in a bundle itself. Give the port of that bundle.`);
  const member = await em.findOne(DevicePort, { lagId: id });
  if (member === null) return;
  refuse('lagId', `The port bundles others, ${member.id} among them. Take them out of it first.`);
}

/** The port of the same holder that a field names, if it names one; throws a refusal where it is no such port. */
async function requireSibling(
  { tx: { em } }: Change<DevicePort>,
  port: DevicePort,
  field: 'lagId' | 'breakoutParentId' | 'rearPortId',
  kind: DevicePort['kind'],
): Promise<DevicePort | undefined> {
  const id = port[field];
  if (id === null) return undefined;
  const other = await em.findOneOrFail(DevicePort, { id });
  const isSibling = other.deviceId === port.deviceId && other.serverId === port.serverId;
  if (other.id === port.id || other.kind !== kind || !isSibling) {
    refuse(field, `Give another port of the same device or server, of the kind ${kind}.`);
  }
  return other;
}

function refuse(field: string, message: string): never {
  throw new UserError('INVALID_INPUT', message, { path: [field] });
}
