import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from '#platform/auth/actor.ts';
import { namesOf, personKeys } from '#platform/auth/person.ts';
import type { Transaction } from '#platform/database/database.ts';
import { newId } from '#platform/ids/id.ts';
import type { Reference } from '#platform/references/lookup.ts';
import { DEFAULT_POLICY, type InstanceOperationKind, type Policy } from '#contracts/instances/requests.ts';
import {
  choiceOf,
  systemDiskRuleSchema,
  type SystemDiskChoice,
  type SystemDiskRule,
} from '#contracts/instances/disk-plan.ts';
import { requestEvents } from '#contracts/operations/request.ts';
import { dhcpFor, dnsFor } from './services/requested-services.ts';
import { Profile } from './profile.ts';
import { switchPortsFor } from './switch-ports.ts';
import type { BareMetal } from './types/bare-metal.ts';

/** The others do without, also where the image is gone. */
const TAKES_IMAGE: ReadonlySet<InstanceOperationKind> = new Set(['PROVISION', 'REIMAGE']);

/** An operation that writes an image to a disk. */
interface Installation {
  readonly kind: 'PROVISION' | 'REIMAGE';
  /** The disk that the request names. */
  readonly systemDisk: SystemDiskRule | undefined;
  readonly image: Reference;
}

/** Asks for an operation on an instance: the operation's id, its event and the instance's new state are one transaction's. */
export async function requestInstanceOperation(
  tx: Transaction,
  actor: Actor,
  instance: BareMetal,
  asked: InstanceOperationKind | Installation,
  operationId: IdOf<'operation'> = newId('operation'),
): Promise<IdOf<'operation'>> {
  const kind = typeof asked === 'string' ? asked : asked.kind;
  const profile = await profileOf(tx.em, instance.profileId ?? null);
  const dns = dnsFor(kind, instance, profile);
  const dhcp = dhcpFor(kind, instance, profile);
  const switchPorts = await switchPortsFor(tx.em, kind, instance, profile);
  const [request, announcement] = requestEvents(
    {
      operationId,
      kind,
      tenantId: instance.tenantId,
      requestedBy: actor.subject,
      requesterKeys: personKeys(namesOf(actor)),
      name: instance.hostname,
      subject: { kind: 'Instance', id: instance.id },
      related: typeof instance.serverId === 'string' ? [{ kind: 'Server', id: instance.serverId }] : [],
      siteId: instance.siteId,
    },
    {
      siteId: instance.siteId,
      hostname: instance.hostname,
      imageId: TAKES_IMAGE.has(kind) ? instance.imageId : null,
      requirements: instance.requirements,
      policy: policyOf(profile),
      ...(kind === 'PROVISION' && Array.isArray(instance.wantedAddresses)
        ? { addresses: instance.wantedAddresses }
        : {}),
      ...(dns === undefined ? {} : { dns }),
      ...(dhcp === undefined ? {} : { dhcp }),
      ...(switchPorts === undefined ? {} : { switchPorts }),
      ...(typeof asked === 'string' ? {} : { systemDisk: diskFor(asked, instance, profile) }),
    },
  );
  instance.operationId = operationId;
  instance.requestedAt = new Date();
  instance.failure = null;
  instance.operationRequest = tx.outbox.emit('instances', request);
  tx.outbox.emit('instances', announcement);
  return operationId;
}

async function profileOf(em: EntityManager, id: IdOf<'profile'> | null): Promise<Profile | null> {
  return id === null ? null : await em.findOneOrFail(Profile, { id });
}

/** Undefined where none is given: then it is the first disk by its place. */
function diskFor(
  { kind, systemDisk, image }: Installation,
  instance: BareMetal,
  profile: Profile | null,
): SystemDiskChoice | undefined {
  return choiceOf({
    request: systemDisk,
    // Another server has other disks.
    instance: kind === 'REIMAGE' ? instance.systemDisk : null,
    profile: profile?.systemDisk,
    // Of an image that was published by an earlier version nothing is known.
    image: systemDiskRuleSchema.nullish().catch(null).parse(image.data['systemDisk']),
  });
}

function policyOf(profile: Profile | null): Policy {
  if (profile === null) return DEFAULT_POLICY;
  return {
    approvalRequired: profile.approvalRequired,
    approvalTimeoutSeconds: profile.approvalTimeoutSeconds,
    installTimeoutSeconds: profile.installTimeoutSeconds,
    firstBootTimeoutSeconds: profile.firstBootTimeoutSeconds,
    bmcTimeoutSeconds: profile.bmcTimeoutSeconds,
  };
}
