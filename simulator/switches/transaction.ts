import { isDeepStrictEqual } from 'node:util';
import {
  addRow,
  atomOf,
  DatabaseError,
  fromWire,
  idsOf,
  isTable,
  kindOf,
  toWire,
  type Atom,
  type Row,
  type TableName,
  type Tables,
} from './tables.ts';

/** An operation as it was received (RFC 7047, section 5.2). */
export type Received = Readonly<Record<string, unknown>>;

export interface Transacted {
  readonly tables: Tables;
  readonly results: readonly unknown[];
  /** Whether it survives a restart: it has a durable `commit`. */
  readonly isDurable: boolean;
}

/**
 * Runs a transaction on a copy; one that fails has the errors among its results, and the tables as they were.
 * @param isSkipped operations that are left out, as by a faulty switch
 */
export function transact(
  tables: Tables,
  operations: readonly Received[],
  isSkipped: (index: number) => boolean = () => false,
): Transacted {
  const work = structuredClone(tables);
  const named = new Map<string, string>();
  const results: unknown[] = [];
  try {
    for (const [index, operation] of operations.entries())
      results.push(isSkipped(index) ? { count: 1 } : run(work, operation, named));
    check(work);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    results.push({ error: error.error, details: error.message });
    // The operations after it are not run; their results are null (RFC 7047, section 4.1.3).
    while (results.length < operations.length) results.push(null);
    return { tables, results, isDurable: false };
  }
  const isDurable = operations.some(({ op, durable }) => op === 'commit' && durable === true);
  return { tables: work, results, isDurable };
}

function run(tables: Tables, operation: Received, named: Map<string, string>): unknown {
  const { op } = operation;
  if (op === 'comment' || op === 'commit') return {};
  const { table } = operation;
  if (!isTable(table)) throw new DatabaseError('syntax error', `No table named ${String(table)}.`);
  if (op === 'insert') {
    const id = addRow(tables, table, rowOf(table, operation['row'], named));
    if (typeof operation['uuid-name'] === 'string') named.set(operation['uuid-name'], id);
    return { uuid: ['uuid', id] };
  }
  const found = matching(tables, table, operation['where']);
  switch (op) {
    case 'select':
      return { rows: found.map(([id, row]) => shown(id, row, operation['columns'])) };
    case 'wait':
      return awaitRows(found, operation, (given) => rowOf(table, given, named));
    case 'update':
      for (const [, row] of found) Object.assign(row, rowOf(table, operation['row'], named));
      return { count: found.length };
    case 'mutate':
      for (const [, row] of found) mutateRow(table, row, operation['mutations'], named);
      return { count: found.length };
    default:
      throw new DatabaseError('syntax error', `No operation ${String(op)}.`);
  }
}

/** Rows by their id, or all; a simulated switch supports no other conditions. */
function matching(tables: Tables, table: TableName, where: unknown): [string, Row][] {
  const conditions = Array.isArray(where) ? (where as unknown[][]) : [];
  return [...tables[table]].filter(([id]) =>
    conditions.every(
      ([column, is, value]) =>
        column === '_uuid' && is === '==' && Array.isArray(value) && value[0] === 'uuid' && value[1] === id,
    ),
  );
}

function shown(id: string, row: Row, columns: unknown): Record<string, unknown> {
  const names = Array.isArray(columns) ? (columns as string[]) : ['_uuid', ...Object.keys(row)];
  return Object.fromEntries(
    names.map((name) => [name, name === '_uuid' ? ['uuid', id] : toWire(row[name] ?? [])]),
  );
}

function rowOf(table: TableName, given: unknown, named: ReadonlyMap<string, string>): Row {
  if (typeof given !== 'object' || given === null) throw new DatabaseError('syntax error', 'expected a row');
  return Object.fromEntries(
    Object.entries(given).map(([column, wire]) => [column, fromWire(kindOf(table, column), wire, named)]),
  );
}

/** `wait` with `==` and the timeout 0: the rows are these, or the transaction fails. */
function awaitRows(
  found: readonly [string, Row][],
  operation: Received,
  parse: (given: unknown) => Row,
): unknown {
  const wanted = (Array.isArray(operation['rows']) ? (operation['rows'] as unknown[]) : []).map(parse);
  const holds = wanted.every((row) =>
    found.some(([, one]) =>
      Object.entries(row).every(([column, value]) =>
        isDeepStrictEqual(comparable(one[column]), comparable(value)),
      ),
    ),
  );
  if (!holds || wanted.length !== found.length) throw new DatabaseError('timed out', '"wait" timed out');
  return {};
}

const comparable = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one) => JSON.stringify(one)).toSorted() : value;

function mutateRow(table: TableName, row: Row, mutations: unknown, named: ReadonlyMap<string, string>): void {
  for (const [column = '', mutator, wire] of Array.isArray(mutations)
    ? (mutations as [string, string, unknown][])
    : []) {
    const kind = kindOf(table, column);
    if (kind === 'map') {
      const now = row[column] as Record<string, string>;
      if (mutator === 'insert') row[column] = { ...(fromWire('map', wire, named) as object), ...now };
      else for (const key of listOf(wire, named)) delete now[String(key)];
    } else {
      const now = row[column] as Atom[];
      const given = listOf(wire, named);
      const isGiven = (one: Atom): boolean => given.some((other) => isDeepStrictEqual(other, one));
      row[column] =
        mutator === 'insert'
          ? [...now.filter((one) => !isGiven(one)), ...given]
          : now.filter((one) => !isGiven(one));
    }
  }
}

const listOf = (wire: unknown, named: ReadonlyMap<string, string>): Atom[] => {
  const [tag, content] = Array.isArray(wire) ? (wire as [unknown, unknown]) : [undefined, undefined];
  return tag === 'set' && Array.isArray(content)
    ? content.map((one) => atomOf(one, named))
    : [atomOf(wire, named)];
};

/** The checks of a commit: rows without references are removed, and values must be in their ranges. */
function check(tables: Tables): void {
  sweep(tables, 'Port', new Set([...tables.Bridge.values()].flatMap((row) => idsOf(row, 'ports'))));
  sweep(tables, 'Interface', new Set([...tables.Port.values()].flatMap((row) => idsOf(row, 'interfaces'))));
  const names = [...tables.Port.values()].map((row) => row['name']);
  if (new Set(names).size !== names.length)
    throw new DatabaseError('constraint violation', 'Two rows in Port have the same name.');
  for (const row of tables.Port.values()) {
    inRange(row, 'tag', 0, 4_095);
    inRange(row, 'trunks', 0, 4_095);
    if (idsOf(row, 'interfaces').length === 0)
      throw new DatabaseError('constraint violation', 'A Port has no interfaces.');
  }
  for (const row of tables.Interface.values()) inRange(row, 'mtu_request', 68, 65_535);
}

function sweep(tables: Tables, table: TableName, referred: ReadonlySet<string>): void {
  for (const id of tables[table].keys()) if (!referred.has(id)) tables[table].delete(id);
}

function inRange(row: Row, column: string, min: number, max: number): void {
  for (const value of row[column] as Atom[]) {
    if (typeof value === 'number' && value >= min && value <= max) continue;
    throw new DatabaseError('constraint violation', `${column} must be between ${min} and ${max}.`);
  }
}
