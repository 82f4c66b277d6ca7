import { Kind, visit, type DefinitionNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';

/**
 * A field with `@internal` is for the platform's own processes: workers, dispatcher, reconciler. It is in the internal
 * graph alone, so that clients can neither see nor request it, whatever their token says.
 */
const INTERNAL = 'internal';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * The part of a domain's schema that clients see: without internal fields, and the types that only those need.
 * Entities stay, as other domains may refer to them.
 */
export function publicPart(document: DocumentNode): DocumentNode {
  const shown = visit(document, {
    FieldDefinition: (field) => (isInternal(field) ? null : undefined),
  });
  const entities = shown.definitions.filter(isEntity).map((definition) => nameOf(definition) ?? '');
  return reachablePart(shown, [...ROOTS, ...entities]);
}

/** The part of a schema that these types and all that they lead to are. */
export function reachablePart(document: DocumentNode, names: readonly string[]): DocumentNode {
  const reached = typesReachedFrom(document, names);
  return {
    ...document,
    definitions: document.definitions.filter((definition) => {
      const name = nameOf(definition);
      return name === undefined || reached.has(name);
    }),
  };
}

/** Internal fields of a schema, as `Type.field`. */
export function internalFields(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    return (definition.fields ?? [])
      .filter(isInternal)
      .map((field) => `${definition.name.value}.${field.name.value}`);
  });
}

/** The schema as its domain serves it: with every field, and without the directive. */
export function withoutInternalDirective(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: ({ name }) => (name.value === INTERNAL ? null : undefined) });
}

function isInternal({ directives }: FieldDefinitionNode): boolean {
  return directives?.some(({ name }) => name.value === INTERNAL) === true;
}

/** These names and those of all that they need. */
function typesReachedFrom(document: DocumentNode, names: readonly string[]): ReadonlySet<string> {
  const definitions = new Map<string, DefinitionNode>();
  for (const definition of document.definitions) {
    const name = nameOf(definition);
    if (name !== undefined) definitions.set(name, definition);
  }
  const reached = new Set<string>();
  const next = [...names];
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    const definition = definitions.get(name);
    if (reached.has(name) || definition === undefined) continue;
    reached.add(name);
    visit(definition, { NamedType: (type) => void next.push(type.name.value) });
  }
  return reached;
}

function isEntity(definition: DefinitionNode): boolean {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION &&
    definition.directives?.some(({ name }) => name.value === 'key') === true
  );
}

function nameOf(definition: DefinitionNode): string | undefined {
  return 'name' in definition ? definition.name?.value : undefined;
}
