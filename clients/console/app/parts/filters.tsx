import { useEffect, useState, type ReactNode } from 'react';
import { words } from './state.tsx';
import { counted } from './units.ts';

export const LONGEST_TEXT = 100;

/** A text of an address by which a list is filtered. */
export function textOf(value: unknown, longest = LONGEST_TEXT): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, longest) : undefined;
}

/** A value of an address, where it is one of those there are. */
export function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((one) => one === value);
}

/** Without what has no value, so that addresses stay short. */
export function given<Search extends object>(
  search: Search,
): { [Key in keyof Search]?: NonNullable<Search[Key]> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Search]?: NonNullable<Search[Key]>;
  };
}

export function Filters({
  children,
  count,
}: {
  readonly children: ReactNode;
  /** How many rows there are, as text. */
  readonly count?: string | undefined;
}): ReactNode {
  return (
    <search className="mb-3 flex flex-wrap items-center gap-3">
      {children}
      <span role="status" className="ml-auto text-dim tabular-nums">
        {count}
      </span>
    </search>
  );
}

export function Choice<Value extends string>({
  label,
  values,
  value,
  onChange,
  none = 'Any',
}: {
  readonly label: string;
  readonly values: readonly Value[] | readonly (readonly [Value, string])[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
  /** What no choice is. */
  readonly none?: string;
}): ReactNode {
  const options = values.map((one) => (typeof one === 'string' ? ([one, words(one)] as const) : one));
  return (
    <label className="flex items-center gap-2">
      <span className="text-dim">{label}</span>
      <select
        className="field max-w-48"
        value={value ?? ''}
        onChange={({ target }) => onChange(options.find(([one]) => one === target.value)?.[0])}
      >
        <option value="">{none}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const PAUSE_MS = 200;

/** Reports the typed text once typing pauses. */
export function TextFilter({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}): ReactNode {
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  useEffect(() => {
    if (typed === (value ?? '')) return undefined;
    const timer = setTimeout(() => onChange(typed === '' ? undefined : typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return (
    <label className="flex items-center gap-2">
      <span className="text-dim">{label}</span>
      <input
        className="field w-36"
        type="search"
        data-filter=""
        maxLength={LONGEST_TEXT}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </label>
  );
}

/** How many rows are shown of how many. */
export function countOf(
  rows: readonly unknown[] | undefined,
  total: number | undefined,
  what: string,
): string | undefined {
  if (rows === undefined) return undefined;
  if (total === undefined || total <= rows.length) return counted(rows.length, what);
  return `${rows.length} of ${total} ${what}`;
}
