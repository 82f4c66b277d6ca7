import { UserError } from '#platform/errors/user-error.ts';
import { NODE_TYPES } from '../node-types.ts';

const KINDS = new Map(Object.entries(NODE_TYPES).map(([kind, { type }]) => [type, kind]));

/** The kinds of ids of the types that a caller names, of all where none are named. Throws a refusal for an unknown one. */
export function kindsOf(types: readonly string[] | null | undefined): readonly string[] {
  return (types ?? [...KINDS.keys()]).map((type) => {
    const kind = KINDS.get(type);
    if (kind !== undefined) return kind;
    const message = `There is no type "${type}"; there are ${[...KINDS.keys()].join(', ')}.`;
    throw new UserError('INVALID_INPUT', message, { path: ['kinds'] });
  });
}
