import { namedType, type Schema } from '#clients/sdk/schema/schema.ts';
import { usageError } from '../exit-code.ts';
import type { Row } from '../output/format.ts';
import type { GraphClient } from './client.ts';
import { requireList, type Resource } from './resources.ts';
import { selectionOf, type Column } from './selection.ts';
import { toKebab } from './words.ts';

/** The graph's limit of a page, for types that have no larger one. */
const PAGE = 100;

/** What is asked of a list. */
export interface Question {
  readonly columns: readonly Column[];
  readonly where: object | undefined;
  readonly orderBy: object | undefined;
  readonly limit: number;
}

/** As many as wanted, in pages; `rest` when there are more. */
export async function readRows(
  client: GraphClient,
  resource: Resource,
  question: Question,
): Promise<{ rows: Row[]; rest: boolean }> {
  const { where } = resource;
  const listField = requireList(resource);
  const orderType = listField.args.find(({ name }) => name === 'orderBy');
  const parameters = [
    ['first', 'Int'],
    ['after', 'String'],
    ...(question.where === undefined || where === undefined ? [] : [['where', where.name]]),
    ...(question.orderBy === undefined || orderType === undefined
      ? []
      : [['orderBy', namedType(orderType.type).name]]),
  ];
  const document = `query(${parameters.map(([name, type]) => `$${name}: ${type}`).join(', ')}) {
    ${listField.name}(${parameters.map(([name]) => `${name}: $${name}`).join(', ')}) {
      nodes { id ${selectionOf(question.columns.filter((column) => column.join('.') !== 'id'))} }
      pageInfo { hasNextPage endCursor } } }`;
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const first = Math.min(PAGE, question.limit - rows.length);
    const data = await client.request(document, {
      ...question,
      columns: undefined,
      limit: undefined,
      first,
      after,
    });
    const page = data[listField.name] as {
      nodes: Row[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || rows.length >= question.limit)
      return { rows, rest: page.pageInfo.hasNextPage };
    after = page.pageInfo.endCursor;
  }
}

/** The order of a list by `FIELD` or `FIELD:desc`; undefined for the usual one. */
export function orderOf(schema: Schema, resource: Resource, sort: string | undefined): object | undefined {
  if (sort === undefined) return undefined;
  const { plural } = resource;
  const listField = requireList(resource);
  const argument = listField.args.find(({ name }) => name === 'orderBy');
  const input = argument === undefined ? undefined : schema.get(namedType(argument.type).name);
  const field = input?.inputFields?.find(({ name }) => name === 'field');
  const orders = field === undefined ? [] : (schema.get(namedType(field.type).name)?.enumValues ?? []);
  const [name = '', direction = 'asc'] = sort.split(':');
  if (direction !== 'asc' && direction !== 'desc')
    throw usageError('--sort takes FIELD, FIELD:asc or FIELD:desc.');
  const wanted = toKebab(name).replaceAll('-', '_').toUpperCase();
  if (!orders.some(({ name }) => name === wanted)) {
    const names = orders.map(({ name }) => name.toLowerCase().replaceAll('_', '-'));
    throw usageError(
      names.length === 0
        ? `A list of ${plural} has no other order.`
        : `${plural} sort by ${names.join(', ')}.`,
    );
  }
  return { field: wanted, direction: direction.toUpperCase() };
}
