import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import { listSizeOf } from './limits/list-size.ts';

/**
 * Makes every list with pages have the default page that its schema names where a request gives no size, so that what is
 * served is what the cost of the request was computed with.
 */
export function fillPageSizes(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { assumed, slicing } = listSizeOf(field);
      const [usual] = slicing;
      if (usual === undefined) continue;
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args: Readonly<Record<string, unknown>>, context, info) => {
        if (slicing.some((name) => isGiven(args[name]))) return resolve(source, args, context, info);
        // What comes after a cursor is counted from the start, also in a list that otherwise begins at its end.
        const name = isGiven(args['after']) && slicing.includes('first') ? 'first' : usual;
        return resolve(source, { ...args, [name]: assumed }, context, info);
      };
    }
  }
  return schema;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}
