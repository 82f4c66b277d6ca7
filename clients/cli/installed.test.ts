import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMockGraph, type MockGraph } from '#test/harness/mock-graph.ts';
import { findNode20 } from '#test/peers/node-20.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const BUILD_MS = 120_000;
const run = promisify(execFile);

const found = await findNode20();
if ('missing' in found) console.warn(`skipped: the package on Node 20, as ${found.missing}`);

let graph: MockGraph;
let machine: WebSocketServer;
let folder: string;

/** The package as npm packs it, in a folder outside the checkout, beside the packages that it depends on. */
beforeAll(async () => {
  machine = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    handleProtocols: () => 'infratographer.console',
  });
  await once(machine, 'listening');
  machine.on('connection', (socket) => {
    socket.send(Buffer.from('login: '));
    socket.close(1000, 'The session has ended.');
  });
  const url = `ws://127.0.0.1:${(machine.address() as AddressInfo).port}`;
  graph = await startMockGraph({ serverConsoleSession: () => ({ state: 'OPEN', url, mayUse: true }) });
  folder = await mkdtemp(join(tmpdir(), 'infra-installed-'));
  const modules = join(folder, 'node_modules');
  await mkdir(join(modules, 'infratographer'), { recursive: true });
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: REPOSITORY });
  const archive = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
  await run('tar', ['xzf', archive, '--strip-components=1', '-C', join(modules, 'infratographer')]);
  for (const name of await readdir(join(REPOSITORY, 'node_modules')))
    await symlink(join(REPOSITORY, 'node_modules', name), join(modules, name));
}, BUILD_MS);
afterAll(async () => {
  machine?.close();
  await graph?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function infra(...args: readonly string[]): Promise<Ended> {
  const node = 'node' in found ? found.node : '';
  const program = join(folder, 'node_modules/infratographer/deploy/scripts/infra.mjs');
  const env = { HOME: folder, INFRA_URL: graph.url, INFRA_TOKEN: 'token', INFRA_KEYRING: 'off' };
  return await new Promise((resolve) => {
    execFile(node, [program, ...args], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
    });
  });
}

test.skipIf('missing' in found)('the package works on Node 20 without the checkout', async () => {
  expect(await infra('--help')).toMatchObject({ code: 0, stderr: '' });
  expect(await infra('list', 'servers', '-o', 'yaml', '--columns', 'name')).toEqual({
    code: 0,
    stdout: expect.stringContaining('name: name'),
    stderr: '',
  });
  expect(await infra('describe', 'rack', 'r1')).toMatchObject({ code: 0, stderr: '' });
  await writeFile(join(folder, 'site.yaml'), 'servers: [{ name: a }]\n');
  expect(await infra('plan', 'site.yaml')).toMatchObject({ code: 0, stderr: '' });
  const login = ['login', '--url', graph.url, '--issuer', 'http://127.0.0.1:1'];
  expect(await infra(...login)).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('did not log you in'),
  });
  expect(await infra('console', 'sim-001')).toEqual({
    code: 0,
    stdout: 'login: ',
    stderr: expect.stringContaining('The session has ended.'),
  });
  expect(await infra('explode')).toMatchObject({ code: 2, stdout: '' });
});
