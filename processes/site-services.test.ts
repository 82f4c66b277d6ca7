import { expect, it } from 'vitest';
import { lockNameOf } from '#activities/hardware/target-lock.ts';
import { zoneLimitsSetting } from './zone-limits.ts';
import { createSiteServices, siteServicesSetting } from './site-services.ts';

const dns = { provider: 'dns-rfc2136', host: '127.0.0.1', zones: ['dc.test'], keyFile: '/absent' };
const dhcp = { provider: 'dhcp-kea', url: 'http://127.0.0.1:8000' };

const balancing = { 'loadpvd-one': { provider: 'haproxy', masterSocket: '/run/m.sock', folder: '/etc/b' } };

const made = async (given: object): ReturnType<typeof createSiteServices> =>
  await createSiteServices(siteServicesSetting.parse(JSON.stringify(given)));

it('uses the entry of a site, or that of `*` where a site has none', async () => {
  const services = await made({ '*': { dns, dhcp, balancing }, 'lctnsit-own': { dns } });
  expect(services.dns('lctnsit-other')).toBeDefined();
  expect(services.dns('lctnsit-own')).toBeDefined();
  expect(services.dns('lctnsit-own')).not.toBe(services.dns('lctnsit-other'));
  expect(services.dhcp('lctnsit-other')).toMatchObject({ server: dhcp.url });
  expect(services.dhcp('lctnsit-own')).toBeUndefined();
  expect(services.balancing('lctnsit-other', 'loadpvd-one')).toBeDefined();
  expect(services.balancing('lctnsit-other', 'loadpvd-two')).toBeUndefined();
  expect(services.balancing('lctnsit-own', 'loadpvd-one')).toBeUndefined();
  await services.close();
});

it('names an HAProxy by its host and socket, whichever entry has it', async () => {
  const at = (masterSocket: string): object => ({
    'loadpvd-one': { ...balancing['loadpvd-one'], masterSocket },
  });
  const entries = { '*': '/run/m.sock', 'lctnsit-one': '/run/./m.sock', 'lctnsit-two': '/run/other.sock' };
  const given = Object.entries(entries).map(([site, socket]) => [site, { balancing: at(socket) }] as const);
  const lockOf = async (host: object, siteId: string): Promise<string> => {
    const services = await made(host);
    const server = services.balancing(siteId, 'loadpvd-one')?.server ?? '';
    await services.close();
    return lockNameOf(`balancer:${server}`);
  };
  const sites = ['lctnsit-any', 'lctnsit-one', 'lctnsit-two'];
  const [any, one, two] = await Promise.all(
    sites.map(async (id) => await lockOf(Object.fromEntries(given), id)),
  );
  expect(one).toBe(any);
  expect(two).not.toBe(any);
  // Another worker of the host, with one site of its own.
  expect(await lockOf({ 'lctnsit-own': { balancing: at('/run/m.sock') } }, 'lctnsit-own')).toBe(any);
});

it('has the limits of the zones of a site, for workers and for `apis`', async () => {
  const zoneTenants = { 'dc.test': ['tnntten-acme'] };
  const given = { '*': { dns }, 'lctnsit-own': { dns: { ...dns, zoneTenants }, dhcp } };
  const services = await made(given);
  expect(services.dns('lctnsit-own')?.zoneTenants).toEqual(zoneTenants);
  expect(services.dns('lctnsit-other')?.zoneTenants).toBeUndefined();
  await services.close();
  expect(zoneLimitsSetting.parse(JSON.stringify(given))).toEqual({
    '*': undefined,
    'lctnsit-own': zoneTenants,
  });
  expect(zoneLimitsSetting.parse(undefined)).toEqual({});
  const wrong = { '*': { dns: { ...dns, zoneTenants: { 'dc.test': 'tnntten-acme' } } } };
  expect(zoneLimitsSetting.safeParse(JSON.stringify(wrong)).success).toBe(false);
});

it('has no services where nothing is set', async () => {
  const services = await createSiteServices(siteServicesSetting.parse(undefined));
  expect(services.dns('lctnsit-any')).toBeUndefined();
  await services.close();
});

it.each([
  [{ '*': { dns: { ...dns, provider: 'bind' } } }, 'there is no provider bind; there is dns-rfc2136'],
  [
    { '*': { dns: { ...dns, zones: [], colour: 1 } } },
    '*.dns: provider dns-rfc2136 is set up wrongly: zones',
  ],
  [
    { '*': { dhcp: { provider: 'dhcp-kea', url: 'kea' } } },
    '*.dhcp: provider dhcp-kea is set up wrongly: url',
  ],
  [
    { '*': { dhcp: { ...dhcp, url: 'http://kea:secret@127.0.0.1:8000' } } },
    '*.dhcp: provider dhcp-kea is set up wrongly: url: must have no user',
  ],
  [
    { '*': { dhcp: { ...dhcp, username: 'kea' } } },
    '*.dhcp: provider dhcp-kea is set up wrongly: passwordFile',
  ],
  [
    { '*': { balancing: { 'loadpvd-one': { provider: 'haproxy', folder: 'b' } } } },
    '*.balancing.loadpvd-one: provider haproxy is set up wrongly: masterSocket',
  ],
])('refuses %j when the worker starts', async (given, message) => {
  await expect(made(given)).rejects.toThrow(message);
});

it.each(['{', '{"*": {"dsn": {}}}', '{"*": {"dns": {"host": "a"}}}'])('refuses the text %s', (text) => {
  expect(siteServicesSetting.safeParse(text).success).toBe(false);
});
