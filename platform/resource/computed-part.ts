import { Kind, parse, visit, type DirectiveNode, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { publicPart } from '#platform/graph/internal-fields.ts';
import { expandSchema } from './expand-schema.ts';

/**
 * The `@computed` fields of a domain's resources, and the types that they lead to. Code is generated from this: it is
 * all of the graph that a domain of declared resources resolves itself.
 */
export function computedPart(sdl: string): DocumentNode {
  const computed = new Map<string, ReadonlySet<string>>();
  for (const definition of parse(sdl).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    const names = (definition.fields ?? []).filter(isComputed).map(({ name }) => name.value);
    if (names.length > 0) computed.set(definition.name.value, new Set(names));
  }
  const document = visit(expandSchema(sdl).document, {
    SchemaExtension: () => null,
    ObjectTypeDefinition(type) {
      const name = type.name.value;
      if (['Query', 'Mutation', 'Subscription'].includes(name)) return null;
      const kept = computed.get(name);
      if (kept === undefined) return { ...type, directives: [], interfaces: [] };
      return { ...type, interfaces: [], fields: type.fields?.filter((field) => kept.has(field.name.value)) };
    },
  });
  return visit(publicPart(document), { Directive: () => null });
}

function isComputed({ directives }: FieldDefinitionNode): boolean {
  return directives?.some(({ name }: DirectiveNode) => name.value === 'computed') === true;
}
