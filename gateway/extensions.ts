import { GraphQLError, Kind, parse, type DocumentNode, type TypeDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { describeError } from '#platform/errors/describe-error.ts';
import {
  composeSupergraph,
  domainDocument,
  DOMAINS,
  OWN_SUBGRAPH,
  type DomainName,
  type ExtraSubgraph,
} from './compose.ts';

const extensionSchema = z.strictObject({
  /** Its GraphQL endpoint. */
  url: z.url({ protocol: /^https?$/ }),
  /** File of its schema, as a federated subgraph. */
  schema: z.string().min(1),
});

const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const MOST = 20;

/** Extensions by name, as JSON. */
export const extensionsSetting = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({
        code: 'custom',
        message: 'must be JSON: {"<name>": {"url": "http://…/graphql", "schema": "<file>"}}',
      });
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), extensionSchema))
  .superRefine((extensions, context) => {
    const fault = (message: string): void => context.addIssue({ code: 'custom', message });
    const names = Object.keys(extensions);
    if (names.length > MOST) fault(`names ${names.length} extensions; ${MOST} are allowed`);
    for (const name of names) {
      if (!NAME.test(name))
        fault(`'${name}' is no name: take lower-case letters, digits and hyphens, 40 at most`);
      else if (name === OWN_SUBGRAPH || DOMAINS.includes(name as DomainName))
        fault(`${name} is the name of a domain; give the extension another one`);
    }
  });

export type Extensions = z.output<typeof extensionsSetting>;

export interface Admitted {
  readonly admitted: readonly ExtraSubgraph[];
  /** Why others do not fit, by name. */
  readonly refused: ReadonlyMap<string, string>;
}

/**
 * Composes each extension into the public graph, on top of those before it. One that does not fit is left out: a fault of
 * an extension removes nothing from the rest of the graph, even when it is there at the start.
 */
export function admitExtensions(extensions: Extensions, domains: readonly DomainName[]): Admitted {
  const admitted: ExtraSubgraph[] = [];
  const refused = new Map<string, string>();
  const ours = definedTypes(domains.map((domain) => domainDocument('public', domain)));
  for (const [name, { url, schema }] of Object.entries(extensions)) {
    try {
      const document = parse(readFileSync(schema, 'utf8'));
      const fault = extensionFault(document, ours);
      if (fault !== undefined) throw new Error(fault);
      const subgraph = { name, url, document };
      composeSupergraph('public', () => 'http://domain.invalid/', {
        domains,
        extensions: [...admitted, subgraph],
      });
      admitted.push(subgraph);
    } catch (error) {
      refused.set(name, error instanceof GraphQLError ? error.message : describeError(error));
    }
  }
  return { admitted, refused };
}

function definedTypes(documents: readonly DocumentNode[]): ReadonlySet<string> {
  const types = documents.flatMap(({ definitions }) => definitions.filter(isType));
  return new Set(['Query', 'Mutation', 'Subscription', ...types.map(({ name }) => name.value)]);
}

function isType(definition: DocumentNode['definitions'][number]): definition is TypeDefinitionNode {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

/** What keeps the fields of others safe from an extension; all else is composition's to check. */
function extensionFault(document: DocumentNode, ours: ReadonlySet<string>): string | undefined {
  for (const type of document.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const { name, type: of, directives = [] } of type.fields ?? []) {
      const field = `${type.name.value}.${name.value}`;
      const has = (directive: string): boolean => directives.some((one) => one.name.value === directive);
      if (has('override'))
        return `${field} takes over the field of another subgraph (@override), which no extension may.`;
      const isKey = name.value === 'id' || has('external') || has('shareable');
      if (ours.has(type.name.value) && !isKey && of.kind === Kind.NON_NULL_TYPE)
        return `${field} must be nullable: when the extension does not answer, ${type.name.value} must still be readable.`;
    }
  }
  return undefined;
}
