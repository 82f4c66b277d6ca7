import type { EntityManager } from '@mikro-orm/postgresql';
import type { DesiredPort, PortVlans } from '#contracts/hardware/switch-ports.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { DevicePort } from '../entities/device-port.ts';
import { Vlan } from '../entities/vlan.ts';

/**
 * The desired configuration of ports by their records: a description, MTU or VLANs that a record does not have stay as they
 * are on the device; a port without a `lag` is in none. A member of a LAG has no VLANs of its own. Throws INVALID_INPUT where
 * the VLANs of a port are inconsistent.
 */
export async function desiredPorts(em: EntityManager, ports: readonly DevicePort[]): Promise<DesiredPort[]> {
  const vlanIds = ports.flatMap(({ untaggedVlanId, taggedVlanIds }) => [
    ...(untaggedVlanId === null ? [] : [untaggedVlanId]),
    ...((taggedVlanIds ?? []) as Vlan['id'][]),
  ]);
  const vlans = await em.find(Vlan, { id: { $in: vlanIds } });
  const vids = new Map<string, number>(vlans.map(({ id, vid }) => [id, vid]));
  const lagIds = ports.flatMap(({ lagId }) => lagId ?? []);
  const lags = await em.find(DevicePort, { id: { $in: lagIds } });
  const lagNames = new Map(lags.map(({ id, name }) => [id, name]));
  return ports.map((port): DesiredPort => {
    const { name, enabled, description, mtu, lagId } = port;
    const portVlans = lagId === null ? vlansOf(port, vids) : undefined;
    return {
      name,
      enabled,
      lag: lagId === null ? null : (lagNames.get(lagId) ?? null),
      ...(description !== null && { description }),
      ...(mtu !== null && { mtu }),
      ...(portVlans !== undefined && { vlans: portVlans }),
    };
  });
}

function vlansOf(
  { name, mode: given, untaggedVlanId, taggedVlanIds }: DevicePort,
  vids: ReadonlyMap<string, number>,
): PortVlans | undefined {
  const untaggedVid = untaggedVlanId === null ? null : (vids.get(untaggedVlanId) ?? null);
  const taggedVids = (taggedVlanIds ?? []).flatMap((id) => vids.get(id) ?? []).toSorted((a, b) => a - b);
  if (given === null && untaggedVid === null && taggedVids.length === 0) return undefined;
  const mode = given ?? (taggedVids.length === 0 ? 'ACCESS' : 'TRUNK');
  if (mode === 'ACCESS' && untaggedVid === null)
    throw refusal(name, 'has the mode ACCESS and no untaggedVlan. Give it one');
  if (taggedVids.includes(untaggedVid ?? 0))
    throw refusal(name, `has the VLAN id ${untaggedVid} both untagged and tagged. Remove one of them`);
  if (mode === 'TRUNK' && untaggedVid === null && taggedVids.length === 0)
    throw refusal(name, 'has the mode TRUNK and no VLAN. Give it untaggedVlan or taggedVlanIds');
  return { mode, untaggedVid, taggedVids };
}

function refusal(name: string, what: string): UserError {
  const message = `The port ${name} ${what} with devicePortUpdate, then repeat the request.`;
  return new UserError('INVALID_INPUT', message, { path: ['portIds'] });
}
