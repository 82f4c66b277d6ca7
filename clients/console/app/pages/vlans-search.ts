import type { VlanWhere } from '../../generated/graph.ts';
import { given, textOf } from '../parts/filters.tsx';

/** What the list of VLANs is filtered by, as its address says. */
export interface VlansSearch {
  /** Part of the name. */
  readonly name?: string;
  /** The id of a group. */
  readonly group?: string;
}

export function vlansSearch(search: Record<string, unknown>): VlansSearch {
  return given({ name: textOf(search['name']), group: textOf(search['group']) });
}

export function vlansWhere({ name, group }: VlansSearch): VlanWhere | undefined {
  const where: VlanWhere = {
    ...(name !== undefined && { name: { contains: name } }),
    ...(group !== undefined && { groupId: { eq: group } }),
  };
  return Object.keys(where).length === 0 ? undefined : where;
}
