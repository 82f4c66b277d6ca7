import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainSystem, startModelBmc, systemPath } from '#providers/redfish/testing/model-bmc.ts';
import { startSimulator } from '#simulator/start.ts';
import type { Simulator } from '#simulator/start.ts';
import { PASSWORD, runLine } from './testing/command-line.ts';

describe('the command', () => {
  let simulator: Simulator;
  let folder: string;
  let target: readonly string[];

  beforeAll(async () => {
    const credential = { username: 'admin', password: PASSWORD };
    simulator = await startSimulator({ credential, servers: 1, vendors: ['dell'], speed: 20 });
    folder = await mkdtemp(join(tmpdir(), 'providers-cli-'));
    await writeFile(join(folder, 'ca.pem'), simulator.ca);
    target = targetOf(simulator.bmcs[0]?.url ?? '');
  });
  afterAll(async () => {
    await simulator.close();
    await rm(folder, { recursive: true });
  });

  function targetOf(url: string, ca = join(folder, 'ca.pem'), variable = 'BMC_PASSWORD'): readonly string[] {
    const secret = ['--user', 'admin', '--password-env', variable, '--ca', ca];
    return ['--provider', 'redfish', '--url', url, ...secret, '--set', 'pollMs=50'];
  }

  it('prints the inventory, and nothing but what scripts may rely on', async () => {
    const { exitCode, err, document } = await runLine(['inventory', ...target]);

    expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
    const text = expect.any(String) as unknown;
    const number = expect.any(Number) as unknown;
    expect(document).toStrictEqual({
      system: {
        manufacturer: 'Dell Inc.',
        model: 'PowerEdge R750',
        serialNumber: simulator.bmcs[0]?.serialNumber,
        uuid: simulator.bmcs[0]?.uuid,
        biosVersion: text,
        powerState: 'OFF',
      },
      bmc: { firmwareVersion: text },
      processors: expect.arrayContaining([
        { name: text, kind: 'CPU', model: text, cores: number },
      ]) as unknown,
      memory: expect.arrayContaining([{ name: text, capacityMiB: number, serialNumber: text }]) as unknown,
      disks: expect.arrayContaining([
        { name: text, model: text, serialNumber: text, capacityBytes: number, protocol: text },
      ]) as unknown,
      ports: expect.arrayContaining([
        { name: text, mac: simulator.bmcs[0]?.macs[0], speedMbps: null },
      ]) as unknown,
      powerSupplies: expect.arrayContaining([{ name: text, model: text, serialNumber: text }]) as unknown,
      warnings: [],
      requests: number,
    });
  });

  it('switches the power and chooses what boots, and shows both', async () => {
    const line = async (...args: string[]) => (await runLine([...args, ...target])).document;

    expect(await line('power', 'get')).toEqual({ powerState: 'OFF' });
    expect(await line('boot', 'get')).toEqual({ device: 'NONE', enabled: 'DISABLED', mode: 'UEFI' });
    const once = { device: 'SETUP', enabled: 'ONCE', mode: 'UEFI' };
    expect(await line('boot', 'set', '--device', 'setup', '--once')).toEqual({ changed: true, ...once });
    expect(await line('boot', 'get')).toEqual(once);
    expect(await line('boot', 'set', '--device', 'none')).toMatchObject({ changed: true, device: 'NONE' });
    expect(await line('power', 'on')).toEqual({ changed: true, powerState: 'ON' });
    expect(await line('power', 'on')).toEqual({ changed: false, powerState: 'ON' });
    expect(await line('power', 'off', '--force')).toEqual({ changed: true, powerState: 'OFF' });
  });

  it('probes what the machine can do', async () => {
    const { document } = await runLine(['probe', ...target]);

    expect(document).toMatchObject({
      vendor: 'Dell',
      model: 'PowerEdge R750',
      firmware: { bmc: expect.any(String), bios: expect.any(String) },
      quirks: expect.arrayContaining(['dell-boot-on-system']),
      capabilities: { power: { support: 'yes' }, netboot: { support: 'no', reason: expect.any(String) } },
    });
  });

  it('cycles the power', async () => {
    await runLine(['power', 'on', ...target]);
    const cycled = await runLine(['power', 'cycle', ...target]);
    expect(cycled.document).toEqual({ changed: true, powerState: 'ON' });
    await runLine(['power', 'off', ...target, '--force']);
  });

  it('leaves no session behind', async () => {
    await runLine(['power', 'get', ...target]);
    const sessions = simulator.journal().filter(({ path }) => path.includes('/Sessions'));
    const opened = sessions.filter(({ method }) => method === 'POST').length;
    expect(opened).toBeGreaterThan(0);
    expect(sessions.filter(({ method }) => method === 'DELETE')).toHaveLength(opened);
  });

  it('reports a failure as JSON on standard error, without the password', async () => {
    const wrong = await runLine([
      'power',
      'get',
      ...targetOf(simulator.bmcs[0]?.url ?? '', undefined, 'WRONG_PASSWORD'),
    ]);

    expect(wrong).toMatchObject({
      exitCode: 1,
      out: '',
      document: { error: { code: 'AUTH_FAILED', message: expect.any(String), effect: 'none' } },
    });
    expect(wrong.err).not.toContain('not-the-password');
    const stranger = ['--serial', 'of-another-machine'];
    expect(await runLine(['power', 'on', ...target, ...stranger])).toMatchObject({
      exitCode: 1,
      document: { error: { code: 'IDENTITY_MISMATCH', effect: 'none' } },
    });
  });

  it('ends with the signal of the terminal, or after its timeout', async () => {
    const late = await runLine(['power', 'get', ...target, '--timeout', '0.001']);
    expect(late).toMatchObject({ exitCode: 1, document: { error: { code: 'TIMEOUT' } } });
    const ended = await runLine(['power', 'get', ...target], AbortSignal.abort(new Error('SIGINT')));
    expect(ended).toMatchObject({ exitCode: 1, document: { error: { code: 'CANCELLED' } } });
  });

  it('distinguishes systems behind one controller, and lists them when none is named', async () => {
    const second = `${systemPath.slice(0, -1)}Blade-2`;
    const bmc = await startModelBmc(undefined, {
      '/redfish/v1/Systems': { Members: [systemPath, second].map((path) => ({ '@odata.id': path })) },
      [second]: plainSystem({ '@odata.id': second, Id: 'Blade-2', SerialNumber: 'SN-2', PowerState: 'On' }),
    });
    await writeFile(join(folder, 'model.pem'), bmc.ca);
    const args = targetOf(bmc.origin, join(folder, 'model.pem'));
    try {
      expect(await runLine(['inventory', ...args])).toMatchObject({
        exitCode: 1,
        document: { error: { code: 'INVALID_ARGUMENT', message: expect.stringContaining('1, Blade-2') } },
      });
      expect((await runLine(['inventory', ...args, '--system', 'Blade-2'])).document).toMatchObject({
        system: { serialNumber: 'SN-2', powerState: 'ON', model: null },
        bmc: { firmwareVersion: '1.0' },
      });
    } finally {
      await bmc.close();
    }
  });
});
