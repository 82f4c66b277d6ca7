import { UserError } from '#platform/errors/user-error.ts';

/** A page holds so many nodes where its list declares nothing else; asking for more is an error, never a silent cut. */
export const PAGE_LIMIT = 100;
const DEFAULT_PAGE = 50;

/** One page of a list, as the graph shows it. */
export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only when the field is requested. */
  readonly totalCount: () => Promise<number>;
}

/** How many nodes a page has; throws a refusal where more are requested than a page of the list may hold. */
export function pageSize(
  asked: number | null | undefined,
  argument: 'first' | 'last' = 'first',
  most = PAGE_LIMIT,
): number {
  if (asked === null || asked === undefined) return DEFAULT_PAGE;
  if (asked >= 1 && asked <= most) return asked;
  const cursor = argument === 'first' ? 'after' : 'before';
  const message = `${argument} must be from 1 to ${most} in this list; page on with ${cursor}.`;
  throw new UserError('INVALID_INPUT', message, { path: [argument] });
}
