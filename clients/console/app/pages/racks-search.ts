import type { RackWhere } from '../../generated/graph.ts';
import { given, oneOf, textOf } from '../parts/filters.tsx';

/** What the list of racks is filtered by, as its address says. */
export interface RacksSearch {
  /** Part of the name. */
  readonly name?: string;
  /** The id of a site. */
  readonly site?: string;
}

export function racksSearch(search: Record<string, unknown>): RacksSearch {
  return given({ name: textOf(search['name']), site: textOf(search['site']) });
}

export function racksWhere({ name, site }: RacksSearch): RackWhere | undefined {
  const where: RackWhere = {
    ...(name !== undefined && { name: { contains: name } }),
    ...(site !== undefined && { siteId: { eq: site } }),
  };
  return Object.keys(where).length === 0 ? undefined : where;
}

/** What the colours of an elevation show. */
export const RACK_COLOURS = ['STATE', 'HEALTH', 'POWER'] as const;
export type RackColours = (typeof RACK_COLOURS)[number];

export function rackSearch(search: Record<string, unknown>): { readonly colours?: RackColours } {
  return given({ colours: oneOf(RACK_COLOURS, search['colours']) });
}
