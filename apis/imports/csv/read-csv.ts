import { CSV_COLUMNS, type CsvColumn, type CsvKind } from '#contracts/site-file/csv-columns.ts';
import type { Value } from '#platform/yaml/located.ts';
import { faultAt, MOST_FAULTS, type SiteFault } from '../document/fault.ts';
import { readValue, type LocatedFile } from '../document/read-site-file.ts';
import { CellFault, valueOfCell } from './cells.ts';
import { parseCsv, type Cell } from './parse-csv.ts';
import type { Row } from './rows.ts';
import { branch, grown, list, placeOf, put, scalar, type At } from './tree.ts';
import { sectionsOf } from './sections.ts';

const TOP: At = { path: '', line: 1, column: 1 };

/** Reads a table as the site file that says the same; answers every fault of its form instead. */
export function readCsv(
  { kind, document }: { readonly kind: CsvKind; readonly document: string },
  siteName: string,
): LocatedFile | { readonly faults: readonly SiteFault[] } {
  const parsed = parseCsv(document);
  if ('message' in parsed) {
    const { line, column, message } = parsed;
    return { faults: [faultAt({ path: '', line, column }, message)] };
  }
  const faults: SiteFault[] = [];
  const add = (at: At, message: string): void => {
    if (faults.length < MOST_FAULTS) faults.push(faultAt(at, message));
  };
  const [head, ...body] = parsed;
  if (head === undefined)
    return { faults: [faultAt(TOP, 'the table is empty; its first row has the names of its columns')] };
  const columns = columnsOf(kind, head, add);
  if (faults.length > 0) return { faults };
  const rows = body.map((cells, index) => rowOf(columns, cells, index, add));
  const root = branch(TOP);
  put(root, ['site', 'name'], scalar(TOP, siteName));
  for (const [section, entries] of sectionsOf(kind, rows, add)) root.members.set(section, list(TOP, entries));
  return faults.length > 0 ? { faults } : readValue(grown(root));
}

function columnsOf(
  kind: CsvKind,
  head: readonly Cell[],
  add: (at: At, message: string) => void,
): readonly (CsvColumn | undefined)[] {
  const known = new Map(CSV_COLUMNS[kind].map((one) => [one.name.toLowerCase(), one]));
  const seen = new Set<string>();
  return head.map((cell) => {
    const name = cell.text.trim();
    const at = placeOf(cell, '');
    const column = known.get(name.toLowerCase());
    if (column === undefined) {
      const separated = name.includes(';') ? 'separate columns by commas; ' : '';
      const names = CSV_COLUMNS[kind].map((one) => one.name).join(', ');
      add(at, `${separated}"${name.slice(0, 60)}" is no column; there are ${names}`);
    } else if (seen.has(column.name)) add(at, `the column ${column.name} is there twice`);
    else seen.add(column.name);
    return column;
  });
}

function rowOf(
  columns: readonly (CsvColumn | undefined)[],
  cells: readonly Cell[],
  index: number,
  add: (at: At, message: string) => void,
): Row {
  const [first] = cells;
  const path = `rows[${index}]`;
  const at = first === undefined ? { ...TOP, path } : placeOf(first, path);
  const values = new Map<string, Value>();
  for (const [place, cell] of cells.entries()) {
    const column = columns[place];
    const here = placeOf(cell, `${path}.${column?.name ?? place + 1}`);
    if (column === undefined) {
      if (cell.text.trim() !== '') add(here, `the row has more cells than the ${columns.length} columns`);
      continue;
    }
    try {
      const value = valueOfCell(cell.text, column.type);
      if (value !== undefined) values.set(column.name, valueAt(here, value));
    } catch (error) {
      if (!(error instanceof CellFault)) throw error;
      add(here, error.message);
    }
  }
  return { at, values };
}

function valueAt(at: At, value: unknown): Value {
  if (!Array.isArray(value)) return scalar(at, value);
  return list(
    at,
    value.map((one) => scalar(at, one)),
  );
}
