import type { InstanceState, InstanceWhere } from '../../generated/graph.ts';
import { given, oneOf, textOf } from '../parts/filters.tsx';

export const INSTANCE_STATES: readonly InstanceState[] = [
  'REQUESTED',
  'PROVISIONING',
  'ACTIVE',
  'REIMAGING',
  'RESCUING',
  'RESCUED',
  'UNRESCUING',
  'CONFIGURING',
  'DECOMMISSIONING',
  'DELETED',
  'FAILED',
];

/** What the list of instances is filtered by, as its address says. Those that are gone are shown when asked for. */
export interface InstancesSearch {
  /** Part of the host name. */
  readonly name?: string;
  readonly state?: InstanceState;
  /** The id of a site. */
  readonly site?: string;
}

export function instancesSearch(search: Record<string, unknown>): InstancesSearch {
  return given({
    name: textOf(search['name']),
    state: oneOf(INSTANCE_STATES, search['state']),
    site: textOf(search['site']),
  });
}

export function instancesWhere({ name, state, site }: InstancesSearch): InstanceWhere {
  return {
    state: state === undefined ? { ne: 'DELETED' } : { eq: state },
    ...(name !== undefined && { hostname: { contains: name } }),
    ...(site !== undefined && { siteId: { eq: site } }),
  };
}
