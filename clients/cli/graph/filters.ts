import { usageError } from '../exit-code.ts';
import type { GraphClient } from './client.ts';
import { findId, isId } from './lookup.ts';
import type { Resource } from './resources.ts';
import { namedType, type Schema } from '#clients/sdk/schema/schema.ts';
import { nearest, toKebab } from './words.ts';

const OPERATORS = { '!=': 'ne', '~': 'contains', '=': 'eq' } as const;

/**
 * The filter of a list from what people write: `state=FAILED`, `name~web`, `state=FAILED,IN_USE`, `state!=RETIRED`,
 * `site=ams1`, `rack=none`. All must hold.
 */
export async function parseFilters(
  client: GraphClient,
  schema: Schema,
  resources: readonly Resource[],
  resource: Resource,
  filters: readonly string[],
): Promise<object | undefined> {
  const all = await Promise.all(
    filters.map(async (text) => await parseFilter(client, schema, resources, resource, text)),
  );
  if (all.length < 2) return all[0];
  return { and: all };
}

async function parseFilter(
  client: GraphClient,
  schema: Schema,
  resources: readonly Resource[],
  resource: Resource,
  text: string,
): Promise<object> {
  const [, left, sign, right] = /^([\w-]+)(!=|=|~)(.*)$/s.exec(text) ?? [];
  if (left === undefined || right === undefined) {
    throw usageError(`--filter takes field=value, field!=value or field~part, not '${text}'.`);
  }
  const fields = (resource.where?.inputFields ?? []).filter(
    ({ name }) => !['and', 'or', 'not'].includes(name),
  );
  const wanted = toKebab(left);
  const field =
    fields.find(({ name }) => toKebab(name) === wanted) ??
    fields.find(({ name }) => toKebab(name) === `${wanted}-id`);
  if (field === undefined) {
    const names = fields.map(({ name }) => toKebab(name.replace(/Id$/, '')));
    const near = nearest(wanted, names);
    const rest = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${names.join(', ')}.`;
    throw usageError(`A list of ${resource.plural} has no filter ${left}; ${rest}`);
  }
  const operator = OPERATORS[sign as keyof typeof OPERATORS];
  const operators = schema.get(namedType(field.type).name)?.inputFields ?? [];
  if (right === 'none') return { [field.name]: { isNull: sign === '=' } };
  const kind = namedType(operators.find(({ name }) => name === 'eq')?.type ?? field.type).name;
  const target = resources.find((other) => `${other.field}Id` === field.name);
  const values = await Promise.all(
    (operator === 'contains' ? [right] : right.split(',')).map(async (value) => {
      if (target !== undefined && !isId(value)) return await findId(client, target, value);
      return valueOf(schema, value, kind, left);
    }),
  );
  if (values.length === 1) return { [field.name]: { [operator]: values[0] } };
  return { [field.name]: { [operator === 'ne' ? 'notIn' : 'in']: values } };
}

/** A value as its type in the schema requires it. */
export function valueOf(schema: Schema, text: string, type: string, name: string): unknown {
  const values = schema.get(type)?.enumValues?.map((value) => value.name) ?? [];
  if (values.length > 0 && !values.includes(text)) {
    const [near] = nearest(text.toUpperCase().replaceAll('-', '_'), values);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw usageError(`${name} takes ${values.join(', ')}; not '${text}'.${hint}`);
  }
  if (type === 'Int' || type === 'Float') {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number))
      throw usageError(`${name} takes a number; ${text} is none.`);
    return number;
  }
  if (type === 'Boolean') {
    if (text === 'true' || text === 'yes') return true;
    if (text === 'false' || text === 'no') return false;
    throw usageError(`${name} takes true or false; ${text} is neither.`);
  }
  if (type === 'JSON') return jsonOf(text, name);
  return text;
}

/** A JSON value; a text that is not JSON, and does not begin like an object, a list or a string, is taken as a string. */
function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!/^\s*[[{"]/.test(text)) return text;
    throw usageError(`${name} takes JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
