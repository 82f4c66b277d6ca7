import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { usageError } from '../exit-code.ts';
import { inputOf, missingOptions, optionsOf, parserOptions, type InputOption } from '../graph/inputs.ts';
import { findId } from '../graph/lookup.ts';
import { findResource, findVerb, type Resource, type Verb } from '../graph/resources.ts';
import type { Schema } from '#clients/sdk/schema/schema.ts';
import { nameField } from '#clients/sdk/schema/schema.ts';
import type { Io } from '../io.ts';
import { write } from '../output/format.ts';
import { describeOptions, firstSentence } from '../output/help.ts';
import {
  CONTEXT_HELP,
  CONTEXT_OPTIONS,
  connectWithSchema,
  parseOptions,
  type Command,
  type Connected,
} from './command.ts';
import { compares, confirmPlan, hasPlan, printDryRun, readPlan } from './plan.ts';
import { sendMutation, type Payload } from './send-mutation.ts';
import { watchOperation } from './watch-operation.ts';

const OPTIONS = {
  ...CONTEXT_OPTIONS,
  output: { type: 'string', short: 'o', default: 'text' },
  watch: { type: 'boolean', short: 'w', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  'dry-run': { type: 'boolean', default: false },
  'expected-version': { type: 'string' },
  'idempotency-key': { type: 'string' },
} as const;

const HELP = `  -w, --watch       follows the operation to its end; Ctrl-C leaves it running
  -y, --yes         does what may not be undone without asking
  --dry-run         changes nothing: shows the plan of the operation and its hash; of device-port apply and
                    load-balancer apply, starts an operation that compares only; of others, shows what would be sent
  -o FORMAT         text (default), json or id
  --expected-version N   refused when it has been changed since
  --idempotency-key KEY  the same key has its effect once, however often it is sent
${CONTEXT_HELP}

A value @FILE is read from the file, @- from standard input. Where the id of a resource is expected, its name may be given instead.`;

/** What may destroy something that cannot be restored. */
const DESTRUCTIVE = /(^|-)(delete|decommission|reimage|erase|retire|abandon|except)(-|$)/;

/** `infra create rack …`, and so on: a verb before the type reads well for these. */
export const create = changing('create');
export const update = changing('update');
export const remove = changing('delete');

function changing(verb: string): Command {
  return {
    help: `  --help with a type shows its fields: infra ${verb} rack --help\n${HELP}`,
    async run(io, args) {
      const [word, ...rest] = args;
      if (word === undefined || word.startsWith('-'))
        throw usageError(`${verb} what? infra ${verb} rack --help`);
      await runVerb(io, word, [verb, ...rest]);
    },
  };
}

/** `infra TYPE VERB [NAME|ID] --FIELD VALUE…`: every mutation of the graph. */
export async function runVerb(io: Io, type: string, args: readonly string[]): Promise<void> {
  const [word, ...rest] = args;
  // The fields of the input are known once the schema is: first only what says which graph is asked.
  const { values: first } = parseLoosely(rest);
  const graph = await connectWithSchema(io, first);
  const resource = findResource(graph.resources, type);
  if (word === undefined || word === '--help' || word === '-h') return await write(io, helpOfType(resource));
  const verb = findVerb(resource, word);
  const options = optionsOf(graph.schema, graph.resources, verb.input);
  const { values, positionals } = parseOptions(rest, { ...parserOptions(options), ...OPTIONS });
  if (values.help === true) return await write(io, helpOfVerb(graph.schema, resource, verb, options));
  await execute(io, graph, resource, verb, options, values, positionals);
}

function parseLoosely(args: readonly string[]): {
  values: { context?: string; as?: string; timeout?: string };
} {
  const values: { context?: string; as?: string; timeout?: string } = {};
  for (const name of ['context', 'as', 'timeout'] as const) {
    const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    const value = args[at]?.includes('=') === true ? args[at]?.split('=').slice(1).join('=') : args[at + 1];
    if (at >= 0 && value !== undefined) values[name] = value;
  }
  return { values };
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

async function execute(
  io: Io,
  graph: Connected,
  resource: Resource,
  verb: Verb,
  options: readonly InputOption[],
  given: Values,
  [which, ...others]: readonly string[],
): Promise<void> {
  const takesId = verb.input.inputFields?.some(({ name }) => name === 'id') === true;
  if (others.length > 0 || (which !== undefined && !takesId)) {
    throw usageError(
      `Not understood: ${[...(takesId ? [] : [which]), ...others].join(' ')}. Fields are given as --field value.`,
    );
  }
  if (takesId && which === undefined)
    throw usageError(`Which ${resource.name}? infra ${resource.name} ${verb.name} NAME`);
  const values = readFiles(io, options, given);
  const missing = missingOptions(graph.schema, verb.input, options, values);
  if (missing.length > 0) {
    throw usageError(
      `${missing.join(', ')} must be given. infra ${resource.name} ${verb.name} --help shows all.`,
    );
  }
  const fields = new Set(verb.input.inputFields?.map(({ name }) => name));
  const version = values['expected-version'];
  const input = {
    ...(fields.has('idempotencyKey') && { idempotencyKey: values['idempotency-key'] ?? randomUUID() }),
    ...(which !== undefined && { id: await findId(graph.client, resource, which) }),
    ...(version !== undefined && { expectedVersion: Number(version) }),
    ...(await inputOf(graph, verb.input, options, values)),
  };
  const isDry = values['dry-run'] === true;
  if (isDry && hasPlan(verb)) {
    const found = await readPlan(graph, verb, options, input);
    return await printDryRun(io, verb, input, found, values['output']);
  }
  if (isDry && !compares(verb))
    return await write(io, `${JSON.stringify({ [verb.mutation.name]: input }, undefined, 2)}\n`);
  const question = `${verb.name} ${resource.name} ${which ?? ''}: this may not be taken back.`;
  const agreed =
    DESTRUCTIVE.test(verb.name) && values['yes'] !== true && !isDry
      ? await confirmPlan(io, graph, { verb, options, input, question })
      : {};
  const payload = await sendMutation(graph, verb, options, {
    ...input,
    ...agreed,
    ...(isDry && { dryRun: true }),
  });
  await report(io, graph, { resource, verb, which, payload, values });
}

interface Change {
  readonly resource: Resource;
  readonly verb: Verb;
  /** What the person called the thing; undefined for one that is created. */
  readonly which: string | undefined;
  readonly payload: Payload;
  readonly values: Values;
}

async function report(
  io: Io,
  graph: Connected,
  { resource, verb, which, payload, values }: Change,
): Promise<void> {
  for (const warning of payload.warnings ?? []) io.stderr.write(`warning: ${warning}\n`);
  const subject = payload[resource.field] as
    | { readonly id?: string; readonly [name: string]: unknown }
    | null
    | undefined;
  const { operation } = payload;
  if (values['output'] === 'json')
    await write(io, `${JSON.stringify({ ...payload, errors: undefined }, undefined, 2)}\n`);
  else if (values['output'] === 'id') await write(io, `${subject?.id ?? operation?.id ?? ''}\n`);
  else {
    const called = nameField(resource.type);
    const name = called === undefined ? undefined : subject?.[called];
    const id = subject?.id ?? which ?? '';
    const what = [resource.name, name, name === undefined ? id : `(${id})`].filter(Boolean).join(' ');
    await write(io, `${verb.name} ${what}: ${operation == null ? 'done' : 'accepted'}\n`);
    if (operation != null) await write(io, `operation ${operation.id}\n${operation.temporalUrl ?? ''}\n`);
  }
  if (operation == null) return;
  if (values['watch'] === true) await watchOperation(io, graph.client, operation.id);
  else if (values['output'] === 'text') io.stderr.write(`Follow it: infra operation watch ${operation.id}\n`);
}

function readFiles(io: Io, options: readonly InputOption[], given: Values): Values {
  const names = new Set(options.map(({ name }) => name));
  const read = (value: string | boolean): string | boolean => {
    if (typeof value !== 'string' || !value.startsWith('@')) return value;
    try {
      return readFileSync(value === '@-' ? 0 : value.slice(1), 'utf8');
    } catch (error) {
      throw usageError(
        `${value.slice(1)} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (!names.has(name) || value === undefined) return [name, value];
      return [name, Array.isArray(value) ? value.map(read) : read(value)];
    }),
  );
}

function helpOfType(resource: Resource): string {
  // Forms for many accept JSON, and are for programs: they work, and their own --help says how.
  const single = resource.verbs.filter(({ name }) => !name.endsWith('-many'));
  const verbs = single.map(
    ({ name, mutation }) => `  ${name.padEnd(20)} ${firstSentence(mutation.description)}`,
  );
  return `Usage: infra ${resource.name} VERB [NAME|ID] --FIELD VALUE…

${firstSentence(resource.type.description)}.

Verbs:
${verbs.join('\n')}

infra ${resource.name} VERB --help shows the fields of a verb; infra list ${resource.plural} lists them.
`;
}

function helpOfVerb(schema: Schema, resource: Resource, verb: Verb, options: readonly InputOption[]): string {
  const takesId = verb.input.inputFields?.some(({ name }) => name === 'id') === true;
  return `Usage: infra ${resource.name} ${verb.name}${takesId ? ' NAME|ID' : ''} --FIELD VALUE…

${verb.mutation.description ?? ''}

Fields:
${options.length === 0 ? '  none' : describeOptions(schema, options)}

Options:
${HELP}
`;
}
