import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CSV_COLUMNS, CSV_KINDS, type CsvKind } from '#contracts/site-file/csv-columns.ts';
import type { SiteFile } from '#contracts/site-file/site-file.ts';
import { isStorable } from '#platform/text/characters.ts';
import { cellOf, valueOfCell } from './cells.ts';
import { parseCsv } from './parse-csv.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

/** Texts as people write them, and those that a table could misunderstand. */
const text = (longest: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: longest }),
      fc.string({ unit: fc.constantFrom(...`=+-@'";\\,\r\n\tnul1 ＝`.split('')), maxLength: longest }),
      fc.constantFrom('null', '\\null', "'=1", '=1+1', '-1', '@x', '1', 'true', ';', '\ufeffx'),
    )
    .map((one) => one.trim().slice(0, longest).trim())
    // A cut may leave half a surrogate pair, which the graph refuses before a table is read.
    .filter((one) => one !== '' && isStorable(one));

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const tags = maybe(fc.array(text(30), { minLength: 1, maxLength: 3 }));
const unit = maybe(fc.integer({ min: 1, max: 40 }));

const server = fc.record({
  name: text(60),
  assetNumber: maybe(text(90)),
  bootMethod: maybe(fc.constantFrom('NETWORK', 'HTTP')),
  rack: maybe(text(90)),
  unit,
  bmc: maybe(fc.record({ address: text(100), credential: maybe(fc.record({ stored: text(40) })) })),
  tags,
});
const port = fc.record({
  name: text(60),
  description: maybe(text(200)),
  mtu: maybe(fc.integer({ min: 68, max: 9_000 })),
  enabled: maybe(fc.boolean()),
  taggedVlans: maybe(fc.array(text(60), { minLength: 1, maxLength: 4 })),
  tags,
});
const end = fc.record({ device: text(60), port: text(60) });
const cable = fc.record({ a: end, b: end, label: maybe(text(90)), length: unit, tags });
const reserved = fc.record({ address: text(60), note: maybe(text(90)), tags });

const unique = (one: { readonly name: string }): string => one.name.toLowerCase();
const file = fc.record({
  servers: fc
    .array(server, { maxLength: 4 })
    .chain((all) =>
      fc.record({ all: fc.constant(all), ports: fc.array(port, { minLength: 1, maxLength: 3 }) }),
    )
    .map(({ all, ports }) => [...new Map(all.map((one) => [unique(one), { ...one, ports }])).values()]),
  cables: fc.array(cable, { maxLength: 4 }),
  ipBlocks: fc
    .uniqueArray(text(60), { maxLength: 3, selector: (one) => one.toLowerCase() })
    .chain((prefixes) =>
      fc.tuple(
        ...prefixes.map((prefix) =>
          fc.record({
            prefix: fc.constant(prefix),
            reserved: fc.array(reserved, { minLength: 1, maxLength: 3 }),
          }),
        ),
      ),
    ),
});

/** What of a file is in the table of a kind. */
const KEPT: Readonly<Record<CsvKind, (given: Partial<SiteFile>) => Partial<SiteFile>>> = {
  SERVERS: ({ servers = [] }) => ({ servers: servers.map(({ ports: _, ...one }) => one) }),
  PORTS: ({ servers = [] }) => ({
    networkDevices: [],
    servers: servers.map(({ name, ports }) => ({ name, ports })),
  }),
  CABLES: ({ cables }) => ({ cables }),
  ADDRESSES: ({ ipBlocks }) => ({ ipBlocks }),
};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(CSV_KINDS)('a table of %s says what the file says', (kind) => {
  fc.assert(
    fc.property(file, (given) => {
      const written = given as Partial<SiteFile>;
      const read = readCsv({ kind, document: writeCsv(written, kind) }, 'AMS1');
      if ('faults' in read) throw new Error(JSON.stringify(read.faults));
      const { site, ...rest } = read.file;
      expect(site).toEqual({ name: 'AMS1' });
      expect(plain(rest)).toEqual(plain(KEPT[kind](written)));
    }),
  );
});

test('nothing that is exported is a formula for a spreadsheet', () => {
  fc.assert(
    fc.property(file, fc.constantFrom(...CSV_KINDS), (given, kind) => {
      const rows: string[][] = parse(writeCsv(given as Partial<SiteFile>, kind), {
        record_delimiter: '\r\n',
      });
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});

test('a cell is found by its line and column', () => {
  const shown = fc.array(fc.array(text(20), { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(shown, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, newline, quoteAll) => {
      const written = (cell: string): string =>
        quoteAll || /[",\r\n\ufeff]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
      const document = rows.map((row) => row.map(written).join(',')).join(newline);
      const parsed = parseCsv(document);
      if ('message' in parsed) throw new Error(parsed.message);
      const lines = document.split(/\r\n|\r|\n/);
      expect(parsed.map((row) => row.map((cell) => cell.text))).toEqual(rows);
      for (const { text: cell, line, column } of parsed.flat())
        expect(lines[line - 1]?.slice(column - 1)).toSatisfy((rest: string) =>
          rest.startsWith(written(cell).split(/\r\n|\r|\n/)[0] ?? ''),
        );
    }),
  );
});

test.each([
  ['', 'the table is empty', 1, 1],
  ['name;rack\n', 'separate columns by commas', 1, 1],
  ['name,colour\n', '"colour" is no column', 1, 6],
  ['name,Name\n', 'the column name is there twice', 1, 6],
  ['name,unit\nnode1,"x\n', 'a quotation mark is opened and never closed', 2, 1],
  ['name,unit\nnode1,ten\n', 'rows[0].unit: must be a number', 2, 7],
  ['name,unit\nnode1,0x10\n', 'rows[0].unit: must be a number', 2, 7],
  ['name,unit\n"node\n1",7,8\n', 'the row has more cells than the 2 columns', 3, 6],
  ['name,bootMethod\n\nnode1,FLOPPY\n', 'rows[0].bootMethod: Invalid option', 3, 7],
  ['name,position.fullDepth\nnode1,yes\n', 'must be true or false', 2, 7],
  ['assetNumber\nA-1\n', 'rows[0]: name is missing', 2, 1],
])('%j is refused, with line and column', (document, message, line, column) => {
  expect(readCsv({ kind: 'SERVERS', document }, 'AMS1')).toEqual({
    faults: [expect.objectContaining({ message: expect.stringContaining(message), line, column })],
  });
});

test.each([
  ['lines', 'name\n'.repeat(200_001), 200_001],
  ['blank lines', '\r\n'.repeat(1_000_000), 200_001],
  ['cells', `name\n${','.repeat(2_000_000)}`, 2],
])('a table with too many %s is refused before it is parsed', (_, document, line) => {
  const read = readCsv({ kind: 'SERVERS', document }, 'fra1');
  expect(read).toMatchObject({ faults: [{ line, message: expect.stringContaining('Divide it') }] });
});

test('what is left out stays, and null clears', () => {
  const document = 'Name,rack,assetNumber,tags,maintenance.reason\nnode1,,null,null,null\n';
  const read = readCsv({ kind: 'SERVERS', document }, 'AMS1');
  expect('file' in read && plain(read.file.servers)).toEqual([
    { name: 'node1', assetNumber: null, tags: [], maintenance: null },
  ]);
});

test('a port is of a device or of a server, and an address of a block', () => {
  const faultsOf = (kind: CsvKind, document: string): unknown => {
    const read = readCsv({ kind, document }, 'AMS1');
    return 'faults' in read && read.faults.map(({ message, line }) => [line, message]);
  };
  expect(faultsOf('PORTS', 'device,server,name\nleaf1,,a\n,,b\nleaf1,node1,c\n')).toEqual([
    [3, expect.stringContaining('needs either a device or a server')],
    [4, expect.stringContaining('needs either a device or a server')],
  ]);
  expect(faultsOf('ADDRESSES', 'block,address\n,10.0.0.1\n')).toEqual([
    [2, expect.stringContaining('block is missing')],
  ]);
});

test('every column is in docs/site-files.md, with those of its table', () => {
  const page = readFileSync(new URL('../../../docs/site-files.md', import.meta.url), 'utf8');
  for (const kind of CSV_KINDS) {
    const [, columns = ''] = new RegExp(`^\\| \`${kind.toLowerCase()}\` \\| (.+) \\|$`, 'm').exec(page) ?? [];
    const documented = [...columns.matchAll(/`([\w.]+)`/g)].map(([, name]) => name);
    expect(documented, kind).toEqual(CSV_COLUMNS[kind].map(({ name }) => name));
  }
});

test('values survive their cells', () => {
  expect(valueOfCell(cellOf('null', 'text'), 'text')).toBe('null');
  expect(cellOf('=cmd|x', 'text')).toBe("'=cmd|x");
  expect(cellOf(['a;b', 'c\\'], 'list')).toBe('a\\;b;c\\\\');
});
