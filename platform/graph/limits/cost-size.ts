import {
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';

/** How long a list is, as the arguments of a request say: the greatest that is given, or else what is assumed. */
export interface Size {
  readonly given: readonly number[];
  readonly variables: readonly {
    readonly name: string;
    /** Where in the variable's value the size is. */
    readonly path: readonly string[];
    /** The value of the variable where the request has none. */
    readonly standard: unknown;
  }[];
  readonly assumed: number;
}

export function fixedSize(assumed: number): Size {
  return { given: [], variables: [], assumed };
}

/** The size that the arguments at these paths give: a number, or a list that has one element for each object. */
export function sizeOfArguments(
  node: FieldNode,
  paths: readonly (readonly string[])[],
  assumed: number,
  standards: ReadonlyMap<string, unknown>,
): Size {
  const given: number[] = [];
  const variables: Size['variables'][number][] = [];
  for (const [argument, ...path] of paths) {
    const { value, rest } = follow(node.arguments?.find(({ name }) => name.value === argument)?.value, path);
    if (value === undefined || value.kind === Kind.NULL) continue;
    if (value.kind === Kind.VARIABLE) {
      const name = value.name.value;
      variables.push({ name, path: rest, standard: standards.get(name) });
    } else {
      given.push(...lengthOf(valueFromASTUntyped(value, {})));
    }
  }
  return { given, variables, assumed };
}

export function evaluateSize(
  { given, variables, assumed }: Size,
  values: Readonly<Record<string, unknown>>,
): number {
  const sizes = [...given];
  for (const { name, path, standard } of variables) {
    let value = values[name] === undefined ? standard : values[name];
    for (const key of path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    sizes.push(...lengthOf(value));
  }
  return sizes.length === 0 ? assumed : Math.max(...sizes);
}

/** What the variables of an operation are where a request leaves them out. */
export function standardValues({
  variableDefinitions = [],
}: OperationDefinitionNode): ReadonlyMap<string, unknown> {
  return new Map(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    ),
  );
}

/** Follows a path within a literal, up to the first variable. */
function follow(
  start: ValueNode | undefined,
  path: readonly string[],
): { readonly value: ValueNode | undefined; readonly rest: readonly string[] } {
  let value = start;
  let rest = path;
  for (
    let [key, ...after] = path;
    key !== undefined && value?.kind === Kind.OBJECT;
    [key, ...after] = after
  ) {
    value = value.fields.find(({ name }) => name.value === key)?.value;
    rest = after;
  }
  return { value, rest };
}

/** GraphQL accepts a single value as a list of one. What is no size is refused later, by the type of its argument. */
function lengthOf(value: unknown): number[] {
  if (Array.isArray(value)) return [value.length];
  if (typeof value === 'number') return [Math.max(0, value)];
  return typeof value === 'object' && value !== null ? [1] : [];
}
