import { UserError } from '#platform/errors/user-error.ts';
import { holding } from '#platform/removal/holdings.ts';
import type { Change, ResourceRow } from '#platform/resource/declaration.ts';
import { Instance } from './instance.ts';

/** Throws CONFLICT for the deletion of a resource that instances use which are not DELETED. */
export async function refuseWhileInstancesHave(
  { verb, before, tx }: Change<ResourceRow>,
  { property, title }: { readonly property: 'profileId' | 'typeId'; readonly title: string },
): Promise<void> {
  if (verb !== 'DELETE' || before === null) return;
  const instances = holding('instance', Instance, (id) => ({ [property]: id, state: { $ne: 'DELETED' } }));
  const found = await instances.count(tx.em, before.id);
  if (found === null) return;
  const { count, ids } = found;
  throw new UserError(
    'CONFLICT',
    count === 1
      ? `1 instance has the ${title}: ${ids[0]}. Decommission it first.`
      : `${count} instances have the ${title}: ${ids.join(', ')}${count > ids.length ? ', …' : ''}. Decommission them first.`,
    { path: ['id'], holder: ids[0] },
  );
}
