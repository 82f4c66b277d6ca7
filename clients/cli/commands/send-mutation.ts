import { CommandError, EXIT } from '../exit-code.ts';
import type { InputOption } from '../graph/inputs.ts';
import type { Verb } from '../graph/resources.ts';
import { namedType } from '#clients/sdk/schema/schema.ts';
import { nameField } from '#clients/sdk/schema/schema.ts';
import type { Connected } from './command.ts';

/** What a mutation returns. */
export interface Payload {
  readonly [name: string]: unknown;
  readonly operation?: { readonly id: string; readonly temporalUrl: string | null } | null;
  readonly warnings?: readonly string[];
  readonly errors?: readonly {
    readonly code: string;
    readonly message: string;
    readonly path: readonly string[];
    readonly holder: string | null;
  }[];
}

const OBJECTS = new Set(['OBJECT', 'INTERFACE', 'UNION']);

/** Sends the mutation once; a refusal is thrown with the option that is at fault. */
export async function sendMutation(
  { client, schema }: Connected,
  { mutation, input, payload }: Verb,
  options: readonly InputOption[],
  value: object,
): Promise<Payload> {
  const selection = (payload.fields ?? []).map(({ name, type }) => {
    if (name === 'errors') return 'errors { code message path holder }';
    if (name === 'operation') return 'operation { id temporalUrl }';
    if (namedType(type).name === 'OperationPlan')
      return `${name} { hash pointOfNoReturn steps { name title irreversible } }`;
    const inner = schema.get(namedType(type).name);
    if (inner === undefined || !OBJECTS.has(inner.kind)) return name;
    const parts = ['id', nameField(inner)].filter(
      (part) => inner.fields?.some((field) => field.name === part) === true,
    );
    return parts.length === 0 ? `${name} { __typename }` : `${name} { ${parts.join(' ')} }`;
  });
  const document = `mutation($input: ${input.name}!) { ${mutation.name}(input: $input) { ${selection.join(' ')} } }`;
  const data = await client.request(document, { input: value });
  const answer = data[mutation.name] as Payload;
  const [error] = answer.errors ?? [];
  if (error === undefined) return answer;
  throw new CommandError(EXIT.REFUSED, `${named(error, options)} [${error.code}]`);
}

/** The message with the option at fault in the place of the field's path. */
function named(
  { message, path }: { readonly message: string; readonly path: readonly string[] },
  options: readonly InputOption[],
): string {
  const option = options.find((each) => each.path.every((step, index) => path[index] === step));
  if (option === undefined) return message;
  const field = path.join('.');
  return `--${option.name}: ${message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message}`;
}
