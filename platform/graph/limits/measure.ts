import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What an operation would be if its fragments were written out where they are used. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly selections: number;
  readonly directives: number;
  /** Lists and objects within one another in one literal value. */
  readonly literalDepth: number;
}

const EMPTY: Measure = { depth: 0, aliases: 0, selections: 0, directives: 0, literalDepth: 0 };

/** The largest measure of the document's operations, in the time that its text takes. */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measure = createMeasure(fragments);
  let largest = EMPTY;
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = measure(node.selectionSet);
    const directives = own.directives + (node.directives?.length ?? 0);
    const standards = (node.variableDefinitions ?? []).map(({ defaultValue }) => defaultValue);
    largest = {
      depth: Math.max(largest.depth, own.depth),
      aliases: Math.max(largest.aliases, own.aliases),
      selections: Math.max(largest.selections, own.selections),
      directives: Math.max(largest.directives, directives),
      literalDepth: Math.max(largest.literalDepth, own.literalDepth, ...standards.map(depthOfLiteral)),
    };
  }
  return largest;
}

/** Measures each fragment once, so that fragments within fragments take no longer than their text. */
function createMeasure(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (selectionSet: SelectionSetNode) => Measure {
  const known = new Map<string, Measure>();

  function ofFragment(name: string): Measure {
    const before = known.get(name);
    if (before !== undefined) return before;
    // A fragment that uses itself is refused by validation; here it must only not run in circles.
    known.set(name, EMPTY);
    const fragment = fragments.get(name);
    const measure = fragment === undefined ? EMPTY : ofSet(fragment.selectionSet);
    known.set(name, measure);
    return measure;
  }

  function withinSelection(selection: SelectionNode): Measure {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return ofSet(selection.selectionSet);
      case Kind.FIELD: {
        const inner = selection.selectionSet === undefined ? EMPTY : ofSet(selection.selectionSet);
        // Introspection is deep by nature, and reads no domain; a rule of its own bounds its depth.
        const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
        return {
          ...inner,
          depth: isIntrospection ? 0 : inner.depth + 1,
          aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
          literalDepth: Math.max(
            inner.literalDepth,
            ...(selection.arguments ?? []).map(({ value }) => depthOfLiteral(value)),
          ),
        };
      }
    }
  }

  function ofSet({ selections }: SelectionSetNode): Measure {
    let measure = EMPTY;
    for (const selection of selections) {
      const part = withinSelection(selection);
      measure = {
        depth: Math.max(measure.depth, part.depth),
        aliases: measure.aliases + part.aliases,
        selections: measure.selections + part.selections + 1,
        directives: measure.directives + part.directives + (selection.directives?.length ?? 0),
        literalDepth: Math.max(measure.literalDepth, part.literalDepth),
      };
    }
    return measure;
  }

  return ofSet;
}

function depthOfLiteral(value: ValueNode | undefined): number {
  if (value?.kind === Kind.LIST) return 1 + Math.max(0, ...value.values.map(depthOfLiteral));
  if (value?.kind === Kind.OBJECT)
    return 1 + Math.max(0, ...value.fields.map((field) => depthOfLiteral(field.value)));
  return 0;
}
