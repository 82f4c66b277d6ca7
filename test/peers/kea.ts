import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#test/servers/free-port.ts';
import { missingPrograms, startDaemon } from './daemon.ts';

/** A reservation as Kea's configuration has it. */
export interface KeaReservation {
  readonly 'hw-address': string;
  readonly 'ip-address': string;
  readonly hostname?: string;
  readonly 'user-context'?: object;
}

/** Kea's DHCPv4 server on loopback, with its control agent. */
export interface Kea {
  readonly url: string;
  readonly username: string;
  readonly passwordFile: string;
  readonly wrongPasswordFile: string;
  /** The reservations of its one subnet that it uses. */
  reservations(): Promise<readonly KeaReservation[]>;
  /** The reservations in its file, which it would use after a restart. */
  written(): Promise<readonly KeaReservation[]>;
  /** Adds a reservation without the provider, over the control agent. */
  reserve(reservation: KeaReservation): Promise<void>;
  /** Changes the reservations without the provider. */
  change(edit: (all: readonly KeaReservation[]) => readonly KeaReservation[]): Promise<void>;
  stop(): Promise<void>;
}

const COMMAND_MS = 20_000;

interface Configuration {
  readonly Dhcp4: { readonly subnet4: { reservations: KeaReservation[] }[] };
}

/** Why there is no Kea, or undefined. */
export function missingKea(): string | undefined {
  return missingPrograms({ 'kea-dhcp4': 'kea-dhcp4-server', 'kea-ctrl-agent': 'kea-ctrl-agent' });
}

export async function startKea(subnet: string): Promise<Kea> {
  const folder = await mkdtemp(join(tmpdir(), 'kea-'));
  const file = (name: string): string => join(folder, name);
  const [port, dhcpPort] = [await freePort(), await freePort()];
  const [username, password] = ['infratographer', 'canary-password'];
  await writeFile(file('password'), `${password}\n`, { mode: 0o600 });
  await writeFile(file('wrong-password'), 'another\n', { mode: 0o600 });
  const socket = { 'socket-type': 'unix', 'socket-name': file('socket') };
  const loggers = (name: string): object[] => [
    { name, severity: 'INFO', output_options: [{ output: 'stderr' }] },
  ];
  const dhcp4 = {
    // Raw sockets, the default, would receive packets of other servers.
    'interfaces-config': { interfaces: ['lo/127.0.0.1'], 'dhcp-socket-type': 'udp' },
    'control-socket': socket,
    'lease-database': { type: 'memfile', persist: false },
    subnet4: [{ id: 1, subnet, reservations: [] }],
    loggers: loggers('kea-dhcp4'),
  };
  const agent = {
    'http-host': '127.0.0.1',
    'http-port': port,
    authentication: { type: 'basic', realm: 'kea', clients: [{ user: username, password }] },
    'control-sockets': { dhcp4: socket },
    loggers: loggers('kea-ctrl-agent'),
  };
  await writeFile(file('dhcp4.json'), JSON.stringify({ Dhcp4: dhcp4 }));
  await writeFile(file('agent.json'), JSON.stringify({ 'Control-agent': agent }));
  const environment = { KEA_PIDFILE_DIR: folder, KEA_LOCKFILE_DIR: folder };
  const server = await startDaemon({
    program: 'kea-dhcp4',
    args: ['-p', String(dhcpPort), '-c', file('dhcp4.json')],
    folder,
    log: file('dhcp4.log'),
    environment,
    isReady: (log) => log.includes('DHCP4_STARTED'),
  });
  const control = await startDaemon({
    program: 'kea-ctrl-agent',
    args: ['-c', file('agent.json')],
    folder,
    log: file('agent.log'),
    environment,
    isReady: (log) => log.includes('CTRL_AGENT_STARTED'),
  }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const url = `http://127.0.0.1:${port}/`;
  const command = async (name: string, args?: unknown): Promise<unknown> => {
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ command: name, service: ['dhcp4'], arguments: args }),
      signal: AbortSignal.timeout(COMMAND_MS),
    });
    const [{ result, text, arguments: found }] = (await response.json()) as [
      { result: number; text?: string; arguments?: unknown },
    ];
    if (result !== 0) throw new Error(`Kea refused ${name}: ${text ?? ''}`);
    return found;
  };
  async function change(edit: (all: readonly KeaReservation[]) => readonly KeaReservation[]): Promise<void> {
    const configuration = (await command('config-get')) as Configuration;
    const [subnet] = configuration.Dhcp4.subnet4;
    if (subnet !== undefined) subnet.reservations = [...edit(subnet.reservations)];
    await command('config-set', configuration);
  }
  return {
    url,
    username,
    passwordFile: file('password'),
    wrongPasswordFile: file('wrong-password'),
    reservations: async () => reservationsOf((await command('config-get')) as Configuration),
    written: async () =>
      reservationsOf(JSON.parse(await readFile(file('dhcp4.json'), 'utf8')) as Configuration),
    async reserve(reservation) {
      await change((reservations) => [...reservations, reservation]);
    },
    change,
    async stop() {
      await control.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function reservationsOf({ Dhcp4 }: Configuration): readonly KeaReservation[] {
  return Dhcp4.subnet4[0]?.reservations ?? [];
}
