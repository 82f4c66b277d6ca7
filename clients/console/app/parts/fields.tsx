import { useId, type ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it. */
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

export function Text({
  label,
  value,
  onChange,
  fault,
  hint,
  required = false,
  isSecret = false,
  maxLength,
}: FieldProps & { readonly isSecret?: boolean; readonly maxLength?: number }): ReactNode {
  const id = useId();
  return (
    <Labelled label={label} id={id} fault={fault} hint={hint}>
      <input
        id={id}
        className="field w-full"
        type={isSecret ? 'password' : 'text'}
        value={value}
        maxLength={maxLength}
        required={required}
        autoComplete={isSecret ? 'new-password' : 'off'}
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

export function Area({
  label,
  value,
  onChange,
  fault,
  hint,
  required = false,
  rows,
}: FieldProps & { readonly rows: number }): ReactNode {
  const id = useId();
  return (
    <Labelled label={label} id={id} fault={fault} hint={hint}>
      <textarea
        id={id}
        className="field w-full font-mono text-xs"
        rows={rows}
        value={value}
        required={required}
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

export function Select({
  label,
  value,
  onChange,
  fault,
  hint,
  required = false,
  none,
  values,
}: FieldProps & {
  /** What no choice is. */
  readonly none: string;
  readonly values: readonly (readonly [value: string, name: string])[];
}): ReactNode {
  const id = useId();
  return (
    <Labelled label={label} id={id} fault={fault} hint={hint}>
      <select
        id={id}
        className="field w-full"
        value={value}
        required={required}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-note`}
        onChange={({ target }) => onChange(target.value)}
      >
        <option value="">{none}</option>
        {values.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

function Labelled({
  label,
  id,
  fault,
  hint,
  children,
}: {
  readonly label: string;
  readonly id: string;
  readonly fault: string | undefined;
  readonly hint: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const note = fault ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-dim">
        {label}
      </label>
      {children}
      <p
        id={`${id}-note`}
        aria-live="polite"
        className={`mb-1.5 ${note === undefined ? '' : 'mt-1 min-h-5'} ${fault === undefined ? 'text-dim' : 'text-bad'}`}
      >
        {note}
      </p>
    </div>
  );
}
