import type { CsvKind } from '#contracts/site-file/csv-columns.ts';
import type { Value } from '#platform/yaml/located.ts';
import { nameKey } from '../kinds/keys.ts';
import { entryOf, type Row } from './rows.ts';
import { branch, grown, list, put, type At } from './tree.ts';

type Add = (at: At, message: string) => void;
type Section = readonly [name: string, entries: readonly Value[]];

/** The sections of a site file that say what the rows say. */
export function sectionsOf(kind: CsvKind, rows: readonly Row[], add: Add): readonly Section[] {
  if (kind === 'SERVERS') return [['servers', rows.map(serverOf)]];
  if (kind === 'CABLES') return [['cables', rows.map((row) => grown(entryOf(row)))]];
  return kind === 'PORTS' ? portSections(rows, add) : [['ipBlocks', blocksOf(rows, add)]];
}

/** A server; `null` as the reason ends its maintenance. */
function serverOf(row: Row): Value {
  const entry = entryOf(row);
  const reason = row.values.get('maintenance.reason');
  if (reason !== undefined && isNull(reason)) entry.members.set('maintenance', reason);
  return grown(entry);
}

const HOLDERS = [
  ['device', 'networkDevices'],
  ['server', 'servers'],
] as const;

/** Ports, in the entries of the devices and servers that have them. */
function portSections(rows: readonly Row[], add: Add): Section[] {
  const columns = HOLDERS.map(([column]) => column);
  for (const { at, values } of rows)
    if (columns.filter((column) => values.has(column)).length !== 1)
      add(at, 'needs either a device or a server, which has the port');
  return HOLDERS.map(([column, section]) => {
    const groups = Map.groupBy(
      rows.filter(({ values }) => values.has(column)),
      ({ values }) => nameKey(textOf(values.get(column))),
    );
    const holders = [...groups.values()].map((own) => {
      const [first] = own;
      const holder = branch(first?.at ?? { path: '', line: 1, column: 1 });
      const name = first?.values.get(column);
      if (name !== undefined) put(holder, ['name'], name);
      const ports = own.map((row) => grown(entryOf(row, columns)));
      put(holder, ['ports'], list(holder.at, ports));
      return grown(holder);
    });
    return [section, holders];
  });
}

const OF_BLOCK = ['block', 'routingDomain', 'tenant'];

/** Reserved addresses, in the entries of their blocks. */
function blocksOf(rows: readonly Row[], add: Add): Value[] {
  for (const { at, values } of rows) if (!values.has('block')) add(at, 'block is missing');
  const groups = Map.groupBy(rows, ({ values }) =>
    JSON.stringify(OF_BLOCK.map((column) => textOf(values.get(column)).trim().toLowerCase())),
  );
  return [...groups.values()].map((own) => {
    const [first] = own;
    const block = branch(first?.at ?? { path: '', line: 1, column: 1 });
    for (const column of OF_BLOCK) {
      const value = first?.values.get(column);
      if (value !== undefined && !isNull(value)) put(block, [column === 'block' ? 'prefix' : column], value);
    }
    const reserved = own.map((row) => grown(addressOf(row)));
    put(block, ['reserved'], list(block.at, reserved));
    return grown(block);
  });
}

/** `null` as the port takes the address from what has it. */
function addressOf(row: Row): ReturnType<typeof entryOf> {
  const entry = entryOf(row, OF_BLOCK);
  const port = row.values.get('assignedTo.port');
  if (port !== undefined && isNull(port)) entry.members.set('assignedTo', port);
  return entry;
}

function textOf(value: Value | undefined): string {
  return value?.content.type === 'scalar' ? String(value.content.value) : '';
}

function isNull({ content }: Value): boolean {
  return content.type === 'scalar' && content.value === null;
}
