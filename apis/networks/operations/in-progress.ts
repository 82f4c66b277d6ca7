import { olderThan } from '#platform/graph/in-progress.ts';
import { isIdOf } from '#platform/ids/id.ts';
import { NetworkDevice } from '../entities/network-device.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

/** The operations on network devices that are in progress. */
export const deviceQueries: Pick<QueryResolvers, 'networkDevicesInProgress'> = {
  async networkDevicesInProgress(_, { olderThanSeconds, operationId }, { em, access }) {
    access.requireService();
    if (typeof operationId === 'string' && !isIdOf(operationId, 'operation')) return [];
    const before = olderThan(olderThanSeconds);
    const held = await em.find(NetworkDevice, {
      operationId: typeof operationId === 'string' ? operationId : { $ne: null },
      ...(before && { heldSince: before }),
    });
    return held.flatMap(({ id: networkDeviceId, operationId: holder, operationRequest, formerPorts }) =>
      holder === null
        ? []
        : [
            {
              networkDeviceId,
              operationId: holder,
              request: JSON.stringify(operationRequest),
              formerPorts: formerPorts === null ? null : JSON.stringify(formerPorts),
            },
          ],
    );
  },
};
