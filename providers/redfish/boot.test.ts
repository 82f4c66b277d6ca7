import { afterEach, describe, expect, it } from 'vitest';
import { object } from './json.ts';
import type { JsonObject } from './json.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, ModelBmc, Reaction } from './testing/model-bmc.ts';

const pxeOnce = { device: 'NETWORK', once: true } as const;
const settingsPath = `${systemPath}/Settings`;

describe('boot override', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(react?: Reaction, over?: Documents, settings = {}) {
    const bmc = await startModelBmc(react, over);
    undo.push(() => bmc.close());
    const provider = await testProvider({ requestTimeoutMs: 2_000, bootVerifyMs: 300, ...settings });
    undo.push(() => provider.close());
    return { bmc, boot: capability(provider, 'boot') };
  }

  const patches = (bmc: ModelBmc) =>
    bmc.writes().map(({ path, body, headers }) => ({ path, body, etag: headers['if-match'] }));

  it('sends target, duration and the mode as it is, nothing more', async () => {
    const { bmc, boot } = await start();

    await boot.ensure(bmc.target(), pxeOnce, callContext());
    await boot.clear(bmc.target(), callContext());

    expect(patches(bmc)).toEqual([
      {
        path: systemPath,
        body: {
          Boot: {
            BootSourceOverrideTarget: 'Pxe',
            BootSourceOverrideEnabled: 'Once',
            BootSourceOverrideMode: 'UEFI',
          },
        },
      },
      {
        path: systemPath,
        body: { Boot: { BootSourceOverrideEnabled: 'Disabled', BootSourceOverrideMode: 'UEFI' } },
      },
    ]);
  });

  it('uses the virtual CD that Supermicro means', async () => {
    const boots = {
      'BootSourceOverrideTarget@Redfish.AllowableValues': ['Cd', 'UsbCd'],
      BootSourceOverrideEnabled: 'Disabled',
    };
    const { bmc, boot } = await start(undefined, {
      '/redfish/v1': { Oem: { Supermicro: {} }, Links: sessionLinks },
      [systemPath]: plainSystem({ Boot: boots }),
    });

    await boot.ensure(bmc.target(), { device: 'CD', once: true }, callContext());
    expect(patches(bmc)[0]?.body).toMatchObject({ Boot: { BootSourceOverrideTarget: 'UsbCd' } });
  });

  it('removes the URL of an earlier HTTP boot', async () => {
    const { Boot } = plainSystem();
    const stale = plainSystem({ Boot: { ...object(Boot), HttpBootUri: 'http://old.example/boot.efi' } });
    const { bmc, boot } = await start(undefined, { [systemPath]: stale });

    await boot.ensure(bmc.target(), pxeOnce, callContext());
    expect(patches(bmc)[0]?.body).toMatchObject({ Boot: { HttpBootUri: '' } });
  });

  it('sends the firmware what to load by HTTP, once, and again only when it is another thing', async () => {
    const { Boot } = plainSystem();
    const { bmc, boot } = await start(undefined, {
      [systemPath]: plainSystem({
        Boot: {
          ...object(Boot),
          'BootSourceOverrideTarget@Redfish.AllowableValues': ['Pxe', 'UefiHttp'],
          HttpBootUri: null,
        },
      }),
    });
    const load = async (url: string) =>
      await boot.ensure(bmc.target(), { device: 'HTTP', once: true, url }, callContext());

    const first = await load('http://boot.example/1.iso');
    expect(first).toMatchObject({ changed: true, state: { device: 'HTTP', enabled: 'ONCE' } });
    expect(JSON.stringify(first)).not.toContain('1.iso');
    expect(await load('http://boot.example/1.iso')).toMatchObject({ changed: false });
    expect(await load('http://boot.example/2.iso')).toMatchObject({ changed: true });
    const byDhcp = await boot.ensure(bmc.target(), { device: 'HTTP', once: true }, callContext());
    expect(byDhcp).toMatchObject({ changed: true });
    expect(patches(bmc).map(({ body }) => object(object(body)['Boot'])['HttpBootUri'])).toEqual([
      'http://boot.example/1.iso',
      'http://boot.example/2.iso',
      '',
    ]);
  });

  it('says where the firmware does not accept what to load by HTTP, and writes nothing', async () => {
    const { bmc, boot } = await start(undefined, { [systemPath]: plainSystem() });
    const want = { device: 'HTTP', once: true, url: 'http://boot.example/1.iso' } as const;
    const error = await failure(boot.ensure(bmc.target(), want, callContext()));
    expect(error).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
    expect(error.message).toContain('HttpBootUri');
    expect(patches(bmc)).toEqual([]);
  });

  it('says what a machine cannot boot, and boots its disk without a name for it', async () => {
    const boots = {
      'BootSourceOverrideTarget@Redfish.AllowableValues': ['Pxe'],
      BootSourceOverrideEnabled: 'Disabled',
    };
    const { bmc, boot } = await start(undefined, { [systemPath]: plainSystem({ Boot: boots }) });

    const http = boot.ensure(bmc.target(), { device: 'HTTP', once: true }, callContext());
    expect(await failure(http)).toMatchObject({ code: 'UNSUPPORTED', retry: 'never', effect: 'none' });
    await boot.ensure(bmc.target(), pxeOnce, callContext());
    const disk = await boot.ensure(bmc.target(), { device: 'DISK', once: true }, callContext());
    expect(disk).toMatchObject({ changed: true, state: { device: 'NONE', enabled: 'DISABLED' } });
  });

  it('recognizes what the emulator of OpenStack shows, and what it cannot do', async () => {
    const { bmc, boot } = await start(
      ({ method, body }, documents) => {
        if (method !== 'PATCH') return undefined;
        const target = object(object(body)['Boot'])['BootSourceOverrideTarget'];
        const shown = { BootSourceOverrideTarget: target, BootSourceOverrideEnabled: 'Continuous' };
        documents[systemPath] = plainSystem({ Boot: shown });
        return { status: 204 };
      },
      { '/redfish/v1': { Id: 'RedvirtService', Links: sessionLinks } },
    );

    expect(await boot.ensure(bmc.target(), pxeOnce, callContext())).toMatchObject({ changed: true });
    expect(await boot.ensure(bmc.target(), pxeOnce, callContext())).toMatchObject({ changed: false });
    expect(await failure(boot.clear(bmc.target(), callContext()))).toMatchObject({
      code: 'UNSUPPORTED',
      retry: 'never',
    });
    expect(patches(bmc)).toHaveLength(1);
  });

  it('arms for one boot where the BMC has no other way', async () => {
    const { Boot } = plainSystem();
    const onlyOnce = {
      ...object(Boot),
      'BootSourceOverrideEnabled@Redfish.AllowableValues': ['Disabled', 'Once'],
    };
    const { bmc, boot } = await start(undefined, { [systemPath]: plainSystem({ Boot: onlyOnce }) });

    const outcome = await boot.ensure(bmc.target(), { device: 'NETWORK', once: false }, callContext());
    expect(outcome).toMatchObject({ changed: true, state: { device: 'NETWORK', enabled: 'ONCE' } });
  });

  describe('with a settings resource', () => {
    const settings = (boot: JsonObject): Documents => ({
      [systemPath]: plainSystem({ '@Redfish.Settings': { SettingsObject: { '@odata.id': settingsPath } } }),
      [settingsPath]: { Boot: boot },
    });

    it('writes there when it holds the override', async () => {
      const { bmc, boot } = await start(undefined, settings({ BootSourceOverrideEnabled: 'Disabled' }));
      await boot.ensure(bmc.target(), pxeOnce, callContext());
      expect(patches(bmc).map(({ path }) => path)).toEqual([settingsPath]);
    });

    it('writes to the system when it holds only the boot order, or does not exist', async () => {
      const order = await start(undefined, settings({ BootOrder: [] }));
      await order.boot.ensure(order.bmc.target(), pxeOnce, callContext());
      const absent = await start(
        ({ path }) => (path === settingsPath ? { status: 404 } : undefined),
        settings({}),
      );
      await absent.boot.ensure(absent.bmc.target(), pxeOnce, callContext());
      expect([...patches(order.bmc), ...patches(absent.bmc)].map(({ path }) => path)).toEqual([
        systemPath,
        systemPath,
      ]);
    });

    it('continues to the system when the settings refuse it', async () => {
      const { bmc, boot } = await start(
        ({ method, path }) => (method === 'PATCH' && path === settingsPath ? { status: 400 } : undefined),
        settings({ BootSourceOverrideEnabled: 'Disabled' }),
      );
      await boot.ensure(bmc.target(), pxeOnce, callContext());
      expect(patches(bmc).map(({ path }) => path)).toEqual([settingsPath, systemPath]);
    });
  });

  describe('with ETags', () => {
    /** A service that insists on the ETag `accepted`. */
    const insisting =
      (shown: string, accepted: string | undefined, refusal = 412): Reaction =>
      ({ method, headers }) =>
        method === 'PATCH' && headers['if-match'] !== accepted ? { status: refusal } : undefined;
    const tagged = (etag: string): Documents => ({ [systemPath]: plainSystem({ '@odata.etag': etag }) });

    it.each([
      ['the one it read', '"7"', '"7"', ['"7"']],
      ['the strong form of a weak one', 'W/"7"', '"7"', ['W/"7"', 'W/"7"', '"7"']],
      ['none, when none is right', '"7"', undefined, ['"7"', '"7"', undefined]],
    ])('gets through with %s', async (_, shown, accepted, sent) => {
      const { bmc, boot } = await start(insisting(shown, accepted), tagged(shown));
      await boot.ensure(bmc.target(), pxeOnce, callContext());
      expect(patches(bmc).map(({ etag }) => etag)).toEqual(sent);
    });

    it('meets a demanded precondition without an ETag', async () => {
      const { bmc, boot } = await start(insisting('', '*', 428));
      await boot.ensure(bmc.target(), pxeOnce, callContext());
      expect(patches(bmc).map(({ etag }) => etag)).toEqual([undefined, '*']);
    });

    it('stops where someone else changes the same thing meanwhile', async () => {
      const { bmc, boot } = await start(({ method }, documents) => {
        if (method !== 'PATCH') return undefined;
        const other = { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Cd' };
        documents[systemPath] = plainSystem({ Boot: other });
        return { status: 412 };
      }, tagged('"7"'));

      const error = await failure(boot.ensure(bmc.target(), pxeOnce, callContext()));
      expect(error).toMatchObject({ code: 'PRECONDITION_FAILED', retry: 'backoff', effect: 'none' });
      expect(patches(bmc)).toHaveLength(1);
    });
  });

  it('names an override that the contract has no name for', async () => {
    const { bmc, boot } = await start(undefined, {
      [systemPath]: plainSystem({
        Boot: { BootSourceOverrideEnabled: 'Continuous', BootSourceOverrideTarget: 'Usb' },
      }),
    });
    expect(await boot.get(bmc.target(), callContext())).toMatchObject({
      device: 'OTHER',
      enabled: 'CONTINUOUS',
    });
  });
});

const sessionLinks = { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } };
