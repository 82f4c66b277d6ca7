import type { Monitoring, Sensor, UnreadMember } from '../capabilities/monitoring.ts';
import { ProviderError } from '../provider-error.ts';
import { readOr } from './collection.ts';
import { verifyIdentity } from './identity.ts';
import { links, object } from './json.ts';
import { cursorOf, readLogs, startOfLogs } from './log-reader.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { readSensors } from './sensor.ts';
import { healthOf } from './severity.ts';
import { powerStateOf } from './system.ts';

/** Chassis that one system may sit in. */
const mostChassis = 8;

/** Entries of one page, whatever the caller asks for: an answer is kept in workflow histories. */
const mostEntries = 500;

export function createMonitoring({ connections, systems }: CapabilityDeps): Monitoring {
  return {
    async observe(target, context) {
      const { body } = await systems.read(connections.open(target, context));
      verifyIdentity(target, body);
      const status = object(body['Status']);
      // The roll-up counts the parts too; older services have only the health of the system itself.
      const health = healthOf(status['HealthRollup']) ?? healthOf(status['Health']);
      return { powerState: powerStateOf(body), health };
    },
    async sensors(target, context) {
      const bmc = connections.open(target, context);
      const system = await systems.read(bmc);
      const sensors: Sensor[] = [];
      const unread: UnreadMember[] = [];
      for (const path of links(object(system.body['Links'])['Chassis']).slice(0, mostChassis)) {
        const chassis = await readOr(bmc, path, unread);
        if (chassis !== null) sensors.push(...(await readSensors(bmc, chassis, unread)));
      }
      return { sensors, unread };
    },
    async logs(target, { cursor, limit }, context) {
      const bmc = connections.open(target, context);
      if (!Number.isInteger(limit) || limit < 1 || limit > mostEntries) {
        throw new ProviderError(`limit: must be a whole number from 1 to ${mostEntries}`, {
          code: 'INVALID_ARGUMENT',
          retry: 'never',
          effect: 'none',
          target: target.id,
        });
      }
      const unread: UnreadMember[] = [];
      const from =
        cursor === undefined
          ? await startOfLogs(bmc, (await systems.read(bmc)).body, unread)
          : cursorOf(bmc, cursor);
      return { ...(await readLogs(bmc, from, limit, unread)), unread };
    },
  };
}
