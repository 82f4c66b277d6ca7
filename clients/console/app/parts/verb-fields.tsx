import type { ReactNode } from 'react';

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
  if (lines === undefined)
    return (
      <>
        <TextField
          label={label}
          value={value}
          onChange={onChange}
          required={isRequired}
          isSecret={isSecret}
        />
        {fault !== undefined && <p className="-mt-2 mb-3 text-bad">{fault}</p>}
      </>
    );
  return (
    <label className="mb-3 block">
      <span className="text-dim">{label}</span>
      <textarea
        className="field mt-1 block w-full font-mono text-xs"
        rows={lines}
        value={value}
        required={isRequired}
        spellCheck={false}
        aria-invalid={fault !== undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <span role="status" className="mt-1 block min-h-5 text-bad">
        {fault}
      </span>
    </label>
  );
}

export function ChoiceField({
  choice,
  value,
  onChange,
}: {
  readonly choice: VerbChoice;
  readonly value: string;
  readonly onChange: (value: string) => void;
}): ReactNode {
  return (
    <label className="mb-3 block">
      <span className="text-dim">{choice.label}</span>
      <select
        className="field mt-1 block w-full"
        value={value}
        required
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">Choose …</option>
        {choice.values.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TextField({
  label,
  value,
  onChange,
  required = false,
  isSecret = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly isSecret?: boolean;
}): ReactNode {
  return (
    <label className="mb-3 block">
      <span className="text-dim">{label}</span>
      <input
        className="field mt-1 block w-full"
        type={isSecret ? 'password' : 'text'}
        value={value}
        maxLength={500}
        required={required}
        autoComplete={isSecret ? 'new-password' : 'off'}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
