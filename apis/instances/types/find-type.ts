import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { Reference } from '#platform/references/lookup.ts';
import { refuseInDeletion } from '#platform/resource/lock-resource.ts';
import { InstanceType } from './instance-type.ts';

/** The type with the name that the tenant or the nearest tenant above owns. */
export async function requireType(
  em: EntityManager,
  name: string,
  tenant: Reference<'tenant'>,
): Promise<InstanceType> {
  const path = ['type'];
  const tenants = [...tenant.ancestors.filter((id) => id !== tenant.id), tenant.id];
  const [nearest]: { id: InstanceType['id'] }[] = await em.execute(
    `select t.id from instance_type t
       join unnest(?::text[]) with ordinality as above (id, depth) on above.id = t.tenant_id
     where name_key(t.name) = name_key(?) order by above.depth desc limit 1`,
    [`{${tenants.join(',')}}`, name],
  );
  // Locked until the transaction ends, so that it is not deleted meanwhile.
  const found =
    nearest && (await em.findOne(InstanceType, { id: nearest.id }, { lockMode: LockMode.PESSIMISTIC_READ }));
  if (found === undefined || found === null) {
    const message = `The tenant has no instance type "${name}", and none above it has. Choose one of instanceTypes.`;
    throw new UserError('NOT_FOUND', message, { path });
  }
  refuseInDeletion({ title: 'instance type' }, found, path);
  return found;
}
