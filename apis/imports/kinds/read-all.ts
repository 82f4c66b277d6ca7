import type { AskDomain } from '#platform/graph/joint-transaction.ts';
import { nameKey } from './keys.ts';
import type { Found } from './kind.ts';

/** A resource as lists show it. */
export interface Node {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

interface Page {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface ListOptions {
  readonly domain: string;
  /** Name of the list among the queries. */
  readonly list: string;
  /** Name of its filter's type. */
  readonly filter: string;
  readonly fields: string;
  readonly where?: object | undefined;
  /** Nodes that a page of the list holds. */
  readonly page?: number;
}

/** All resources of a list that the caller may see. */
export async function readAll(ask: AskDomain, options: ListOptions): Promise<readonly Node[]> {
  const { domain, list, filter, fields, where, page = 1_000 } = options;
  const document = `query($where: ${filter}, $after: String) {
    ${list}(first: ${page}, after: $after, where: $where) {
      nodes { id version ${fields} } pageInfo { hasNextPage endCursor }
    } }`;
  const nodes: Node[] = [];
  for (let after: string | null = null; ;) {
    const given = where === undefined ? { after } : { where, after };
    const answer: Readonly<Record<string, Page>> = await ask(domain, document, given);
    const found = answer[list];
    if (found === undefined) return nodes;
    nodes.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return nodes;
    after = found.pageInfo.endCursor;
  }
}

/** Values that a filter takes at a time. */
const IN_A_FILTER = 500;

/** As `readAll`, for each of many values of a filter `in`. */
export async function readAmong(
  ask: AskDomain,
  values: readonly string[],
  options: (some: readonly string[]) => ListOptions,
): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  for (let start = 0; start < values.length; start += IN_A_FILTER) {
    nodes.push(...(await readAll(ask, options(values.slice(start, start + IN_A_FILTER)))));
  }
  return nodes;
}

/** The id behind a reference of a node. */
export function idOf(node: Node, field: string): string | null {
  return (node[field] as { readonly id: string } | null | undefined)?.id ?? null;
}

/** These fields of a node, as inputs call them. */
export function valuesOf(node: Node, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, node[field] ?? null]));
}

/** A node that its name distinguishes from others, without its values. */
export function foundByName(node: Node): Omit<Found, 'values'> {
  const name = String(node['name']);
  return { id: node.id, version: node.version, key: nameKey(name), name, depth: 0 };
}
