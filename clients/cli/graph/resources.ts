import { resourcesOf as derive } from '#clients/sdk/schema/resources.ts';
import type { Field, Schema, SchemaType } from '#clients/sdk/schema/schema.ts';
import { usageError } from '../exit-code.ts';
import { nearest, toKebab } from './words.ts';

/** A kind of thing that people name in commands, as the schema has it. */
export interface Resource {
  /** As people type it: `firmware-baseline`. */
  readonly name: string;
  readonly plural: string;
  /** As the schema has it: what mutations answer it as, and the query of one. */
  readonly field: string;
  /** Whether there is a query of one. */
  readonly isReadable: boolean;
  /** The query of many, a connection; some things are found by what they belong to alone. */
  readonly listField: Field | undefined;
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

/** Every type of the graph that has a list, with the words by which people name it and its verbs. */
export function resourcesOf(schema: Schema): Resource[] {
  return derive(schema).map(({ name, plural, one, many, type, where, verbs }) => ({
    name: toKebab(name),
    // What is the same word in singular and plural has a list of another name: `chassisList`.
    plural: toKebab(plural.replace(/List$/, '')),
    field: name,
    isReadable: one !== undefined,
    listField: many,
    type,
    where,
    verbs: verbs.map((verb) => ({ ...verb, name: toKebab(verb.name) })),
  }));
}

/** The list of a type. Fails where there is none. */
export function requireList({ name, plural, listField }: Resource): Field {
  if (listField !== undefined) return listField;
  throw usageError(
    `There is no list of ${plural}: they are shown with the resources that they belong to. infra ${name} --help shows the verbs.`,
  );
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
      ? `A ${resource.name} has no verbs: it can only be read.`
      : `A ${resource.name} has no verb ${word}; it has ${names.join(', ')}.`,
  );
}
