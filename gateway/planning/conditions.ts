import { Kind, visit, type DocumentNode, type SelectionNode, type VariableDefinitionNode } from 'graphql';

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded(
  { directives = [] }: SelectionNode,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind === Kind.BOOLEAN) return value.value === (name.value === 'include');
    if (value?.kind !== Kind.VARIABLE) return true;
    return valueOf(value.name.value, definitions, variables) === (name.value === 'include');
  });
}

function valueOf(
  name: string,
  definitions: readonly VariableDefinitionNode[],
  variables: Readonly<Record<string, unknown>>,
): boolean {
  if (typeof variables[name] === 'boolean') return variables[name];
  const standard = definitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return standard?.kind === Kind.BOOLEAN && standard.value;
}

/** Variables on which conditions of the document depend. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].toSorted();
}
