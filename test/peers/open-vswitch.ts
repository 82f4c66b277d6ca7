import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { missingPrograms } from './daemon.ts';

const run = promisify(execFile);
const SCHEMA = '/usr/share/openvswitch/vswitch.ovsschema';
const PROGRAMS = ['ovsdb-server', 'ovsdb-tool', 'ovs-vsctl', 'ovs-vswitchd'];

/** Why there is no Open vSwitch, or undefined. */
export function missingOpenVswitch(): string | undefined {
  return missingPrograms(Object.fromEntries(PROGRAMS.map((name) => [name, 'openvswitch-switch'])));
}

/** A real Open vSwitch with ports that are connected to nothing. */
export interface OpenVswitch {
  /** `tcp://127.0.0.1:PORT` of its database. */
  readonly address: string;
  /** Runs ovs-vsctl. */
  vsctl(...args: string[]): Promise<string>;
  /** The text of its database file: one record for each transaction. */
  records(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts ovsdb-server and ovs-vswitchd in a folder of their own, without privileges: the datapath and the ports are
 * `dummy`, which have an MTU and states as real ones do.
 */
export async function startOpenVswitch(ports: readonly string[], serialNumber: string): Promise<OpenVswitch> {
  const folder = await mkdtemp(join(tmpdir(), 'infratographer-ovs-'));
  const env = {
    ...process.env,
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`,
    OVS_RUNDIR: folder,
    OVS_LOGDIR: folder,
    OVS_DBDIR: folder,
  };
  const children: ChildProcess[] = [];
  const daemon = (program: string, ...args: string[]): void => {
    const own = ['--no-chdir', `--log-file=${join(folder, `${program}.log`)}`, '-vconsole:off'];
    const child = spawn(program, [...args, ...own], { env, stdio: 'ignore' });
    children.push(child);
  };
  const socket = `unix:${join(folder, 'db.sock')}`;
  const database = join(folder, 'conf.db');
  const stop = async (): Promise<void> => {
    for (const child of children.toReversed()) {
      if (child.exitCode === null) child.kill('SIGTERM');
    }
    await Promise.all(children.map(ended));
    await rm(folder, { recursive: true, force: true });
  };
  const vsctl = async (...args: string[]): Promise<string> =>
    (await run('ovs-vsctl', [`--db=${socket}`, '--timeout=20', ...args], { env })).stdout;
  try {
    await run('ovsdb-tool', ['create', database, SCHEMA], { env });
    const control = `--unixctl=${join(folder, 'db.ctl')}`;
    daemon('ovsdb-server', database, `--remote=p${socket}`, '--remote=ptcp:0:127.0.0.1', control);
    const port = await listeningPort(join(folder, 'ovsdb-server.log'));
    const setUp = [
      ['init'],
      ['set', 'Open_vSwitch', '.', `external_ids:system-id=${serialNumber}`, 'ovs_version=3.1.0'],
      ['add-br', 'br0'],
      ['set', 'Bridge', 'br0', 'datapath_type=dummy'],
      ...ports.flatMap((name) => [
        ['add-port', 'br0', name],
        ['set', 'Interface', name, 'type=dummy'],
      ]),
    ];
    await vsctl('--no-wait', ...setUp.flatMap((command) => ['--', ...command]));
    daemon(
      'ovs-vswitchd',
      socket,
      '--enable-dummy',
      '--disable-system',
      `--unixctl=${join(folder, 'vs.ctl')}`,
    );
    for (const name of ports) await vsctl('wait-until', 'Interface', name, 'mtu=1500');
    return {
      address: `tcp://127.0.0.1:${port}`,
      vsctl,
      records: async () => await readFile(database, 'utf8'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
}

/** The port that the kernel has assigned, from the server's log. */
async function listeningPort(log: string): Promise<number> {
  const until = Date.now() + 20_000;
  for (;;) {
    const text = await readFile(log, 'utf8').catch(() => '');
    const port = /listening on port (\d+)/u.exec(text)?.[1];
    if (port !== undefined) return Number(port);
    if (Date.now() > until) throw new Error(`ovsdb-server did not listen: ${text}`);
    await delay(50);
  }
}
