import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** A person fixes a few at a time. */
const SHOWN = 10;

const NOUNS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a mapping',
  record: 'a mapping',
  string: 'a string',
};

/**
 * Holds a document against its schema. Each fault is a sentence that begins with the place in the document, e.g.
 * `ssh_authorized_keys[0] must be a string`, and says nothing of what stands there, which may be a secret.
 */
export function faultsOf(schema: z.ZodType, document: unknown): string[] {
  const parsed = schema.safeParse(document, { error: ruleOf });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => sentencesOf(issue, [])).slice(0, SHOWN);
}

/** What an issue breaks, where the schema itself does not say. */
function ruleOf(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${NOUNS[issue.expected] ?? `of type ${issue.expected}`}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'unrecognized_keys':
      return `has unknown keys: ${issue.keys.map(printable).join(', ')}`;
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `must be at least ${String(issue.minimum)}`
        : 'must not be empty';
    case 'too_big':
      return `must be at most ${String(issue.maximum)}${issue.origin === 'array' ? ' entries' : ''}`;
    default:
      return undefined;
  }
}

function sentencesOf(issue: Issue, within: readonly PropertyKey[]): string[] {
  const path = [...within, ...issue.path];
  if (issue.code === 'invalid_union') {
    // Of several shapes it has only one: then what is wrong inside is what a person must know.
    const meant = issue.errors.filter((branch) => branch.length > 0 && branch.every(isInside));
    const [branch] = meant;
    if (branch !== undefined && meant.length === 1) return branch.flatMap((one) => sentencesOf(one, path));
  }
  if (issue.code === 'invalid_key') return [`${placeOf(path)} ${issue.issues[0]?.message ?? issue.message}`];
  return [`${placeOf(path)} ${issue.message}`];
}

const isInside = ({ path, code }: Issue): boolean =>
  path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value');

/** `users[1].name`; the document as a whole where there is no path. */
function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${printable(String(part))}`));
  return place.length === 0 ? 'the document' : place.join('').replace(/^\./, '');
}

function printable(key: string): string {
  return key.replaceAll(/[^\w./-]+/g, '?').slice(0, 60);
}
