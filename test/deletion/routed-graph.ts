import { Kind, parse, print, type DocumentNode, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import { graphFailure } from '#activities/graph/graph-failure.ts';
import { expandSchema } from '#platform/resource/expand-schema.ts';
import type { SubgraphFixture } from '#test/harness/graph.ts';

/** A domain that runs in a suite. */
export interface ServedDomain {
  readonly schemaFile: URL;
  readonly fixture: SubgraphFixture;
}

/** The graph of domains without a gateway: each root field is asked of the domain that has it. */
export function routedGraph(domains: () => readonly ServedDomain[]): GraphClient {
  const owners = new Map<string, SubgraphFixture>();
  const ownerOf = (field: string): SubgraphFixture | undefined => {
    if (owners.size === 0) {
      for (const { schemaFile, fixture } of domains())
        for (const name of rootFields(schemaFile)) owners.set(name, fixture);
    }
    return owners.get(field);
  };
  return {
    async execute<Result>(document: { toString(): string }, variables: unknown) {
      const whole = parse(document.toString());
      const parts = await Promise.all(
        fieldsOf(whole).map(async (field) => {
          const owner = ownerOf(field.name.value);
          if (owner === undefined) throw fault(`No domain has ${field.name.value}`, undefined);
          const { data, errors } = await owner.request<object>(
            owner.tokens.service,
            print(only(whole, field)),
            variables as object,
          );
          const [error] = errors ?? [];
          if (error !== undefined) throw fault(error.message, error.extensions?.code);
          return data;
        }),
      );
      // As the gateway's answer: it was checked against the schema when the types of documents were generated.
      return Object.assign({}, ...parts) as Result;
    },
    close: async () => undefined,
  };
}

function fault(message: string, code: string | undefined): Error {
  return graphFailure({ status: 200, message, code, retryable: false });
}

function rootFields(schemaFile: URL): string[] {
  const { document } = expandSchema(readFileSync(schemaFile, 'utf8'));
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && ['Query', 'Mutation'].includes(definition.name.value)
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('The document has no operation');
  return operation;
}

function fieldsOf(document: DocumentNode): FieldNode[] {
  return operationOf(document).selectionSet.selections.filter((one) => one.kind === Kind.FIELD);
}

function only(document: DocumentNode, field: FieldNode): DocumentNode {
  const operation = operationOf(document);
  const part = { ...operation, selectionSet: { ...operation.selectionSet, selections: [field] } };
  return {
    ...document,
    definitions: document.definitions.map((one) => (one === operation ? part : one)),
  };
}
