import { GraphQLError, Kind, visit, type DirectiveNode, type DocumentNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';

interface Service {
  readonly name: string;
  readonly url: string;
  readonly typeDefs: DocumentNode;
}

/**
 * Removes fields that a service only repeats of another one (`@external`) where that one is absent: composition refuses
 * them, and nothing can be known of them.
 */
export function withoutExternal(services: readonly Service[]): Service[] {
  const defined = new Set(services.flatMap(({ typeDefs }) => ownFields(typeDefs)));
  return services.map((service) => {
    const removed = new Set<string>();
    const kept = visit(service.typeDefs, {
      ObjectTypeDefinition: (type) => {
        const fields = type.fields?.filter((field) => {
          const isLost =
            has(field.directives, 'external') && !defined.has(`${type.name.value}.${field.name.value}`);
          if (isLost) removed.add(field.name.value);
          return !isLost;
        });
        return fields?.length === type.fields?.length ? undefined : { ...type, ...(fields && { fields }) };
      },
    });
    return removed.size === 0 ? service : { ...service, typeDefs: withoutProvided(kept, removed) };
  });
}

function withoutProvided(document: DocumentNode, removed: ReadonlySet<string>): DocumentNode {
  return visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'provides') return undefined;
      const [fields] = directive.arguments ?? [];
      if (fields?.value.kind !== Kind.STRING) return undefined;
      return fields.value.value.split(/\s+/).some((name) => removed.has(name)) ? null : undefined;
    },
  });
}

/** `Type.field` of all that the document defines itself. */
function ownFields(document: DocumentNode): string[] {
  return document.definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (type.fields ?? [])
          .filter(({ directives }) => !has(directives, 'external'))
          .map(({ name }) => `${type.name.value}.${name.value}`)
      : [],
  );
}

function has(directives: readonly DirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) === true;
}

/** A domain that the installation does not have, with what it would define. */
export interface AbsentDomain {
  readonly name: string;
  readonly document: DocumentNode;
}

/** Names the domain of a field that is missing because its domain is absent. */
export function useAbsentDomains(absent: readonly AbsentDomain[]): Plugin<object> {
  const domainOf = new Map(
    absent.flatMap(({ name, document }) => [
      ...ownFields(document).map((field) => [field, name] as const),
      ...document.definitions.flatMap((definition) =>
        'name' in definition && definition.name !== undefined ? [[definition.name.value, name] as const] : [],
      ),
    ]),
  );
  const explain = (error: GraphQLError): GraphQLError => {
    const [, field = '', on] =
      /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message) ??
      /^Unknown type "(\w+)"/.exec(error.message) ??
      [];
    const domain = domainOf.get(on === undefined ? field : `${on}.${field}`);
    if (domain === undefined) return error;
    return new GraphQLError(
      `${error.message} It belongs to the domain ${domain}, which this installation does not have; see the query "domains".`,
      { nodes: error.nodes, extensions: { ...error.extensions, code: 'DOMAIN_ABSENT', domain } },
    );
  };
  return {
    onValidate:
      () =>
      ({ result, setResult }) => {
        if (result.length > 0) setResult((result as readonly GraphQLError[]).map(explain));
      },
  };
}
