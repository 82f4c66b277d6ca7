import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { UserError, UserErrors } from '#platform/errors/user-error.ts';

/** Faults that are told at once; a file with more is likely something else. */
const MOST_FAULTS = 20;
/** A device type file has three levels. */
const DEEPEST = 20;

/** A value of a file, with where it stands. */
export interface Value {
  /** Where it is in the file's structure, e.g. `interfaces[3].name`; empty for the whole. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly content:
    | { readonly type: 'object'; readonly members: ReadonlyMap<string, Value> }
    | { readonly type: 'list'; readonly elements: readonly Value[] }
    | { readonly type: 'scalar'; readonly value: unknown; readonly text: string };
}

/** Collects faults, so that one answer names all of them. */
export interface Faults {
  add(at: Pick<Value, 'path' | 'line' | 'column'>, problem: string): void;
}

/** `line 3, column 5: interfaces[0].name: must be text`. */
export function place({ path, line, column }: Pick<Value, 'path' | 'line' | 'column'>, text: string): string {
  return `line ${line}, column ${column}: ${path === '' ? '' : `${path}: `}${text}`;
}

/**
 * Reads a file of one YAML document, and hands it on. Throws all faults together, each with line and column: what is no
 * YAML, aliases and tags, keys that are there twice, and what `read` adds.
 */
export function readYaml<Result>(text: string, read: (root: Value, faults: Faults) => Result): Result {
  const found: UserError[] = [];
  const faults: Faults = {
    add(at, problem) {
      if (found.length >= MOST_FAULTS) return;
      found.push(new UserError('INVALID_INPUT', place(at, problem), { path: ['yaml'] }));
    },
  };
  const root = parse(text, faults);
  if (found.length > 0 || root === undefined) throw new UserErrors(found);
  const result = read(root, faults);
  if (found.length > 0) throw new UserErrors(found);
  return result;
}

function parse(text: string, faults: Faults): Value | undefined {
  const lines = new LineCounter();
  const top = { path: '', line: 1, column: 1 };
  // The library compares each key of an object with all others; `toValue` does so in the time of their number.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const;
  try {
    const document = parseDocument(text, { ...options, schema: 'core', version: '1.2' });
    for (const { pos, message } of document.errors.slice(0, MOST_FAULTS)) {
      const { line, col } = lines.linePos(pos[0]);
      faults.add({ path: '', line, column: col }, `no YAML: ${message}`);
    }
    if (document.errors.length > 0) return undefined;
    if (document.contents === null) {
      faults.add(top, 'the file is empty');
      return undefined;
    }
    return toValue(document.contents, { lines, faults, path: '', depth: 0 });
  } catch (error) {
    // The library descends by recursion, and has no limit of its own.
    if (!(error instanceof RangeError)) throw error;
    faults.add(top, 'is nested too deeply');
    return undefined;
  }
}

interface Walk {
  readonly lines: LineCounter;
  readonly faults: Faults;
  readonly path: string;
  readonly depth: number;
}

function toValue(node: unknown, walk: Walk): Value {
  const { path, depth, lines, faults } = walk;
  const { line, col } = lines.linePos((node as Node | null)?.range?.[0] ?? 0);
  const at = { path, line, column: col };
  const scalar = (value: unknown, text: string): Value => ({
    ...at,
    content: { type: 'scalar', value, text },
  });
  if (depth > DEEPEST) {
    faults.add(at, 'is nested too deeply');
    return scalar(null, '');
  }
  if (isAlias(node)) {
    faults.add(at, 'aliases are not taken; write the value out');
    return scalar(null, '');
  }
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.tag !== undefined) {
    faults.add(at, `tags are not taken; leave out "${node.tag.slice(0, 60)}"`);
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
        faults.add(where, 'a key must be plain text');
        continue;
      }
      const name = textOf(key.value, key.source);
      const inner = path === '' ? shortened(name) : `${path}.${shortened(name)}`;
      if (members.has(name)) faults.add({ ...where, path: inner }, 'is there twice');
      members.set(name, toValue(value, { ...walk, path: inner, depth: depth + 1 }));
    }
    return { ...at, content: { type: 'object', members } };
  }
  if (isScalar(node)) return scalar(node.value, textOf(node.value, node.source));
  return scalar(null, '');
}

/** A number that stands for text keeps its digits: the name `08` is not `8`. */
function textOf(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** A key as a message shows it. */
function shortened(name: string): string {
  return /^[\w.-]{1,60}$/.test(name) ? name : JSON.stringify(name.slice(0, 60));
}
