import { afterAll, beforeAll, expect, test } from 'vitest';
import { upgrade, type Upgraded } from '#test/harness/upgrade.ts';
import { instancesDomain } from '../domain.ts';
import { Profile } from '../profile.ts';

let upgraded: Upgraded;

beforeAll(async () => {
  upgraded = await upgrade(
    instancesDomain,
    '0110',
    `insert into profile (id, tenant_id, name, approval_required, approval_timeout_seconds,
       install_timeout_seconds, first_boot_timeout_seconds, bmc_timeout_seconds, version, updated_at)
     values ('instprf-1', 'tnntten-1', 'old', true, 60, 70, 80, 90, 2, '2026-11-28T10:00:00.123456Z');
     insert into instance (id, tenant_id, site_id, hostname, state, image_id, profile_id, operation_id)
     values ('instins-1', 'tnntten-1', 'lctnsit-1', 'gone', 'DELETED', 'imagimg-1', 'instprf-1', 'oprnopr-1')`,
  );
}, 60_000);
afterAll(async () => await upgraded?.stop());

test('an upgrade keeps the profiles that were there, their moments to the millisecond', async () => {
  expect(await upgraded.database.fork().findOne(Profile, { id: 'instprf-1' })).toMatchObject({
    name: 'old',
    approvalRequired: true,
    bmcTimeoutSeconds: 90,
    systemDisk: null,
    version: 2,
    createdBy: null,
    updatedBy: null,
    deletion: null,
  });
  const rounded: unknown[] = await upgraded.database
    .fork()
    .execute(`select id from profile where updated_at = date_trunc('milliseconds', updated_at)`);
  expect(rounded).toHaveLength(1);
});

test('a profile that deleted instances alone had may be deleted after an upgrade', async () => {
  const em = upgraded.database.fork();
  await em.nativeDelete(Profile, { id: 'instprf-1' });
  expect(await em.execute('select state, profile_id from instance')).toEqual([
    { state: 'DELETED', profile_id: null },
  ]);
});
