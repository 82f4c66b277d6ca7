import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { missingIpmi, startIpmiSim, type IpmiSim } from '#test/peers/ipmi-sim.ts';
import { contextOf, failureOf } from '../conformance/bench.ts';
import type { Provider } from '../provider.ts';
import type { Target } from '../target.ts';
import { ipmiConfig } from './config.ts';
import { ipmiProvider } from './definition.ts';

const missing = missingIpmi();

describe('ipmi_sim without a front', () => {
  let sim: IpmiSim;
  let target: Target;
  let provider: Provider;

  const make = async (settings: object): Promise<Provider> =>
    await ipmiProvider.create(ipmiConfig.parse({ pollMs: 50, bootVerifyMs: 1, ...settings }));

  beforeAll(async () => {
    if (missing !== undefined) return;
    sim = await startIpmiSim();
    target = { id: 'srvrsrv-1', address: `https://127.0.0.1:${sim.port}`, credential: sim.credential };
    provider = await make({});
  });

  afterAll(async () => {
    if (missing !== undefined) return;
    await provider.close();
    await sim.stop();
  });

  it('gets the cipher suite that it accepts, encrypted, and is told what was asked for', async (context) => {
    context.skip(missing !== undefined, missing);
    const { power, boot, inventory } = provider.capabilities;
    const before = (await sim.told()).length;
    await power?.ensure(target, 'ON', {}, contextOf());
    await power?.ensure(target, 'OFF_GRACEFUL', { graceMs: 100 }, contextOf());
    // It keeps the device, and never shows flags as valid: no BIOS would follow them.
    const set = boot?.ensure(target, { device: 'NETWORK', once: true }, contextOf());
    expect(await failureOf(set ?? Promise.resolve(), target)).toMatchObject({
      code: 'VERIFICATION_FAILED',
      effect: 'unknown',
    });
    expect((await sim.told()).slice(before)).toEqual([
      'set power 1',
      'set shutdown 1',
      'set power 0',
      'set boot pxe',
    ]);
    expect(await inventory?.identify(target, contextOf())).toEqual({
      manufacturer: 'Acme',
      model: 'Acme 100',
      serialNumber: sim.serialNumber,
      uuid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  it('says why it has no session', async (context) => {
    context.skip(missing !== undefined, missing);
    const codeOf = async (changed: Partial<Target>, settings: object = {}): Promise<string> => {
      const own = await make(settings);
      const other = { ...target, ...changed };
      const { code, effect } = await failureOf(
        own.capabilities.power?.ensure(other, 'ON', {}, contextOf()) ?? Promise.resolve(),
        other,
      );
      await own.close();
      expect(effect).toBe('none');
      return code;
    };
    const { username, password } = sim.credential;
    expect({
      user: await codeOf({ credential: { username: 'nobody', password } }),
      long: await codeOf({ credential: { username, password: 'x'.repeat(21) } }),
      suite: await codeOf({}, { cipherSuites: [17] }),
      host: await codeOf({ address: 'ipmi://no-such-host.invalid' }),
      address: await codeOf({ address: 'http://127.0.0.1' }),
      program: await codeOf({}, { program: 'no-such-ipmitool' }),
    }).toEqual({
      user: 'AUTH_FAILED',
      long: 'INVALID_ARGUMENT',
      suite: 'UNSUPPORTED',
      host: 'UNREACHABLE',
      address: 'INVALID_ARGUMENT',
      program: 'PROVIDER_UNAVAILABLE',
    });
  });

  it('is polled for its power, and not for sensors or logs', async (context) => {
    context.skip(missing !== undefined, missing);
    const { monitoring, power } = provider.capabilities;
    await power?.ensure(target, 'ON', {}, contextOf());
    expect(await monitoring?.observe(target, contextOf())).toEqual({ powerState: 'ON', health: null });
    const other = { ...target, identity: { serial: 'of-another-machine' } };
    expect(
      await failureOf(monitoring?.observe(other, contextOf()) ?? Promise.resolve(), other),
    ).toMatchObject({
      code: 'IDENTITY_MISMATCH',
    });
    for (const read of [
      monitoring?.sensors(target, contextOf()),
      monitoring?.logs(target, { limit: 1 }, contextOf()),
    ])
      expect(await failureOf(read ?? Promise.resolve(), target)).toMatchObject({ code: 'UNSUPPORTED' });
  });

  it('cannot be told to boot by HTTP or an address', async (context) => {
    context.skip(missing !== undefined, missing);
    const { boot } = provider.capabilities;
    for (const want of [{ device: 'HTTP' }, { device: 'NETWORK', url: 'https://boot.test/x' }] as const) {
      const set = boot?.ensure(target, { once: true, ...want }, contextOf()) ?? Promise.resolve();
      expect(await failureOf(set, target)).toMatchObject({ code: 'UNSUPPORTED', effect: 'none' });
    }
  });
});
