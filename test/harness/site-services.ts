import { missingBind, startBind, type Bind } from '#test/peers/bind.ts';
import { mutate, type TestSite } from './fleet.ts';
import type { TestStack } from './stack.ts';

/** The zone of names of tests, and that of the addresses of their sites (`createSite`). */
const ZONE = 'dc.test';
const REVERSE_ZONE = '64.10.in-addr.arpa';

/** Why instances of tests get no names, or undefined where they do. */
export const noNames = missingBind();

/** Servers of names and what instances need to use them. */
export interface TestServices {
  readonly bind: Bind;
  /** Of the worker. */
  readonly environment: Readonly<Record<string, string>>;
  /** A profile of the site's tenant whose instances get names. */
  profile(test: TestStack, site: TestSite): Promise<string>;
  /** Host names that have an address in DNS, sorted. */
  names(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Undefined on a machine without BIND: instances then do without. */
export async function startTestServices(): Promise<TestServices | undefined> {
  if (noNames !== undefined) return undefined;
  const zones = [ZONE, REVERSE_ZONE];
  const bind = await startBind(zones);
  const { port, keyFile } = bind;
  const dns = { provider: 'dns-rfc2136', host: '127.0.0.1', port, zones, keyFile };
  return {
    bind,
    environment: { SITE_SERVICES: JSON.stringify({ '*': { dns } }) },
    async profile(test, { tenantId }) {
      const input = { idempotencyKey: 'profile-named', tenantId, name: 'named', dnsZone: ZONE };
      type Made = { profile: { id: string } };
      return (await mutate<Made>(test.as('admin'), 'profileCreate', input, 'profile { id }')).profile.id;
    },
    async names() {
      const records = await bind.transfer(ZONE);
      const names = records.filter(({ type }) => type === 'A').map(({ name }) => name);
      return names.map((name) => name.slice(0, -ZONE.length - 1)).toSorted();
    },
    stop: async () => await bind.stop(),
  };
}
