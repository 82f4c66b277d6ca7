import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import type { Requirements } from '#contracts/instances/requests.ts';

interface Condition {
  /** How the requirement reads in an error. */
  readonly says: string;
  readonly sql: string;
  readonly value: string | number;
}

/** Each requirement as one condition, so that an empty result can say which of them ruled out how many. */
export function conditionsOf(requirements: Requirements): Condition[] {
  const rules: [keyof Requirements, string, string][] = [
    ['serverId', 'id = ?', 'being server'],
    // BMCs that do not report their architecture must not rule a machine out.
    ['architecture', 'coalesce(lower(architecture), lower(?)) = lower(?)', 'architecture'],
    ['vendor', 'lower(vendor) = lower(?)', 'vendor'],
    ['model', 'lower(model) = lower(?)', 'model'],
    ['minCores', 'cores >= ?', 'cores of at least'],
    ['minMemoryMiB', 'memory_mib >= ?', 'memory in MiB of at least'],
    ['minDiskBytes', 'disk_bytes >= ?', 'disk in bytes of at least'],
  ];
  return rules.flatMap(([field, sql, says]) => {
    const value = requirements[field];
    return value === undefined ? [] : [{ says: `${says} ${value}`, sql, value }];
  });
}

/** Network ports that the inventory must have, by name or MAC address. */
export function portConditions(ports: readonly string[]): Condition[] {
  return ports.map((value) => ({
    says: `a network port ${value}`,
    sql: `exists (select from component where component.server_id = server.id and component.kind = 'PORT'
      and component.mac is not null and lower(?) in (lower(component.name), lower(component.mac)))`,
    value,
  }));
}

/** Bound values of a condition, one for each of its placeholders. */
export function valuesOf(condition: Condition): (string | number)[] {
  return Array.from({ length: condition.sql.split('?').length - 1 }, () => condition.value);
}

/** Says why no server fits: how many there are, and which requirement ruled out how many. */
export async function noServerFits(
  em: EntityManager,
  siteId: IdOf<'site'>,
  conditions: Condition[],
): Promise<UserError> {
  const counts = conditions.map(({ sql }) => `count(*) filter (where not coalesce((${sql}), false))`);
  const rows: Record<string, string>[] = await em.execute(
    `select count(*) as total, count(*) filter (where state <> 'AVAILABLE' or operation_id is not null) as busy,
       count(*) filter (where state = 'AVAILABLE' and operation_id is null and in_maintenance(maintenance)) as kept,
       count(*) filter (where state = 'AVAILABLE' and operation_id is null and in_maintenance(imposed_quarantine)) as barred
       ${counts.map((count, index) => `, ${count} as ruled_out_${index}`).join('')}
     from server where site_id = ? and state <> 'RETIRED'`,
    [...conditions.flatMap(valuesOf), siteId],
  );
  const row = rows[0] ?? {};
  const total = Number(row['total'] ?? 0);
  if (total === 0) {
    return new UserError('EXHAUSTED', 'The site has no server. Enroll one with serverEnroll.', {
      path: ['siteId'],
    });
  }
  const reasons = conditions
    .map(({ says }, index) => ({ says, count: Number(row[`ruled_out_${index}`] ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ says, count }) => `${count} by ${says}`);
  const busy = Number(row['busy'] ?? 0);
  const kept = Number(row['kept'] ?? 0);
  const barred = Number(row['barred'] ?? 0);
  if (barred > 0) reasons.unshift(`${barred} in quarantine`);
  if (kept > 0) reasons.unshift(`${kept} in maintenance`);
  if (busy > 0) reasons.unshift(`${busy} not AVAILABLE`);
  return new UserError(
    'EXHAUSTED',
    `No server fits. Of ${total} at the site are ruled out: ${reasons.join(', ')}. Relax a requirement, or free or enroll a server.`,
    { path: ['requirements'], retryable: true },
  );
}
