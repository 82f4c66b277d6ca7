import type { Behaviour, Document } from '../models/model.ts';
import type { Answer } from './answer.ts';
import { fail } from './errors.ts';

/** `$skip` and `$top` are for the resources that come in pages to heed. */
const KNOWN: readonly string[] = ['$expand', '$select', '$skip', '$top'];
/** `*` all links, `.` those outside `Links`, with a depth or without. */
const EXPAND = /^[*.](?:\(\$levels=[1-9]\d?\))?$/;

/** What a GET asks for by its query (DSP0266 §7.3). */
export interface Query {
  /** `all`: links below `Links` too. */
  readonly expand: 'none' | 'all' | 'no-links';
  /** The one member in place of its collection. */
  readonly only: boolean;
  /** Paths of properties, e.g. `Status/Health`; undefined for all. */
  readonly select: readonly string[] | undefined;
}

/**
 * Reads the query options that a model supports. What begins with `$` and is not known is refused with 501, a wrong value with
 * 400, and everything else is ignored (DSP0266 §7.3.1).
 */
export function readQuery(behaviour: Behaviour, query: URLSearchParams): Query | Answer {
  const { expand, query: rules } = behaviour;
  const unknown = [...query.keys()].find((name) => name.startsWith('$') && !KNOWN.includes(name));
  if (unknown !== undefined) return fail(behaviour, 501, 'QueryNotSupported');
  const wrong = (name: string): Answer =>
    fail(behaviour, 400, 'QueryParameterValueFormatError', query.get(name) ?? '', name);
  const wanted = query.get('$expand');
  if (wanted !== null && rules !== undefined && !EXPAND.test(wanted)) return wrong('$expand');
  if (query.has('$select') && rules?.select !== true) return fail(behaviour, 501, 'QueryNotSupported');
  const selected = query.get('$select');
  if (selected !== null && !/^[^,]+(?:,[^,]+)*$/.test(selected)) return wrong('$select');
  const only = rules?.only === true && query.has('only');
  if (only && query.get('only') !== '') return wrong('only');
  return {
    expand: !expand || wanted === null ? 'none' : wanted.startsWith('*') ? 'all' : 'no-links',
    only,
    select: selected?.split(',').map((path) => path.trim()),
  };
}

/** Puts documents in place of the links that lead to them, one level deep. `Members` alone, or all there are. */
export function expandLinks(
  document: Document,
  scope: { readonly members: boolean; readonly links: boolean },
  find: (path: string) => Document | undefined,
): Document {
  const follow = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(follow);
    if (!isObject(value)) return value;
    const { '@odata.id': path, ...others } = value;
    if (typeof path === 'string' && Object.keys(others).length === 0) return find(path) ?? value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, follow(part)]));
  };
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      const skipped = scope.members ? name !== 'Members' : name === 'Links' && !scope.links;
      return [name, skipped || name.startsWith('@') ? value : follow(value)];
    }),
  );
}

/** The annotations of a document, and of its properties those that are wanted (DSP0266 §7.3.3). */
export function selectProperties(document: Document, paths: readonly string[]): Document {
  const deeper = new Map<string, string[]>();
  for (const path of paths) {
    const [name = '', ...rest] = path.split('/');
    deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
  }
  return Object.fromEntries(
    Object.entries(document).flatMap(([name, value]) => {
      if (name.startsWith('@odata.')) return [[name, value]];
      const below = deeper.get(name);
      if (below === undefined) return [];
      return [[name, below.length > 0 && isObject(value) ? selectProperties(value, below) : value]];
    }),
  );
}

function isObject(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
