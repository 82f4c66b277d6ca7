import type {
  Health,
  PowerState,
  ServerOrder,
  ServerOrderField,
  ServerFinding,
  ServerFindingFilter,
  ServerState,
  ServerStateFilter,
  ServerWhere,
} from '../../generated/graph.ts';
import { given, oneOf, textOf } from '../parts/filters.tsx';

const SERVER_STATES: readonly ServerState[] = [
  'ENROLLING',
  'INSPECTING',
  'AVAILABLE',
  'RESERVED',
  'PROVISIONING',
  'IN_USE',
  'CLEANING',
  'MAINTENANCE',
  'FAILED',
  'RETIRED',
];
export const HEALTHS: readonly Health[] = ['OK', 'WARNING', 'CRITICAL', 'UNKNOWN'];
export const POWER_STATES: readonly PowerState[] = ['ON', 'OFF', 'TRANSITION', 'UNKNOWN'];

const FINDINGS: readonly ServerFinding[] = ['FIRMWARE', 'BIOS', 'INVENTORY', 'IDENTITY'];

type FindingFilter = ServerFinding | 'ANY' | 'NONE';
export const FINDING_FILTERS: readonly FindingFilter[] = ['ANY', ...FINDINGS, 'NONE'];

/** States that one looks for together: on the way to an instance, and on the way to being available. */
const GROUPS = {
  INSTALLING: ['RESERVED', 'PROVISIONING'],
  PREPARING: ['ENROLLING', 'INSPECTING', 'CLEANING', 'MAINTENANCE'],
} as const satisfies Readonly<Record<string, readonly ServerState[]>>;

type StateFilter = ServerState | keyof typeof GROUPS;
export const STATE_FILTERS: readonly StateFilter[] = [...SERVER_STATES, 'INSTALLING', 'PREPARING'];

/** Columns beside the name, from which one chooses. */
export const SERVER_COLUMNS = [
  'state',
  'health',
  'power',
  'differences',
  'model',
  'serial',
  'cores',
  'memory',
  'disks',
  'site',
  'rack',
  'tenant',
  'instance',
  'operation',
  'tags',
  'asset',
  'bios',
  'bmc',
  'enrolled',
] as const;
export type ServerColumnName = (typeof SERVER_COLUMNS)[number];

/** What lists of servers are sorted by, as their headers offer it. */
const SORTS = [
  'NAME',
  'STATE',
  'HEALTH',
  'POWER_STATE',
  'SERIAL_NUMBER',
  'CORES',
  'MEMORY_MI_B',
  'DISK_BYTES',
  'ASSET_NUMBER',
  'BIOS_VERSION',
  'BMC_VERSION',
  'CREATED_AT',
] as const satisfies readonly ServerOrderField[];

/** What the list of servers is filtered by, as its address says. */
export interface ServersSearch {
  /** Part of the name. */
  readonly name?: string;
  readonly state?: StateFilter;
  readonly health?: Health;
  readonly power?: PowerState;
  /** In what they differ from what people want. */
  readonly differs?: FindingFilter;
  /** The id of a site. */
  readonly site?: string;
  /** The name of a tag. */
  readonly tag?: string;
  /** One of `SORTS`, with `-` before it from the last to the first. */
  readonly sort?: string;
  /** Names of `SERVER_COLUMNS` with commas between them, where they are not the usual ones. */
  readonly columns?: string;
}

export function serversSearch(search: Record<string, unknown>): ServersSearch {
  return given({
    name: textOf(search['name']),
    state: oneOf(STATE_FILTERS, search['state']),
    health: oneOf(HEALTHS, search['health']),
    power: oneOf(POWER_STATES, search['power']),
    differs: oneOf(FINDING_FILTERS, search['differs']),
    site: textOf(search['site']),
    tag: textOf(search['tag']),
    sort: oneOf(
      SORTS.flatMap((sort) => [sort, `-${sort}`]),
      search['sort'],
    ),
    columns: textOf(search['columns'], LONGEST_COLUMNS),
  });
}

const LONGEST_COLUMNS = 200;

/** The columns that an address names, without what is none. */
export function columnsIn(columns: string): readonly ServerColumnName[] {
  const named = columns.split(',');
  return SERVER_COLUMNS.filter((name) => named.includes(name));
}

export function serversOrder(sort = 'NAME'): ServerOrder {
  const field = oneOf(SORTS, sort.replace('-', '')) ?? 'NAME';
  return { field, direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}

export function serversWhere({
  name,
  state,
  health,
  power,
  differs,
  site,
  tag,
}: ServersSearch): ServerWhere | undefined {
  const where: ServerWhere = {
    ...(name !== undefined && { name: { contains: name } }),
    ...(state !== undefined && { state: stateFilter(state) }),
    ...(health !== undefined && { health: { eq: health } }),
    ...(power !== undefined && { powerState: { eq: power } }),
    ...(differs !== undefined && { finding: findingFilter(differs) }),
    ...(site !== undefined && { siteId: { eq: site } }),
    ...(tag !== undefined && { tags: { any: [tag] } }),
  };
  return Object.keys(where).length === 0 ? undefined : where;
}

function findingFilter(differs: FindingFilter): ServerFindingFilter {
  return differs === 'ANY' || differs === 'NONE' ? { isNull: differs === 'NONE' } : { eq: differs };
}

function stateFilter(state: StateFilter): ServerStateFilter {
  return state === 'INSTALLING' || state === 'PREPARING' ? { in: [...GROUPS[state]] } : { eq: state };
}
