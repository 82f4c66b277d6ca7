import { UserError } from '#platform/errors/user-error.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { mutate } from '#platform/graph/mutation.ts';
import type { ResolvesReference } from '#platform/graph/typed-resolvers.ts';
import { kindOfId } from '#platform/ids/id.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { reloadResource } from '#platform/resource/reading.ts';
import { Annotation } from './annotations/annotation.ts';
import { ANNOTATIONS, STATUSES } from './data/data-type.ts';
import { dataById, dataOfNode, namespaceOf } from './data/read-data.ts';
import type {
  AnnotationResolvers,
  MetadataNodeResolvers,
  MutationResolvers,
  QueryResolvers,
  StatusResolvers,
  QuotaResolvers,
} from './generated/resolvers.ts';
import {
  annotationDelete,
  annotationUpdate,
  createAnnotationSet,
  createStatusSet,
  statusDelete,
  statusUpdate,
} from './mutations/set-data.ts';
import { createTagSet } from './mutations/tag-set.ts';
import { ATTACHABLE_TYPES, NODE_TYPES } from './node-types.ts';
import { findNode, type FoundNode } from './nodes/find-node.ts';
import { usedOfQuota } from './quotas/used-of-quota.ts';
import { searchNodes } from './search/search-nodes.ts';
import { Status } from './statuses/status.ts';
import { Tag } from './tag.ts';
import { tagsOfNode } from './tags/read-tags.ts';

/** Ids in one request of `nodes`. */
const MOST_IDS = 100;

export const queries: QueryResolvers = {
  node: async (_, { id }, context) => await findNode(context, id),
  async nodes(_, { ids }, context) {
    if (ids.length > MOST_IDS) {
      throw new UserError(
        'INVALID_INPUT',
        `ids has ${ids.length} elements; give at most ${MOST_IDS}, and ask again for the others.`,
        { path: ['ids'] },
      );
    }
    return await Promise.all(ids.map(async (id) => await findNode(context, id)));
  },
  search: async (_, args, context) => await searchNodes(context, args),
  annotation: async (_, { id }, context) => await dataById(ANNOTATIONS, context, id),
  status: async (_, { id }, context) => await dataById(STATUSES, context, id),
};

/** What every type of the graph has here. A resource that is not known yet, or no longer, has nothing attached. */
const attached: Attached = {
  __resolveReference: ({ id }) => ({ id }),
  tags: async ({ id }, _, context) => await tagsOfNode(context, id),
  annotations: async ({ id }, { namespaces }, context) =>
    await dataOfNode(ANNOTATIONS, context, id, namespaces),
  async statuses({ id }, { namespaces, sources }, context) {
    const found = await dataOfNode(STATUSES, context, id, namespaces);
    return found.filter(({ source }) => sources?.includes(source) ?? true);
  },
};

type Attached = ResolvesReference<{ readonly id: string }> &
  Pick<MetadataNodeResolvers, 'tags' | 'annotations' | 'statuses'>;

const annotation: ResolvesReference<Annotation> & Pick<AnnotationResolvers, 'namespace' | 'node'> = {
  __resolveReference: async ({ id }, context) => await dataById(ANNOTATIONS, context, id),
  namespace: async (row, _, context) => await namespaceOf(ANNOTATIONS, context, row),
  node: ({ nodeId }) => nodeOf(nodeId),
};

const status: ResolvesReference<Status> & Pick<StatusResolvers, 'namespace' | 'node'> = {
  __resolveReference: async ({ id }, context) => await dataById(STATUSES, context, id),
  namespace: async (row, _, context) => await namespaceOf(STATUSES, context, row),
  node: ({ nodeId }) => nodeOf(nodeId),
};
const quotaUse: QuotaResolvers['used'] = async ({ id }, _, context) => await usedOfQuota(context, id);

export const types = {
  ...Object.fromEntries(ATTACHABLE_TYPES.map((type) => [type, attached])),
  Annotation: annotation,
  Status: status,
  Quota: { ...attached, used: quotaUse },
};

export function mutations(served: (name: string) => Resource): MutationResolvers {
  const tagSet = createTagSet(served('Tag'));
  const annotationSet = createAnnotationSet(served('AnnotationNamespace'));
  const statusSet = createStatusSet(served('StatusNamespace'));
  return {
    tagSet: async (_, { input }, context) =>
      await mutate(tagSet, input, context, async ({ nodeId, tagId }) => ({
        tag: tagId === null ? null : await reloadResource(context, { entity: Tag }, tagId),
        node: nodeOf(nodeId),
      })),
    annotationSet: async (_, { input }, context) =>
      await mutate(annotationSet, input, context, async ({ id }) => await annotationPayload(context, id)),
    annotationUpdate: async (_, { input }, context) =>
      await mutate(annotationUpdate, input, context, async ({ id }) => await annotationPayload(context, id)),
    annotationDelete: async (_, { input }, context) =>
      await mutate(annotationDelete, input, context, ({ id }) => ({ deletedId: id, annotation: null })),
    statusSet: async (_, { input }, context) =>
      await mutate(statusSet, input, context, async ({ id }) => await statusPayload(context, id)),
    statusUpdate: async (_, { input }, context) =>
      await mutate(statusUpdate, input, context, async ({ id }) => await statusPayload(context, id)),
    statusDelete: async (_, { input }, context) =>
      await mutate(statusDelete, input, context, ({ id }) => ({ deletedId: id, status: null })),
  };
}

/** The annotation as a mutation left it; null when a repeated key finds it gone. */
async function annotationPayload(
  { em }: GraphContext,
  id: string,
): Promise<{ readonly annotation: Annotation | null }> {
  return { annotation: await em.findOne(Annotation, { id: id as Annotation['id'] }) };
}

/** The status as a mutation left it; null when a repeated key finds it gone. */
async function statusPayload({ em }: GraphContext, id: string): Promise<{ readonly status: Status | null }> {
  return { status: await em.findOne(Status, { id: id as Status['id'] }) };
}

/** The resource with the id, whose fields the gateway asks of its domain. */
function nodeOf(id: string): FoundNode {
  const kind = kindOfId(id);
  const type = kind && NODE_TYPES[kind]?.type;
  if (type === undefined) throw new Error(`${id} is the id of no resource`);
  return { __typename: type, id };
}
