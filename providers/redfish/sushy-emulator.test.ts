import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSushyEmulator, sushyTools } from '#test/peers/sushy-emulator.ts';
import type { SushyEmulator } from '#test/peers/sushy-emulator.ts';
import type { Target } from '../target.ts';
import type { Provider } from '../provider.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';

const tools = await sushyTools();
const missing = 'missing' in tools ? tools.missing : null;

/** One machine for each story, so that they can continue at once: its power follows after 1 to 11 seconds. */
const machines = ['dark', 'lit', 'booting', 'listed'].map((name, index) => ({
  name,
  uuid: `00000000-0000-4000-8000-00000000000${index}`,
  mac: `02:00:00:00:00:0${index}`,
  power: name === 'lit' ? ('On' as const) : ('Off' as const),
}));

const reason = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null)(
  `OpenStack's sushy-emulator, which is not ours${reason}`,
  { concurrent: true },
  () => {
    let emulator: SushyEmulator;
    let provider: Provider;

    beforeAll(async () => {
      if ('missing' in tools) throw new Error(tools.missing);
      emulator = await startSushyEmulator(tools, machines);
      provider = await testProvider({ pollMs: 250 });
    });
    afterAll(async () => {
      await provider.close();
      await emulator.stop();
    });

    function targetOf(name: (typeof machines)[number]['name'], over: Partial<Target> = {}): Target {
      const { url: address, ca, credential } = emulator;
      const uuid = machines.find((machine) => machine.name === name)?.uuid;
      return { id: `srvrsrv-${name}`, address, ca, credential, systemId: uuid, identity: { uuid }, ...over };
    }

    it('is switched on', async () => {
      const power = capability(provider, 'power');
      expect(await power.get(targetOf('dark'), callContext())).toBe('OFF');
      const on = await power.ensure(targetOf('dark'), 'ON', {}, callContext());
      expect(on).toEqual({ changed: true, state: 'ON' });
      const again = await power.ensure(targetOf('dark'), 'ON', {}, callContext());
      expect(again).toEqual({ changed: false, state: 'ON' });
    });

    it('is switched off', async () => {
      const off = await capability(provider, 'power').ensure(targetOf('lit'), 'OFF', {}, callContext());
      expect(off).toEqual({ changed: true, state: 'OFF' });
    });

    it('boots from the network, and from disk again', async () => {
      const boot = capability(provider, 'boot');
      const network = { device: 'NETWORK', once: true } as const;
      const set = await boot.ensure(targetOf('booting'), network, callContext());
      expect(set).toMatchObject({ changed: true, state: { device: 'NETWORK' } });
      expect(await boot.get(targetOf('booting'), callContext())).toMatchObject({ device: 'NETWORK' });
      expect(await boot.ensure(targetOf('booting'), network, callContext())).toMatchObject({
        changed: false,
      });
      const disk = { device: 'DISK', once: false } as const;
      expect(await boot.ensure(targetOf('booting'), disk, callContext())).toMatchObject({
        changed: true,
        state: { device: 'DISK', enabled: 'CONTINUOUS' },
      });
    });

    it('says what it cannot: have no override, and boot into setup', async () => {
      const boot = capability(provider, 'boot');
      const unsupported = { code: 'UNSUPPORTED', retry: 'never', effect: 'none' };
      expect(await failure(boot.clear(targetOf('listed'), callContext()))).toMatchObject(unsupported);
      const setup = { device: 'SETUP', once: true } as const;
      expect(await failure(boot.ensure(targetOf('listed'), setup, callContext()))).toMatchObject(unsupported);
    });

    it('is inventoried, with a warning for what it does not report', async () => {
      const report = await capability(provider, 'inventory').collect(targetOf('listed'), callContext());

      expect(report.system).toMatchObject({
        manufacturer: 'Sushy Emulator',
        uuid: machines[3]?.uuid,
        serialNumber: null,
        powerState: 'OFF',
      });
      expect(report.ports).toEqual([{ name: expect.any(String), mac: machines[3]?.mac, speedMbps: null }]);
      expect(report.requests).toBeLessThan(30);
      expect(report.warnings).not.toEqual([]);
      for (const { path, message } of report.warnings) {
        expect(path).toMatch(/^\/redfish\/v1\//);
        expect(message).toMatch(/\w/);
      }
    });

    it('is probed, and says what it lacks', async () => {
      const report = await provider.probe?.(targetOf('listed'), callContext());

      expect(report).toMatchObject({
        vendor: 'Sushy Emulator',
        quirks: expect.arrayContaining(['sushy-emulator-boot']),
        capabilities: {
          power: { support: 'yes' },
          boot: { support: 'yes' },
          accounts: { support: 'no', reason: 'there is no account service' },
          events: { support: 'no' },
        },
      });
      expect(report?.requests).toBeLessThanOrEqual(10);
    });

    it('has several systems, which are listed when none is named', async () => {
      const power = capability(provider, 'power');
      const error = await failure(power.get(targetOf('listed', { systemId: undefined }), callContext()));
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
      for (const { uuid } of machines) expect(error.message).toContain(uuid);
    });

    it('accepts the right password only', async () => {
      const credential = { ...emulator.credential, password: 'not-the-password' };
      const stranger = targetOf('listed', { credential });
      const error = await failure(capability(provider, 'power').get(stranger, callContext()));
      expect(error).toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    });
  },
);
