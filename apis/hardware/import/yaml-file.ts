import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import { parseLocated, type Place, type Value } from '#platform/yaml/located.ts';

/** Most faults that are reported; a file with more is likely something else. */
const MOST_FAULTS = 20;
/** A device type file has three levels. */
const DEEPEST = 20;

/** Collects faults, so that one answer names all of them. */
export interface Faults {
  add(at: Place, problem: string): void;
}

/** `line 3, column 5: interfaces[0].name: must be text`. */
export function place({ path, line, column }: Place, text: string): string {
  return `line ${line}, column ${column}: ${path === '' ? '' : `${path}: `}${text}`;
}

/**
 * Reads a file of one YAML document, and hands it on. Throws all faults together, each with line and column: those of
 * `parseLocated`, and what `read` adds.
 */
export function readYaml<Result>(text: string, read: (root: Value, faults: Faults) => Result): Result {
  const found: UserError[] = [];
  const faults: Faults = {
    add(at, problem) {
      if (found.length >= MOST_FAULTS) return;
      found.push(new UserError('INVALID_INPUT', place(at, problem), { path: ['yaml'] }));
    },
  };
  const root = parseLocated(text, DEEPEST, faults.add);
  if (found.length > 0 || root === undefined) throw new UserErrors(found);
  const result = read(root, faults);
  if (found.length > 0) throw new UserErrors(found);
  return result;
}
