import { z } from 'zod';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { changeReason } from '#platform/graph/change-reason.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText } from '#platform/text/inputs.ts';
import { resourceName } from '#platform/text/names.ts';
import { publishNodeEvent } from '../nodes/node-events.ts';
import { requireNode, type NodeToChange } from '../nodes/node-to-change.ts';
import type { Tag } from '../tag.ts';
import { tagsById, tagsByName } from '../tags/name-tags.ts';
import { MOST_TAGS, readTags } from '../tags/read-tags.ts';
import { publishTags } from '../tags/publish-tags.ts';

const most = `must have at most ${MOST_TAGS} elements`;

const input = z.object({
  idempotencyKey,
  nodeId: idText,
  name: resourceName.optional(),
  remove: z.array(resourceName).max(MOST_TAGS, most).optional(),
  tags: z.array(resourceName).max(MOST_TAGS, most).optional(),
  tagIds: z.array(idText).max(MOST_TAGS, most).optional(),
  ...changeReason,
});

type Request = z.output<typeof input>;

/** `tagSet`: adds tags to a resource and removes them. */
export function createTagSet(
  resource: Resource,
): MutationDefinition<typeof input, { nodeId: string; tagId: string | null }> {
  return {
    name: 'tagSet',
    input,
    async run(request, tx, context) {
      requireOneWay(request);
      const node = await requireNode(tx, context, request.nodeId);
      const before = (await readTags(tx.em, [node.id])).get(node.id) ?? [];
      const { after, named } = await wanted(resource, tx, context, node, { request, before });
      if (after.length > MOST_TAGS) {
        const message = `The resource would have ${after.length} tags; a resource has at most ${MOST_TAGS}. Take some off by remove.`;
        throw new UserError('INVALID_INPUT', message, { path: ['name'] });
      }
      await write(tx, context, node, { before, after });
      return { nodeId: node.id, tagId: named?.id ?? null };
    },
  };
}

/** What the tags shall be, and the tag that the payload shows. */
async function wanted(
  resource: Resource,
  tx: Transaction,
  context: GraphContext,
  node: NodeToChange,
  { request, before }: { readonly request: Request; readonly before: readonly Tag[] },
): Promise<{ readonly after: readonly Tag[]; readonly named: Tag | undefined }> {
  const { name, remove = [], tags, tagIds } = request;
  if (tags !== undefined || tagIds !== undefined) {
    const whole = [
      ...(await tagsByName(resource, tx, context, node, { names: tags ?? [], field: 'tags' })),
      ...(await tagsById(resource, tx, node, tagIds ?? [])),
    ];
    return { after: distinct(whole), named: whole[0] };
  }
  const names = name === undefined ? [] : [name];
  const added = await tagsByName(resource, tx, context, node, { names, field: 'name' });
  const gone = new Set(remove.map(nameKey));
  const kept = before.filter((tag) => !gone.has(nameKey(tag.name)));
  return { after: distinct([...kept, ...added]), named: added[0] };
}

async function write(
  tx: Transaction,
  context: GraphContext,
  node: NodeToChange,
  { before, after }: { readonly before: readonly Tag[]; readonly after: readonly Tag[] },
): Promise<void> {
  const [had, has] = [idsOf(before), idsOf(after)];
  const removed = before.filter(({ id }) => !has.has(id));
  const added = after.filter(({ id }) => !had.has(id));
  if (removed.length === 0 && added.length === 0) return;
  for (const { id } of removed)
    await tx.em.execute(`delete from node_tag where node_id = ? and tag_id = ?`, [node.id, id]);
  for (const { id } of added)
    await tx.em.execute(`insert into node_tag (node_id, tag_id) values (?, ?)`, [node.id, id]);
  await publishTags(tx, node, [...has].toSorted());
  const namesOf = (tags: readonly Tag[]): string[] => tags.map(({ name }) => name).toSorted();
  publishNodeEvent(tx, context, node, 'tagged', { tags: { before: namesOf(before), after: namesOf(after) } });
}

function idsOf(tags: readonly Tag[]): ReadonlySet<string> {
  return new Set(tags.map(({ id }) => id));
}

function requireOneWay({ name, remove, tags, tagIds }: Request): void {
  const whole = tags !== undefined || tagIds !== undefined;
  const part = name !== undefined || remove !== undefined;
  if (whole !== part) return;
  const message = whole
    ? 'tags and tagIds set all tags of the resource, name and remove change some; give either.'
    : 'Give name or remove to change some tags of the resource, or tags or tagIds to set all of them.';
  throw new UserError('INVALID_INPUT', message, { path: [whole ? 'tags' : 'name'] });
}

/** As the database compares names. */
function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function distinct(tags: readonly Tag[]): readonly Tag[] {
  return [...new Map(tags.map((tag) => [tag.id as string, tag])).values()];
}
