type Condition = Record<string, unknown>;

/**
 * Conditions on `relatedTo`, as a filter of one id makes them, as conditions on the array of ids that an operation has.
 */
export function onResources(condition: object): Condition {
  return Object.assign({}, ...Object.entries(condition).map(([key, value]) => translate(key, value)));
}

function translate(key: string, value: unknown): Condition {
  if (key === '$and' || key === '$or') return { [key]: (value as object[]).map(onResources) };
  if (key === '$not') return { $not: onResources(value as object) };
  if (key !== 'relatedTo') return { [key]: value };
  // Every operation is about something.
  if (value === null) return { id: null };
  const [[operator, operand] = []] = Object.entries(value as Condition);
  switch (operator) {
    case '$eq':
      return { resourceIds: { $contains: [operand] } };
    case '$in':
      return { resourceIds: { $overlap: operand } };
    case '$nin':
      return { $not: { resourceIds: { $overlap: operand } } };
    default:
      return operand === null ? { id: { $ne: null } } : { $not: { resourceIds: { $contains: [operand] } } };
  }
}
