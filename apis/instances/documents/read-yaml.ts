import { isScalar, LineCounter, parseAllDocuments, visit, type Document, type Tags } from 'yaml';

/** A document as data, or in one sentence why it is none. No fault ever quotes the document, which may hold secrets. */
export type Reading = { readonly value: unknown } | { readonly fault: string };

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
    if (!Array.isArray(documents)) return { value: null };
    const [document, second] = documents;
    if (document === undefined) return { value: null };
    if (second !== undefined) return { fault: 'must be one YAML document' };
    const problem = problemOf(document);
    if (problem === undefined) return { value: document.toJS({ maxAliasCount: ALIASES_LIMIT }) as unknown };
    const { line, col } = lines.linePos(problem.offset);
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
  return tags.map((tag) => {
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

const BOOLEAN = {
  yes: /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
  no: /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
};
const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const BASE_60 = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/;
const EXPONENT = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)[eE][-+][0-9]+$/;

function problemOf(document: Document): { readonly code: string; readonly offset: number } | undefined {
  const [noted] = [...document.errors, ...document.warnings];
  if (noted !== undefined) return { code: noted.code, offset: noted.pos[0] };
  let repeated: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value) && key.value !== '<<') {
          repeated = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return repeated === undefined ? undefined : { code: 'DUPLICATE_KEY', offset: repeated };
}
