/** An address as a number, and how many bits addresses of its family have. */
interface Parsed {
  readonly value: bigint;
  readonly bits: 32 | 128;
}

/** Addresses from the first to the last. */
export interface Span {
  readonly first: bigint;
  readonly last: bigint;
}

/** Something that has a part of a block. */
export interface Part extends Span {
  readonly kind: 'block' | 'range' | 'address' | 'kept';
  readonly name: string;
}

export interface Space extends Span {
  readonly bits: Parsed['bits'];
  readonly parts: readonly Part[];
  /** What no part has, the largest first. */
  readonly free: readonly Span[];
}

interface Taken {
  readonly gateway?: string | null;
  readonly blocks: readonly { readonly prefix: string }[];
  readonly ranges: readonly { readonly from: string; readonly to: string; readonly role: string }[];
  readonly addresses: readonly { readonly address: string }[];
}

/** How a block is divided: the blocks, ranges and addresses in it, and what is free between them. */
export function spaceOf(prefix: string, { gateway, blocks, ranges, addresses }: Taken): Space {
  const { bits } = parseAddress(prefix.split('/', 1)[0] ?? '');
  const whole = spanOf(prefix);
  const parts: Part[] = [
    ...keptBy(whole, bits, gateway ?? null),
    ...blocks.map((block) => ({ ...spanOf(block.prefix), kind: 'block' as const, name: block.prefix })),
    ...ranges.map(({ from, to, role }) => ({
      first: parseAddress(from).value,
      last: parseAddress(to).value,
      kind: 'range' as const,
      name: `${from} – ${to}, ${role.toLowerCase()}`,
    })),
    ...addresses.map(({ address }) => {
      const { value } = parseAddress(address);
      return { first: value, last: value, kind: 'address' as const, name: address };
    }),
  ].toSorted((one, other) => (one.first < other.first ? -1 : Number(one.first > other.first)));
  return { ...whole, bits, parts, free: freeIn(whole, parts) };
}

/** Addresses that a block gives to no machine: its gateway, and the network and broadcast addresses of IPv4 (RFC 3021 for /31). */
function keptBy({ first, last }: Span, bits: Parsed['bits'], gateway: string | null): readonly Part[] {
  const kept: Part[] = [];
  const keep = (value: bigint, name: string): void =>
    void kept.push({
      first: value,
      last: value,
      kind: 'kept',
      name: `${formatAddress(value, bits)}, ${name}`,
    });
  if (bits === 32 && last - first > 1n) {
    keep(first, 'network');
    keep(last, 'broadcast');
  }
  if (gateway !== null) keep(parseAddress(gateway).value, 'gateway');
  return kept;
}

function freeIn(whole: Span, parts: readonly Part[]): readonly Span[] {
  const free: Span[] = [];
  let next = whole.first;
  for (const { first, last } of parts) {
    if (first > next) free.push({ first: next, last: first - 1n });
    if (last >= next) next = last + 1n;
  }
  if (next <= whole.last) free.push({ first: next, last: whole.last });
  return free.toSorted((one, other) =>
    sizeOf(one) > sizeOf(other) ? -1 : Number(sizeOf(one) < sizeOf(other)),
  );
}

export function sizeOf({ first, last }: Span): bigint {
  return last - first + 1n;
}

/** Where a part begins in a space and how wide it is, in per cent. */
export function placeIn(
  space: Span,
  { first, last }: Span,
): { readonly left: number; readonly width: number } {
  const share = (value: bigint): number => Number((value * 1_000_000n) / sizeOf(space)) / 10_000;
  return { left: share(first - space.first), width: share(last - first + 1n) };
}

function spanOf(prefix: string): Span {
  const [address = '', length = ''] = prefix.split('/');
  const { value, bits } = parseAddress(address);
  const host = (1n << BigInt(bits - Number(length))) - 1n;
  return { first: value & ~host, last: value | host };
}

function parseAddress(address: string): Parsed {
  if (!address.includes(':'))
    return {
      value: address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n),
      bits: 32,
    };
  const [head = '', tail] = address.split('::');
  const groups = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));
  const before = groups(head);
  const after = groups(tail ?? '');
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - before.length - after.length }, () => '0');
  const value = [...before, ...zeros, ...after].reduce(
    (sum, group) => (sum << 16n) | BigInt(`0x${group}`),
    0n,
  );
  return { value, bits: 128 };
}

/** An address in its shortest form (RFC 5952). */
export function formatAddress(value: bigint, bits: Parsed['bits']): string {
  const width = bits === 32 ? 8n : 16n;
  const count = bits === 32 ? 4 : 8;
  const groups = Array.from({ length: count }, (_, index) =>
    Number((value >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n)),
  );
  if (bits === 32) return groups.join('.');
  const text = groups.map((group) => group.toString(16)).join(':');
  const [longest] = [...text.matchAll(/(?<![^:])0(?::0)+(?![^:])/gu)]
    .map(([run]) => run)
    .toSorted((one, other) => other.length - one.length);
  if (longest === undefined) return text;
  const at = text.search(new RegExp(`(?<![^:])${longest}(?![^:])`, 'u'));
  const before = text.slice(0, at).replace(/:$/u, '');
  const after = text.slice(at + longest.length).replace(/^:/u, '');
  return `${before}::${after}`;
}
