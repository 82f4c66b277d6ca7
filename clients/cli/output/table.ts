import { painter, printable, type Io } from '../io.ts';
import { fit, widthOf } from './width.ts';

const GAP = '  ';
/** Narrower columns are left as they are when a table is too wide. */
const LEAST = 8;

/** Columns under headings; in a terminal the widest are shortened until a row fits into a line. */
export function formatTable(
  io: Io,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = rows.map((row) => row.map((cell) => printable(cell).replaceAll(/[\t\n]/g, ' ')));
  const widths = headings.map((heading, index) =>
    Math.max(widthOf(heading), ...cells.map((row) => widthOf(row[index] ?? ''))),
  );
  const room = io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : Infinity;
  // Columns that do not fit even when shortened are left out, and the heading marks that.
  const isCut = leastOf(widths) > room;
  while (isCut && widths.length > 1 && leastOf(widths) > room - GAP.length - 1) widths.pop();
  shrink(widths, room - GAP.length * (widths.length - 1) - (isCut ? GAP.length + 1 : 0));
  const paint = painter(io, io.stdout);
  const line = (row: readonly string[]): string =>
    row
      .slice(0, widths.length)
      .map((cell, index) => fit(cell, widths[index] ?? 0))
      .join(GAP)
      .trimEnd();
  return `${[paint('bold', `${line(headings)}${isCut ? `${GAP}…` : ''}`), ...cells.map(line)].join('\n')}\n`;
}

/** `name: value` lines with the values under one another. */
export function formatPairs(io: Io, pairs: readonly (readonly [string, string])[]): string {
  const paint = painter(io, io.stdout);
  const width = Math.max(...pairs.map(([name]) => widthOf(name)));
  return pairs
    .map(([name, value]) => `${paint('dim', fit(name, width))}${GAP}${printable(value)}\n`)
    .join('');
}

/** How wide columns are together when each is as narrow as it may be. */
function leastOf(widths: readonly number[]): number {
  const least = widths.map((width) => Math.min(width, LEAST));
  return least.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);
}

function shrink(widths: number[], room: number): void {
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= LEAST) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}
