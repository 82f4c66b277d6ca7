import { CSV_COLUMNS, type CsvKind } from '#contracts/site-file/csv-columns.ts';
import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { cellOf } from './cells.ts';

/** What of the site is in the table of a kind, in CSV (RFC 4180). */
export function writeCsv(file: Partial<SiteFile>, kind: CsvKind): string {
  const columns = CSV_COLUMNS[kind];
  const rows = ROWS[kind](file).map((row) =>
    columns.map(({ name, type }) => cellOf(valueAt(row, name.split('.')), type)),
  );
  return [columns.map(({ name }) => name), ...rows].map(lineOf).join('');
}

const ROWS: Readonly<Record<CsvKind, (file: Partial<SiteFile>) => readonly object[]>> = {
  SERVERS: ({ servers = [] }) => servers,
  PORTS: ({ networkDevices = [], servers = [] }) => [
    ...networkDevices.flatMap(({ name, ports = [] }) => ports.map((port) => ({ device: name, ...port }))),
    ...servers.flatMap(({ name, ports = [] }) => ports.map((port) => ({ server: name, ...port }))),
  ],
  CABLES: ({ cables = [] }) => cables,
  ADDRESSES: ({ ipBlocks = [] }) =>
    ipBlocks.flatMap(({ prefix, routingDomain, tenant, reserved = [] }) =>
      reserved.map((one) => ({ block: prefix, routingDomain, tenant, ...one })),
    ),
};

function valueAt(row: unknown, keys: readonly string[]): unknown {
  let value = row;
  for (const key of keys) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return value;
}

/** Cells with what separates cells and rows are quoted. */
function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}
