import { randomUUID } from 'node:crypto';
import { CommandError, EXIT, usageError } from '../exit-code.ts';
import { findId } from '../graph/lookup.ts';
import { findResource } from '../graph/resources.ts';
import { printable, type Io } from '../io.ts';
import { write } from '../output/format.ts';
import {
  type connect,
  CONTEXT_HELP,
  CONTEXT_OPTIONS,
  connectWithSchema,
  parseOptions,
  type Command,
} from './command.ts';
import { sendImport } from './send-import.ts';
import { shownChanges, shownFaults, type ImportAnswer } from './site-file.ts';

/** What `siteImport` returns for a NetBox. */
export interface NetBoxAnswer extends ImportAnswer {
  readonly leftOut: readonly {
    readonly kind: string;
    readonly name: string;
    readonly reason: string;
    readonly whole: boolean;
  }[];
  readonly report: {
    readonly version: string;
    readonly leftOutTotal: number;
    readonly lists: readonly {
      readonly kind: string;
      readonly total: number;
      readonly imported: number;
      readonly leftOut: number;
    }[];
  } | null;
}

const DOCUMENT = `mutation($input: SiteImportInput!) { siteImport(input: $input) {
  changes { action kind name fields } errors { code message line column holder }
  leftOut { kind name reason whole } report { version leftOutTotal lists { kind total imported leftOut } } } }`;

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  url: { type: 'string' },
  'token-env': { type: 'string' },
  tenant: { type: 'string' },
  role: { type: 'string', multiple: true },
  plan: { type: 'boolean' },
  apply: { type: 'boolean' },
  prune: { type: 'boolean' },
} as const;

export const importNetBox: Command = {
  help: `  --url URL         the address of NetBox's start page
  --token-env NAME  the environment variable with a token of its API
  --plan            says what would be done (default)
  --apply           does it
  --prune           deletes what was imported and is gone from NetBox
  --role ROLE=KIND  what devices of a role are, e.g. edge=ROUTER; may be repeated
  --tenant NAME|ID  whose it becomes
${CONTEXT_HELP}
Of an import, --timeout is an hour when left out.

docs/import-netbox.md says what becomes what. The exit code is 3 where it was refused.`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [what, ...more] = positionals;
    if (what !== 'netbox' || more.length > 0 || values.url === undefined)
      throw usageError(
        'From where? infra import netbox --url https://netbox.example.com --token-env NETBOX_TOKEN',
      );
    if (values.plan === true && values.apply === true) throw usageError('Either --plan or --apply.');
    const mode = values.apply === true ? 'APPLY' : 'PLAN';
    const variable = values['token-env'] ?? 'NETBOX_TOKEN';
    const token = io.env[variable];
    if (token === undefined || token === '')
      throw usageError(
        `The environment variable ${variable} must have a token of NetBox's API (--token-env).`,
      );
    const tenantId = await tenantOf(io, values);
    const netbox = {
      url: values.url,
      token,
      prune: values.prune === true,
      roles: rolesOf(values.role ?? []),
    };
    const input = { netbox, mode, idempotencyKey: randomUUID(), ...(tenantId && { tenantId }) } as const;
    const request = {
      document: DOCUMENT,
      input,
      what: mode === 'PLAN' ? 'Planning the import' : 'Importing',
    };
    const answer = (await sendImport(io, values, request)) as NetBoxAnswer;
    await write(io, `${shownReport(answer)}${shownChanges(io, mode, answer)}`);
    if (answer.errors.length > 0) throw new CommandError(EXIT.REFUSED, shownFaults(values.url, answer));
  },
};

async function tenantOf(
  io: Io,
  values: Parameters<typeof connect>[1] & { readonly tenant?: string | undefined },
): Promise<string | undefined> {
  if (values.tenant === undefined) return undefined;
  const { client, resources } = await connectWithSchema(io, values);
  return await findId(client, findResource(resources, 'tenant'), values.tenant);
}

/** `edge=ROUTER` as the input has it. */
export function rolesOf(texts: readonly string[]): { readonly role: string; readonly kind: string }[] {
  return texts.map((text) => {
    const [role = '', kind = '', ...rest] = text.split('=');
    if (role === '' || kind === '' || rest.length > 0)
      throw usageError(`--role takes a role and a kind such as edge=ROUTER, not '${text}'.`);
    return { role, kind: kind.toUpperCase() };
  });
}

/** What is left out, and how many objects of each list are imported. */
export function shownReport({ leftOut, report }: NetBoxAnswer): string {
  if (report === null) return '';
  const left = leftOut.map(({ kind, name, reason, whole }) => {
    const sign = whole ? 'left out' : 'note';
    return `${sign}: ${kind} ${printable(name)}: ${printable(reason)}\n`;
  });
  const lists = report.lists.map(
    ({ kind, total, imported, leftOut: not }) =>
      `${kind.padEnd(40)} ${String(total).padStart(7)} ${String(imported).padStart(9)} ${String(not).padStart(9)}\n`,
  );
  const head = `${'list'.padEnd(40)} ${'objects'.padStart(7)} ${'imported'.padStart(9)} ${'left out'.padStart(9)}\n`;
  return `${left.join('')}${head}${lists.join('')}NetBox ${printable(report.version)}: ${report.leftOutTotal} objects are left out.\n`;
}
