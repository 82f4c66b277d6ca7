import { once } from 'node:events';
import { usageError } from '../exit-code.ts';
import type { Column } from '../graph/selection.ts';
import type { Io } from '../io.ts';
import { formatTable } from './table.ts';

export const FORMATS = ['table', 'wide', 'json', 'jsonl', 'yaml', 'csv', 'id'] as const;

export type Format = (typeof FORMATS)[number];

export function parseFormat(text: string): Format {
  const found = FORMATS.find((format) => format === text);
  if (found === undefined) throw usageError(`There is no output ${text}; there are ${FORMATS.join(', ')}.`);
  return found;
}

/** A value that the graph returns. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export type Row = { readonly [name: string]: Json };

/** The value of a column as one line of text; nothing where there is none. */
export function cellOf(row: Row, column: Column): string {
  let value: Json | undefined = row;
  for (const step of column) value = (value as Row | null | undefined)?.[step];
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(' ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A heading: the last field that says something, so `site` for `site.name`. */
export function headingOf(column: Column): string {
  const [first = '', ...rest] = column;
  const said = rest.length === 1 && ['name', 'hostname', 'prefix', 'address'].includes(rest[0] ?? '');
  return (said ? first : column.join('.')).replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toUpperCase();
}

/** Rows in the format; a table of none says so on standard error, so that a pipe gets nothing. */
export async function formatRows(
  io: Io,
  {
    format,
    rows,
    columns,
    what,
  }: { format: Format; rows: readonly Row[]; columns: readonly Column[]; what: string },
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, undefined, 2)}\n`;
    case 'jsonl':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'yaml':
      return await toYaml(rows);
    case 'csv':
      return [
        columns.map((column) => column.join('.')),
        ...rows.map((row) => columns.map((column) => cellOf(row, column))),
      ]
        .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
        .join('');
    case 'id':
      return rows.map((row) => `${cellOf(row, ['id'])}\n`).join('');
    case 'table':
    case 'wide':
      if (rows.length === 0) {
        io.stderr.write(`No ${what}.\n`);
        return '';
      }
      return formatTable(
        io,
        columns.map(headingOf),
        rows.map((row) => columns.map((column) => cellOf(row, column))),
      );
  }
}

/** RFC 4180; a formula of a spreadsheet is kept from being one. */
function csvCell(text: string): string {
  const plain = /^[=+@\t-]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Loaded when it is needed: most commands print no YAML. */
export async function toYaml(value: unknown): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(value);
}

/** Writes as fast as the reader accepts; one that closes the pipe (`| head`) ends the command quietly. */
export async function write(io: Io, text: string): Promise<void> {
  if (text === '') return;
  if (!io.stdout.write(text)) await once(io.stdout, 'drain');
}
