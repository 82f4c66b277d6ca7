import { CommandError, EXIT, usageError } from '../exit-code.ts';
import { findId } from '../graph/lookup.ts';
import { findResource } from '../graph/resources.ts';
import { painter, printable, type Io } from '../io.ts';
import { write } from '../output/format.ts';
import { CONTEXT_HELP, CONTEXT_OPTIONS, connectWithSchema, parseOptions, type Command } from './command.ts';

/** A change of a resource, as `audit` returns it. */
export interface AuditEntry {
  readonly at: string;
  readonly actor: string | null;
  readonly action: string;
  readonly reason: string | null;
  readonly ticket: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
}

interface Verification {
  readonly checked: number;
  readonly lastSequence: number;
  readonly lastHash: string;
  readonly complete: boolean;
  readonly fault: {
    readonly sequence: number;
    readonly kind: string;
    readonly recordId: string | null;
  } | null;
}

const RECORDS = `query($id: ID!, $first: Int!) { audit(nodeId: $id, first: $first) {
  nodes { at actor action reason ticket changes { field before after } } pageInfo { hasNextPage } } }`;

const VERIFY = `query($tenantId: ID!, $after: Int) { auditVerify(tenantId: $tenantId, after: $after) {
  checked lastSequence lastHash complete fault { sequence kind recordId } } }`;

const OPTIONS = { ...CONTEXT_OPTIONS, limit: { type: 'string', default: '20' } } as const;

const LONGEST_LIST = 100;

export const audit: Command = {
  help: `  --limit N         how many changes, the latest first; 20, at most ${LONGEST_LIST}
${CONTEXT_HELP}

infra audit verify TENANT computes the hashes of all records of a tenant again. The exit code is 1 where one is missing
or altered.`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [word, which] = positionals;
    if (word === undefined || which === undefined)
      throw usageError('Of what? infra audit server sim-001, or infra audit verify TENANT');
    const first = Number(values.limit);
    if (!Number.isInteger(first) || first < 1 || first > LONGEST_LIST)
      throw usageError(`--limit is a number from 1 to ${LONGEST_LIST}.`);
    const { client, resources } = await connectWithSchema(io, values);
    const idOf = async (type: string): Promise<string> =>
      await findId(client, findResource(resources, type), which);
    if (word === 'verify') return await verify(io, client, await idOf('tenant'));
    const { audit: page } = await client.request(RECORDS, { id: await idOf(word), first });
    const { nodes, pageInfo } = page as {
      readonly nodes: readonly AuditEntry[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    };
    await write(
      io,
      nodes.length === 0 ? 'No change is on record.\n' : nodes.map((one) => shown(io, one)).join(''),
    );
    if (pageInfo.hasNextPage) io.stderr.write('There are earlier ones: --limit shows more.\n');
  },
};

type Client = Awaited<ReturnType<typeof connectWithSchema>>['client'];

async function verify(io: Io, client: Client, tenantId: string): Promise<void> {
  let checked = 0;
  for (let after: number | undefined; ;) {
    const { auditVerify } = await client.request(VERIFY, { tenantId, after });
    const found = auditVerify as Verification;
    checked += found.checked;
    if (found.fault !== null) {
      const { kind, sequence, recordId } = found.fault;
      const what = kind === 'MISSING' ? 'is missing' : `was altered (${recordId ?? 'without an id'})`;
      throw new CommandError(
        EXIT.FAILED,
        `Record ${sequence} ${what}; the ${checked} records before are right.`,
      );
    }
    if (found.complete) {
      await write(
        io,
        `${checked} records are right. The hash of the last is ${found.lastHash}; keep it elsewhere.\n`,
      );
      return;
    }
    after = found.lastSequence;
  }
}

/** One change: who, when and why in its first line, and a line for each field. */
export function shown(io: Io, { at, actor, action, reason, ticket, changes }: AuditEntry): string {
  const paint = painter(io, io.stdout);
  const why = [reason, ticket].filter((text) => text !== null).map((text) => printable(text));
  const head = `${at}  ${paint('bold', action)} by ${printable(actor ?? 'the platform')}`;
  const fields = changes.map(({ field, before, after }) => {
    const [from, to] = [before, after].map((value) => (value === null ? '–' : printable(value)));
    return `  ${field}: ${from} → ${to}\n`;
  });
  return `${head}${why.length === 0 ? '' : `: ${why.join(', ')}`}\n${fields.join('')}`;
}
