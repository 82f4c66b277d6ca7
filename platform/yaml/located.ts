import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';

/** A value of a YAML document, with its place. */
export interface Value {
  /** Where it is in the document's structure, e.g. `interfaces[3].name`; empty for the whole. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly content:
    | { readonly type: 'object'; readonly members: ReadonlyMap<string, Value> }
    | { readonly type: 'list'; readonly elements: readonly Value[] }
    | { readonly type: 'scalar'; readonly value: unknown; readonly text: string };
}

export type Place = Pick<Value, 'path' | 'line' | 'column'>;

/** Called with each fault. */
export type AddFault = (at: Place, problem: string) => void;

/**
 * Reads one YAML document whose values nest at most so deep; undefined where it is invalid. Faults are invalid YAML,
 * aliases and tags, and duplicate keys.
 */
export function parseLocated(text: string, deepest: number, addFault: AddFault): Value | undefined {
  const lines = new LineCounter();
  const top = { path: '', line: 1, column: 1 };
  // The library compares each key of an object with all others; `toValue` does so in the time of their number.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;
  try {
    const document = parseDocument(text, { ...options, schema: 'core', version: '1.2' });
    for (const { pos, message } of document.errors) {
      const { line, col } = lines.linePos(pos[0]);
      addFault({ path: '', line, column: col }, `no YAML: ${message}`);
    }
    if (document.errors.length > 0) return undefined;
    if (document.contents === null) {
      addFault(top, 'the file is empty');
      return undefined;
    }
    return toValue(document.contents, { lines, addFault, deepest, path: '', depth: 0 });
  } catch (error) {
    // The library descends by recursion, and has no limit of its own.
    if (!(error instanceof RangeError)) throw error;
    addFault(top, 'is nested too deeply');
    return undefined;
  }
}

interface Walk {
  readonly lines: LineCounter;
  readonly addFault: AddFault;
  readonly deepest: number;
  readonly path: string;
  readonly depth: number;
}

function toValue(node: unknown, walk: Walk): Value {
  const { path, depth, lines, addFault } = walk;
  const { line, col } = lines.linePos((node as Node | null)?.range?.[0] ?? 0);
  const at = { path, line, column: col };
  const scalar = (value: unknown, text: string): Value => ({
    ...at,
    content: { type: 'scalar', value, text },
  });
  if (depth > walk.deepest) {
    addFault(at, 'is nested too deeply');
    return scalar(null, '');
  }
  if (isAlias(node)) {
    addFault(at, 'aliases are not taken; write the value out');
    return scalar(null, '');
  }
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined) {
    addFault(at, `tags are not taken; leave out "${node.tag.slice(0, 60)}"`);
  }
  if (isSeq(node)) {
    const elements = node.items.map((item, index) =>
      toValue(item, { ...walk, path: `${path}[${index}]`, depth: depth + 1 }),
    );
    return { ...at, content: { type: 'list', elements } };
  }
  if (isMap(node)) {
    const members = new Map<string, Value>();
    for (const { key, value } of node.items) {
      const spot = lines.linePos((key as Node | null)?.range?.[0] ?? 0);
      const where = { path, line: spot.line, column: spot.col };
      if (!isScalar(key) || key.tag !== undefined) {
        addFault(where, 'a key must be plain text');
        continue;
      }
      const name = textOf(key.value, key.source);
      const inner = path === '' ? shortened(name) : `${path}.${shortened(name)}`;
      if (members.has(name)) addFault({ ...where, path: inner }, 'is there twice');
      members.set(name, toValue(value, { ...walk, path: inner, depth: depth + 1 }));
    }
    return { ...at, content: { type: 'object', members } };
  }
  if (isScalar(node)) return scalar(node.value, textOf(node.value, node.source));
  return scalar(null, '');
}

/** A number that is meant as text keeps its digits: the name `08` is not `8`. */
function textOf(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** A key as a message shows it. */
function shortened(name: string): string {
  return /^[\w.-]{1,60}$/.test(name) ? name : JSON.stringify(name.slice(0, 60));
}
