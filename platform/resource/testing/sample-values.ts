import type { Resource } from '../declaration.ts';
import { creationFields, type FieldModel, type ObjectModel } from '../model.ts';
import { TEXT_FORMATS } from '../text-formats.ts';
import type { Values } from './resource-client.ts';

/** Ids that the references of a resource may have in a suite, by property. */
export type References = Readonly<Record<string, string>>;

/** Values for fields whose own rules the suite cannot know, by property; undefined leaves a field out. */
export type Samples = Readonly<Record<string, () => unknown>>;

/** What the suite of a resource gives its fields. */
export interface SampleSources {
  readonly references: References;
  readonly samples?: Samples | undefined;
}

let made = 0;

/** Values with which the resource can be created; each call makes others where they must be unique. */
export function sampleValues(resource: Resource, sources: SampleSources): Values {
  const entries = creationFields(resource).map(
    (field) => [field.property, sampleOf(field, sources)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** A value of the field that differs from those made before, where its type has more than one. */
export function sampleOf(field: FieldModel, { references, samples = {} }: SampleSources): unknown {
  const sample = samples[field.property];
  if (sample !== undefined) return sample();
  if (field.isReference) return references[field.property];
  return field.isList ? [elementOf(field)] : elementOf(field);
}

function elementOf(field: FieldModel): unknown {
  const { name, type, isEnum, isUrl, format, object, values, min, max, maxLength } = field;
  made += 1;
  if (format !== undefined) return TEXT_FORMATS[format].sample(made);
  if (object !== undefined) return objectOf(object);
  if (isUrl) return `https://files.test/${name}/${made}`;
  if (isEnum) return values[made % values.length];
  switch (type) {
    case 'Int':
    case 'Float': {
      const least = min ?? 0;
      return least + (made % ((max ?? least + 1_000) - least + 1));
    }
    case 'Boolean':
      return made % 2 === 0;
    case 'DateTime':
      return new Date(1_700_000_000_000 + made * 1_000).toISOString();
    default:
      return `${name} ${made}`.slice(0, maxLength);
  }
}

function objectOf({ fields }: ObjectModel): Values {
  return Object.fromEntries(
    fields.map((field) => [field.property, field.isList ? [elementOf(field)] : elementOf(field)]),
  );
}

/** Values that the field must refuse, each with the rule it breaks. */
export function refusedValues(
  field: FieldModel,
  { samples = {} }: Pick<SampleSources, 'samples'>,
): readonly (readonly [rule: string, value: unknown])[] {
  const { type, isReference, isEnum, isList, required, min, max, maxLength, values } = field;
  const { isUrl, format, object } = field;
  const wrap = (value: unknown): unknown => (isList ? [value] : value);
  if (isReference) return [['an id', 'nonsense']];
  const refused: (readonly [string, unknown])[] = [];
  if (object !== undefined) {
    const [base] = [sampleOf(field, { references: {}, samples })].flat();
    for (const inner of object.fields) {
      for (const [rule, value] of refusedValues(inner, {})) {
        refused.push([
          `${rule} of ${inner.name}`,
          wrap({ ...(base as object | undefined), [inner.property]: value }),
        ]);
      }
    }
  }
  if (format !== undefined) refused.push(['format', wrap('nonsense')]);
  if (isUrl) {
    refused.push(
      ['scheme', wrap('ftp://files.test/x')],
      ['password', wrap('https://me:secret@files.test/x')],
    );
    refused.push(['fragment', wrap('https://files.test/x#y')]);
  }
  if (isList && maxLength !== undefined) {
    const element = (): unknown => [samples[field.property]?.() ?? elementOf(field)].flat()[0];
    refused.push(['length', Array.from({ length: maxLength + 1 }, element)]);
  }
  if (isEnum) return values.length === 0 ? [] : refused;
  if (min !== undefined) refused.push(['minimum', wrap(min - 1)]);
  if (max !== undefined) refused.push(['maximum', wrap(max + 1)]);
  if (type === 'String') {
    if (required) refused.push(['emptiness', wrap('  ')]);
    const start = isUrl ? 'https://files.test/' : '';
    if (!isList) refused.push(['length', start.padEnd((maxLength ?? 1_000) + 1, 'x')]);
    refused.push(['NUL', wrap('a\0b')], ['half a surrogate pair', wrap('a\ud800b')]);
  }
  return refused;
}

/** Another value than the one it has; undefined where the suite has none. */
export function anotherValue(field: FieldModel, value: unknown, sources: SampleSources): unknown {
  if (field.isReference) return undefined;
  for (let tries = 0; tries < 5; tries++) {
    const other = sampleOf(field, sources);
    if (JSON.stringify(other) !== JSON.stringify(value)) return other;
  }
  return undefined;
}

/** A value that the resource refuses. */
export function brokenValue(resource: Resource, sources: SampleSources): Values {
  for (const field of creationFields(resource)) {
    const [refused] = refusedValues(field, sources);
    if (refused !== undefined) return { [field.property]: refused[1] };
  }
  return {};
}
