import type { ReactNode } from 'react';
import { Area, Select, Text } from './fields.tsx';

/** A text field of a verb, beside the reason. */
export interface VerbField {
  readonly name: string;
  readonly label: string;
  readonly initial?: string;
  readonly isRequired?: boolean;
  readonly isSecret?: boolean;
  /** Of many resources, each has a value of its own; otherwise all get the same. */
  readonly isEach?: boolean;
  /** How many lines of text it shows; one line is all it accepts where this is left out. */
  readonly lines?: number;
  /** What is wrong with a text that is not empty. */
  readonly check?: (text: string) => string | undefined;
}

/** The fault of the texts of fields; undefined where they can be sent. */
export function faultOf(
  fields: readonly VerbField[],
  texts: Readonly<Record<string, string>>,
): string | undefined {
  for (const { name, isRequired = false, check } of fields) {
    const text = (texts[name] ?? '').trim();
    if (text === '' && isRequired) return 'There is no text yet.';
    const fault = text === '' ? undefined : check?.(text);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** A choice of a verb. */
export interface VerbChoice {
  readonly label: string;
  readonly values: readonly (readonly [value: string, name: string])[];
}

/** A field of a verb, with the fault of its text. */
export function FieldOf({
  field: { label, isRequired = false, isSecret = false, lines, check },
  value,
  onChange,
}: {
  readonly field: VerbField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  const fault = value.trim() === '' ? undefined : check?.(value);
  const shared = { label, value, onChange, fault, required: isRequired };
  return lines === undefined ? (
    <Text {...shared} isSecret={isSecret} maxLength={MOST_TEXT} />
  ) : (
    <Area {...shared} rows={lines} />
  );
}

export function ChoiceField({
  choice: { label, values },
  value,
  onChange,
}: {
  readonly choice: VerbChoice;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return <Select label={label} none="Choose …" values={values} value={value} onChange={onChange} required />;
}

/** A text that one says with a request, such as its reason. */
export function TextField(field: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
}): ReactNode {
  return <Text {...field} maxLength={MOST_TEXT} />;
}

/** The graph's limit of reasons. */
const MOST_TEXT = 500;
