import {
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/** A schema file declares something the kernel cannot serve; the message names the type and the field. */
export class SchemaFault extends Error {
  override readonly name = 'SchemaFault';
}

/** The name of a type without list and non-null, and whether it was one. */
export function unwrap(type: TypeNode): { type: string; required: boolean; isList: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...unwrap(type.type), required: true };
  if (type.kind === Kind.LIST_TYPE) return { ...unwrap(type.type), required: false, isList: true };
  return { type: type.name.value, required: false, isList: false };
}

type Directed = FieldDefinitionNode | ObjectTypeDefinitionNode;

/** The directive of a field or type, if it has it. */
export function find({ directives }: Directed, directive: string): ConstDirectiveNode | undefined {
  return directives?.find(({ name }) => name.value === directive);
}

export function has(node: Directed, directive: string): boolean {
  return find(node, directive) !== undefined;
}

/** Whether it is a type that other domains may refer to by its id, or the stub of such a type. */
export function isEntity(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return false;
  return argumentsOf(find(definition, 'key'))['fields'] === 'id';
}

/** The arguments that are given to a directive. */
export function argumentsOf(directive: ConstDirectiveNode | undefined): Record<string, unknown> {
  const entries = (directive?.arguments ?? []).map(
    ({ name, value }) => [name.value, valueFromASTUntyped(value)] as const,
  );
  return Object.fromEntries(entries);
}
