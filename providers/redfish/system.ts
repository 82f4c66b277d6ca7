import { ProviderError } from '../provider-error.ts';
import type { PowerState } from '../capabilities/power.ts';
import type { Bmc, Resource } from './bmc.ts';
import { memberPaths } from './collection.ts';
import { isObject, lastSegment, link, object, text } from './json.ts';
import type { JsonObject } from './json.ts';

/** Remembers which system of a BMC a target means, so that later calls read it at once. */
export interface Systems {
  read(bmc: Bmc): Promise<Resource>;
}

/** Members of a Systems collection that are read; no known BMC has more. */
const mostSystems = 16;

export function createSystems(ttlMs: number): Systems {
  const places = new Map<string, { readonly path: string; readonly until: number }>();

  return {
    async read(bmc) {
      const { address, systemId } = bmc.target;
      const key = JSON.stringify([address, systemId]);
      const known = places.get(key);
      if (known !== undefined && known.until > Date.now()) {
        try {
          return await bmc.get(known.path);
        } catch (error) {
          places.delete(key);
          if (!(error instanceof ProviderError) || error.code !== 'NOT_FOUND') throw error;
        }
      }
      const found = await find(bmc);
      places.set(key, { path: found.path, until: Date.now() + ttlMs });
      return found;
    },
  };
}

/** The system named by the target; else the only one; else the only one that can be reset (HGX baseboards cannot). */
async function find(bmc: Bmc): Promise<Resource> {
  const root = await bmc.root();
  const members = await memberPaths(bmc, root.systems, mostSystems);
  const { systemId } = bmc.target;
  if (systemId !== undefined) {
    const path = members.find((member) =>
      [systemId, encodeURIComponent(systemId)].includes(lastSegment(member)),
    );
    if (path !== undefined) return bmc.get(path);
    throw unclear(bmc, 'NOT_FOUND', `has no system ${systemId}; it has ${named(members)}`);
  }
  if (members[0] === undefined) throw unclear(bmc, 'NOT_READY', 'lists no system (yet)');
  if (members.length === 1) return bmc.get(members[0]);
  const systems: Resource[] = [];
  for (const member of members) systems.push(await bmc.get(member));
  const resettable = systems.filter((system) => resetAction(system.body) !== null);
  if (resettable[0] !== undefined && resettable.length === 1) return resettable[0];
  throw unclear(bmc, 'INVALID_ARGUMENT', `manages ${named(members)}: name one by its id, as bmc.systemId`);
}

/** The action that changes the power, or null for a system that has none. */
export function resetAction(
  system: JsonObject,
): { readonly target: string; readonly body: JsonObject } | null {
  const action = object(system['Actions'])['#ComputerSystem.Reset'];
  const target = isObject(action) ? (text(action['target']) ?? link(action)) : null;
  return target === null ? null : { target, body: object(action) };
}

/** Redfish names of PowerState. `Reset` is iLO's word for a machine on its way. */
const powerStates: Readonly<Record<string, PowerState>> = {
  On: 'ON',
  Off: 'OFF',
  PoweringOn: 'TRANSITION',
  PoweringOff: 'TRANSITION',
  Reset: 'TRANSITION',
};

export function powerStateOf(system: JsonObject): PowerState {
  return powerStates[text(system['PowerState']) ?? ''] ?? 'UNKNOWN';
}

function named(members: readonly string[]): string {
  return members.map(lastSegment).join(', ') || 'none';
}

function unclear(
  bmc: Bmc,
  code: 'NOT_FOUND' | 'NOT_READY' | 'INVALID_ARGUMENT',
  what: string,
): ProviderError {
  const retry = code === 'NOT_READY' ? 'backoff' : 'operator';
  return new ProviderError(`the BMC at ${bmc.target.address} ${what}`, {
    code,
    retry,
    effect: 'none',
    target: bmc.target.id,
  });
}
