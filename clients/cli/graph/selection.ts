import {
  isList,
  leaves,
  nameField,
  namedType,
  type Field,
  type Schema,
  type SchemaType,
} from '#clients/sdk/schema/schema.ts';
import { usageError } from '../exit-code.ts';
import { nearest } from './words.ts';

const LEAVES = new Set(['SCALAR', 'ENUM']);

/** References to one other thing that has a name. */
function references(schema: Schema, type: SchemaType): Field[] {
  return (type.fields ?? []).filter(({ type: of, args }) => {
    if (isList(of) || args.length > 0 || namedType(of).kind !== 'OBJECT') return false;
    return nameField(schema.get(namedType(of).name)) !== undefined;
  });
}

/** A column: a path of fields from the resource down. */
export type Column = readonly string[];

/** All columns that fit into one line: values of its own, and the names of what it refers to. */
export function allColumns(schema: Schema, type: SchemaType): Column[] {
  return [
    ...leaves(type).map(({ name }) => [name]),
    ...references(schema, type).map(({ name, type: of }) => {
      const inner = nameField(schema.get(namedType(of).name));
      return inner === undefined ? [name] : [name, inner];
    }),
  ];
}

/** What is too long for a table, or says little in one. */
const NOT_IN_TABLES =
  /^(id|version|createdAt|updatedAt|createdBy|updatedBy|description|userData|networkConfig|sshKeys|.*Url|url|sha256|title|.*ObservedAt|uuid)$/;

/** How many columns beside the name fit into a terminal. */
const USUAL_COLUMNS = 6;
/** How many are read, as some may have no values. */
const READ_COLUMNS = 9;

/**
 * The columns to read for a table where the caller names none: the name, states, references, then what else there is.
 * `columnsWithValues` says which of them to show.
 */
export function usualColumns(schema: Schema, type: SchemaType): Column[] {
  const name = nameField(type);
  const columns = allColumns(schema, type).filter(
    ([first = '']) => first !== name && !NOT_IN_TABLES.test(first),
  );
  const isState = ([first]: Column): boolean =>
    type.fields?.some((field) => field.name === first && namedType(field.type).kind === 'ENUM') === true;
  const isTenant = ([first]: Column): boolean => first === 'tenant';
  const references = columns.filter((column) => column.length > 1);
  const preferred = [
    ...columns.filter(isState).slice(0, 3),
    ...references.filter((column) => !isTenant(column)),
    ...references.filter(isTenant),
  ];
  const rest = columns.filter((column) => !preferred.includes(column) && !isState(column));
  const first = name === undefined || name === 'title' ? ['id'] : [name];
  return [first, ...[...preferred, ...rest].slice(0, READ_COLUMNS)];
}

/** Of the columns of `usualColumns`, the first ones with a value in some row, as many as fit into a terminal. */
export function columnsWithValues(
  [name, ...others]: readonly Column[],
  hasValue: (column: Column) => boolean,
): Column[] {
  return name === undefined ? [] : [name, ...others.filter(hasValue).slice(0, USUAL_COLUMNS)];
}

/** Columns by `--columns name,site.name`. Fails naming what there is. */
export function parseColumns(schema: Schema, type: SchemaType, text: string): Column[] {
  return text.split(',').map((part) => {
    const path = part.trim().split('.');
    let at: SchemaType | undefined = type;
    for (const [index, step] of path.entries()) {
      const field: Field | undefined = at?.fields?.find(({ name }) => name === step);
      if (field === undefined) {
        const near = nearest(step, at?.fields?.map(({ name }) => name) ?? []);
        const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
        throw usageError(`${at?.name ?? type.name} has no field ${step}.${hint}`);
      }
      at = schema.get(namedType(field.type).name);
      const isLast = index === path.length - 1;
      if (isLast && !LEAVES.has(namedType(field.type).kind)) {
        const inner = nameField(at);
        if (inner === undefined)
          throw usageError(
            `${part.trim()} has fields of its own; name one, such as ${part.trim()}.${at?.fields?.[0]?.name ?? 'id'}.`,
          );
        path.push(inner);
        break;
      }
    }
    return path;
  });
}

/** The selection that reads the columns. */
export function selectionOf(columns: readonly Column[]): string {
  const tree = new Map<string, Column[]>();
  for (const [first, ...rest] of columns) {
    if (first === undefined) continue;
    tree.set(first, [...(tree.get(first) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  return [...tree]
    .map(([name, rest]) => (rest.length === 0 ? name : `${name} { ${selectionOf(rest)} }`))
    .join(' ');
}

/** Everything about one thing: its values, objects it has, and what it refers to by id and name. */
export function wholeSelection(schema: Schema, type: SchemaType, depth = 2): string {
  const parts = leaves(type).map(({ name }) => name);
  for (const { name, type: of, args } of type.fields ?? []) {
    const inner = schema.get(namedType(of).name);
    if (
      inner === undefined ||
      inner.kind !== 'OBJECT' ||
      args.some(({ type: needed }) => needed.kind === 'NON_NULL')
    )
      continue;
    if (inner.name.endsWith('Connection') || args.length > 0) continue;
    const isResource = inner.fields?.some((field) => field.name === 'id') === true && !isList(of);
    if (isResource) {
      const called = nameField(inner);
      parts.push(`${name} { id${called === undefined ? '' : ` ${called}`} }`);
    } else if (depth > 1) {
      const selection = wholeSelection(schema, inner, depth - 1);
      if (selection !== '') parts.push(`${name} { ${selection} }`);
    }
  }
  return parts.join(' ');
}
