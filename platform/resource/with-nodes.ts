import {
  Kind,
  parse,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { isEntity } from './schema-nodes.ts';

/** The interfaces by which subgraphs may speak of entities without naming their types. */
const INTERFACES = /* GraphQL */ `
  "Anything in the graph that has an id: \`node(id:)\` finds it."
  interface Node {
    "Its id; the seven letters before the hyphen say of what type it is."
    id: ID!
  }

  "Anything that owns resources."
  interface ResourceOwner {
    "Its id."
    id: ID!
  }
`;

/** Types that own resources. */
const OWNERS: ReadonlySet<string> = new Set(['Tenant']);

/**
 * The schema in which every entity implements `Node`, and every owner `ResourceOwner`. Stubs of other domains' types do
 * too: a subgraph whose field has an interface as its type answers with types that it knows as implementations.
 */
export function withNodes(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  const definitions = document.definitions.map((definition) => {
    if (!isEntity(definition)) return definition;
    const interfaces = interfacesOf(definition);
    for (const { name } of interfaces) used.add(name.value);
    return { ...definition, interfaces };
  });
  const isMissing = ({ name: { value } }: InterfaceTypeDefinitionNode): boolean =>
    used.has(value) && !document.definitions.some((one) => 'name' in one && one.name?.value === value);
  const interfaces = parse(INTERFACES).definitions as readonly InterfaceTypeDefinitionNode[];
  return { ...document, definitions: [...definitions, ...interfaces.filter(isMissing)] };
}

function interfacesOf(type: ObjectTypeDefinitionNode): readonly NamedTypeNode[] {
  const written = type.interfaces ?? [];
  const wanted = ['Node', ...(OWNERS.has(type.name.value) ? ['ResourceOwner'] : [])];
  const missing = wanted.filter((wantedName) => !written.some(({ name }) => name.value === wantedName));
  return [
    ...written,
    ...missing.map((value) => ({ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value } }) as const),
  ];
}
