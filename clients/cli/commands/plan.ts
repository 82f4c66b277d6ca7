import type { InputOption } from '../graph/inputs.ts';
import type { Verb } from '../graph/resources.ts';
import { painter, printable, type Io } from '../io.ts';
import { write } from '../output/format.ts';
import { namedType } from '#clients/sdk/schema/schema.ts';
import type { Connected } from './command.ts';
import { confirm } from './confirm.ts';
import { sendMutation, type Payload } from './send-mutation.ts';

/** The plan of an operation, as dry runs answer it. */
export interface Plan {
  readonly hash: string;
  readonly pointOfNoReturn: string | null;
  readonly steps: readonly { readonly name: string; readonly title: string }[];
}

type Signature = Pick<Verb, 'input' | 'payload'>;

/** Whether the graph shows the plan of the verb's operation before it is requested. */
export function hasPlan(verb: Signature): boolean {
  return takesDryRun(verb) && answers(verb, 'plan', 'OperationPlan');
}

/** Whether a dry run is an operation of its own, which compares and changes nothing. */
export function compares(verb: Signature): boolean {
  return takesDryRun(verb) && !hasPlan(verb) && answers(verb, 'operation', 'Operation');
}

function takesDryRun({ input }: Signature): boolean {
  return input.inputFields?.some(({ name }) => name === 'dryRun') === true;
}

function answers({ payload }: Signature, field: string, of: string): boolean {
  return payload.fields?.some(({ name, type }) => name === field && namedType(type).name === of) === true;
}

/** Has the graph check the input, and answer the plan: nothing is written. A refusal is thrown. */
export async function readPlan(
  graph: Connected,
  verb: Verb,
  options: readonly InputOption[],
  input: object,
): Promise<Payload & { readonly plan: Plan | null }> {
  const payload = await sendMutation(graph, verb, options, { ...input, dryRun: true });
  return { ...payload, plan: (payload['plan'] ?? null) as Plan | null };
}

/** Prints what a dry run found, with `-o json` together with the input. */
export async function printDryRun(
  io: Io,
  { mutation }: Pick<Verb, 'mutation'>,
  input: object,
  { plan, warnings = [] }: { readonly plan: Plan | null; readonly warnings?: readonly string[] },
  output: unknown,
): Promise<void> {
  if (output === 'json')
    return await write(io, `${JSON.stringify({ [mutation.name]: input, plan, warnings }, undefined, 2)}\n`);
  for (const warning of warnings) io.stderr.write(`warning: ${printable(warning)}\n`);
  if (output === 'id') return await write(io, `${plan?.hash ?? ''}\n`);
  if (plan === null) return await write(io, 'Nothing was requested. No operation is needed for it.\n');
  await write(io, planText(io, plan));
  io.stderr.write(`Nothing was requested. To request exactly this: --expected-plan-hash ${plan.hash}\n`);
}

/** Asks before what may destroy something, with the plan where the graph has one: exactly that is then requested. */
export async function confirmPlan(
  io: Io,
  graph: Connected,
  {
    verb,
    options,
    input,
    question,
  }: {
    readonly verb: Verb;
    readonly options: readonly InputOption[];
    readonly input: object;
    readonly question: string;
  },
): Promise<{ readonly expectedPlanHash?: string }> {
  // Without a terminal nothing can be confirmed.
  const isAsked = io.stdin.isTTY === true && hasPlan(verb);
  const plan = isAsked ? (await readPlan(graph, verb, options, input)).plan : null;
  if (plan !== null) io.stderr.write(planText(io, plan));
  await confirm(io, question);
  return plan === null ? {} : { expectedPlanHash: plan.hash };
}

/** The steps under one another, with the point of no return and the hash. */
export function planText(io: Io, { hash, pointOfNoReturn, steps }: Plan): string {
  const paint = painter(io, io.stdout);
  const width = String(steps.length).length;
  const lines = steps.flatMap(({ name, title }, index) => [
    ...(name === pointOfNoReturn
      ? [paint('yellow', `${' '.repeat(width)}  -- point of no return: from here it cannot be cancelled`)]
      : []),
    `${String(index + 1).padStart(width)}  ${printable(title)}`,
  ]);
  return `${lines.join('\n')}\n${paint('dim', 'plan')} ${hash}\n`;
}
