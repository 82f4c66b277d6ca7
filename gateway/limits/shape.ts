import {
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { refuseDocument } from './refusal.ts';

interface Shape {
  readonly depth: number;
  readonly aliases: number;
}

const FLAT: Shape = { depth: 0, aliases: 0 };

/** A validation rule over how deep a document reaches and how many fields it renames. */
export function shapeRule(limits: {
  readonly MAX_DEPTH: number;
  readonly MAX_ALIASES: number;
}): (context: ValidationContext) => ASTVisitor {
  // The name is part of the key under which results are cached.
  return function shape(context) {
    const measure = createMeasure((name) => context.getFragment(name));
    return {
      OperationDefinition(operation) {
        const { depth, aliases } = measure(operation.selectionSet);
        if (depth > limits.MAX_DEPTH) {
          context.reportError(
            refuseDocument(
              'MAX_DEPTH_EXCEEDED',
              `The document is ${depth} fields deep, ${limits.MAX_DEPTH} are allowed. Ask for the inner part on its own.`,
            ),
          );
        }
        if (aliases > limits.MAX_ALIASES) {
          context.reportError(
            refuseDocument(
              'MAX_ALIASES_EXCEEDED',
              `The document has ${aliases} aliases, ${limits.MAX_ALIASES} are allowed. Use a list with a filter, or several requests.`,
            ),
          );
        }
        return false;
      },
    };
  };
}

/** Measures each fragment once, so that fragments within fragments cost no more than their text. */
function createMeasure(
  fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined,
): (selectionSet: SelectionSetNode) => Shape {
  const fragments = new Map<string, Shape>();

  function ofFragment(name: string): Shape {
    let known = fragments.get(name);
    if (known === undefined) {
      // A fragment that uses itself is refused by another rule; here it only must not run in circles.
      fragments.set(name, FLAT);
      const fragment = fragmentOf(name);
      known = fragment == null ? FLAT : ofSet(fragment.selectionSet);
      fragments.set(name, known);
    }
    return known;
  }

  function ofSelection(selection: SelectionNode): Shape {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
    // Introspection is deep by nature and reads no domain; its own depth rule bounds it.
    if (selection.name.value === '__schema' || selection.name.value === '__type') return FLAT;
    const inner = selection.selectionSet === undefined ? FLAT : ofSet(selection.selectionSet);
    return { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias === undefined ? 0 : 1) };
  }

  function ofSet(selectionSet: SelectionSetNode): Shape {
    let depth = 0;
    let aliases = 0;
    for (const selection of selectionSet.selections) {
      const shape = ofSelection(selection);
      depth = Math.max(depth, shape.depth);
      aliases += shape.aliases;
    }
    return { depth, aliases };
  }

  return ofSet;
}
