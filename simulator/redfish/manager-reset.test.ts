import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRedfishClient, type RedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

const ROOT = '/redfish/v1';
const RESET = `${ROOT}/Managers/1/Actions/Manager.Reset`;
const REPLACE = `${ROOT}/CertificateService/Actions/CertificateService.ReplaceCertificate`;
const OWN = `${ROOT}/Managers/1/NetworkProtocol/HTTPS/Certificates/1`;

let folder: string;
let simulator: Simulator;
let client: RedfishClient;
const start = async () => {
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary' },
    servers: 1,
    vendors: ['supermicro'],
    speed: 20,
    stateDir: folder,
  });
  client = createRedfishClient(simulator, 'sim-001');
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulator-'));
  await start();
});
afterEach(async () => {
  await client.close();
  await simulator.close();
  await rm(folder, { recursive: true });
});

const post = (path: string, body: object) => client.call('POST', path, { body });
const answers = () =>
  client.get(ROOT).then(
    ({ status }) => status === 200,
    () => false,
  );
const bmc = async () => ((await (await fetch(`${simulator.controlUrl}/bmcs`)).json()) as object[])[0];

/** Fingerprint of the served certificate, by any signer. */
function served(): Promise<string> {
  const { hostname, port } = new URL(simulator.bmcs[0]?.url ?? '');
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false }, () => {
      resolve(socket.getPeerX509Certificate()?.fingerprint256 ?? '');
      socket.destroy();
    });
    socket.on('error', reject);
  });
}

test('a BMC that restarts is gone for a while, and has lost its sessions and tasks, not its host', async () => {
  const system = `${ROOT}/Systems/1`;
  await post(`${ROOT}/SessionService/Sessions`, { UserName: 'admin', Password: 'canary' });
  const reset = await post(`${system}/Actions/ComputerSystem.Reset`, { ResetType: 'On' });
  expect(reset.status).toBe(202);
  expect((await post(RESET, { ResetType: 'GracefulRestart' })).status).toBe(204);

  await expect.poll(answers, { interval: 20 }).toBe(false);
  await expect.poll(answers, { timeout: 5_000 }).toBe(true);
  expect(await bmc()).toMatchObject({ sessions: 0, power: 'On' });
  expect((await client.get(String(reset.headers['location']))).status).toBe(404);
});

test('a restart of a kind that is not offered is refused', async () => {
  expect((await post(RESET, {})).status).toBe(400);
  expect((await post(RESET, { ResetType: 'ForceOff' })).status).toBe(400);
  expect(await answers()).toBe(true);
});

test('only a certificate for a key of the BMC is installed', async () => {
  const before = await served();
  const shown = (await client.get(OWN)).body;
  expect(String(shown['Fingerprint'])).toBe(before);
  const foreign = await post(REPLACE, {
    CertificateString: simulator.ca,
    CertificateType: 'PEM',
    CertificateUri: { '@odata.id': OWN },
  });
  expect(foreign.status).toBe(400);
  expect(await served()).toBe(before);
});

test('another password outlives a restart of the simulator', async () => {
  const account = `${ROOT}/AccountService/Accounts/2`;
  const headers = { 'if-match': '*' };
  const changed = await client.call('PATCH', account, { body: { Password: 'canary-next' }, headers });
  expect(changed.status).toBe(204);
  await client.close();
  await simulator.close();
  await start();

  const login = (password: string) =>
    client.call('POST', `${ROOT}/SessionService/Sessions`, {
      body: { UserName: 'admin', Password: password },
      anonymous: true,
    });
  expect((await login('canary-next')).status).toBe(201);
  expect((await login('canary')).status).toBe(401);
});
