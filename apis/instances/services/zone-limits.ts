import type { z } from 'zod';
import {
  limitsOfSite,
  mayUseZone,
  mayUseZoneSomewhere,
  type ZoneLimits,
} from '#contracts/instances/zone-limits.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { MutationDefinition } from '#platform/graph/mutation.ts';
import type { GraphContext } from '#platform/graph/context.ts';
import type { Transaction } from '#platform/database/database.ts';
import { requireReference } from '#platform/references/lookup.ts';
import { resourceOf, type Change, type ResourceMap } from '#platform/resource/declaration.ts';
import { Instance } from '../instance.ts';
import type { Profile } from '../profile.ts';
import { servicesOf } from './requested-services.ts';

/** The resources, of which profiles name only zones that their tenant may use. */
export function withProfileZones(resources: ResourceMap, limits: ZoneLimits): ResourceMap {
  const own = resourceOf(resources, 'ProvisioningProfile');
  const { declaration } = own;
  const limited: typeof declaration = {
    ...declaration,
    async before(change) {
      await declaration.before?.(change);
      await requireProfileZone(limits, change as unknown as Change<Profile>);
    },
  };
  return new Map([...resources, [own.name, { ...own, declaration: limited }]]);
}

async function requireProfileZone(
  limits: ZoneLimits,
  { before, after: profile, tx, context }: Change<Profile>,
): Promise<void> {
  const zone = profile?.dnsZone ?? null;
  if (profile === null || zone === null || zone === before?.dnsZone) return;
  const tenants = await tenantsOf(tx, context, profile.tenantId);
  if (mayUseZoneSomewhere(limits, zone, tenants)) return;
  throw refusal(
    `The tenant ${profile.tenantId} may have no names in the zone ${zone} at any site`,
    'dnsZone',
  );
}

/** The mutation, which is refused where the operation would register a name in a zone that the tenant may not use. */
export function withZones<
  Schema extends z.ZodType<{ idempotencyKey: string }>,
  Refs extends { readonly instanceId: Instance['id'] },
>(
  definition: MutationDefinition<Schema, Refs>,
  limits: ZoneLimits,
  field: 'profileId' | 'id',
): MutationDefinition<Schema, Refs> {
  return {
    ...definition,
    async run(input, tx, context) {
      const refs = await definition.run(input, tx, context);
      const instance = await tx.em.findOneOrFail(Instance, { id: refs.instanceId });
      const name = servicesOf(instance).dns?.name ?? null;
      const siteId = instance.siteId ?? null;
      if (name === null || siteId === null) return refs;
      const tenants = await tenantsOf(tx, context, instance.tenantId);
      if (mayUseZone(limitsOfSite(limits, siteId), name, tenants)) return refs;
      throw refusal(
        `The tenant ${instance.tenantId} may not have the name ${name} at the site ${siteId}, by the zone (dnsZone) of its profile`,
        field,
      );
    },
  };
}

async function tenantsOf(
  { em }: Transaction,
  { access }: GraphContext,
  tenantId: string,
): Promise<ReadonlySet<string>> {
  const { id, ancestors } = await requireReference(em, access, tenantId, 'tenant', ['tenantId']);
  return new Set([id, ...ancestors]);
}

function refusal(what: string, field: string): UserError {
  const message = `${what}. Choose a zone that it may use, or have the tenant added to zoneTenants in the setting SITE_SERVICES.`;
  return new UserError('FORBIDDEN', message, { path: [field] });
}
