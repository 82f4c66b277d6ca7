import { creationStamps } from './entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import { quotaRefusal } from '#platform/database/quota-refusal.ts';
import { isTaken } from '#platform/database/is-taken.ts';
import type { Access } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { MutationDefinition } from '#platform/graph/mutation.ts';
import { newId } from '#platform/ids/id.ts';
import { publishChange, publisher } from './changes.ts';
import { checkUrls } from './check-urls.ts';
import { checkMove, checkReferences, ownerOf } from './check-references.ts';
import type { Change, Resource, ResourceRow } from './declaration.ts';
import { changeSchema, creationSchema, type ChangeInput, type CreationInput } from './input-schema.ts';
import type { ItemMutation, ItemRefs } from './bulk.ts';
import { deletionOf } from './delete-resource.ts';
import { lockResource, type ServeOptions, type WriteOptions } from './lock-resource.ts';
import {
  changeableFields,
  creationFields,
  fieldOf,
  isTenant,
  JSON_TYPE,
  withArticle,
  type ResourceVerb,
} from './model.ts';

/** The mutations of one of each resource, as the schema file names their verbs. */
export function resourceMutations({ resources, ...given }: ServeOptions): readonly ItemMutation[] {
  return [...resources.values()].flatMap((resource) => {
    const options = { ...given, resource };
    return resource.verbs.map((verb) => mutationOf(verb, options));
  });
}

/** `<resource>Create`. */
function creationOf(options: WriteOptions): MutationDefinition<z.ZodType<CreationInput>, ItemRefs> {
  const { resource } = options;
  const { declaration } = resource;
  return {
    name: `${resource.one}${resource.verbNames.CREATE}`,
    input: creationSchema(resource),
    // A null within a JSON value is part of it.
    keepNulls: creationFields(resource)
      .filter(({ type }) => type === JSON_TYPE)
      .map(({ property }) => property),
    async run({ idempotencyKey: _, ...values }, tx, context) {
      const { access } = context;
      const check = { em: tx.em, access, resource };
      checkUrls(options, values);
      const id = newId(resource.kind);
      const owner = await ownerOf(check, values);
      await checkReferences(check, values);
      const tenantId = isTenant(resource) ? id : owner;
      const kept = { ...values, ...creationStamps(access.actor.subject), id, tenantId };
      const row = tx.em.create(declaration.entity, kept as never, { persist: false });
      await write(options, { verb: 'CREATE', before: null, after: row, tx, context });
      return { id, request: null };
    },
  };
}

/** `<resource>Update`. */
function changeOf(options: WriteOptions): MutationDefinition<z.ZodType<ChangeInput>, ItemRefs> {
  const { resource } = options;
  return {
    name: `${resource.one}Update`,
    input: changeSchema(resource),
    keepNulls: changeableFields(resource)
      .filter(({ required, type }) => !required || type === JSON_TYPE)
      .map(({ property }) => property),
    async run({ id, expectedVersion, ...values }, tx, context) {
      const row = await lockResource(options, tx, context, { id, expectedVersion });
      const given = changeableFields(resource).filter(({ property }) => values[property] !== undefined);
      const changes = Object.fromEntries(given.map(({ property }) => [property, values[property]]));
      checkUrls(options, changes);
      const check = { em: tx.em, access: context.access, resource };
      await checkMove(check, row, changes);
      await checkReferences(check, changes);
      const before = { ...row };
      const stamps = {
        version: row.version + 1,
        updatedAt: new Date(),
        updatedBy: context.access.actor.subject,
      };
      Object.assign(row, changes, stamps);
      await write(options, { verb: 'UPDATE', before, after: row, tx, context });
      return { id, request: null };
    },
  };
}

const BY_VERB: Readonly<Record<ResourceVerb, (options: WriteOptions) => ItemMutation>> = {
  CREATE: creationOf,
  UPDATE: changeOf,
  DELETE: deletionOf,
};

/** The mutation of one. */
export function mutationOf(verb: ResourceVerb, options: WriteOptions): ItemMutation {
  return { ...BY_VERB[verb](options), beforeLocks: options.beforeLocks };
}

/** Writes a creation or an update, and publishes it. */
async function write(
  options: WriteOptions,
  given: Omit<Change<ResourceRow>, 'publish'> & { readonly after: ResourceRow },
): Promise<void> {
  const { domain, resource } = options;
  const { verb, before, after, tx, context } = given;
  const change = { ...given, publish: publisher(options, tx) };
  await resource.declaration.before?.(change);
  try {
    // A savepoint: what breaks a constraint can then be looked at in the same transaction.
    await tx.em.transactional(async (em) => {
      em.persist(after);
      await em.flush();
    });
  } catch (error) {
    if (!isTaken(error)) throw quotaRefusal(error, [fieldOf(resource, resource.owner).property]) ?? error;
    const refusal = await takenRefusal(resource, tx.em, context.access, after);
    throw refusal ?? (await resource.declaration.taken?.(change)) ?? error;
  }
  await resource.declaration.after?.(change);
  publishChange(domain, resource, tx, { verb, row: after, before, actor: context.access.actor.subject });
}

/** Who has a value already that must be unique; what the caller may not see is not named. */
async function takenRefusal(
  resource: Resource,
  em: EntityManager,
  access: Access,
  row: ResourceRow,
): Promise<UserError | undefined> {
  const { fields, title, declaration, sharedDown } = resource;
  const values = row as unknown as Record<string, unknown>;
  for (const { name, property, type, uniqueWithin } of fields) {
    if (uniqueWithin === undefined) continue;
    const within = fieldOf(resource, uniqueWithin).property;
    const query = em
      .createQueryBuilder<ResourceRow, 'other'>(declaration.entity, 'other')
      .select(['id', 'tenantId'])
      .where({ [within]: values[within], id: { $ne: row.id } } as never);
    if (type === 'String')
      query.andWhere('name_key(??) = name_key(?)', [`other.${property}`, values[property]]);
    else query.andWhere({ [property]: values[property] } as never);
    const [holder]: { id: string; tenantId: string }[] = await query.limit(1).execute();
    if (holder === undefined) continue;
    const { tenantId } = holder;
    if (!(await (sharedDown ? access.mayUse(tenantId) : access.may('viewer', tenantId)))) {
      const message = `Another tenant has ${withArticle(title)} with the ${name} "${String(values[property])}" there. Choose another ${name}.`;
      return new UserError('CONFLICT', message, { path: [property] });
    }
    const message = `There is ${withArticle(title)} with the ${name} "${String(values[property])}" already. Use it, or choose another ${name}.`;
    return new UserError('CONFLICT', message, { path: [property], holder: holder.id });
  }
  return undefined;
}
