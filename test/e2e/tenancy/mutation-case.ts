import type { Role } from '#platform/auth/roles.ts';
import type { Estate } from './estate.ts';

/** A mutation on a tenant's estate: the least role that it takes there, and a valid input. */
export interface MutationCase {
  readonly role: Role;
  readonly input: (estate: Estate) => object;
}

/** The mutations of one and of many of a declared resource. */
export function verbsOf(
  one: string,
  verbs: Readonly<Record<string, MutationCase['input']>>,
  role: Role = 'operator',
): Record<string, MutationCase> {
  const cases = Object.entries(verbs).flatMap(([verb, input]): [string, MutationCase][] => [
    [`${one}${verb}`, { role, input }],
    [`${one}${verb}Many`, { role, input: (estate) => ({ items: [input(estate)] }) }],
  ]);
  return Object.fromEntries(cases);
}
