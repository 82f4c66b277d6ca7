import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A network of its own on this machine: a switch with a DHCP server that gives out addresses, and a place for another. */
export interface MachineNetwork {
  /** Interface that a virtual machine takes, in the namespace of `onSwitch`. */
  readonly tap: string;
  /** Runs a program beside the DHCP server, or where the boot service is; it ends with the network. */
  onSwitch(command: string, ...args: string[]): ChildProcess;
  atBootService(env: Readonly<Record<string, string>>, command: string, ...args: string[]): ChildProcess;
  /** Has the DHCP server name what a machine loads by HTTP, as a BMC does elsewhere. */
  nameHttpBoot(mac: string, url: string): Promise<void>;
  close(): Promise<void>;
}

export const BOOT_ADDRESS = '10.77.0.2';
const SERVER_ADDRESS = '10.77.0.1';
const LEASES = '10.77.0.100,10.77.0.150,255.255.255.0';
const TAP = 'tap0';

const run = promisify(execFile);

/** Needs root, and network namespaces. */
export async function createMachineNetwork(): Promise<MachineNetwork> {
  await using begun = new AsyncDisposableStack();
  const [lan, boot] = [`infra-lan-${process.pid}`, `infra-boot-${process.pid}`];
  for (const name of [lan, boot]) {
    await run('ip', ['netns', 'add', name]);
    begun.defer(async () => void (await run('ip', ['netns', 'delete', name])));
    await run('ip', ['-n', name, 'link', 'set', 'lo', 'up']);
  }
  const inLan = async (...args: string[]): Promise<unknown> => await run('ip', ['-n', lan, ...args]);
  const inBoot = async (...args: string[]): Promise<unknown> => await run('ip', ['-n', boot, ...args]);
  await inLan('link', 'add', 'br0', 'type', 'bridge');
  await inLan('address', 'add', `${SERVER_ADDRESS}/24`, 'dev', 'br0');
  await inLan('link', 'add', 'veth0', 'type', 'veth', 'peer', 'name', 'eth0', 'netns', boot);
  await inLan('tuntap', 'add', TAP, 'mode', 'tap');
  await inLan('link', 'add', 'veth1', 'type', 'veth', 'peer', 'name', 'client0');
  for (const port of ['veth0', 'veth1', TAP]) await inLan('link', 'set', port, 'master', 'br0', 'up');
  await inLan('link', 'set', 'client0', 'up');
  await inLan('link', 'set', 'br0', 'up');
  await inBoot('address', 'add', `${BOOT_ADDRESS}/24`, 'dev', 'eth0');
  await inBoot('link', 'set', 'eth0', 'up');

  const folder = await mkdtemp(join(tmpdir(), 'infratographer-dhcp-'));
  begun.defer(async () => await rm(folder, { recursive: true, force: true }));
  const [hosts, options] = [join(folder, 'hosts'), join(folder, 'options')];
  await Promise.all([mkdir(hosts), mkdir(options)]);

  const children: ChildProcess[] = [];
  begun.defer(async () => {
    for (const child of children.filter(
      ({ exitCode, signalCode }) => exitCode === null && signalCode === null,
    )) {
      child.stdin?.end();
      const dead = once(child, 'exit');
      if (child.stdin === null) child.kill('SIGKILL');
      await dead;
    }
  });
  const start = (namespace: string, options: object, command: string[]): ChildProcess => {
    const child = spawn('ip', ['netns', 'exec', namespace, ...command], options);
    children.push(child);
    return child;
  };
  const onSwitch: MachineNetwork['onSwitch'] = (...command) =>
    start(lan, { stdio: ['ignore', 'pipe', 'pipe'] }, command);
  const leases = [
    '--interface=br0',
    '--bind-interfaces',
    `--dhcp-range=${LEASES}`,
    '--leasefile-ro',
    '--dhcp-authoritative',
    `--dhcp-hostsdir=${hosts}`,
    `--dhcp-optsdir=${options}`,
  ];
  onSwitch(
    'dnsmasq',
    '--conf-file=/dev/null',
    '--keep-in-foreground',
    '--port=0',
    '--pid-file=',
    '--user=root',
    ...leases,
  );
  const running = begun.move();
  return {
    tap: TAP,
    onSwitch,
    atBootService: (env, ...command) =>
      start(boot, { stdio: 'pipe', env: { ...process.env, ...env } }, command),
    async nameHttpBoot(mac, url) {
      const answers = [`tag:named,option:vendor-class,HTTPClient`, `tag:named,option:bootfile-name,${url}`];
      await writeFile(join(options, 'named'), `${answers.join('\n')}\n`);
      await writeFile(join(hosts, 'named'), `${mac},set:named\n`);
    },
    close: async () => await running.disposeAsync(),
  };
}
