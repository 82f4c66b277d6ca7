import { link, links, object } from '../json.ts';
import { plainPath } from './parts.ts';
import type { Part } from './parts.ts';
import type { Reader } from './reader.ts';

/** Where the service keeps its chassis and its systems. */
export interface ChassisPlaces {
  readonly chassis: string | null;
  readonly systems: string;
}

/**
 * Every chassis that the system is in, the one it names first. Adapters, disks and power supplies of a machine may be
 * below any of them. A chassis that names no system belongs to the only one there is.
 */
export async function readChassis(
  reader: Reader,
  system: Part,
  { chassis, systems }: ChassisPlaces,
): Promise<readonly Part[]> {
  const named = links(object(system.body['Links'])['Chassis']).map(plainPath);
  const all = await reader.members(chassis);
  const read = new Map(all.map((part) => [plainPath(part.path), part]));
  for (const path of named.filter((one) => !read.has(one))) {
    if (chassis !== null && reader.warnings.some((warning) => plainPath(warning.path) === path)) continue;
    const part = await reader.one(path);
    if (part !== null) read.set(path, part);
  }
  const ownerless = [...read].some(([path, part]) => !named.includes(path) && ownersOf(part).length === 0);
  const alone = ownerless && (await reader.references(systems)).length === 1;
  const isOurs = (path: string, part: Part): boolean => {
    const owners = ownersOf(part);
    if (named.includes(path)) return true;
    return owners.length === 0 ? alone : owners.includes(plainPath(system.path));
  };
  const ours = [...read].filter(([path, part]) => isOurs(path, part));
  const rank = ([path]: readonly [string, Part]) =>
    named.includes(path) ? named.indexOf(path) : named.length;
  return ours.toSorted((a, b) => rank(a) - rank(b)).map(([, part]) => part);
}

function ownersOf({ body }: Part): readonly string[] {
  return links(object(body['Links'])['ComputerSystems']).map(plainPath);
}

/** The resources that the chassis link to by this name, each once. */
export function linkedFrom(
  chassis: readonly Part[],
  name: string,
  known: readonly string[] = [],
): readonly string[] {
  const seen = new Set(known.map(plainPath));
  return chassis.flatMap(({ body }) => {
    const path = link(body[name]);
    if (path === null || seen.has(plainPath(path))) return [];
    seen.add(plainPath(path));
    return [path];
  });
}
