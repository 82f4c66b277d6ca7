import { z } from 'zod';
import type { GraphContext } from '#platform/graph/context.ts';
import { resource, type ResourceDeclaration } from '#platform/resource/declaration.ts';
import { loadResource } from '#platform/resource/reading.ts';
import { idText } from '#platform/text/inputs.ts';
import { cableOf } from '../cables/cables-of-ports.ts';
import { DevicePort } from '../entities/device-port.ts';
import { differencesOf } from '../evidence/differences.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { findingOfPort } from '../evidence/finding.ts';
import { shownConfiguration, shownNeighbours } from '../evidence/shown.ts';
import type { DevicePortResolvers } from '../generated/resolvers.ts';
import { farEndOf } from '../trace/far-end.ts';
import { requireHolder } from './holder.ts';
import { macAddress } from './mac-address.ts';
import { portName } from './port-name.ts';
import { requireRelatedPorts } from './related-ports.ts';
import { requireTaggedVlans } from './tagged-vlans.ts';
import { refuseTakenName } from './taken-name.ts';

export const devicePort: ResourceDeclaration = resource<DevicePort, DevicePortResolvers>('DevicePort', {
  entity: DevicePort,
  fact: ['name', 'kind', 'deviceId', 'serverId'],
  events: {
    observed: {
      description:
        'Another configuration or other neighbours of a port were reported than before; the port has them.',
    },
  },
  search: ['macAddress'],
  inputs: {
    name: portName,
    macAddress,
    taggedVlanIds: z
      .array(idText)
      .max(500, 'must have at most 500 elements')
      .transform((ids) => [...new Set(ids)].toSorted()),
  },
  computed: {
    cable: async ({ id }, _, context) => await cableOf(context, id),
    farEnd: async ({ id }, _, context) => {
      const farId = await farEndOf(context, id);
      return farId === undefined ? null : await loadPort(context, farId);
    },
    observed: async ({ id }, _, context) => shownConfiguration(await evidenceOf(context, id)),
    differences: async (row, _, context) => differencesOf(row, await evidenceOf(context, row.id)),
    neighbours: async ({ id }, _, context) => shownNeighbours(await evidenceOf(context, id)),
    finding: async ({ id }, _, context) => await findingOfPort(context, id),
  },
  async before(change) {
    const { before, after } = change;
    if (after === null) return;
    if (before === null) {
      after.hasDifferences = false;
      await requireHolder(change, after);
    }
    await requireRelatedPorts(change, after);
    await requireTaggedVlans(change, after);
  },
  taken: refuseTakenName,
});

/** The port, or null when there is none that the caller may see. */
export async function loadPort(context: GraphContext, id: string): Promise<DevicePort | null> {
  const readable = { name: 'DevicePort', declaration: devicePort, sharedDown: false };
  return (await loadResource(context, readable, id)) as DevicePort | null;
}
