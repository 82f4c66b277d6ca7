import { z } from 'zod';
import { zoneTenantsSchema, type ZoneLimits } from '#contracts/instances/zone-limits.ts';
import { jsonSetting } from '#platform/config/json-setting.ts';

/** What `SITE_SERVICES` says of zones: all that `apis` reads of the setting. */
export const zoneLimitsSetting = jsonSetting(
  z.record(
    z.string().min(1),
    z.looseObject({ dns: z.looseObject({ zoneTenants: zoneTenantsSchema.optional() }).optional() }),
  ),
  '{"*": {"dns": {"zoneTenants": {"dc.example.com": ["tnntten-…"]}}}}',
)
  .default({})
  .transform((sites): ZoneLimits =>
    Object.fromEntries(
      Object.entries(sites).flatMap(([site, { dns }]) =>
        dns === undefined ? [] : [[site, dns.zoneTenants]],
      ),
    ),
  );
