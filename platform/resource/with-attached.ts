import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { argumentsOf, find, isEntity } from './schema-nodes.ts';

/** The directive that marks such an interface. */
const ATTACHED = 'attached';

/**
 * The schema in which every stub of another domain's type has the fields of the interfaces with `@attached`: a domain
 * that adds the same fields to all types of the graph writes them once, and one stub for each type.
 */
export function withAttached(document: DocumentNode): DocumentNode {
  const interfaces = document.definitions.filter(
    (one): one is InterfaceTypeDefinitionNode =>
      one.kind === Kind.INTERFACE_TYPE_DEFINITION &&
      one.directives?.some(({ name }) => name.value === ATTACHED) === true,
  );
  if (interfaces.length === 0) return document;
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      isEntity(definition) && isStub(definition) ? attach(definition, interfaces) : definition,
    ),
  };
}

function isStub(type: ObjectTypeDefinitionNode): boolean {
  return argumentsOf(find(type, 'key'))['resolvable'] === false;
}

/** The type as this domain adds to it: it must be asked for the fields, so its key resolves here. */
function attach(
  type: ObjectTypeDefinitionNode,
  interfaces: readonly InterfaceTypeDefinitionNode[],
): ObjectTypeDefinitionNode {
  const written = new Set((type.fields ?? []).map(({ name }) => name.value));
  const added = interfaces.flatMap(({ fields = [] }) =>
    fields.filter(({ name }) => !written.has(name.value)),
  );
  return {
    ...type,
    interfaces: [
      ...(type.interfaces ?? []),
      ...interfaces.map(({ name }) => ({ kind: Kind.NAMED_TYPE, name }) as const),
    ],
    directives: type.directives?.map(resolvable),
    fields: [...(type.fields ?? []), ...added],
  };
}

function resolvable(directive: ConstDirectiveNode): ConstDirectiveNode {
  if (directive.name.value !== 'key') return directive;
  return { ...directive, arguments: directive.arguments?.filter(({ name }) => name.value !== 'resolvable') };
}
