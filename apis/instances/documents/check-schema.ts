import type { z } from 'zod';
import { joined, type Findings } from './findings.ts';
import { placeOf } from './place.ts';
import { ruleOf } from './rule-of.ts';
import { isWarning } from './tolerated.ts';

type Issue = z.core.$ZodIssue;

/** What the consumer makes of a broken rule, where it takes the document all the same; undefined where it does not. */
export type Consequence = (issue: Issue, path: readonly PropertyKey[]) => string | undefined;

/**
 * Holds a document against its schema. Each finding is a sentence that begins with the place in the document, e.g.
 * `ssh_authorized_keys[0] must be a string`, and does not quote the value, which may be a secret.
 */
export function checkSchema(
  schema: z.ZodType,
  document: unknown,
  consequenceOf: Consequence = () => undefined,
): Findings {
  const parsed = schema.safeParse(document, { error: ruleOf });
  if (parsed.success) return { faults: [], warnings: [] };
  return joined(parsed.error.issues.flatMap((issue) => findingsOf(issue, [], consequenceOf)));
}

function findingsOf(issue: Issue, within: readonly PropertyKey[], consequenceOf: Consequence): Findings[] {
  const path = [...within, ...issue.path];
  if (issue.code === 'invalid_union') {
    // Where only one of several shapes can be meant, the faults inside it are reported.
    const meant = issue.errors.filter((branch) => branch.length > 0 && branch.every(isInside));
    const [branch] = meant;
    if (branch !== undefined && meant.length === 1)
      return branch.flatMap((one) => findingsOf(one, path, consequenceOf));
  }
  const rule = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const sentence = `${placeOf(path)} ${rule}`;
  if (isWarning(issue)) return [{ faults: [], warnings: [sentence] }];
  const consequence = consequenceOf(issue, path);
  return consequence === undefined
    ? [{ faults: [sentence], warnings: [] }]
    : [{ faults: [], warnings: [`${sentence}; ${consequence}`] }];
}

const isInside = ({ path, code }: Issue): boolean =>
  path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value');
