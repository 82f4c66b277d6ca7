import { afterAll, beforeAll, expect, test } from 'vitest';
import { ID_PREFIXES } from '#platform/ids/kinds.ts';
import { newId } from '#platform/ids/id.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

test('a quota counts instances that are not DELETED, and frees what is given back', async () => {
  const { fixture, tenants, active, call, create, report } = suite;
  const quota = newId('quota');
  const data = { kind: 'Instance', idPrefix: ID_PREFIXES.instance, limit: 2 };
  await fixture.seedReferences({ kind: 'quota', id: quota, tenantId: tenants.acme, data });
  const first = await active();
  await create({ tenantId: tenants.lab });
  const refused = await call('instanceCreate', { tenantId: tenants.lab });
  expect(refused).toMatchObject({
    instance: null,
    operation: null,
    errors: [{ code: 'QUOTA_EXCEEDED', holder: quota, retryable: false }],
  });
  const previewed = await call('instanceCreate', { tenantId: tenants.lab, dryRun: true });
  expect(previewed.errors).toMatchObject([{ code: 'QUOTA_EXCEEDED', holder: quota }]);
  const [{ message } = { message: '' }] = refused.errors;
  expect(message).toContain(
    `${tenants.acme}, with those below it, may have 2 of the kind Instance, and has 2`,
  );
  // Of another tenant there is no quota.
  expect((await call('instanceCreate', { tenantId: tenants.rival })).errors).not.toMatchObject([
    { code: 'QUOTA_EXCEEDED' },
  ]);
  const { operation } = await call('instanceDecommission', { id: first.id });
  const leaving = { id: first.id, operationId: operation?.id ?? '' };
  expect((await report(leaving, 'DELETE', { outcome: 'SUCCEEDED' })).errors).toEqual([]);
  await create();
});
