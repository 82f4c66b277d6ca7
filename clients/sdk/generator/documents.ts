import {
  isList,
  leaves,
  nameField,
  namedType,
  writtenType,
  type Field,
  type Schema,
  type SchemaType,
} from '../schema/schema.ts';
import type { SchemaResource, SchemaVerb } from '../schema/resources.ts';

/** The name with a capital, as documents and their types have it. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Documents of everything that can be done with the resources, and a fragment for each of their types. */
export function documentsOf(schema: Schema, resources: readonly SchemaResource[]): string {
  const fragments = resources.map(
    ({ type }) => `fragment ${type.name}Fields on ${type.name} { ${fieldsOf(schema, type).join(' ')} }`,
  );
  const documents = resources.flatMap((resource) => [
    ...(resource.one === undefined ? [] : [readOne(resource, resource.one)]),
    ...(resource.many === undefined ? [] : [readMany(resource, resource.many)]),
    ...(resource.changed === undefined ? [] : [changes(resource, resource.changed)]),
    ...resource.verbs.map((verb) => change(schema, resources, verb)),
  ]);
  return [...fragments, ...documents].join('\n\n');
}

/** What is read of a resource: its values, and the id and name of each thing that it refers to. */
function fieldsOf(schema: Schema, type: SchemaType): string[] {
  const own = leaves(type).map(({ name }) => name);
  const references = (type.fields ?? []).flatMap(({ name, type: of, args }) => {
    const inner = schema.get(namedType(of).name);
    const hasId = inner?.kind === 'OBJECT' && inner.fields?.some((field) => field.name === 'id') === true;
    if (!hasId || isList(of) || args.length > 0) return [];
    const called = nameField(inner);
    return [`${name} { id${called === undefined ? '' : ` ${called}`} }`];
  });
  return [...own, ...references];
}

function readOne({ type }: SchemaResource, one: Field): string {
  return `query ${capital(one.name)}($id: ID!) { ${one.name}(id: $id) { ...${type.name}Fields } }`;
}

function readMany({ type }: SchemaResource, many: Field): string {
  const taken = many.args.filter(({ name }) => ['first', 'after', 'where', 'orderBy'].includes(name));
  return `query ${capital(many.name)}(${parameters(taken)}) { ${many.name}(${given(taken)}) {
    nodes { ...${type.name}Fields } pageInfo { hasNextPage endCursor } } }`;
}

function changes({ name, type }: SchemaResource, changed: Field): string {
  return `subscription ${capital(changed.name)}(${parameters(changed.args)}) {
    ${changed.name}(${given(changed.args)}) { cursor change id changedFields ${name} { ...${type.name}Fields } } }`;
}

function change(schema: Schema, resources: readonly SchemaResource[], verb: SchemaVerb): string {
  const { mutation, input, payload } = verb;
  const answer = selectionOf(schema, resources, payload);
  return `mutation ${capital(mutation.name)}($input: ${input.name}!) { ${mutation.name}(input: $input) { ${answer} } }`;
}

/** All of a payload: resources by their fragments, other objects with what is in them. */
function selectionOf(schema: Schema, resources: readonly SchemaResource[], type: SchemaType): string {
  return (type.fields ?? [])
    .filter(({ args }) => args.length === 0)
    .flatMap(({ name, type: of }) => {
      const inner = schema.get(namedType(of).name);
      if (name === 'operation') return ['operation { id temporalUrl }'];
      if (resources.some((resource) => resource.type.name === inner?.name))
        return [`${name} { ...${inner?.name}Fields }`];
      if (inner?.kind === 'OBJECT') {
        const within = selectionOf(schema, resources, inner);
        return within === '' ? [] : [`${name} { ${within} }`];
      }
      return inner?.kind === 'SCALAR' || inner?.kind === 'ENUM' ? [name] : [];
    })
    .join(' ');
}

function parameters(args: Field['args']): string {
  return args.map(({ name, type }) => `$${name}: ${writtenType(type)}`).join(', ');
}

function given(args: Field['args']): string {
  return args.map(({ name }) => `${name}: $${name}`).join(', ');
}
