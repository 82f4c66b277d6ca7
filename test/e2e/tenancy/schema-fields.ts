import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { expandSchema, printExpandedSchema } from '#platform/resource/expand-schema.ts';
import { ALL_DOMAINS, type DomainName } from '#processes/domains.ts';

const supergraph: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../../gateway/supergraph.graphql', import.meta.url), 'utf8'),
  { assumeValidSDL: true },
);

/** Types of what queries answer that describe the graph, the caller, or resources of several types; those queries have tests of their own. */
const OF_ANY = [
  'GraphDomain',
  'Me',
  'Node',
  'SearchHit',
  'Trace',
  'SiteExport',
  'SiteImportProgress',
  'AuditRecordConnection',
  'AuditVerification',
  'JournalEntryConnection',
];

/** Those that answer with resources of one type. */
const queries = Object.values(supergraph.getQueryType()?.getFields() ?? {}).filter(
  ({ type }) => !OF_ANY.includes(getNamedType(type).name),
);

const takes = (field: GraphQLField<unknown, unknown>, name: string): boolean =>
  field.args.some((argument) => argument.name === name);

/** Fields that answer one thing by its id, lists, and the rest; a field of a new kind fails the test until it is sorted in. */
export const QUERIES = {
  byId: queries.filter((field) => takes(field, 'id')).map(({ name }) => name),
  lists: queries
    .filter((field) => takes(field, 'first'))
    .map((field) => ({ name: field.name, filters: takes(field, 'where') })),
  others: queries.filter((field) => !takes(field, 'id') && !takes(field, 'first')).map(({ name }) => name),
} as const;

export const MUTATIONS: readonly string[] = Object.values(
  supergraph.getMutationType()?.getFields() ?? {},
).map(({ name }) => name);

/** Mutations of the platform's own processes, which clients do not see, with the domain of each. */
export const INTERNAL_MUTATIONS: ReadonlyMap<string, DomainName> = new Map(
  (Object.keys(ALL_DOMAINS) as DomainName[]).flatMap((domain) =>
    expandSchema(readFileSync(ALL_DOMAINS[domain].schemaFile, 'utf8'))
      .internalFields.filter((field) => field.startsWith('Mutation.'))
      .map((field) => [field.replace('Mutation.', ''), domain] as const),
  ),
);

/** Entities that a subgraph answers by key to direct requests, with the subgraphs that do. */
export const ENTITIES: readonly { readonly domain: DomainName; readonly type: string }[] = (
  Object.keys(ALL_DOMAINS) as DomainName[]
).flatMap((domain) => {
  const text = printExpandedSchema(readFileSync(ALL_DOMAINS[domain].schemaFile, 'utf8'));
  const declarations = text.matchAll(/^type (\w+)(?: implements [\w &]+)? @key\(fields: "id"\) \{/gm);
  return [...declarations].map(([, type = '']) => ({ domain, type }));
});
