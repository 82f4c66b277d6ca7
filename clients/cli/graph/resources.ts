import { usageError } from '../exit-code.ts';
import { namedType, type Field, type Schema, type SchemaType } from './schema.ts';
import { nearest, toKebab } from './words.ts';

/** A kind of thing that people name in commands, as the schema has it. */
export interface Resource {
  /** As people type it: `firmware-baseline`. */
  readonly name: string;
  readonly plural: string;
  /** The query of one, which takes `id`. */
  readonly field: string;
  /** The query of many, a connection. */
  readonly listField: Field;
  readonly type: SchemaType;
  /** What its list can be filtered by. */
  readonly where: SchemaType | undefined;
  readonly verbs: readonly Verb[];
}

/** What can be done to a resource: one mutation. */
export interface Verb {
  /** As people type it: `create`, `power-set`. */
  readonly name: string;
  readonly mutation: Field;
  readonly input: SchemaType;
  readonly payload: SchemaType;
}

/** Every type with a query of one (`server(id:)`) and of many (`servers(…)`), so that a new type needs no code here. */
export function resourcesOf(schema: Schema): Resource[] {
  const queries = schema.get('Query')?.fields ?? [];
  const lists = queries.filter(({ args }) => args.some(({ name }) => name === 'first'));
  const found = lists.flatMap((listField) => {
    const nodes = schema.get(namedType(listField.type).name)?.fields?.find(({ name }) => name === 'nodes');
    const type = nodes === undefined ? undefined : schema.get(namedType(nodes.type).name);
    const one = queries.find(
      ({ args, type: answer }) =>
        args.length === 1 && args[0]?.name === 'id' && namedType(answer).name === type?.name,
    );
    if (type === undefined || one === undefined) return [];
    const where = listField.args.find(({ name }) => name === 'where');
    return [
      {
        name: toKebab(one.name),
        plural: toKebab(listField.name),
        field: one.name,
        listField,
        type,
        where: where === undefined ? undefined : schema.get(namedType(where.type).name),
      },
    ];
  });
  const verbs = verbsOf(
    schema,
    found.map(({ field }) => field),
  );
  return found.map((resource) => ({ ...resource, verbs: verbs.get(resource.field) ?? [] }));
}

/** A mutation belongs to the resource with whose name it begins, the longest one: `serverPowerSet` to `server`. */
function verbsOf(schema: Schema, fields: readonly string[]): Map<string, Verb[]> {
  const verbs = new Map<string, Verb[]>();
  for (const mutation of schema.get('Mutation')?.fields ?? []) {
    const owners = fields.filter((field) => {
      const rest = mutation.name.slice(field.length);
      return mutation.name.startsWith(field) && /^[A-Z]/.test(rest);
    });
    const owner = owners.toSorted((a, b) => b.length - a.length)[0];
    const argument = mutation.args.find(({ name }) => name === 'input');
    const input = argument === undefined ? undefined : schema.get(namedType(argument.type).name);
    const payload = schema.get(namedType(mutation.type).name);
    if (owner === undefined || input === undefined || payload === undefined) continue;
    const name = toKebab(
      mutation.name.slice(owner.length).replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
    );
    verbs.set(owner, [...(verbs.get(owner) ?? []), { name, mutation, input, payload }]);
  }
  return verbs;
}

/** The resource by its name in singular or plural. Fails with the names that are near. */
export function findResource(resources: readonly Resource[], word: string): Resource {
  const lower = word.toLowerCase();
  const found = resources.find(({ name, plural }) => name === lower || plural === lower);
  if (found !== undefined) return found;
  const names = resources.map(({ name }) => name);
  const near = nearest(lower, names);
  throw usageError(
    near.length > 0
      ? `There is no type ${word}; did you mean ${near.join(' or ')}?`
      : `There is no type ${word}; there are ${names.toSorted().join(', ')}.`,
  );
}

/** The verb by its name, or by a beginning that only one has: `power` for `power-set`. */
export function findVerb(resource: Resource, word: string): Verb {
  const exact = resource.verbs.find(({ name }) => name === word);
  if (exact !== undefined) return exact;
  const begun = resource.verbs.filter(({ name }) => name.startsWith(`${word}-`));
  if (begun.length === 1 && begun[0] !== undefined) return begun[0];
  const names = resource.verbs.map(({ name }) => name);
  throw usageError(
    names.length === 0
      ? `Nothing can be done to a ${resource.name} but reading it.`
      : `A ${resource.name} has no verb ${word}; it has ${names.join(', ')}.`,
  );
}
