/** What the rows of a table are. */
export const CSV_KINDS = ['SERVERS', 'PORTS', 'CABLES', 'ADDRESSES'] as const;

export type CsvKind = (typeof CSV_KINDS)[number];

/** What a cell holds; a list has semicolons between its elements. */
export type CsvType = 'text' | 'number' | 'boolean' | 'list';

/** A column of a table. Its name is the key of site files that it has, with those around it. */
export interface CsvColumn {
  readonly name: string;
  readonly type: CsvType;
}

const column = (name: string, type: CsvType = 'text'): CsvColumn => ({ name, type });

const end = (prefix: string): CsvColumn[] =>
  ['device', 'server', 'port', 'kind'].map((key) => column(`${prefix}.${key}`));

/** The columns of each table, in the order in which they are exported. docs/site-files.md describes them. */
export const CSV_COLUMNS: Readonly<Record<CsvKind, readonly CsvColumn[]>> = {
  SERVERS: [
    column('name'),
    column('assetNumber'),
    column('bootMethod'),
    column('deviceType'),
    column('rack'),
    column('unit', 'number'),
    column('position.rack'),
    column('position.unit', 'number'),
    column('position.face'),
    column('position.height', 'number'),
    column('position.fullDepth', 'boolean'),
    column('chassis'),
    column('bay'),
    column('bmc.address'),
    column('bmc.system'),
    column('bmc.provider'),
    column('bmc.credential.env'),
    column('bmc.credential.stored'),
    column('maintenance.reason'),
    column('maintenance.ticket'),
    column('maintenance.until'),
    column('tags', 'list'),
  ],
  PORTS: [
    column('device'),
    column('server'),
    column('name'),
    column('kind'),
    column('type'),
    column('speed', 'number'),
    column('macAddress'),
    column('description'),
    column('mtu', 'number'),
    column('mode'),
    column('enabled', 'boolean'),
    column('managementOnly', 'boolean'),
    column('lag'),
    column('breakoutParent'),
    column('rearPort'),
    column('rearPosition', 'number'),
    column('positions', 'number'),
    column('untaggedVlan'),
    column('taggedVlans', 'list'),
    column('tags', 'list'),
  ],
  CABLES: [
    ...end('a'),
    ...end('b'),
    column('type'),
    column('colour'),
    column('length', 'number'),
    column('status'),
    column('label'),
    column('tags', 'list'),
  ],
  ADDRESSES: [
    column('block'),
    column('routingDomain'),
    column('tenant'),
    column('address'),
    column('note'),
    ...end('assignedTo'),
    column('tags', 'list'),
  ],
};
