import { CsvError, parse } from 'csv-parse/sync';

/** A cell with where it is in the text, both from 1. */
export interface Cell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A fault of the form of the text. */
export interface CsvFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const NEWLINE = /\r\n|\r|\n/g;

/** Blank lines and empty cells count: the parser keeps an object for each, for which a table of 6 MiB has room for millions. */
const MOST_LINES = 200_000;
const MOST_CELLS = 2_000_000;

interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** Rows of a text in CSV (RFC 4180) that are not blank; or the first fault of its form. */
export function parseCsv(text: string): readonly (readonly Cell[])[] | CsvFault {
  const tooLarge = sizeFault(text);
  if (tooLarge !== undefined) return tooLarge;
  let parsed: readonly Parsed[];
  try {
    parsed = parse(text, {
      bom: true,
      raw: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as readonly Parsed[];
  } catch (error) {
    if (error instanceof CsvError) return faultOf(error);
    throw error;
  }
  let line = 1;
  return parsed.flatMap(({ record, raw }) => {
    const cells = located(record, raw, line);
    line += [...raw.matchAll(NEWLINE)].length;
    return record.every((one) => one.trim() === '') ? [] : [cells];
  });
}

function sizeFault(text: string): CsvFault | undefined {
  let [lines, cells] = [1, 1];
  for (const [found] of text.matchAll(/\r\n|[\r\n,]/g)) {
    cells += 1;
    if (found !== ',') lines += 1;
    if (lines <= MOST_LINES && cells <= MOST_CELLS) continue;
    const message = `the table has more than ${MOST_LINES} lines or ${MOST_CELLS} cells. Divide it into several`;
    return { line: lines, column: 1, message };
  }
  return undefined;
}

/** The library does not say where in its row a cell begins; that follows from how long those before are written. */
function located(record: readonly string[], raw: string, firstLine: number): Cell[] {
  let at = 0;
  let line = firstLine;
  let lineStart = 0;
  return record.map((text) => {
    const cell = { text, line, column: at - lineStart + 1 };
    const isQuoted = raw[at] === '"';
    const length = isQuoted ? text.length + 2 + (text.match(/"/g)?.length ?? 0) : text.length;
    for (const found of raw.slice(at, at + length).matchAll(NEWLINE)) {
      line += 1;
      lineStart = at + found.index + found[0].length;
    }
    at += length + 1;
    return cell;
  });
}

const MESSAGES: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  INVALID_OPENING_QUOTE:
    'a quotation mark is within a cell that has none around it; write two within a quoted cell',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quotation mark; write two within a quoted cell',
};

function faultOf(error: CsvError): CsvFault {
  const { code, lines } = error as CsvError & { readonly lines?: number };
  return { line: lines ?? 1, column: 1, message: `no CSV: ${MESSAGES[code] ?? error.message}` };
}
