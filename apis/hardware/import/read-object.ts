import type { z } from 'zod';
import { freeText, lineText } from '#platform/text/inputs.ts';
import type { Value } from '#platform/yaml/located.ts';
import { place, type Faults } from './yaml-file.ts';

/** Reads one value of a file; undefined where it is refused, or not understood. */
export type Rule = (value: Value, report: Report) => unknown;

/** What is said of a file while it is read: faults refuse it, warnings name what of it is not kept. */
export interface Report {
  readonly faults: Faults;
  readonly warnings: string[];
}

/** Names what is not kept, each part by its own path. */
export function warn({ warnings }: Report, value: Value, text: string): void {
  const { content } = value;
  const inner =
    content.type === 'object'
      ? [...content.members.values()]
      : content.type === 'list'
        ? content.elements
        : [];
  if (inner.length === 0) warnings.push(place(value, text));
  for (const one of inner) warn({ warnings } as Report, one, text);
}

/** The members of an object by what the rules call them; each other key is named in a warning. */
export function readObject(
  value: Value,
  rules: Readonly<Record<string, readonly [property: string, rule: Rule]>>,
  report: Report,
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  if (value.content.type !== 'object') {
    report.faults.add(value, 'must be an object: keys with values');
    return read;
  }
  for (const [key, member] of value.content.members) {
    const known = Object.hasOwn(rules, key) ? rules[key] : undefined;
    if (known === undefined) {
      warn(report, member, 'is not understood, and not kept');
      continue;
    }
    const [property, rule] = known;
    // A key without a value is as one that is left out.
    if (member.content.type === 'scalar' && member.content.value === null) continue;
    const result = rule(member, report);
    if (result !== undefined) read[property] = result;
  }
  return read;
}

/** The elements of a list of objects, whose names are unique. */
export function readList(
  value: Value,
  read: (element: Value, report: Report) => Record<string, unknown>,
  report: Report,
): Record<string, unknown>[] {
  if (value.content.type !== 'list') {
    report.faults.add(value, 'must be a list');
    return [];
  }
  const names = new Set<string>();
  return value.content.elements.map((element) => {
    const found = read(element, report);
    const name = typeof found['name'] === 'string' ? found['name'] : undefined;
    if (name === undefined) report.faults.add(element, 'name: is missing');
    else if (names.has(name)) report.faults.add(element, `name: "${name}" is there twice`);
    if (name !== undefined) names.add(name);
    return found;
  });
}

export function line(longest: number): Rule {
  return text(lineText(longest));
}

/** Text of several lines; blanks around it are kept, as they may be Markdown. */
export function lines(longest: number): Rule {
  return text(freeText(longest));
}

function text(schema: z.ZodType<string, string>): Rule {
  return (value, { faults }) => {
    const { content } = value;
    if (content.type !== 'scalar') {
      faults.add(value, 'must be text');
      return undefined;
    }
    const parsed = schema.safeParse(content.text);
    if (parsed.success) return parsed.data;
    faults.add(value, parsed.error.issues[0]?.message ?? 'is refused');
    return undefined;
  };
}

/** As YAML 1.1 writes booleans, in which NetBox reads files. */
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'off'].map((word) => [word, false] as const),
]);

export const flag: Rule = (value, { faults }) => {
  const { content } = value;
  const found = content.type === 'scalar' ? BOOLEANS.get(content.text.toLowerCase()) : undefined;
  if (found === undefined) faults.add(value, 'must be true or false');
  return found;
};

/** A number within the limits, a multiple of the step. */
export function number(least: number, most: number, step?: number): Rule {
  return (value, { faults }) => {
    const { content } = value;
    const found = content.type === 'scalar' ? content.value : undefined;
    const isAcceptable = typeof found === 'number' && (step === undefined || Number.isInteger(found / step));
    if (isAcceptable && found >= least && found <= most) return found;
    const steps = step === undefined ? 'a number' : step === 1 ? 'a whole number' : `a multiple of ${step}`;
    faults.add(value, `must be ${steps} from ${least} to ${most}`);
    return undefined;
  };
}

/** One of these words; another one is newer than this reader, and is named in a warning. */
export function word(known: readonly string[]): Rule {
  return (value, report) => {
    const { content } = value;
    if (content.type !== 'scalar') {
      report.faults.add(value, 'must be text');
      return undefined;
    }
    const constant = content.text.toUpperCase().replaceAll('-', '_');
    if (known.includes(constant)) return constant;
    warn(report, value, `"${content.text.slice(0, 60)}" is not understood, and not kept`);
    return undefined;
  };
}
