import { setTimeout } from 'node:timers/promises';
import { CommandError, EXIT, refused, usageError } from '../exit-code.ts';
import { parseFilters } from '../graph/filters.ts';
import { findId } from '../graph/lookup.ts';
import { findResource, requireList, type Resource } from '../graph/resources.ts';
import type { Schema } from '#clients/sdk/schema/schema.ts';
import {
  allColumns,
  columnsWithValues,
  parseColumns,
  selectionOf,
  usualColumns,
  wholeSelection,
  type Column,
} from '../graph/selection.ts';
import { orderOf, readRows } from '../graph/rows.ts';
import type { Io } from '../io.ts';
import { cellOf, formatRows, parseFormat, toYaml, write, type Format, type Row } from '../output/format.ts';
import { describeRow } from '../output/describe.ts';
import {
  CONTEXT_HELP,
  CONTEXT_OPTIONS,
  connectWithSchema,
  parseOptions,
  type Command,
  type Connected,
} from './command.ts';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  output: { type: 'string', short: 'o', default: 'table' },
  columns: { type: 'string' },
  filter: { type: 'string', short: 'f', multiple: true, default: [] as string[] },
  sort: { type: 'string' },
  limit: { type: 'string', default: '50' },
  watch: { type: 'boolean', short: 'w', default: false },
} as const;

const HELP = `  -o FORMAT         table (default, without columns that have no values), wide, json, jsonl, yaml, csv or id
  --columns A,B.C   which fields, e.g. name,state,site.name
  -f, --filter F    field=value, field!=value, field~part, field=a,b, field=none; may be repeated
  --sort FIELD      sorted by the field; FIELD:desc for the greatest first
  --limit N         at most so many (default 50); 0 for all
  -w, --watch       shows the list again when it changes, until Ctrl-C, and over lost connections
${CONTEXT_HELP}

Examples:
  infra list servers -f state=AVAILABLE -f site=ams1
  infra list instances -o id | xargs -n1 infra describe instance
  infra list servers -o csv --columns name,serialNumber,hardwareModel.name --limit 0`;

const WATCH_MS = 2_000;
const LOST = 'The connection is lost; trying again.\n';

export const list: Command = {
  help: HELP,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [word, ...others] = positionals;
    if (word === undefined)
      throw usageError('List what? Name a type: infra list servers. infra types shows them all.');
    if (others.length > 0)
      throw usageError(`One type at a time; to find ${others[0]} use infra get ${word} ${others[0]}.`);
    const graph = await connectWithSchema(io, values);
    await printList(io, graph, findResource(graph.resources, word), values);
  },
};

export const get: Command = {
  help: HELP,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [word, ...names] = positionals;
    if (word === undefined) throw usageError('Get what? Name a type and a name: infra get server sim-001.');
    const graph = await connectWithSchema(io, values);
    const resource = findResource(graph.resources, word);
    if (names.length === 0) return await printList(io, graph, resource, values);
    const format = parseFormat(values.output);
    const columns = columnsOf(graph.schema, resource, format, values.columns);
    const rows = await Promise.all(
      names.map(async (name) => await readOne(graph, resource, name, `id ${selectionOf(columns)}`)),
    );
    const shown = shownColumns(columns, rows, format, values.columns);
    await write(io, await formatRows(io, { format, rows, columns: shown, what: resource.plural }));
  },
};

export const describe: Command = {
  help: `  -o FORMAT         text (default), json or yaml
${CONTEXT_HELP}`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, {
      ...CONTEXT_OPTIONS,
      output: { type: 'string', short: 'o', default: 'text' },
    });
    const [word, which] = positionals;
    if (word === undefined || which === undefined)
      throw usageError('Describe what? infra describe server sim-001.');
    const graph = await connectWithSchema(io, values);
    const resource = findResource(graph.resources, word);
    const row = await readOne(graph, resource, which, wholeSelection(graph.schema, resource.type));
    if (values.output === 'json') return await write(io, `${JSON.stringify(row, undefined, 2)}\n`);
    if (values.output === 'yaml') return await write(io, await toYaml(row));
    await write(io, describeRow(io, row));
  },
};

/** One resource by its id or name. Fails where there is none. */
export async function readOne(
  { client }: Connected,
  resource: Resource,
  which: string,
  selection: string,
): Promise<Row> {
  if (!resource.isReadable)
    throw usageError(`There is no query of one ${resource.name}: it is read with what it belongs to.`);
  const id = await findId(client, resource, which);
  const data = await client.request(`query($id: ID!) { ${resource.field}(id: $id) { ${selection} } }`, {
    id,
  });
  const row = data[resource.field] as Row | null;
  if (row === null) throw refused(`There is no ${resource.name} ${which} that you may see.`);
  return row;
}

interface ListValues {
  readonly output: string;
  readonly columns?: string | undefined;
  readonly filter: string[];
  readonly sort?: string | undefined;
  readonly limit: string;
  readonly watch: boolean;
}

async function printList(io: Io, graph: Connected, resource: Resource, values: ListValues): Promise<void> {
  const format = parseFormat(values.output);
  requireList(resource);
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 0) throw usageError('--limit takes a whole number, 0 for all.');
  const columns = columnsOf(graph.schema, resource, format, values.columns);
  const where = await parseFilters(graph.client, graph.schema, graph.resources, resource, values.filter);
  const orderBy = orderOf(graph.schema, resource, values.sort);
  const question = { columns, where, orderBy, limit: limit === 0 ? Infinity : limit };
  const read = async (): Promise<{ readonly text: string; readonly rest: boolean }> => {
    const { rows, rest } = await readRows(graph.client, resource, question);
    const withValues = shownColumns(columns, rows, format, values.columns);
    return { text: await formatRows(io, { format, rows, columns: withValues, what: resource.plural }), rest };
  };
  let shown = await read();
  await show(io, shown);
  for (let isLost = false; values.watch;) {
    await setTimeout(WATCH_MS, undefined, { signal: io.signal });
    try {
      const { text, rest } = await read();
      isLost = false;
      if (text === shown.text) continue;
      shown = { text, rest };
      await write(io, io.stdout.isTTY === true ? '\n' : '');
      await show(io, shown);
    } catch (error) {
      // What is watched may be restarted meanwhile.
      if (!(error instanceof CommandError) || error.exitCode !== EXIT.CONNECTION) throw error;
      if (!isLost) io.stderr.write(LOST);
      isLost = true;
    }
  }
}

async function show(
  io: Io,
  { text, rest }: { readonly text: string; readonly rest: boolean },
): Promise<void> {
  await write(io, text);
  if (rest) io.stderr.write(`There are more: --limit 0 shows all, -f narrows.\n`);
}

function columnsOf(schema: Schema, { type }: Resource, format: Format, chosen: string | undefined): Column[] {
  if (chosen !== undefined) return parseColumns(schema, type, chosen);
  if (format === 'id') return [['id']];
  return format === 'table' ? usualColumns(schema, type) : allColumns(schema, type);
}

function shownColumns(
  columns: readonly Column[],
  rows: readonly Row[],
  format: Format,
  chosen: string | undefined,
): readonly Column[] {
  if (chosen !== undefined || format !== 'table') return columns;
  return columnsWithValues(columns, (column) => rows.some((row) => cellOf(row, column) !== ''));
}
