import type { IdOf } from '#platform/ids/kinds.ts';
import type { NewChange } from '../inspection/component-history.ts';
import type { ServerFirmware } from './server-firmware.ts';

/** The identity of a component of firmware in histories: it is one of its server. */
export const firmwareIdentity = (serverId: IdOf<'server'>, component: string): string =>
  `${serverId}\tFIRMWARE\t${component}`;

/**
 * Which components of firmware appeared, and which have another version. One that is not
 * reported says nothing.
 */
export function firmwareChanges(
  serverId: IdOf<'server'>,
  before: readonly ServerFirmware[],
  found: readonly ServerFirmware[],
): NewChange[] {
  const known = new Map(before.map((one) => [one.component, one]));
  const distinct = new Map(found.map((one) => [one.component, one]));
  return [...distinct.values()].flatMap(({ component, version }): NewChange[] => {
    const old = known.get(component);
    if (old !== undefined && old.version === version) return [];
    return [
      {
        identity: firmwareIdentity(serverId, component),
        kind: old === undefined ? 'APPEARED' : 'CHANGED',
        componentKind: null,
        name: component,
        model: null,
        serialNumber: null,
        field: 'version',
        before: old?.version ?? null,
        after: version,
      },
    ];
  });
}
