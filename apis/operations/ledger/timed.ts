/** Something that was said, and when (milliseconds since 1970, by the clock of who said it). */
export interface Timed<Value> {
  readonly at: number;
  readonly value: Value;
}

/** The one said last. Of two said in the same millisecond the same one wins, whichever arrives first. */
export function latest<Value>(
  a: Timed<Value> | undefined,
  b: Timed<Value> | undefined,
): Timed<Value> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
}

/** The one said first, for what cannot be taken back. */
export function earliest<Value>(
  a: Timed<Value> | undefined,
  b: Timed<Value> | undefined,
): Timed<Value> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compare(a, b) <= 0 ? a : b;
}

function compare(a: Timed<unknown>, b: Timed<unknown>): number {
  if (a.at !== b.at) return a.at - b.at;
  const [left, right] = [canonical(a.value), canonical(b.value)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** JSON that does not depend on the order of members, which a database does not keep. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
