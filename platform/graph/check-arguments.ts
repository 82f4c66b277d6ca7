import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import { UserError } from '#platform/errors/user-error.ts';
import { isStorable } from '#platform/text/characters.ts';

/** No argument that has a meaning is longer; cursors hold a name and an id. */
const LONGEST = 2_048;
const MOST_VALUES = 1_000;

/**
 * Makes every field of the schema refuse arguments with texts that are too long, or that PostgreSQL could not take,
 * before its resolver sees them. Inputs of mutations are left to `mutate`, which has the rule of each field.
 */
export function checkArguments(schema: GraphQLSchema): GraphQLSchema {
  const mutations = schema.getMutationType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === mutations || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (source, args, context, info) => {
        check(args);
        return resolve(source, args, context, info);
      };
      if (subscribe === undefined) continue;
      field.subscribe = (source, args, context, info) => {
        check(args);
        return subscribe(source, args, context, info);
      };
    }
  }
  return schema;
}

function check(args: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(args)) {
    // The gateway sends the keys of one page's resources in one list, as many as there are.
    if (Array.isArray(value) && name !== 'representations' && value.length > MOST_VALUES)
      throw refusal([name], `must hold at most ${MOST_VALUES} values`);
    checkTexts(value, [name]);
  }
}

function checkTexts(value: unknown, path: readonly string[]): void {
  if (typeof value === 'string') {
    if (value.length > LONGEST) throw refusal(path, `must be at most ${LONGEST} characters`);
    if (!isStorable(value)) throw refusal(path, 'must not hold NUL or half a surrogate pair');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) checkTexts(member, [...path, key]);
  }
}

function refusal(path: readonly string[], rule: string): UserError {
  return new UserError('INVALID_INPUT', `${path.join('.')}: ${rule}.`, { path });
}
