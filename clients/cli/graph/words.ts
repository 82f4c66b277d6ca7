/** `firmwareBaseline` or `minMemoryMiB` as people type it: `firmware-baseline`, `min-memory-mib`. */
export function toKebab(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z](?=[a-z0-9]))/g, '$1-$2').toLowerCase();
}

/** Those of the words that are nearest to one that was mistyped. */
export function nearest(word: string, words: Iterable<string>): string[] {
  return [...words]
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
    .filter(({ distance, candidate }) => distance <= Math.max(2, Math.floor(candidate.length / 3)))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein's distance. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1];
    for (const [j, other] of b.split('').entries()) {
      const above = row[j + 1] ?? 0;
      next.push(Math.min(above + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
