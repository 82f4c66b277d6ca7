import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { nameKey } from './keys.ts';

/** An annotation of a resource, with its namespace. */
export interface KnownAnnotation {
  readonly id: string;
  readonly data: unknown;
  readonly namespace: {
    readonly id: string;
    readonly name: string;
    readonly description: string | null;
    readonly private: boolean;
    readonly tenant: { readonly id: string };
  };
}

/** What a source says of a resource, with the namespace. */
export interface KnownStatus {
  readonly id: string;
  readonly data: unknown;
  readonly source: string;
  readonly namespace: { readonly name: string };
}

/** What is attached to a resource. */
export interface KnownAttached {
  readonly tags: readonly string[];
  /** By the keys of the names of their namespaces. */
  readonly annotations: ReadonlyMap<string, KnownAnnotation>;
  /** None where they were not asked for. */
  readonly statuses: readonly KnownStatus[];
}

interface Node {
  readonly id: string;
  readonly tags: readonly { readonly name: string }[];
  readonly annotations: readonly KnownAnnotation[];
  readonly statuses?: readonly KnownStatus[];
}

const DOCUMENT = `query($ids: [ID!]!, $withStatuses: Boolean!) { nodes(ids: $ids) { ... on MetadataNode { id tags { name }
  annotations { id data namespace { id name description private tenant { id } } }
  statuses @include(if: $withStatuses) { id data source namespace { name } } } } }`;

/** Resources that one request asks for. */
const AT_A_TIME = 100;

/** Tags and annotations of resources, and their statuses where these are asked for, by their ids. */
export async function readAttached(
  ask: AskDomain,
  ids: readonly string[],
  { withStatuses = false }: { readonly withStatuses?: boolean } = {},
): Promise<ReadonlyMap<string, KnownAttached>> {
  const known = new Map<string, KnownAttached>();
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    const some = ids.slice(start, start + AT_A_TIME);
    const variables = { ids: some, withStatuses };
    const { nodes } = await ask<{ nodes: readonly (Node | null)[] }>('metadata', DOCUMENT, variables);
    for (const node of nodes) if (node !== null) known.set(node.id, attachedOf(node));
  }
  return known;
}

function attachedOf({ tags, annotations, statuses = [] }: Node): KnownAttached {
  return {
    tags: tags.map(({ name }) => name),
    annotations: new Map(annotations.map((one) => [nameKey(one.namespace.name), one])),
    statuses,
  };
}
