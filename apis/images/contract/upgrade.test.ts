import { afterAll, beforeAll, expect, test } from 'vitest';
import { upgrade, type Upgraded } from '#test/harness/upgrade.ts';
import { imagesDomain } from '../domain.ts';
import { Image } from '../image.ts';

let upgraded: Upgraded;

beforeAll(async () => {
  upgraded = await upgrade(
    imagesDomain,
    '0110',
    `insert into image (id, tenant_id, name, kind, architecture, url, sha256, growth, system_disk, version)
     values ('imagimg-1', 'tnntten-1', 'old', 'RAW', 'X86_64', 'https://images.test/1', repeat('a', 64), 'NONE',
       '{"type": "SSD"}', 3)`,
  );
}, 60_000);
afterAll(async () => await upgraded?.stop());

test('an upgrade keeps the images that were there', async () => {
  expect(await upgraded.database.fork().findOne(Image, { id: 'imagimg-1' })).toMatchObject({
    tenantId: 'tnntten-1',
    name: 'old',
    systemDisk: { type: 'SSD' },
    version: 3,
    createdBy: null,
    updatedBy: null,
    deletion: null,
  });
});
