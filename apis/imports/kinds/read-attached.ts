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

/** What is attached to a resource. */
export interface KnownAttached {
  readonly tags: readonly string[];
  /** By the keys of the names of their namespaces. */
  readonly annotations: ReadonlyMap<string, KnownAnnotation>;
}

interface Node {
  readonly id: string;
  readonly tags: readonly { readonly name: string }[];
  readonly annotations: readonly KnownAnnotation[];
}

const DOCUMENT = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on MetadataNode { id tags { name }
  annotations { id data namespace { id name description private tenant { id } } } } } }`;

/** Resources that one request asks for. */
const AT_A_TIME = 100;

/** Tags and annotations of resources, by their ids. */
export async function readAttached(
  ask: AskDomain,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownAttached>> {
  const known = new Map<string, KnownAttached>();
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    const some = ids.slice(start, start + AT_A_TIME);
    const { nodes } = await ask<{ nodes: readonly (Node | null)[] }>('metadata', DOCUMENT, { ids: some });
    for (const node of nodes) if (node !== null) known.set(node.id, attachedOf(node));
  }
  return known;
}

function attachedOf({ tags, annotations }: Node): KnownAttached {
  return {
    tags: tags.map(({ name }) => name),
    annotations: new Map(annotations.map((one) => [nameKey(one.namespace.name), one])),
  };
}
