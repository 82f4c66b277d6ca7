import type { HardwareActivities, HardwareWork } from '#contracts/activities/activities.ts';
import type { WorldServer } from './world-parts.ts';

type FirmwareActivities = Pick<HardwareActivities, 'readFirmware' | 'startFirmware' | 'pollFirmwareJob'>;

/** The initial firmware of every machine of the world. */
export const SHIPPED_FIRMWARE = { BIOS: '1.0', BMC: '6.10', NIC: '3' } as const;

/** Looks at which an update is done. */
const LOOKS = 4;

/**
 * How machines of the world accept firmware. The BIOS waits for a restart, which it continues asking for at the first look
 * after it, as a machine does that is slow to come up.
 */
export function worldFirmware(serverOf: (id: string) => WorldServer): FirmwareActivities {
  const lookAt = (
    serverId: string,
    component: string,
    version: string,
    looks: number,
  ): HardwareWork<null> => {
    const startedAt = '2026-01-01T00:00:00.000Z';
    const refs = { component, version, looks };
    const handle = { v: 1, provider: 'world', work: 'firmware', target: serverId, startedAt, refs } as const;
    const progress = { percent: looks * 25, message: 'installing' };
    const waits = component === 'BIOS' && (looks === 1 || looks === 2);
    if (waits) return { kind: 'needs', need: 'host-restart', handle, progress };
    if (looks < LOOKS) return { kind: 'running', handle, pollAfterMs: 5_000, progress };
    serverOf(serverId).firmware[component] = version;
    return { kind: 'done', outcome: { changed: true, state: null } };
  };
  return {
    readFirmware: async (_, { serverId }) => ({
      components: Object.entries(serverOf(serverId).firmware).map(([component, version]) => ({
        component,
        version,
        updateable: component !== 'NIC',
      })),
    }),
    startFirmware: async (_, { serverId, image: { component, version } }) =>
      lookAt(serverId, component, version, 0),
    pollFirmwareJob: async (_, { serverId, handle: { refs } }) =>
      lookAt(serverId, String(refs['component']), String(refs['version']), Number(refs['looks']) + 1),
  };
}
