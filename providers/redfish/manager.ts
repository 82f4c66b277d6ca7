import type { Bmc, Resource } from './bmc.ts';
import { memberPaths } from './collection.ts';
import { links, object } from './json.ts';

/** The manager of a system: the one it names, else the first of the service. */
export async function managerOf(bmc: Bmc, system: Resource): Promise<Resource | null> {
  const named = links(object(system.body['Links'])['ManagedBy'])[0];
  if (named !== undefined) return bmc.get(named);
  const { managers } = await bmc.root();
  const [first] = await memberPaths(bmc, managers, 1);
  return first === undefined ? null : bmc.get(first);
}
