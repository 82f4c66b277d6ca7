/** Lists and objects within one another; no input of ours has more than a few. */
export const VALUES_DEPTH = 64;

/** How many values the variables hold; infinite where they are nested deeper than any input is. */
export function countValues(variables: unknown, limit: number): number {
  let level: unknown[] = [variables];
  let count = 0;
  // Level by level, as a recursion would end with the stack.
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > VALUES_DEPTH) return Infinity;
    const inner: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const member of Object.values(value)) {
        inner.push(member);
        if (count + inner.length > limit) return count + inner.length;
      }
    }
    count += inner.length;
    level = inner;
  }
  return count;
}
