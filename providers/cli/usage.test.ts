import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runLine } from './testing/command-line.ts';
import { capabilityNames } from '../capability-report.ts';

/** The message of a command line that is wrong. */
async function fault(...args: string[]): Promise<string> {
  const { exitCode, out, document } = await runLine(args);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
  const { error } = document as { error: { code: string; message: string; effect: string } };
  expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
  return error.message;
}

describe('usage', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'providers-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([[['--help']], [['power', '--help']], [['power', 'off', '--help']], [['boot', 'set', '-h']]])(
    'helps with %s',
    async (args) => {
      const { exitCode, out, err } = await runLine(args);
      expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
      expect(out).toContain('Usage: providers');
    },
  );

  it('names what there is where a command is missing or unknown', async () => {
    expect(await fault()).toContain('inventory, probe, power, boot');
    expect(await fault('power')).toContain('get, on, off, cycle');
    expect(await fault('power', 'explode')).toContain('get, on, off');
    expect(await fault('inventory')).toContain('there are redfish, none, simulator, netboot');
  });

  it('reports every fault at once', async () => {
    const args = ['--provider', 'redfish', '--fingerprint', 'xx', '--ca', join(folder, 'none.pem')];
    const message = await fault(
      'check',
      ...args,
      '--set',
      'pollMs=often',
      '--set',
      'speed=1',
      '--timeout',
      '-1',
    );

    for (const name of ['pollMs', 'speed', '--fingerprint', '--ca', '--timeout'])
      expect(message).toContain(name);
    const missing = await fault('inventory', '--provider', 'redfish', '--set', 'pollMs=often');
    for (const name of ['pollMs', '--url', '--user', '--password-env']) expect(missing).toContain(name);
  });

  it('never repeats what may be a password', async () => {
    const full = ['--provider', 'redfish', '--url', 'https://bmc', '--user', 'admin'];
    const lines = [
      ['inventory', '--password=hunter2'],
      ['inventory', '--password', 'hunter2'],
      ['inventory', ...full, '--password-env', 'hunter2'],
      ['power', 'get', 'hunter2', ...full],
      ['hunter2'],
      ['check', '--provider', 'netboot', '--set', 'token=["hunter2"]'],
      ['check', '--provider', 'redfish', '--set', 'hunter2'],
    ];
    for (const line of lines) expect(await fault(...line)).not.toContain('hunter2');
  });

  it('checks settings from a file and the line, and shows them without secrets', async () => {
    const file = join(folder, 'settings.json');
    await writeFile(file, JSON.stringify({ url: 'http://boot', token: 'hunter2' }));
    const checked = await runLine([
      'check',
      '--provider',
      'netboot',
      '--config',
      file,
      '--set',
      'requestTimeoutMs=5',
    ]);

    expect(checked).toMatchObject({
      exitCode: 0,
      document: {
        provider: 'netboot',
        settings: { url: 'http://boot', token: '(secret)', requestTimeoutMs: 5 },
      },
    });
    await writeFile(file, '{ "token": hunter2 }');
    expect(await fault('check', '--provider', 'netboot', '--config', file)).not.toContain('hunter2');
  });

  it('lists the providers with their capabilities and settings', async () => {
    const { document } = await runLine(['list']);
    const { providers } = document as {
      providers: { id: string; capabilities: string[]; config: { properties: Record<string, object> } }[];
    };

    expect(providers.map(({ id }) => id)).toEqual(['redfish', 'none', 'simulator', 'netboot']);
    expect(providers[0]?.capabilities).toEqual(expect.arrayContaining(['power', 'boot', 'inventory']));
    expect(providers[3]?.capabilities).toEqual(['netboot']);
    expect(providers[3]?.config.properties['token']).toMatchObject({ type: 'string', secret: true });
  });

  it('says why nothing can be done without a BMC', async () => {
    const { document } = await runLine(['probe', '--provider', 'none']);
    const { capabilities } = document as { capabilities: Record<string, object> };
    expect(Object.keys(capabilities)).toHaveLength(capabilityNames.length);
    for (const answer of Object.values(capabilities)) {
      expect(answer).toEqual({ support: 'no', reason: expect.stringContaining('no BMC') });
    }
  });

  it('answers for machines that have no address', async () => {
    expect(await runLine(['power', 'on', '--provider', 'none'])).toMatchObject({
      exitCode: 1,
      document: { error: { code: 'UNSUPPORTED', effect: 'none' } },
    });
    expect(
      await runLine(['power', 'on', '--provider', 'netboot', '--set', 'url=http://x', '--set', 'token=x']),
    ).toMatchObject({
      document: { error: { code: 'UNSUPPORTED', message: 'provider netboot has no capability power' } },
    });
  });
});
