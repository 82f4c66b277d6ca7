import { isScalar, visit, type Document, type LineCounter } from 'yaml';
import { printable } from './place.ts';

/**
 * Keys that a mapping has more than once, each with the line of the later one. YAML 1.1 forbids them, and PyYAML takes the
 * last without a word (constructor.py, construct_mapping).
 */
export function repeatedKeys(document: Document, lines: LineCounter): string[] {
  const found: string[] = [];
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value) && key.value !== '<<') {
          const { line } = lines.linePos(key.range?.[0] ?? 0);
          found.push(`line ${line} has the key ${printable(String(key.value))} again; the last one counts`);
        }
        keys.add(key.value);
      }
    },
  });
  return found;
}
