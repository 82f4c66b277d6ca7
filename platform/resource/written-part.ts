import {
  Kind,
  parse,
  visit,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { reachablePart } from '#platform/graph/internal-fields.ts';
import { expandSchema } from './expand-schema.ts';
import { has, isEntity } from './schema-nodes.ts';
import { withAttached } from './with-attached.ts';

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * The part of a domain's schema that the domain itself resolves: the queries, mutations and subscriptions that its
 * file writes out, the `@computed` fields of its resources, what it adds to types of others, and the types that these
 * lead to. Types of resolvers are
 * generated from this; undefined where the kernel resolves everything.
 */
export function writtenPart(sdl: string): DocumentNode | undefined {
  const types = withAttached(parse(sdl)).definitions.filter(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const written = new Map(
    types.filter(isPartlyDerived).map((type) => [type.name.value, writtenFields(type)]),
  );
  if ([...written.values()].every(({ size }) => size === 0)) return undefined;
  const document = visit(expandSchema(sdl).document, {
    SchemaExtension: () => null,
    ObjectTypeDefinition(type) {
      const name = type.name.value;
      const kept = written.get(name);
      if (kept === undefined) return ROOTS.has(name) ? null : undefined;
      if (kept.size === 0 && ROOTS.has(name)) return null;
      // Of a type that others lead to, the id represents what is resolved elsewhere.
      const names = kept.size === 0 ? new Set(['id']) : kept;
      return { ...type, interfaces: [], fields: type.fields?.filter((field) => names.has(field.name.value)) };
    },
  });
  const roots = [...written].filter(([, { size }]) => size > 0).map(([name]) => name);
  return visit(reachablePart(document, roots), { Directive: () => null });
}

/** Whether the type has fields that the kernel or another domain resolves. */
function isPartlyDerived(type: ObjectTypeDefinitionNode): boolean {
  return ROOTS.has(type.name.value) || has(type, 'resource') || isEntity(type);
}

function writtenFields(type: ObjectTypeDefinitionNode): ReadonlySet<string> {
  const isWritten = (field: FieldDefinitionNode): boolean => {
    if (ROOTS.has(type.name.value)) return true;
    if (has(type, 'resource')) return has(field, 'computed');
    return field.name.value !== 'id' && !has(field, 'listed') && !has(field, 'external');
  };
  return new Set((type.fields ?? []).filter(isWritten).map(({ name }) => name.value));
}
