import type { Domain } from '#platform/graph/domain.ts';
import type { IdKind } from '#platform/ids/kinds.ts';
import { projectReferences } from '#platform/references/projection.ts';
import { NODE_TYPES } from './node-types.ts';
import { resolvers } from './resolvers.ts';

const KINDS = Object.keys(NODE_TYPES) as IdKind[];

/** What is true of resources of all types: they are found by their ids. It has no tables beside the platform's. */
export const metadataDomain: Domain<Record<never, never>> = {
  name: 'metadata',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  entities: [],
  migrations: [],
  references: KINDS,
  async start({ database, bus, log }) {
    const projection = projectReferences(database, bus, KINDS, log);
    return { resolvers, background: projection === undefined ? [] : [projection] };
  },
};
