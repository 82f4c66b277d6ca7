import type { CsvType } from '#contracts/site-file/csv-columns.ts';

/**
 * What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"), in the widths of East Asian texts too.
 * An apostrophe before it makes it text for them.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that is the word `null` clears the value; a text that is that word has a backslash before it. */
const CLEARS = 'null';
const CLEARS_AS_TEXT = /^\\*null$/;

/** A value as the text of a cell; empty where there is none. */
export function cellOf(value: unknown, type: CsvType): string {
  if (value === null || value === undefined) return '';
  if (type === 'list') {
    const elements = (value as readonly string[]).map((one) => one.replaceAll(/[\\;]/g, String.raw`\$&`));
    return guarded(elements.join(';'));
  }
  return typeof value === 'string' ? guarded(value) : JSON.stringify(value);
}

function guarded(text: string): string {
  if (FORMULA.test(text)) return `'${text}`;
  return CLEARS_AS_TEXT.test(text) ? `\\${text}` : text;
}

/** The value of a cell: undefined where it says nothing, null (of a list none) where it clears. Throws what is wrong with it. */
export function valueOfCell(cell: string, type: CsvType): unknown {
  if (cell.trim() === '') return undefined;
  if (cell.trim() === CLEARS) return type === 'list' ? [] : null;
  const text = unguarded(cell);
  if (type === 'number') {
    if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text.trim())) throw new CellFault('must be a number');
    return Number(text);
  }
  if (type === 'boolean') {
    const word = text.trim().toLowerCase();
    if (word !== 'true' && word !== 'false') throw new CellFault('must be true or false');
    return word === 'true';
  }
  return type === 'list' ? elementsOf(text) : text;
}

/** What is wrong with a cell. */
export class CellFault extends Error {}

function unguarded(text: string): string {
  if (text.startsWith("'") && FORMULA.test(text)) return text.slice(1);
  return text.startsWith('\\') && CLEARS_AS_TEXT.test(text) ? text.slice(1) : text;
}

function elementsOf(text: string): string[] {
  const elements = [''];
  for (const [piece] of text.matchAll(/\\[\\;]|[^]/gu)) {
    if (piece === ';') elements.push('');
    else
      elements[elements.length - 1] += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return elements.map((one) => one.trim());
}
