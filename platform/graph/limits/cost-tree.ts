import { evaluateSize, fixedSize, type Size } from './cost-size.ts';

/** How many objects a part of a document may read: `own + size * max(least, each + parts)`. */
export interface CostTree {
  /** Key of the field in the answer; a fragment has none. */
  readonly name?: string;
  readonly own: number;
  /** How many objects the field has: one, or those of a list. */
  readonly size: Size;
  /** What each of them costs without what is selected of it. */
  readonly each: number;
  /** What each of them costs at least. */
  readonly least: number;
  /** Whether arguments of the field give the size. */
  readonly isPaged: boolean;
  readonly parts: readonly CostTree[];
}

/** Reads nothing. */
export const FREE: CostTree = { own: 0, size: fixedSize(1), each: 0, least: 0, isPaged: false, parts: [] };

export interface Cost {
  readonly objects: number;
  /** The list to make smaller, on the path to most of the objects; undefined where there is none. */
  heaviestList(): HeavyList | undefined;
}

export interface HeavyList {
  /** Where the list is in the answer. */
  readonly path: string;
  readonly size: number;
  readonly isPaged: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

export function evaluateTree(tree: CostTree, variables: Variables): Cost {
  const costs = new Map<CostTree, number>();
  const objects = evaluate(tree, variables, costs);
  return { objects, heaviestList: () => heaviestList(tree, variables, costs) };
}

/** A fragment used in many places is one tree, so each tree is evaluated once. */
function evaluate(tree: CostTree, variables: Variables, costs: Map<CostTree, number>): number {
  const known = costs.get(tree);
  if (known !== undefined) return known;
  let inner = tree.each;
  for (const part of tree.parts) inner += evaluate(part, variables, costs);
  const cost = tree.own + evaluateSize(tree.size, variables) * Math.max(tree.least, inner);
  costs.set(tree, cost);
  return cost;
}

/** Of the lists on the way down, always to the costliest part: the longest that has pages, or else the longest. */
function heaviestList(
  root: CostTree,
  variables: Variables,
  costs: ReadonlyMap<CostTree, number>,
): HeavyList | undefined {
  const path: string[] = [];
  const lists: HeavyList[] = [];
  for (let at: CostTree | undefined = root; at !== undefined; at = costliest(at.parts, costs)) {
    if (at.name !== undefined) path.push(at.name);
    const size = evaluateSize(at.size, variables);
    if (size > 1) lists.push({ path: path.join('.'), size, isPaged: at.isPaged });
  }
  const paged = lists.filter(({ isPaged }) => isPaged);
  // Of lists of one length the innermost: least is lost where it is made smaller.
  return (paged.length > 0 ? paged : lists).toSorted((a, b) => a.size - b.size).at(-1);
}

function costliest(parts: readonly CostTree[], costs: ReadonlyMap<CostTree, number>): CostTree | undefined {
  const [first, ...others] = parts;
  return others.reduce(
    (most, part) => ((costs.get(part) ?? 0) > (costs.get(most ?? part) ?? 0) ? part : most),
    first,
  );
}
