import type { IdKind } from '#platform/ids/kinds.ts';
import { resourceDomain, type ResourceDomain } from '#platform/resource/resource-domain.ts';
import { Annotation } from './annotations/annotation.ts';
import { annotationNamespace } from './annotations/annotation-namespace.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { tags } from './migrations/0001-tags.ts';
import { annotations } from './migrations/0002-annotations.ts';
import { search } from './migrations/0003-search.ts';
import { statuses } from './migrations/0004-statuses.ts';
import { taggings } from './migrations/0005-taggings.ts';
import { quotas } from './migrations/0023-quotas.ts';
import { NODE_TYPES } from './node-types.ts';
import { mutations, queries, types } from './resolvers.ts';
import { Status } from './statuses/status.ts';
import { statusNamespace } from './statuses/status-namespace.ts';
import { tag } from './tag.ts';
import { publishAllTags } from './tags/publish-tags.ts';

const KINDS = Object.keys(NODE_TYPES) as IdKind[];

/** What is true of resources of all types: they are found by their ids and texts, and have tags, annotations and statuses. */
export const metadataDomain: ResourceDomain = resourceDomain<Resolvers>({
  name: 'metadata',
  schemaFile: new URL('./schema.graphql', import.meta.url),
  resources: [tag, annotationNamespace, statusNamespace],
  entities: [Annotation, Status],
  migrations: [tags, annotations, search, statuses, taggings, quotas],
  republish: publishAllTags,
  references: KINDS,
  queries,
  types,
  mutations,
});
