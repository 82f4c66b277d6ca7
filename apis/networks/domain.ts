import { resourceDomain, type ResourceDomain } from '#platform/resource/resource-domain.ts';
import { claimQueries } from './claims/claims-shown.ts';
import { followServer } from './claims/follow-server.ts';
import { cable } from './cables/cable.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { cables } from './migrations/0002-cables.ts';
import { devices } from './migrations/0001-devices.ts';
import { portPlaces } from './migrations/0003-port-places.ts';
import { portEvidence } from './migrations/0004-port-evidence.ts';
import { portDifferences } from './migrations/0006-port-differences.ts';
import { deviceOperations } from './migrations/0007-device-operations.ts';
import { placedRacks } from './migrations/0005-placed-racks.ts';
import { switchPortClaims } from './migrations/0210-switch-port-claims.ts';
import { networkDevice } from './network-device.ts';
import { devicePort } from './ports/device-port.ts';
import { followPlacement } from './follow-placement.ts';
import { networkMutations } from './resolvers.ts';
import { deviceQueries } from './operations/in-progress.ts';
import { trace } from './trace/trace.ts';
import { vlan } from './vlans/vlan.ts';
import { vlanGroup } from './vlans/vlan-group.ts';

/** Devices of the network, ports of these and of servers, the cables between them, and VLANs. */
export const networksDomain: ResourceDomain = resourceDomain<Resolvers>({
  name: 'networks',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [networkDevice, devicePort, cable, vlanGroup, vlan],
  migrations: [
    devices,
    cables,
    portPlaces,
    portEvidence,
    placedRacks,
    portDifferences,
    deviceOperations,
    switchPortClaims,
  ],
  follows: { placement: followPlacement, server: followServer },
  mutations: networkMutations,
  queries: { trace, ...deviceQueries, ...claimQueries },
});
