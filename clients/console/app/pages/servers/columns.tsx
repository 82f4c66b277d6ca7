import { Link } from '@tanstack/react-router';
import type { ServerListedFragment, ServerOrderField } from '../../../generated/graph.ts';
import type { Column } from '../../parts/rows.tsx';
import { State, words } from '../../parts/state.tsx';
import { Tags } from '../../parts/tags.tsx';
import { Moment } from '../../parts/time.tsx';
import { SERVER_COLUMNS, type ServerColumnName } from '../servers-search.ts';
import { bytes, mebibytes } from '../../parts/units.ts';

export interface ServerRow extends ServerListedFragment {
  readonly tags?: readonly { readonly name: string }[];
}

interface ServerColumn extends Column<ServerRow> {
  readonly sort?: ServerOrderField;
}

/** Always there, and first. */
const NAME: ServerColumn = {
  title: 'Server',
  share: 2,
  sort: 'NAME',
  cell: ({ id, name }) => (
    <Link to="/servers/$id" params={{ id }} data-row="">
      {name}
    </Link>
  ),
};

/** The columns that one chooses from, by their name in the address. */
const COLUMNS = {
  state: { title: 'State', share: 1.3, sort: 'STATE', cell: ({ state }) => <State value={state} /> },
  health: {
    title: 'Health',
    share: 1.3,
    from: 'sm',
    sort: 'HEALTH',
    cell: ({ health }) => <State value={health} />,
  },
  power: {
    title: 'Power',
    share: 0.8,
    sort: 'POWER_STATE',
    cell: ({ powerState }) => words(powerState),
  },
  differences: {
    title: 'Differs in',
    share: 1.2,
    from: 'md',
    cell: ({ findings = [] }) => findings.map(words).join(', '),
  },
  model: {
    title: 'Model',
    share: 2.4,
    from: 'md',
    cell: ({ hardwareModel }) => hardwareModel && `${hardwareModel.vendor} ${hardwareModel.name}`,
  },
  serial: {
    title: 'Serial number',
    share: 1.4,
    from: 'lg',
    sort: 'SERIAL_NUMBER',
    cell: ({ serialNumber }) => serialNumber,
  },
  cores: { title: 'Cores', share: 0.7, from: 'lg', sort: 'CORES', cell: ({ cores }) => cores },
  memory: {
    title: 'Memory',
    share: 0.9,
    from: 'lg',
    sort: 'MEMORY_MI_B',
    cell: ({ memoryMiB }) => mebibytes(memoryMiB),
  },
  disks: {
    title: 'Disks',
    share: 0.9,
    from: 'lg',
    sort: 'DISK_BYTES',
    cell: ({ diskBytes }) => bytes(diskBytes),
  },
  site: { title: 'Site', share: 1, from: 'md', cell: ({ site }) => site?.name },
  rack: {
    title: 'Rack',
    share: 1,
    from: 'md',
    cell: ({ rack, position }) =>
      rack == null ? null : (
        <Link to="/racks/$id" params={{ id: rack.id }}>
          {rack.name}
          {position !== null && `, ${position}`}
        </Link>
      ),
  },
  tenant: { title: 'Tenant', share: 1, from: 'md', cell: ({ tenant }) => tenant?.name },
  instance: {
    title: 'Instance',
    share: 1.4,
    from: 'sm',
    cell: ({ instance }) =>
      instance == null ? null : (
        <Link to="/instances/$id" params={{ id: instance.id }}>
          {instance.hostname}
        </Link>
      ),
  },
  operation: {
    title: 'Operation',
    share: 1.8,
    from: 'sm',
    cell: ({ operation }) =>
      operation == null ? null : (
        <Link to="/operations/$id" params={{ id: operation.id }}>
          {operation.title ?? words(operation.kind)}
        </Link>
      ),
  },
  tags: {
    title: 'Tags',
    share: 1.8,
    from: 'md',
    cell: ({ tags = [] }) => tags.length > 0 && <Tags tags={tags} />,
  },
  asset: {
    title: 'Asset number',
    share: 1.2,
    from: 'md',
    sort: 'ASSET_NUMBER',
    cell: ({ assetNumber }) => assetNumber,
  },
  bios: {
    title: 'BIOS',
    share: 1,
    from: 'md',
    sort: 'BIOS_VERSION',
    cell: ({ biosVersion }) => biosVersion,
  },
  bmc: {
    title: 'BMC firmware',
    share: 1,
    from: 'md',
    sort: 'BMC_VERSION',
    cell: ({ bmcVersion }) => bmcVersion,
  },
  enrolled: {
    title: 'Enrolled',
    share: 1.4,
    from: 'md',
    sort: 'CREATED_AT',
    cell: ({ createdAt }) => <Moment at={createdAt} />,
  },
} as const satisfies Readonly<Record<ServerColumnName, ServerColumn>>;

export const USUAL_COLUMNS: readonly ServerColumnName[] = [
  'state',
  'health',
  'power',
  'model',
  'serial',
  'cores',
  'memory',
  'site',
];

export function columnTitle(name: ServerColumnName): string {
  return COLUMNS[name].title;
}

export function columnsOf(names: readonly ServerColumnName[]): readonly ServerColumn[] {
  return [NAME, ...SERVER_COLUMNS.filter((name) => names.includes(name)).map((name) => COLUMNS[name])];
}

/** Fields that only some columns need, and that other domains are asked for. */
export function fieldsOf(names: readonly ServerColumnName[]) {
  return {
    withRack: names.includes('rack'),
    withTenant: names.includes('tenant'),
    withInstance: names.includes('instance'),
    withOperation: names.includes('operation'),
    withFindings: names.includes('differences'),
  };
}
