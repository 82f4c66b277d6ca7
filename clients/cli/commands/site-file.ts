import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CommandError, EXIT, refused, usageError } from '../exit-code.ts';
import { findId } from '../graph/lookup.ts';
import { findResource } from '../graph/resources.ts';
import { painter, printable, type Io, type Style } from '../io.ts';
import { write } from '../output/format.ts';
import { readCredentials } from './environment-credentials.ts';
import {
  type connect,
  CONTEXT_HELP,
  CONTEXT_OPTIONS,
  connectWithSchema,
  parseOptions,
  type Command,
} from './command.ts';
import { sendImport } from './send-import.ts';
import { withElapsed } from './spinner.ts';

/** What `siteImport` returns. */
export interface ImportAnswer {
  readonly changes: readonly {
    readonly action: 'CREATE' | 'UPDATE' | 'DELETE';
    readonly kind: string;
    readonly name: string;
    readonly fields: readonly string[];
  }[];
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly line: number | null;
    readonly column: number | null;
    readonly holder: string | null;
  }[];
}

const DOCUMENT = `mutation($input: SiteImportInput!) { siteImport(input: $input) {
  changes { action kind name fields } errors { code message line column holder } } }`;

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  tenant: { type: 'string' },
  csv: { type: 'string' },
  site: { type: 'string' },
  'credential-env': { type: 'string', multiple: true },
} as const;

const HELP = `  --tenant NAME|ID  the tenant of the file, where the file does not say it
  --csv ROWS        the file is a table (CSV) of servers, ports, cables or addresses
  --site NAME|ID    the site of a table
  --credential-env NAME
                    with a table: the environment variable of a credential that it names; may be repeated
${CONTEXT_HELP}
Of an import, --timeout is an hour when left out.

A credential of a BMC that the file names by env: NAME is read from the environment variable NAME, as user:password.
Files and tables are described in docs/site-files.md. The exit code is 3 where the file has a fault.`;

const importCommand = (name: string, mode: 'PLAN' | 'APPLY'): Command => ({
  help: HELP,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) throw usageError(`Which file? infra ${name} site.yaml`);
    const document = await readFile(resolve(io.cwd, file), 'utf8').catch((error: unknown) => {
      throw usageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    });
    const kind = tableKind(values.csv, file);
    const tenantId = await tenantOf(io, values);
    const siteId = kind === undefined ? undefined : await siteOf(io, values);
    const credentials =
      kind === undefined
        ? (await import('./site-credentials.ts')).siteCredentials(document, io.env)
        : readCredentials(values['credential-env'] ?? [], io.env);
    const input = {
      ...(kind === undefined ? { document } : { csv: { siteId, kind, document } }),
      mode,
      idempotencyKey: randomUUID(),
      ...(tenantId && { tenantId }),
      ...(credentials.length > 0 && { credentials }),
    };
    const what = mode === 'PLAN' ? `Planning ${file}` : `Applying ${file}`;
    const answer = (await sendImport(io, values, { document: DOCUMENT, input, what })) as ImportAnswer;
    await write(io, shownChanges(io, mode, answer));
    if (answer.errors.length > 0) throw new CommandError(EXIT.REFUSED, shownFaults(file, answer));
  },
});

async function tenantOf(
  io: Io,
  values: Parameters<typeof connect>[1] & { readonly tenant?: string | undefined },
): Promise<string | undefined> {
  if (values.tenant === undefined) return undefined;
  const { client, resources } = await connectWithSchema(io, values);
  return await findId(client, findResource(resources, 'tenant'), values.tenant);
}

async function siteOf(
  io: Io,
  values: Parameters<typeof connect>[1] & { readonly site?: string | undefined },
): Promise<string> {
  if (values.site === undefined) throw usageError('Of which site is the table? --site ams1');
  const { client, resources } = await connectWithSchema(io, values);
  return await findId(client, findResource(resources, 'site'), values.site);
}

const TABLES = ['servers', 'ports', 'cables', 'addresses'] as const;

/** What the rows of a table are, as the graph calls it; undefined for a site file in YAML. */
function tableKind(rows: string | undefined, file?: string): string | undefined {
  const kinds = `one of ${TABLES.join(', ')}`;
  if (rows === undefined && file?.toLowerCase().endsWith('.csv') !== true) return undefined;
  if (rows === undefined)
    throw usageError(`What are the rows of ${file ?? 'the table'}? --csv takes ${kinds}.`);
  const kind = TABLES.find((one) => one === rows.toLowerCase());
  if (kind === undefined) throw usageError(`--csv takes ${kinds}, not '${rows}'.`);
  return kind.toUpperCase();
}

const SIGNS: Readonly<Record<ImportAnswer['changes'][number]['action'], readonly [string, Style]>> = {
  CREATE: ['+', 'green'],
  UPDATE: ['~', 'yellow'],
  DELETE: ['-', 'red'],
};

/** One line for each change, and how many there are. */
export function shownChanges(io: Io, mode: 'PLAN' | 'APPLY', { changes, errors }: ImportAnswer): string {
  const paint = painter(io, io.stdout);
  const lines = changes.map(({ action, kind, name, fields }) => {
    const [sign, style] = SIGNS[action];
    const which = fields.length === 0 ? '' : `  (${fields.join(', ')})`;
    return `${paint(style, sign)} ${kind} ${printable(name)}${which}\n`;
  });
  if (changes.length === 0) return errors.length === 0 ? 'Nothing to change.\n' : '';
  const count = (action: string): number => changes.filter((one) => one.action === action).length;
  const verb = mode === 'PLAN' ? 'Would be' : 'Were';
  return `${lines.join('')}${verb} created ${count('CREATE')}, changed ${count('UPDATE')}, deleted ${count('DELETE')}.\n`;
}

/** One line for each fault, as compilers write them, so that editors find the place. */
export function shownFaults(file: string, { errors }: ImportAnswer): string {
  return errors
    .map(({ code, message, line, column, holder }) => {
      const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
      return `${place}: ${printable(message)} [${code}]${holder === null ? '' : ` (${holder})`}`;
    })
    .join('\n');
}

export const plan = importCommand('plan', 'PLAN');
export const apply = importCommand('apply', 'APPLY');

const EXPORT_OPTIONS = { ...CONTEXT_OPTIONS, csv: { type: 'string' } } as const;
const EXPORT = 'query($id: ID!) { siteExport(id: $id) { text: document } }';
const EXPORT_TABLE =
  'query($id: ID!, $kind: SiteCsvKind!) { siteExport(id: $id) { text: csv(kind: $kind) } }';

export const exportSite: Command = {
  help: `  --csv ROWS        a table of its servers, ports, cables or addresses, in place of a site file
${CONTEXT_HELP}

Without FILE the site is written to standard output.`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, EXPORT_OPTIONS);
    const [which, file] = positionals;
    const kind = tableKind(values.csv, file);
    if (which === undefined || positionals.length > 2)
      throw usageError('Which site? infra export ams1 site.yaml');
    const { client, resources } = await connectWithSchema(io, values);
    const id = await findId(client, findResource(resources, 'site'), which);
    const data = await withElapsed(
      io,
      `Exporting ${which}`,
      async () => await client.request(kind === undefined ? EXPORT : EXPORT_TABLE, { id, kind }),
    );
    const found = data['siteExport'] as { readonly text: string } | null;
    if (found === null) throw refused(`There is no site ${which} that you may see.`);
    if (file === undefined) await write(io, found.text);
    else await writeFile(resolve(io.cwd, file), found.text);
  },
};
