import type { ReactNode } from 'react';
import { ChoiceField, faultOf, FieldOf, TextField } from '../../parts/verb-fields.tsx';
import { counted } from '../../parts/units.ts';
import type { Each, Forecast } from './bulk.ts';

/** What one says with the requests, beside the action. */
export interface BulkSaid {
  readonly reason: string;
  readonly ticket: string;
  readonly choice: string;
  readonly typed: string;
  /** The texts for all servers, by the names of the verb's fields. */
  readonly fields: Readonly<Record<string, string>>;
  readonly each: Each;
}

/** What one must type first where a server could lose something; undefined where none can. */
export function typedFor(forecasts: readonly Forecast[]): string | undefined {
  const isDangerous = forecasts.some(({ verb }) => verb?.isDangerous === true);
  return isDangerous ? counted(forecasts.length, 'servers') : undefined;
}

export function isComplete(
  forecasts: readonly Forecast[],
  { reason, choice, typed, fields, each }: BulkSaid,
): boolean {
  const verb = forecasts[0]?.verb;
  const wanted = typedFor(forecasts);
  const [own, common] = [true, false].map((isEach) =>
    (verb?.fields ?? []).filter((field) => (field.isEach === true) === isEach),
  );
  return (
    faultOf(common ?? [], fields) === undefined &&
    [...each.values()].every((texts) => faultOf(own ?? [], texts) === undefined) &&
    (verb?.needsReason !== true || reason.trim() !== '') &&
    (verb?.choice === undefined || choice !== '') &&
    (wanted === undefined || typed === wanted)
  );
}

/** The same fields as in the dialog of one server. */
export function BulkFields({
  forecasts,
  said,
  onChange,
}: {
  readonly forecasts: readonly Forecast[];
  readonly said: BulkSaid;
  readonly onChange: (said: BulkSaid) => void;
}): ReactNode {
  const verb = forecasts[0]?.verb;
  if (verb === undefined) return null;
  const wanted = typedFor(forecasts);
  return (
    <div className="mt-4">
      {verb.choice !== undefined && (
        <ChoiceField
          choice={verb.choice}
          value={said.choice}
          onChange={(choice) => onChange({ ...said, choice })}
        />
      )}
      {verb.fields
        ?.filter(({ isEach }) => isEach !== true)
        .map((field) => (
          <FieldOf
            key={field.name}
            field={field}
            value={said.fields[field.name] ?? ''}
            onChange={(text) => onChange({ ...said, fields: { ...said.fields, [field.name]: text } })}
          />
        ))}
      {verb.takesReason !== false && (
        <div className="grid gap-x-4 sm:grid-cols-2">
          <TextField
            label={verb.needsReason === true ? 'Reason (required)' : 'Reason'}
            value={said.reason}
            onChange={(reason) => onChange({ ...said, reason })}
            required={verb.needsReason === true}
          />
          <TextField
            label="Ticket"
            value={said.ticket}
            onChange={(ticket) => onChange({ ...said, ticket })}
          />
        </div>
      )}
      {wanted !== undefined && (
        <TextField
          label={`Type ${wanted} to confirm`}
          value={said.typed}
          onChange={(typed) => onChange({ ...said, typed })}
          required
        />
      )}
    </div>
  );
}
