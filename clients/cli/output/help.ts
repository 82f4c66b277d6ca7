import type { InputOption } from '../graph/inputs.ts';
import { isList, isRequired, namedType, type Schema } from '#clients/sdk/schema/schema.ts';

/** Options of an input for `--help`: what is required first, each with its description from the schema. */
export function describeOptions(schema: Schema, options: readonly InputOption[]): string {
  const sorted = options.toSorted((a, b) => Number(isRequired(b.field)) - Number(isRequired(a.field)));
  return sorted
    .map(({ name, field, target, isJson }) => {
      const value = isJson
        ? 'JSON'
        : target === undefined
          ? valueName(schema, field.type)
          : target.name.toUpperCase();
      const notes = [isRequired(field) ? 'required' : '', isList(field.type) ? 'may be repeated' : ''].filter(
        Boolean,
      );
      const about = [firstSentence(field.description), ...notes].filter(Boolean).join('; ');
      return `  --${name} ${value}${about === '' ? '' : `\n      ${about}`}`;
    })
    .join('\n');
}

function valueName(schema: Schema, type: Parameters<typeof namedType>[0]): string {
  const { name, kind } = namedType(type);
  if (kind !== 'ENUM') return name === 'ID' ? 'ID' : name.toUpperCase();
  return (schema.get(name)?.enumValues ?? []).map((value) => value.name).join('|');
}

/** The first sentence of a description. */
export function firstSentence(description: string | null): string {
  return (
    (description ?? '')
      .replaceAll(/\s+/g, ' ')
      .split(/(?<=\.)\s/)[0]
      ?.replace(/\.$/, '') ?? ''
  );
}
