import { LineCounter, parseAllDocuments, type Document, type Tags, type YAMLError } from 'yaml';
import { repeatedKeys } from './repeated-keys.ts';

/**
 * A document as data, with its oddities, or in one sentence why it is invalid. Neither quotes more of the document
 * than its keys: it may hold secrets.
 */
export type Reading =
  | { readonly value: unknown; readonly warnings: readonly string[] }
  | { readonly fault: string };

/** Anchors may repeat a little, not blow a few lines up to gigabytes. */
const ALIASES_LIMIT = 100;

/**
 * Reads YAML as cloud-init does: version 1.1, where `yes` is a boolean and `52:54:00:12:34:56` a number. An empty
 * document is null.
 */
export function readYaml(text: string): Reading {
  const lines = new LineCounter();
  try {
    const documents = parseAllDocuments(text, {
      version: '1.1',
      customTags: asPyYaml,
      prettyErrors: false,
      lineCounter: lines,
      logLevel: 'silent',
      // Its own search for repeated keys compares each with each.
      uniqueKeys: false,
    });
    if (!Array.isArray(documents)) return EMPTY;
    const [document, second] = documents;
    if (document === undefined) return EMPTY;
    if (second !== undefined) return { fault: 'must be one YAML document' };
    const problem = problemOf(document);
    if (problem === undefined) {
      const value = document.toJS({ maxAliasCount: ALIASES_LIMIT }) as unknown;
      return { value, warnings: repeatedKeys(document, lines) };
    }
    const { line, col } = lines.linePos(problem.pos[0]);
    return { fault: `must be YAML; line ${line}, column ${col} is not (${problem.code})` };
  } catch {
    // What the parser throws, rather than notes, is too deep for its stack, or an alias that leads nowhere or too far.
    return {
      fault: 'must be YAML without endless nesting, and without aliases of unknown or too many anchors',
    };
  }
}

/**
 * What PyYAML, which cloud-init and many tools read YAML with, takes for another kind of value than YAML 1.1 says: `y` and
 * `n` are texts, as are numbers in base 60 that begin with 0, `08`, and an exponent without a point and a sign (PyYAML,
 * resolver.py).
 */
function asPyYaml(tags: Tags): Tags {
  return [...tags, PYTHON_TEXT].map((tag) => {
    if (typeof tag !== 'object' || !('test' in tag) || tag.test === undefined) return tag;
    if (tag.tag.endsWith(':bool')) {
      const words = tag.test.test('yes') ? BOOLEAN.yes : BOOLEAN.no;
      return { ...tag, test: words };
    }
    if (tag.tag.endsWith(':int') && tag.format === 'TIME') return { ...tag, test: BASE_60 };
    if (tag.tag.endsWith(':int') && tag.format === undefined) return { ...tag, test: DECIMAL };
    if (tag.tag.endsWith(':float') && tag.format === 'EXP') return { ...tag, test: EXPONENT };
    return tag;
  });
}

/** cloud-init takes this one of PyYAML's tags for Python's objects, and no other (safeyaml.py). */
const PYTHON_TEXT = { tag: 'tag:yaml.org,2002:python/unicode', resolve: (text: string) => text };

const BOOLEAN = {
  yes: /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  no: /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
};
const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const BASE_60 = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/;
const EXPONENT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)[eE][-+][0-9]+$/;

const EMPTY: Reading = { value: null, warnings: [] };

/**
 * The first thing that PyYAML fails on. It does not look at indentation within brackets (scanner.py, unwind_indent). The
 * parser warns of a bracket that ends at the margin; lines of its content that begin there it cannot read.
 */
const problemOf = ({ errors, warnings }: Document): YAMLError | undefined =>
  [...errors, ...warnings].find((noted) => !(noted.name === 'YAMLWarning' && noted.code === 'BAD_INDENT'));
