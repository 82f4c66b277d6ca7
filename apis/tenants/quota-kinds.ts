import { ID_PREFIXES, type IdKind } from '#platform/ids/kinds.ts';

/** Kinds of ids that are no resources: parts and records of others. */
const NO_RESOURCES: ReadonlySet<IdKind> = new Set<IdKind>([
  'annotation',
  'auditRecord',
  'journalEntry',
  'operation',
  'serverAttribute',
  'serverComponent',
  'serverComponentChange',
  'serverConsoleSession',
  'serverCredential',
  'serverDiskException',
  'serverErasure',
  'serverInspection',
  'status',
  'ticketDelivery',
  'webhookDelivery',
]);

/** Types whose names are not those of their ids' kinds. */
const NAMES: Readonly<Partial<Record<IdKind, string>>> = { profile: 'ProvisioningProfile' };

/** What quotas count: every type of resource that a tenant owns, with the prefix of its ids. */
export const QUOTA_KINDS: ReadonlyMap<string, string> = new Map(
  (Object.keys(ID_PREFIXES) as IdKind[])
    .filter((kind) => !NO_RESOURCES.has(kind))
    .map((kind) => [NAMES[kind] ?? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, ID_PREFIXES[kind]]),
);
