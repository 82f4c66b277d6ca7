import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { NODE_TYPES } from '../node-types.ts';
import type { FoundNode } from '../nodes/find-node.ts';
import { kindsOf } from './kinds.ts';
import { visibleNodes } from './visible-nodes.ts';
import { searchedWords } from './words.ts';

const MOST_HITS = 50;
const USUAL_HITS = 10;

/** Matches among which the best are looked for: a prefix that a whole fleet has must not sort the fleet. */
const MOST_CANDIDATES = 1_000;

/** What a search takes. */
export interface SearchArguments {
  readonly text: string;
  readonly kinds?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
}

/** A resource that was found. */
export interface SearchHit {
  readonly node: FoundNode;
  readonly label: string;
  readonly kind: string;
}

/** The resources that the caller may see and whose texts have all words of the search, the best first. */
export async function searchNodes(
  { em, access }: GraphContext,
  { text, kinds, first }: SearchArguments,
): Promise<readonly SearchHit[]> {
  const { query, whole } = searchedWords(text);
  const most = first ?? USUAL_HITS;
  if (most < 1 || most > MOST_HITS) {
    const message = `first must be from 1 to ${MOST_HITS}; refine the text for others.`;
    throw new UserError('INVALID_INPUT', message, { path: ['first'] });
  }
  const visible = visibleNodes(access);
  const rows: { id: string; kind: IdKind; label: string | null }[] = await em.execute(
    `select id, kind, label from (
       select node.id, node.kind, node.label from reference node
       where not node.deleted and node.words @@ ?::tsquery and node.kind = any(?::text[]) and ${visible.sql}
       limit ${MOST_CANDIDATES}
     ) as found
     order by (id = ? or lower(label) = ?) desc nulls last, starts_with(lower(label), ?) desc nulls last,
       length(label), label, id
     limit ?`,
    [query, `{${kindsOf(kinds).join(',')}}`, ...visible.values, whole, whole, whole, most],
  );
  return rows.flatMap(({ id, kind, label }) => {
    const type = NODE_TYPES[kind]?.type;
    return type === undefined ? [] : [{ node: { __typename: type, id }, label: label ?? id, kind: type }];
  });
}
