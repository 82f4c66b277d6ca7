import { UserError } from '#platform/errors/user-error.ts';
import { momentText } from '#platform/text/inputs.ts';
import type { ResourceModel } from './model.ts';

/**
 * The `where` with the texts of its moments checked: the scalar of the graph takes any text, and PostgreSQL would fail
 * on one that is none. What is no text is left to `toConditions`, which refuses it.
 */
export function withMoments(
  model: ResourceModel,
  where: object | null | undefined,
  path: readonly string[] = ['where'],
): object | null | undefined {
  if (where === null || where === undefined) return where;
  const entries = Object.entries(where).map(([key, value]: [string, unknown]) => {
    const at = [...path, key];
    if (key === 'and' || key === 'or') {
      const parts = Array.isArray(value) ? value : [value];
      return [
        key,
        parts.map((part, index) => withMoments(model, part as object, [...at, String(index)])),
      ] as const;
    }
    if (key === 'not') return [key, withMoments(model, value as object, at)] as const;
    return [key, isMoment(model, key) ? checked(value, at) : value] as const;
  });
  return Object.fromEntries(entries);
}

function isMoment({ fields }: ResourceModel, property: string): boolean {
  if (property === 'createdAt' || property === 'updatedAt') return true;
  return fields.some((field) => field.property === property && field.type === 'DateTime');
}

function checked(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one, index) => checked(one, [...path, String(index)]));
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(
      ([key, inner]) => [key, checked(inner, [...path, key])] as const,
    );
    return Object.fromEntries(entries);
  }
  if (typeof value !== 'string' || momentText.safeParse(value).success) return value;
  const message = `${path.join('.')}: must be a moment in ISO 8601 in UTC, like 2026-11-28T21:00:00Z.`;
  throw new UserError('INVALID_INPUT', message, { path });
}
