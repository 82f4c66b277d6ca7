import { missingBind, startBind, type Bind } from '#test/peers/bind.ts';
import { missingKea, startKea, type Kea } from '#test/peers/kea.ts';
import { mutate, type TestSite } from './fleet.ts';
import type { TestStack } from './stack.ts';

/** The block of addresses of sites of tests (`createSite`), the zone of its pointers, and that of names. */
const SUBNET = '10.64.0.0/20';
const ZONE = 'dc.test';
const REVERSE_ZONE = '64.10.in-addr.arpa';
/** The first half of IPv6 addresses whose pointers are in this zone. */
export const SUBNET_V6 = 'fd00:64';
export const REVERSE_V6 = `${'0.'.repeat(8)}4.6.0.0.0.0.d.f.ip6.arpa`;

/** Why instances of tests get no names and reservations, or undefined where they do. */
export const noServices = missingBind() ?? missingKea();

/** DNS and DHCP servers, and what instances need to use them. */
export interface TestServices {
  readonly bind: Bind;
  readonly kea: Kea;
  /** Of the worker. */
  readonly environment: Readonly<Record<string, string>>;
  /** What a profile needs for instances with names and reservations. */
  readonly rules: { readonly dnsZone: string; readonly dhcpReservation: true };
  /** A profile of the site's tenant whose instances get names and reservations. */
  profile(test: TestStack, site: TestSite): Promise<string>;
  /** Host names that have an address in DNS, sorted. */
  names(): Promise<string[]>;
  /** Host names whose address is reserved, sorted. */
  reservations(): Promise<string[]>;
  stop(): Promise<void>;
}

/** A profile whose instances use these services; returns its id. */
export async function createProfile(test: TestStack, tenantId: string, rules: object): Promise<string> {
  const input = { idempotencyKey: 'profile-served', tenantId, name: 'served', ...rules };
  type Made = { profile: { id: string } };
  return (await mutate<Made>(test.as('admin'), 'profileCreate', input, 'profile { id }')).profile.id;
}

const RULES = { dnsZone: ZONE, dhcpReservation: true } as const;

/** Undefined on a machine without BIND or Kea: instances then do without. */
export async function startTestServices(): Promise<TestServices | undefined> {
  if (noServices !== undefined) return undefined;
  const zones = [ZONE, REVERSE_ZONE, REVERSE_V6];
  const bind = await startBind(zones);
  const kea = await startKea(SUBNET);
  const { port, keyFile } = bind;
  const dns = { provider: 'dns-rfc2136', host: '127.0.0.1', port, zones, keyFile };
  const { url, username, passwordFile } = kea;
  const dhcp = { provider: 'dhcp-kea', url, username, passwordFile };
  return {
    bind,
    kea,
    environment: { SITE_SERVICES: JSON.stringify({ '*': { dns, dhcp } }) },
    rules: RULES,
    profile: async (test, { tenantId }) => await createProfile(test, tenantId, RULES),
    async names() {
      const records = await bind.transfer(ZONE);
      const names = records.filter(({ type }) => type === 'A').map(({ name }) => name);
      return names.map((name) => name.slice(0, -ZONE.length - 1)).toSorted();
    },
    reservations: async () => (await kea.reservations()).map(({ hostname = '' }) => hostname).toSorted(),
    async stop() {
      await kea.stop();
      await bind.stop();
    },
  };
}
