import { namedType, type Field, type InputField, type Schema, type SchemaType } from './schema.ts';

/** A kind of thing that can be read or changed, by its names in the schema. */
export interface SchemaResource {
  /** In singular: `ipBlock`. */
  readonly name: string;
  /** In plural: `ipBlocks`. */
  readonly plural: string;
  /** The query of one, which accepts `id`. */
  readonly one: Field | undefined;
  /** The query of many, a connection; some things are found by what they belong to alone. */
  readonly many: Field | undefined;
  readonly type: SchemaType;
  /** What its list can be filtered by. */
  readonly where: SchemaType | undefined;
  /** The subscription to its changes. */
  readonly changed: Field | undefined;
  readonly verbs: readonly SchemaVerb[];
}

/** What can be done to a resource: one mutation. */
export interface SchemaVerb {
  /** The mutation's name without that of the resource: `powerSet`. */
  readonly name: string;
  readonly mutation: Field;
  readonly input: SchemaType;
  readonly payload: SchemaType;
}

/**
 * Every type with a query of one (`server(id:)`) and of many (`servers(…)`), and every other type with whose name
 * mutations begin: a new type needs no code here.
 */
export function resourcesOf(schema: Schema): SchemaResource[] {
  const queries = schema.get('Query')?.fields ?? [];
  const mutations = schema.get('Mutation')?.fields ?? [];
  const oneOf = (type: SchemaType): Field | undefined =>
    queries.find(({ args, type: answer }) => isById(args) && namedType(answer).name === type.name);
  const listed = queries
    .filter(({ args }) => args.some(({ name }) => name === 'first'))
    .flatMap((many): Named[] => {
      const nodes = schema.get(namedType(many.type).name)?.fields?.find(({ name }) => name === 'nodes');
      const type = nodes === undefined ? undefined : schema.get(namedType(nodes.type).name);
      const one = type === undefined ? undefined : oneOf(type);
      return type === undefined || one === undefined
        ? []
        : [{ name: one.name, plural: many.name, type, many }];
    });
  const unowned = mutations.filter(({ name }) => ownerOf(listed, name) === undefined);
  const others = [...schema.values()].flatMap((type): Named[] => {
    const name = type.name.charAt(0).toLowerCase() + type.name.slice(1);
    const isThing = type.kind === 'OBJECT' && type.fields?.some((field) => field.name === 'id') === true;
    const isChanged = unowned.some((mutation) => isVerbOf(name, mutation.name));
    return isThing && isChanged ? [{ name, plural: pluralOf(name), type, many: undefined }] : [];
  });
  const all = [...listed, ...others];
  const verbs = verbsOf(schema, all, mutations);
  const subscriptions = schema.get('Subscription')?.fields ?? [];
  return all.map(({ name, plural, type, many }) => {
    const where = many?.args.find((argument) => argument.name === 'where');
    return {
      name,
      plural,
      one: oneOf(type),
      many,
      type,
      where: where === undefined ? undefined : schema.get(namedType(where.type).name),
      changed: subscriptions.find((field) => field.name === `${name}Changed`),
      verbs: verbs.get(name) ?? [],
    };
  });
}

type Named = Pick<SchemaResource, 'name' | 'plural' | 'type' | 'many'>;

/** Whether a query can be asked by an id alone. */
function isById(args: readonly InputField[]): boolean {
  const [first, ...others] = args;
  return first?.name === 'id' && others.every(({ type }) => type.kind !== 'NON_NULL');
}

function isVerbOf(name: string, mutation: string): boolean {
  return mutation.startsWith(name) && /^[A-Z]/.test(mutation.slice(name.length));
}

function pluralOf(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/**
 * The thing with whose name, in singular or plural, a mutation begins, the longest one: `serverPowerSet` is of
 * `server`, `devicePortsReport` of `devicePort`.
 */
function ownerOf(
  things: readonly Named[],
  mutation: string,
): { readonly owner: string; readonly verb: string } | undefined {
  const [longest] = things
    .flatMap(({ name, plural }) => [name, plural].map((beginning) => ({ owner: name, beginning })))
    .filter(({ beginning }) => isVerbOf(beginning, mutation))
    .toSorted((a, b) => b.beginning.length - a.beginning.length);
  if (longest === undefined) return undefined;
  const rest = mutation.slice(longest.beginning.length);
  return { owner: longest.owner, verb: rest.charAt(0).toLowerCase() + rest.slice(1) };
}

function verbsOf(
  schema: Schema,
  things: readonly Named[],
  mutations: readonly Field[],
): Map<string, SchemaVerb[]> {
  const verbs = new Map<string, SchemaVerb[]>();
  for (const mutation of mutations) {
    const owned = ownerOf(things, mutation.name);
    const argument = mutation.args.find(({ name }) => name === 'input');
    const input = argument === undefined ? undefined : schema.get(namedType(argument.type).name);
    const payload = schema.get(namedType(mutation.type).name);
    if (owned === undefined || input === undefined || payload === undefined) continue;
    const others = verbs.get(owned.owner) ?? [];
    verbs.set(owned.owner, [...others, { name: owned.verb, mutation, input, payload }]);
  }
  return verbs;
}
