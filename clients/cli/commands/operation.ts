import type { OperationState } from '#clients/sdk/operations/operation-state.ts';
import { randomUUID } from 'node:crypto';
import { CommandError, EXIT, refused, usageError } from '../exit-code.ts';
import type { GraphClient } from '../graph/client.ts';
import { isId } from '../graph/lookup.ts';
import { painter, printable, type Io } from '../io.ts';
import { adviceFor } from './failure-advice.ts';
import { write } from '../output/format.ts';
import { formatPairs } from '../output/table.ts';
import { confirm } from './confirm.ts';
import {
  CONTEXT_HELP,
  CONTEXT_OPTIONS,
  connect,
  parseDuration,
  parseOptions,
  type Command,
} from './command.ts';
import { stepLine } from './operation-progress.ts';
import { planText, type Plan } from './plan.ts';
import { readOperation, watchOperation } from './watch-operation.ts';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  reason: { type: 'string' },
  yes: { type: 'boolean', short: 'y', default: false },
  output: { type: 'string', short: 'o', default: 'text' },
  for: { type: 'string' },
} as const;

const ACTIONS = ['show', 'watch', 'approve', 'reject', 'cancel'] as const;

export const operation: Command = {
  help: `  --reason TEXT     why it is approved, rejected or cancelled; kept on record
  -y, --yes         approves or cancels without asking
  --for TIME        watch: gives up after it, and leaves the operation running (exit code 4)
  -o json           show: as JSON
${CONTEXT_HELP}`,
  owns: ([action]) =>
    action === undefined || action.startsWith('-') || ACTIONS.some((known) => known === action),
  async run(io, args) {
    const { values, positionals } = parseOptions(args, OPTIONS);
    const [action, id] = positionals;
    if (!ACTIONS.some((known) => known === action))
      throw usageError(`infra operation ${ACTIONS.join('|')} ID`);
    if (id === undefined || !isId(id))
      throw usageError(`Which operation? infra operation ${action} oprnopr-…`);
    const client = await connect(io, values);
    const reason = values.reason;
    switch (action) {
      case 'watch':
        return await watchOperation(
          io,
          client,
          id,
          values.for === undefined ? undefined : parseDuration('--for', values.for),
        );
      case 'approve':
      case 'reject':
        return await decide(io, client, {
          id,
          decision: action === 'approve' ? 'APPROVE' : 'REJECT',
          reason,
          yes: values.yes,
        });
      case 'cancel': {
        if (!values.yes) await confirm(io, `Cancel ${id}: the steps that it has done are undone.`);
        await send(client, 'operationCancel', 'OperationCancelInput', { id, reason });
        return await write(io, `cancel ${id}: accepted\n`);
      }
      default:
        return await show(io, client, id, values.output);
    }
  },
};

async function show(io: Io, client: GraphClient, id: string, output: string): Promise<void> {
  const shown = await readOperation(io, client, id);
  if (output === 'json') return await write(io, `${JSON.stringify(shown, undefined, 2)}\n`);
  const paint = painter(io, io.stdout);
  const { title, state, phase, waitingFor, failure, approval, temporalUrl, steps, plan } = shown;
  const { createdAt, requestedBy } = shown;
  const step = failure?.step == null ? null : `${failure.step}${titleOf(plan, failure.step)}`;
  const pairs: [string, string | null | undefined][] = [
    // First what a person looks for first.
    ['cause', failure === null ? null : `${failure.message} [${failure.code}]`],
    ['at step', step],
    ['to do', adviceFor(shown)],
    ['waiting for', waitingFor],
    ['approval', approval === null ? null : `${approval.state}, plan ${approval.planHash}`],
    ['operation', id],
    ['state', state],
    ['phase', phase],
    ['requested', `${createdAt ?? 'at an unknown time'} by ${requestedBy ?? 'the platform'}`],
    ['Temporal', temporalUrl],
  ];
  await write(io, `${paint('bold', printable(title ?? id))}\n`);
  await write(
    io,
    formatPairs(
      io,
      pairs.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const])),
    ),
  );
  const lines = steps.map((step) => `${paint('dim', step.state.padEnd(10))} ${stepLine(step)}\n`);
  await write(io, lines.length === 0 ? 'No step has begun.\n' : `\n${lines.join('')}`);
}

function titleOf(plan: OperationState['plan'], step: string): string {
  const found = plan?.steps.find(({ name }) => name === step);
  return found === undefined ? '' : `: ${found.title}`;
}

interface Decision {
  readonly id: string;
  readonly decision: 'APPROVE' | 'REJECT';
  readonly reason: string | undefined;
  readonly yes: boolean;
}

/** Decides on the plan as it is now: it is shown first, and the decision is bound to its hash. */
async function decide(io: Io, client: GraphClient, { id, decision, reason, yes }: Decision): Promise<void> {
  const document = `query($id: ID!) { operation(id: $id) {
    title approval { planHash state } plan { hash pointOfNoReturn steps { name title } } } }`;
  const data = await client.request(document, { id });
  const found = data['operation'] as {
    title: string | null;
    approval: { planHash: string; state: string } | null;
    plan: Plan | null;
  } | null;
  if (found === null) throw refused(`There is no operation ${id} that you may see.`);
  if (found.approval === null) throw refused(`${id} does not wait for an approval.`);
  if (decision === 'APPROVE' && !yes) {
    io.stderr.write(`${found.title ?? id}\n${found.plan === null ? '' : planText(io, found.plan)}`);
    await confirm(io, `Approve this plan (${found.approval.planHash.slice(0, 12)})?`);
  }
  const { planHash } = found.approval;
  await send(client, 'operationDecide', 'OperationDecideInput', { id, planHash, decision, reason });
  await write(io, `${decision.toLowerCase()} ${id}: accepted\n`);
}

async function send(client: GraphClient, mutation: string, type: string, input: object): Promise<void> {
  const document = `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { code message } } }`;
  const data = await client.request(document, { input: { idempotencyKey: randomUUID(), ...input } });
  const { errors } = data[mutation] as { errors: { code: string; message: string }[] };
  const [error] = errors;
  if (error !== undefined) throw new CommandError(EXIT.REFUSED, `${error.message} [${error.code}]`);
}
