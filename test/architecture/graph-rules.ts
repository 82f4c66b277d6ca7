import {
  Kind,
  parse,
  print,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { FILTER_OPERATORS, VOCABULARY } from '#platform/resource/vocabulary.ts';

/** Who may call: a role on a resource, every caller with a role, or the platform's own processes. */
const WHO =
  /\bRole: (?:admin|operator|member|viewer|none|as for)\b|\bhave a role on\b|\byou may (?:use|see)\b|\bOur own (?:workers|reconciler|processes|services)\b/;

/** Fields of the roots whose description does not say who may call them. */
export function callerFaults(file: string, sdl: string): string[] {
  return ['Query', 'Mutation', 'Subscription'].flatMap((root) =>
    fieldsOf(sdl, root)
      .filter(({ description }) => !WHO.test(description?.value ?? ''))
      .map(
        ({ name }) => `${file}: ${root}.${name.value} does not say who may call it ("Role: viewer on …").`,
      ),
  );
}

/** Mutations that need no idempotency key, and why. */
const WITHOUT_KEY: Readonly<Record<string, string>> = {
  operationCancel: 'what is cancelled twice is cancelled, and nothing is created',
  siteImport: 'a file that is applied again changes nothing; the key may be left out',
};

/** Mutations whose errors say more than those of others: the line and column of a file. */
const ERROR_TYPES: Readonly<Record<string, string>> = { siteImport: 'SiteImportError' };

/** Mutations that are not `<resource><Verb>(input: …): …Payload!`, with an idempotency key and errors as data. */
export function mutationFaults(file: string, sdl: string): string[] {
  return fieldsOf(sdl, 'Mutation').flatMap(({ name, arguments: args = [], type }) => {
    const fault = (what: string): string[] => [`${file}: Mutation.${name.value} ${what}.`];
    const [input] = args;
    if (args.length !== 1 || input?.name.value !== 'input') return fault('takes not one argument, `input`');
    if (!(name.value in WITHOUT_KEY) && !has(sdl, print(input.type), 'idempotencyKey', 'String!')) {
      return fault('takes no `idempotencyKey: String!`');
    }
    const errorType = ERROR_TYPES[name.value] ?? 'UserError';
    return has(sdl, print(type), 'errors', `[${errorType}!]!`)
      ? []
      : fault(`does not answer \`errors: [${errorType}!]!\``);
  });
}

function has(sdl: string, type: string, field: string, fieldType: string): boolean {
  return fieldsOf(sdl, type.replace('!', '')).some(
    (found) => found.name.value === field && print(found.type) === fieldType,
  );
}

type Field = Pick<FieldDefinitionNode, 'name' | 'type' | 'description' | 'arguments'>;

function fieldsOf(sdl: string, typeName: string): readonly Field[] {
  const type = parse(sdl).definitions.find(
    (definition): definition is ObjectTypeDefinitionNode | InputObjectTypeDefinitionNode =>
      (definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
        definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) &&
      definition.name.value === typeName,
  );
  return type?.fields ?? [];
}

/** Types that every schema gets by naming them. */
const COMMON = new Set(typeNames([VOCABULARY, ...Object.values(FILTER_OPERATORS)].join('\n')));

/** Types of the common vocabulary that a schema defines itself. */
export function copyFaults(file: string, sdl: string): string[] {
  return typeNames(sdl)
    .filter((name) => COMMON.has(name))
    .map((name) => `${file}: ${name} is part of the common vocabulary; leave its definition out.`);
}

function typeNames(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((one) =>
    'name' in one && one.name !== undefined ? [one.name.value] : [],
  );
}
