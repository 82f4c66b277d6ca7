import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { buildASTSchema, lexicographicSortSchema, parse, printSchema, type GraphQLSchema } from 'graphql';
import { composeSupergraph, type GraphName } from './compose.ts';

/** A graph as its clients see it, without what the planner needs. */
export function clientSchema(graph: GraphName): GraphQLSchema {
  const supergraph = parse(composeSupergraph(graph, (domain) => `http://${domain}/graphql`));
  return buildASTSchema(transformSupergraphToPublicSchema(supergraph), { assumeValidSDL: true });
}

/** The schema of the public graph as text, in alphabetical order: what a release promises to its clients. */
export function printClientSchema(): string {
  return `${printSchema(lexicographicSortSchema(clientSchema('public')))}\n`;
}
