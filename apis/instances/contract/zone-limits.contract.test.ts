import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownSettingsFixture } from '#test/harness/resource-fixture.ts';
import type { ZoneLimits } from '#contracts/instances/zone-limits.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

/** Filled in once the tenants are there, as settings name them by their ids. */
const limits: Record<string, ZoneLimits[string]> = {};
let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite(ownSettingsFixture('zoneTenants'), { zoneLimits: limits });
  limits['*'] = { 'dc.test': [suite.tenants.acme] };
  limits[suite.siteId] = { 'dc.test': [suite.tenants.acme], 'lab.test': [suite.tenants.lab] };
}, 60_000);
afterAll(async () => await suite?.stop());

describe('a zone that is limited to tenants', () => {
  it('is for those tenants and the tenants below them', async () => {
    const profileId = await suite.profile({ dnsZone: 'dc.test' });
    const { errors } = await suite.call('instanceCreate', { profileId });
    expect(errors).toEqual([]);
    await expect(suite.profile({ dnsZone: 'dc.test' }, suite.tenants.lab)).resolves.toBeTypeOf('string');
  });

  it('is refused to other tenants, and so is a zone that no site names', async () => {
    await expect(suite.profile({ dnsZone: 'dc.test' }, suite.tenants.rival)).rejects.toThrow(
      /FORBIDDEN.*dnsZone/,
    );
    await expect(suite.profile({ dnsZone: 'elsewhere.test' })).rejects.toThrow(/FORBIDDEN.*dnsZone/);
  });

  it('is refused to an instance at a site where its tenant may not use it, and nothing of the request is left', async () => {
    const profileId = await suite.profile({ dnsZone: 'dc.test' });
    const former = limits[suite.siteId];
    limits[suite.siteId] = { 'lab.test': [suite.tenants.lab] };
    const { instance, errors } = await suite.call('instanceCreate', { profileId, hostname: 'refused' });
    const { id } = await suite.active();
    await suite.call('instanceUpdate', { id, profileId });
    const applied = await suite.call('instanceServicesApply', { id });
    const reimaged = await suite.call('instanceReimage', { id, imageId: suite.images.other });
    limits[suite.siteId] = former;
    expect(instance).toBeNull();
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', path: ['profileId'] }]);
    expect(errors[0]?.message).toContain('refused.dc.test');
    for (const refused of [applied, reimaged])
      expect(refused.errors).toMatchObject([{ code: 'FORBIDDEN', path: ['id'] }]);
    expect(await suite.read(id)).toMatchObject({ state: 'ACTIVE' });
    expect((await suite.call('instanceCreate', { profileId, hostname: 'refused' })).errors).toEqual([]);
  });
});
