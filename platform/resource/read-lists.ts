import type { FieldDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { z } from 'zod';
import type { ForeignList, ListModel } from './model.ts';
import { argumentsOf, find, has, SchemaFault, unwrap } from './schema-nodes.ts';

/** Nodes that a page may hold where its list declares nothing else, and at most. */
const [DEFAULT_PAGE_CAP, LARGEST_PAGE_CAP] = [100, 1_000];

/** Nodes that a page of a list may hold at most. */
export const pageCap = z.int().min(1).max(LARGEST_PAGE_CAP).default(DEFAULT_PAGE_CAP);

const listedArguments = z.strictObject({
  by: z.string(),
  orderBy: z.string().optional(),
  maxPage: pageCap,
});

/** The lists that a type declares by `@listed`. */
export function readLists({ name, fields = [] }: ObjectTypeDefinitionNode): ListModel[] {
  return fields.filter((field) => has(field, 'listed')).map((field) => readList(name.value, field));
}

/** The same of a type of another domain. */
export function readForeignLists(type: ObjectTypeDefinitionNode): ForeignList[] {
  return readLists(type).map((list) => ({ on: type.name.value, list }));
}

function readList(owner: string, field: FieldDefinitionNode): ListModel {
  const name = field.name.value;
  const parsed = listedArguments.safeParse(argumentsOf(find(field, 'listed')));
  if (!parsed.success) throw new SchemaFault(`${owner}.${name}: @listed: ${z.prettifyError(parsed.error)}`);
  const { by, orderBy, maxPage } = parsed.data;
  return { name, of: unwrap(field.type).type, by, orderBy, maxPage, description: field.description?.value };
}
