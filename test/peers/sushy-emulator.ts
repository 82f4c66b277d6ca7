import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { run } from '#deploy/local/binaries/run.ts';
import { createAuthority, createServerCertificate } from '#platform/certificates/certificate.ts';
import { createKeyPem } from '#platform/certificates/keys.ts';
import { freePort } from '#test/servers/free-port.ts';
import { pythonVenv } from './python.ts';

/** A machine that the emulator pretends to have. */
export interface FakeSystem {
  readonly uuid: string;
  readonly name: string;
  readonly mac: string;
  readonly power: 'On' | 'Off';
}

/** OpenStack's Redfish emulator, serving. */
export interface SushyEmulator {
  readonly url: string;
  /** PEM of the authority that signed its certificate. */
  readonly ca: string;
  readonly credential: { readonly username: string; readonly password: string };
  stop(): Promise<void>;
}

const START_MS = 30_000;

/** The programs of sushy-tools, or why there are none. Installs them on the first call. */
export function sushyTools(): ReturnType<typeof pythonVenv> {
  return pythonVenv('sushy-emulator', ['sushy-tools==2.2.0', 'bcrypt==4.3.0']);
}

/** Starts it with its fake driver: machines that are not there, whose power follows after 1 to 11 seconds. */
export async function startSushyEmulator(
  { bin }: { bin(name: string): string },
  systems: readonly FakeSystem[],
): Promise<SushyEmulator> {
  const credential = { username: 'admin', password: 'canary-password' };
  const folder = await mkdtemp(join(tmpdir(), 'sushy-emulator-'));
  const file = (name: string) => join(folder, name);
  const authority = await createAuthority('sushy');
  const key = createKeyPem();
  const address = '127.0.0.1';
  const certificate = await createServerCertificate({
    commonName: 'bmc',
    names: [{ type: 'ip', value: address }],
    key,
    authority,
  });
  const port = await freePort();
  await writeFile(file('key.pem'), key, { mode: 0o600 });
  await writeFile(file('cert.pem'), certificate);
  await writeFile(file('htpasswd'), await passwordLine(bin('python'), credential));
  await writeFile(file('emulator.conf'), configuration(folder, systems));
  const log = openSync(file('emulator.log'), 'w');
  const tls = ['--ssl-certificate', file('cert.pem'), '--ssl-key', file('key.pem')];
  const args = ['--fake', '--config', file('emulator.conf'), '-i', address, '-p', String(port), ...tls];
  const child = spawn(bin('sushy-emulator'), args, {
    cwd: folder,
    stdio: ['ignore', log, log],
    // Nothing of ours: proxies and CA bundles of the environment would be used. The mark says who started it.
    env: { PATH: process.env['PATH'], TMPDIR: folder, TEST_RUN: process.env['TEST_RUN'] },
  });
  const ended = once(child, 'exit');

  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    const killed = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(killed);
    await rm(folder, { recursive: true, force: true });
  }

  const url = `https://${address}:${port}`;
  for (const until = Date.now() + START_MS; !(await answers(url, authority.certificate)); await delay(100)) {
    if (Date.now() < until && child.exitCode === null) continue;
    const said = await readFile(file('emulator.log'), 'utf8');
    await stop();
    throw new Error(`sushy-emulator does not answer: ${said.slice(-500)}`);
  }
  return { url, ca: authority.certificate, credential, stop };
}

function configuration(folder: string, systems: readonly FakeSystem[]): string {
  const fakes = systems.map(({ uuid, name, mac, power }) => {
    const nics = `[{'mac': '${mac}', 'ip': '127.0.1.1'}]`;
    return `{'uuid': '${uuid}', 'name': '${name}', 'power_state': '${power}', 'external_notifier': False, 'nics': ${nics}}`;
  });
  return [
    'SUSHY_EMULATOR_FAKE_DRIVER = True',
    `SUSHY_EMULATOR_AUTH_FILE = '${join(folder, 'htpasswd')}'`,
    `SUSHY_EMULATOR_STATE_DIR = '${folder}'`,
    `SUSHY_EMULATOR_FAKE_SYSTEMS = [${fakes.join(', ')}]`,
  ].join('\n');
}

/** It takes bcrypt in the form that Apache writes, `$2y$`, and no other. */
async function passwordLine(
  python: string,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<string> {
  const script = 'import bcrypt, sys; print(bcrypt.hashpw(sys.argv[1].encode(), bcrypt.gensalt(4)).decode())';
  const hash = await run(python, ['-c', script, password], { timeoutMs: 30_000 });
  return `${username}:${hash.trim().replace(/^\$2b\$/, '$2y$$')}\n`;
}

async function answers(url: string, ca: string): Promise<boolean> {
  const asked = request(`${url}/redfish/v1/`, { ca, timeout: 2_000, agent: false });
  asked.end();
  try {
    const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream];
    response.resume();
    return true;
  } catch {
    return false;
  }
}
