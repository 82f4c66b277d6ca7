import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFailed, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { REPOSITORY } from './repository.ts';
import { readStackFile, stackFilePath } from './stack-file.ts';
import { StackIsRunning, startStack, type Stack } from './stack.ts';
import { identify } from './supervisor/process-identity.ts';

const processesFolder = join(import.meta.dirname, 'fixtures', 'processes');
const waiting = { timeout: 150_000, interval: 100 };

async function start(dataDir: string): Promise<Stack> {
  const stack = await startStack({ dataDir, ports: 'free', processesFolder });
  onTestFinished(async () => await stack.stop());
  return stack;
}

async function settings(address: string): Promise<Record<string, string>> {
  return (await (await fetch(`${address}/settings`)).json()) as Record<string, string>;
}

test('stack.json says where everything is for as long as it is true', { timeout: 400_000 }, async () => {
  const dataDir = temporaryFolder();
  const stack = await start(dataDir);
  expect(statSync(stackFilePath(dataDir)).mode & 0o777).toBe(0o600);
  const info = readStackFile(dataDir);
  expect(info).toEqual(stack.info);
  expect(info).toMatchObject({ ready: true, temporal: { namespace: 'default' } });
  const before = stack.info.processes['worker'];
  stack.kill('worker', 'SIGKILL');
  await vi.waitFor(() => {
    const now = readStackFile(dataDir)?.processes['worker'];
    expect(now).toBeDefined();
    expect(now).not.toBe(before);
  }, waiting);
  await expect(start(dataDir)).rejects.toThrow(StackIsRunning);
  await stack.stop();
  expect(existsSync(stackFilePath(dataDir))).toBe(false);
  for (const pid of Object.values(info?.processes ?? {})) expect(identify(pid)).toBeUndefined();
});

test('each process has the secrets it needs, and no other', { timeout: 400_000 }, async () => {
  const stack = await start(temporaryFolder());
  const gateway = await settings(new URL(stack.info.graphql).origin);
  const apis = await settings(new URL(stack.info.tickets.url).origin);
  const simulator = await settings(stack.info.simulator.control);
  expect(gateway['SUBGRAPHS_URL']).toBe(new URL(stack.info.tickets.url).origin);
  expect(JSON.parse(apis['TICKETS_SECRETS'] ?? '')).toEqual({ standard: stack.info.tickets.secret });
  expect(JSON.parse(apis['SECRETS_PUBLIC_JWK'] ?? '')).not.toHaveProperty('d');
  expect(simulator['SIMULATOR_PASSWORD']).toBeDefined();
  for (const other of [gateway, apis, simulator]) expect(other).not.toHaveProperty('SECRETS_PRIVATE_JWK');
  expect(gateway).not.toHaveProperty('SIMULATOR_PASSWORD');
});

test('what a killed supervisor left behind is ended by the next start', { timeout: 400_000 }, async () => {
  const dataDir = temporaryFolder();
  const first = runMain(dataDir);
  await vi.waitFor(() => expect(readStackFile(dataDir)).toBeDefined(), waiting);
  const left = Object.values(readStackFile(dataDir)?.processes ?? {}).map(identify);
  expect(left.length).toBeGreaterThan(5);
  await end(first, 'SIGKILL');
  const stack = await start(dataDir);
  for (const orphan of left) expect(identify(orphan?.pid ?? 0)?.started).not.toBe(orphan?.started);
  expect(stack.info.ready).toBe(true);
});

test(
  'settings reach the processes, and Ctrl-C, however often it arrives, ends these with code 0',
  { timeout: 400_000 },
  async () => {
    const dataDir = temporaryFolder();
    const given = {
      AUTH_ROLES: '[]',
      AUTH_SERVICES: '[]',
      DEVICE_NETWORKS: '10.0.0.0/8',
      DEVICE_SECRETS: 'vault:x/',
    };
    const main = runMain(dataDir, given);
    await vi.waitFor(() => expect(readStackFile(dataDir)).toBeDefined(), waiting);
    const ports = JSON.parse(readFileSync(join(dataDir, 'ports.json'), 'utf8')) as Record<string, number>;
    for (const name of ['apis', 'gateway', 'boot', 'worker'])
      expect(await settings(`http://127.0.0.1:${ports[name]}`), name).toMatchObject(given);
    const pids = Object.values(readStackFile(dataDir)?.processes ?? {});
    main.kill('SIGINT');
    main.kill('SIGINT');
    expect(await end(main)).toBe(0);
    for (const pid of pids) expect(identify(pid)).toBeUndefined();
  },
);

function runMain(dataDir: string, given: Readonly<Record<string, string>> = {}): ChildProcess {
  const main = join(REPOSITORY, 'deploy', 'local', 'main.ts');
  // The default ports may be in use on the machine that runs the tests.
  const port = String(randomInt(32_000, 32_400));
  const uiPort = String(randomInt(32_400, 32_768));
  const args = ['--no-demo', '--data-dir', dataDir, '--port', port, '--ui-port', uiPort];
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...given, PROCESSES_FOLDER: processesFolder },
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  onTestFailed(() => console.error(output));
  onTestFinished(() => void child.kill('SIGTERM'));
  return child;
}

async function end(child: ChildProcess, signal?: NodeJS.Signals): Promise<number | null> {
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (signal !== undefined) child.kill(signal);
  return await exited;
}
