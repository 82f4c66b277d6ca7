// How blocks nest, and which of their addresses are not assigned.
import type { Bus } from './bus.ts';
import { covers, isUsable, span, usable } from './ip.ts';
import type { Kind } from './mapping.ts';
import type { Address, Block, Range, RowTypes } from './rows.ts';
import type { Mirror } from './mirror.ts';

/** Ranges of more addresses than 2^53 are not counted. */
const MOST_BITS = 53;

export interface Usage {
  readonly usable: number | null;
  readonly available: number | null;
  readonly used: number;
}

/** What keeps an address: the gateway, network or broadcast address of a block, or a range with a role. */
export type Keeper = { readonly block: Block } | { readonly range: Range };

export interface Tree {
  blocks(space: number): readonly Block[];
  addresses(space: number): readonly Address[];
  /** The smallest block around a new one: in a routing domain that of any tenant, else one of its tenant or of one above. */
  around(block: Pick<Block, 'space' | 'prefix' | 'tenantId' | 'routingDomainId'>): Block | undefined;
  children(block: Block): readonly Block[];
  /** Whether addresses are allocated from it. */
  gives(block: Block): boolean;
  keeper(space: number, address: string, by: 'machine' | 'person'): Keeper | undefined;
  /** Until when the address may not be given again; undefined when it may. */
  cooling(space: number, address: string, since: string): Date | undefined;
  usage(block: Block): Usage;
}

export function createTree(mirror: Mirror, bus: Pick<Bus, 'ancestors'>): Tree {
  const inSpace = <K extends Kind>(kind: K, space: number): RowTypes[K][] =>
    mirror.rows(kind).filter((row) => row.space === space);
  const blocks = (space: number): Block[] => inSpace('ipBlock', space);
  const addresses = (space: number): Address[] => inSpace('ipAddress', space);
  const rangesOf = (space: number): Range[] =>
    inSpace('ipRange', space).filter(({ role }) => role !== 'POOL');
  const isEdge = (address: string, { prefix }: Block): boolean =>
    covers(prefix, address) && span(address).family === 4 && !isUsable(address, prefix);
  const hasIn = ({ from, to }: Range, address: string): boolean => {
    const [first, last, { first: at, family }] = [span(from), span(to), span(address)];
    return first.family === family && first.first <= at && at <= last.first;
  };
  const children: Tree['children'] = ({ id, space }) =>
    blocks(space).filter(({ parentId }) => parentId === id);
  const gives: Tree['gives'] = (block) => block.allocatable && children(block).length === 0;
  const cooling: Tree['cooling'] = (space, address, since) => {
    const seconds = Math.max(
      0,
      ...blocks(space).map(({ prefix, coolDownSeconds }) => (covers(prefix, address) ? coolDownSeconds : 0)),
    );
    const until = new Date(Date.parse(since) + seconds * 1_000);
    return until.getTime() > Date.now() ? until : undefined;
  };
  return {
    blocks,
    addresses,
    children,
    gives,
    cooling,
    around({ space, prefix, tenantId, routingDomainId }) {
      const lineage = bus.ancestors(tenantId);
      return blocks(space)
        .filter((block) => block.prefix !== prefix && covers(block.prefix, prefix))
        .filter((block) => routingDomainId !== null || lineage.includes(block.tenantId))
        .toSorted(
          (a, b) =>
            span(b.prefix).length - span(a.prefix).length ||
            lineage.indexOf(b.tenantId) - lineage.indexOf(a.tenantId),
        )
        .at(0);
    },
    keeper(space, address, by) {
      const block = blocks(space).find((one) => one.gateway === address || isEdge(address, one));
      if (block !== undefined) return { block };
      const range = rangesOf(space).find(
        (one) => hasIn(one, address) && (by === 'machine' || one.role !== 'VIRTUAL'),
      );
      return range === undefined ? undefined : { range };
    },
    usage(block) {
      const { space, prefix } = block;
      const all = usable(prefix);
      const [taken, waiting] = [addresses(space), [...mirror.placeholders.values()]];
      const used = taken.filter(({ address }) => covers(prefix, address)).length;
      if (all.last - all.first >= 2n ** BigInt(MOST_BITS))
        return { usable: null, available: gives(block) ? null : 0, used };
      const kept: [bigint, bigint][] = [];
      for (const one of blocks(space)) {
        const edges = span(one.prefix);
        const inFour = edges.family === 4 && edges.length < 31 ? [edges.first, edges.last] : [];
        const gateway = one.gateway === null ? [] : [span(one.gateway)];
        for (const at of inFour) if (edges.family === all.family) kept.push([at, at]);
        for (const { first, family } of gateway) if (family === all.family) kept.push([first, first]);
      }
      for (const { from, to } of rangesOf(space))
        if (span(from).family === all.family) kept.push([span(from).first, span(to).first]);
      const held = [
        ...taken,
        ...waiting.filter(
          (one) => one.space === space && cooling(space, one.address, one.since) !== undefined,
        ),
      ].flatMap(({ address }): [bigint, bigint][] => {
        const { first, family } = span(address);
        return family === all.family ? [[first, first]] : [];
      });
      const count = Number(all.last - all.first + 1n);
      const machines = count - size(kept, all);
      return { usable: machines, available: gives(block) ? count - size([...kept, ...held], all) : 0, used };
    },
  };
}

/** How many numbers of the whole lie in at least one of the parts. */
function size(
  parts: readonly (readonly [bigint, bigint])[],
  whole: { readonly first: bigint; readonly last: bigint },
): number {
  let [total, next] = [0n, whole.first];
  for (const [first, last] of parts.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const from = first > next ? first : next;
    const to = last < whole.last ? last : whole.last;
    if (to < from) continue;
    total += to - from + 1n;
    next = to + 1n;
  }
  return Number(total);
}
