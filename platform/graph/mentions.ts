/** Whether a `where` speaks of the field, at any depth. */
export function mentions(where: object | null | undefined, field: string): boolean {
  if (where === null || where === undefined) return false;
  return Object.entries(where).some(([key, value]: [string, unknown]) => {
    if (key === 'not') return mentions(value as object, field);
    if (key === 'and' || key === 'or') return [value].flat().some((part) => mentions(part as object, field));
    return key === field;
  });
}
