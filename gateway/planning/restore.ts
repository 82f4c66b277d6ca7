import { GraphQLError, Kind, type DocumentNode, type ExecutionResult, type SelectionNode } from 'graphql';
import { NOTHING, RENAMED } from './plain-document.ts';

/** The result under the names that were asked for. */
export function restoreNames(result: ExecutionResult, document: DocumentNode): ExecutionResult {
  const [operation] = document.definitions;
  const selections = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  const { data, errors, ...rest } = result;
  return {
    ...rest,
    ...(data === undefined ? {} : { data: restoreValue(data, selections) as ExecutionResult['data'] }),
    ...(errors === undefined ? {} : { errors: errors.map(restoreError) }),
  };
}

/** The same for introspection, in which only the outermost names may be others. */
export function restoreOutermost(result: ExecutionResult): ExecutionResult {
  const { data, errors } = result;
  const entries = Object.entries(data ?? {}).map(([key, value]) => [originalOf(key), value] as const);
  return {
    ...result,
    ...(data == null ? {} : { data: Object.fromEntries(entries) }),
    ...(errors === undefined ? {} : { errors: errors.map(restoreError) }),
  };
}

function restoreValue(value: unknown, selections: readonly SelectionNode[]): unknown {
  if (Array.isArray(value)) return value.map((item) => restoreValue(item, selections));
  if (typeof value !== 'object' || value === null) return value;
  const given = value as Readonly<Record<string, unknown>>;
  // By `fromEntries`, for which `__proto__` is a name like any other.
  return Object.fromEntries(entriesOf(given, selections));
}

function entriesOf(
  given: Readonly<Record<string, unknown>>,
  selections: readonly SelectionNode[],
): [string, unknown][] {
  return selections.flatMap((selection): [string, unknown][] => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return entriesOf(given, selection.selectionSet.selections);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const key = selection.alias?.value ?? selection.name.value;
    if (key === NOTHING || !Object.hasOwn(given, key)) return [];
    const inner = selection.selectionSet?.selections;
    return [[originalOf(key), inner === undefined ? given[key] : restoreValue(given[key], inner)]];
  });
}

function restoreError(error: GraphQLError): GraphQLError {
  if (error.path === undefined) return error;
  const path = error.path.map((segment) => (typeof segment === 'string' ? originalOf(segment) : segment));
  const { message, extensions, originalError = null } = error;
  return new GraphQLError(message, { path, extensions, originalError });
}

function originalOf(key: string): string {
  return key.startsWith(RENAMED) ? key.slice(RENAMED.length) : key;
}
