import { randomUUID } from 'node:crypto';

/** What a column holds: one value, a set of them, or a map of texts (RFC 7047, section 3.2). */
type ColumnKind = 'atom' | 'set' | 'map';

/** The part of the schema of Open vSwitch (ovs-vswitchd.conf.db(5)) that a simulated switch has. */
const COLUMNS = {
  Open_vSwitch: { ovs_version: 'set', external_ids: 'map', bridges: 'set' },
  Bridge: { name: 'atom', ports: 'set' },
  Port: {
    name: 'atom',
    interfaces: 'set',
    vlan_mode: 'set',
    tag: 'set',
    trunks: 'set',
    qos: 'set',
    lacp: 'set',
    other_config: 'map',
    external_ids: 'map',
  },
  Interface: {
    name: 'atom',
    admin_state: 'set',
    link_state: 'set',
    mtu: 'set',
    mtu_request: 'set',
    external_ids: 'map',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, ColumnKind>>>>;

export type TableName = keyof typeof COLUMNS;

/** A value of a set: a text, a number, or the id of a row. */
export type Atom = string | number | readonly ['uuid', string];
type Value = Atom | Atom[] | Record<string, string>;
export type Row = Record<string, Value>;
export type Tables = Record<TableName, Map<string, Row>>;

/** An error as a database answers it (RFC 7047, section 3.1). */
export class DatabaseError extends Error {
  readonly error: string;

  constructor(error: string, details: string) {
    super(details);
    this.error = error;
  }
}

export function emptyTables(): Tables {
  return { Open_vSwitch: new Map(), Bridge: new Map(), Port: new Map(), Interface: new Map() };
}

export function isTable(name: unknown): name is TableName {
  return typeof name === 'string' && Object.hasOwn(COLUMNS, name);
}

export function kindOf(table: TableName, column: string): ColumnKind {
  const kind = (COLUMNS[table] as Readonly<Record<string, ColumnKind>>)[column];
  if (kind === undefined) throw new DatabaseError('syntax error', `No column ${column} in table ${table}.`);
  return kind;
}

/** A new row with the defaults of its table. */
export function addRow(tables: Tables, table: TableName, given: Row): string {
  const id = randomUUID();
  const row: Row = {};
  for (const [column, kind] of Object.entries(COLUMNS[table]))
    row[column] = kind === 'atom' ? '' : kind === 'set' ? [] : {};
  tables[table].set(id, { ...row, ...given });
  return id;
}

/** A value as it is sent. A set of one is sent as its element. */
export function toWire(value: Value): unknown {
  if (Array.isArray(value)) {
    if (value[0] === 'uuid' && value.length === 2) return value;
    return value.length === 1 ? value[0] : ['set', value];
  }
  return typeof value === 'object' ? ['map', Object.entries(value)] : value;
}

/** A value as it was received; `named` has the rows that the same transaction inserts. */
export function fromWire(kind: ColumnKind, wire: unknown, named: ReadonlyMap<string, string>): Value {
  const [tag, content] = Array.isArray(wire) ? (wire as [unknown, unknown]) : [undefined, undefined];
  if (kind === 'map') {
    if (tag !== 'map' || !Array.isArray(content)) throw new DatabaseError('syntax error', 'expected a map');
    return Object.fromEntries(content as [string, string][]);
  }
  if (kind === 'atom') return atomOf(wire, named);
  return tag === 'set' && Array.isArray(content)
    ? content.map((one) => atomOf(one, named))
    : [atomOf(wire, named)];
}

export function atomOf(wire: unknown, named: ReadonlyMap<string, string>): Atom {
  if (typeof wire === 'string' || typeof wire === 'number') return wire;
  const [tag, name] = Array.isArray(wire) ? (wire as unknown[]) : [];
  if (tag === 'uuid' && typeof name === 'string') return ['uuid', name];
  const id = tag === 'named-uuid' && typeof name === 'string' ? named.get(name) : undefined;
  if (id === undefined) throw new DatabaseError('syntax error', 'expected a value');
  return ['uuid', id];
}

/** The ids of the rows that a column refers to. */
export function idsOf(row: Row, column: string): string[] {
  const value = row[column];
  if (!Array.isArray(value)) return [];
  return value.flatMap((atom) => (Array.isArray(atom) ? [String(atom[1])] : []));
}
