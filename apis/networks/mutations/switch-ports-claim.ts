import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { findReference } from '#platform/references/lookup.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { idOf, reportedLine } from '#platform/text/inputs.ts';
import { NetworkDevice } from '../entities/network-device.ts';
import { Vlan } from '../entities/vlan.ts';
import { refuseHeld } from '../operations/held-device.ts';
import { requireReachable } from '../operations/reachable.ts';
import { claimsOf, insertClaim } from '../claims/claim-table.ts';
import { portsToClaim } from '../claims/claimed-ports.ts';
import { writeIntent } from '../claims/intent.ts';
import { refuseClaimed } from '../claims/refuse-claimed.ts';
import { switchPortsOf } from '../claims/switch-ports.ts';

const input = z.object({
  idempotencyKey,
  operationId: idOf('operation'),
  serverId: idOf('server'),
  vlanId: idOf('vlan'),
  vid: z.int().min(1).max(4_094),
  description: reportedLine(255).nullable().default(null),
});

type Input = z.output<typeof input>;

/** `switchPortsClaim`: the ports to which a server is cabled, claimed by the operation that holds the server. */
export function createSwitchPortsClaim(
  networkDevice: Resource,
  devicePort: Resource,
  networks: AllowedNetworks | undefined,
): MutationDefinition<typeof input, { operationId: string }> {
  return {
    name: 'switchPortsClaim',
    input,
    async run(request, tx, { access }) {
      access.requireService();
      const { operationId, serverId } = request;
      const siteId = await siteOfHeld(tx.em, request);
      // The request of an earlier attempt.
      if ((await claimsOf(tx.em, operationId)).length > 0) return { operationId };
      const { ports } = await switchPortsOf(tx.em, serverId);
      const vlan = await requireVlan(tx.em, request);
      const deviceIds = [...new Set(ports.flatMap(({ deviceId }) => deviceId ?? []))].toSorted();
      const devices = await tx.em.find(
        NetworkDevice,
        { id: { $in: deviceIds } },
        { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'ASC' }, refresh: true },
      );
      for (const device of devices) {
        refuseInDeletion(networkDevice, device, PATH);
        refuseHeld(device, PATH);
        requireReachable(device, networks, PATH);
        requireSite(device, siteId);
      }
      const { vid } = vlan;
      const wanted = await portsToClaim(tx.em, ports, { id: vlan.id, vid, description: request.description });
      for (const device of devices) {
        const own = wanted.filter(({ row }) => row.deviceId === device.id);
        await refuseClaimed(
          tx.em,
          device,
          own.map(({ row }) => row),
          PATH,
        );
        const claimed = own.map((one) => one.claimed);
        await insertClaim(tx.em, { operationId, deviceId: device.id, serverId, ports: claimed });
      }
      for (const { row, claimed } of wanted) {
        await writeIntent(tx, devicePort, row, claimed.intent, access.actor.subject);
      }
      return { operationId };
    },
  };
}

const PATH = ['serverId'];

/** Throws a retryable CONFLICT unless the operation holds the server; the fact that says so may still be on its way. */
async function siteOfHeld(em: EntityManager, { operationId, serverId }: Input): Promise<unknown> {
  const server = await findReference(em, serverId, 'for share');
  if (server?.data['operationId'] === operationId) return server.data['siteId'];
  const message = `The operation ${operationId} does not hold the server ${serverId}.`;
  throw new UserError('CONFLICT', message, { path: ['operationId'], retryable: true });
}

async function requireVlan(em: EntityManager, { vlanId, vid }: Input): Promise<Vlan> {
  const path = ['vlanId'];
  const vlan = await em.findOne(Vlan, { id: vlanId }, { lockMode: LockMode.PESSIMISTIC_READ });
  if (vlan === null) {
    const message = `The VLAN ${vlanId} no longer exists. Give the profile of the instance another one, then request the operation again.`;
    throw new UserError('NOT_FOUND', message, { path });
  }
  if (vlan.vid === vid) return vlan;
  const message = `The VLAN ${vlan.name} has the VLAN id ${vlan.vid}, and had ${vid} when the operation was requested. Request the operation again.`;
  throw new UserError('CONFLICT', message, { path });
}

/** Throws INVALID_INPUT for a device that the workers of the server's site do not reach. */
function requireSite({ name, siteId }: NetworkDevice, serverSite: unknown): void {
  if (siteId === serverSite) return;
  const message = `The network device ${name}, to which the server is cabled, is at another site (${siteId}). Correct its site, or the cables of the server.`;
  throw new UserError('INVALID_INPUT', message, { path: PATH });
}
