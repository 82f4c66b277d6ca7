/** A filter on one field as the graph's `…Filter` inputs have it. */
export interface FieldFilter<Value> {
  readonly eq?: Value | null | undefined;
  readonly ne?: Value | null | undefined;
  readonly in?: readonly Value[] | null | undefined;
  readonly contains?: string | null | undefined;
}

const OPERATORS = { eq: '$eq', ne: '$ne', in: '$in' } as const;

/** Turns a `where` input into database conditions, all of which must hold. Fields have the entity's names. */
export function toConditions(where: object | null | undefined): Record<string, object>[] {
  const conditions: Record<string, object>[] = [];
  for (const [field, filter] of Object.entries(where ?? {}) as [string, FieldFilter<unknown> | null][]) {
    for (const [operator, value] of Object.entries(filter ?? {})) {
      if (value === null || value === undefined) continue;
      if (operator === 'contains') conditions.push({ [field]: { $ilike: `%${escapeLike(String(value))}%` } });
      else conditions.push({ [field]: { [OPERATORS[operator as keyof typeof OPERATORS]]: value } });
    }
  }
  return conditions;
}

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
