import { exportJWK, generateKeyPair } from 'jose';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startNats, type Part } from '#test/servers/start-part.ts';
import { cloudEvent } from '#platform/events/cloud-event.ts';
import { connectEventBus, type EventBus } from '#platform/events/event-bus.ts';
import { createOpener, createSealer, publicHalf, type Sealer } from '#platform/secrets/seal.ts';
import { fileStore } from '#platform/secrets/store/file-store.ts';
import { secretPlacesSetting } from '#platform/secrets/store/secret-places.ts';
import { createSecrets } from '#platform/secrets/store/secrets.ts';
import { createLogger } from '#platform/telemetry/logger.ts';
import { redfishProvider } from '#providers/redfish/definition.ts';
import { createRegistry, type Registry } from '#providers/registry.ts';
import { startSimulator, type Simulator } from '#simulator/start.ts';
import { createBmcCredentials } from '#activities/hardware/bmc-credential.ts';
import { createTargetLock, lockNameOf, type TargetLock } from '#activities/hardware/target-lock.ts';
import { createSiteMonitors, type SiteMonitors } from './site-monitors.ts';
import { createServerRecords, idOf, type ServerRecords } from './testing/server-records.ts';

const SITE = 'loctsit-test';
const INTERVAL_MS = 400;
const PATIENT = { timeout: 30_000, interval: 50 };
const credential = { username: 'admin', password: 'canary-password' };
const log = createLogger('test', 'silent');

let dataDir: string;
let nats: Part;
let simulator: Simulator;
let sealer: Sealer;
let records: ServerRecords;
let first: Worker;
const workers: Worker[] = [];

/** What a worker process has of its own. */
interface Worker {
  readonly bus: EventBus;
  readonly locks: TargetLock;
  readonly registry: Registry;
  readonly monitors: SiteMonitors;
  stop(): Promise<void>;
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'infratographer-monitor-'));
  nats = await startNats({ dataDir });
  simulator = await startSimulator({ credential, servers: 3, speed: 20 });
  const { privateKey } = await generateKeyPair('ECDH-ES+A256KW', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'test' };
  sealer = await createSealer(publicHalf(jwk));
  records = await createServerRecords(sealer, simulator.bmcs, credential);
  start = async () => await startMonitor(await createOpener(jwk));
  first = await start();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop();
  await simulator?.close();
  await nats?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

let start: () => Promise<Worker>;

async function startMonitor(opener: Awaited<ReturnType<typeof createOpener>>): Promise<Worker> {
  const bus = await connectEventBus({ url: nats.address, name: 'test', log });
  // Short, so that it is the monitor that does not send a refused password again.
  const registry = await createRegistry([{ definition: redfishProvider, config: { refusalMs: 200 } }]);
  const locks = await createTargetLock(bus);
  const credentials = createBmcCredentials({
    opener,
    secrets: createSecrets({ stores: { file: fileStore(dataDir) }, refreshSeconds: 1, log }),
    places: secretPlacesSetting.parse('[{"prefix": "file:bmc/", "addresses": "127.0.0.0/8"}]'),
  });
  const deps = {
    bus,
    registry,
    locks,
    credentials,
    refused: new Map<string, string>(),
    bmcCa: simulator.ca,
    log,
    intervalMs: INTERVAL_MS,
  };
  const monitors = createSiteMonitors({ ...deps, graph: records.graph });
  let stopped = false;
  const worker = {
    bus,
    locks,
    registry,
    monitors,
    async stop() {
      if (stopped) return;
      stopped = true;
      await monitors.stop();
      await registry.close();
      await bus.close();
    },
  };
  workers.push(worker);
  return worker;
}

/** Reports that something happened to a server, as its domain does. */
async function happened(name: string): Promise<void> {
  const event = cloudEvent('servers', { type: 'server.changed', subject: idOf(name), data: {} });
  await first.bus.publish('events.server.changed', JSON.stringify(event), event.id);
}

/** Presses the power button of a machine. */
async function switchOn(name: string): Promise<void> {
  const authorization = `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`;
  const body = JSON.stringify({ reset: 'On' });
  const headers = { authorization, 'content-type': 'application/json' };
  const url = `${simulator.controlUrl}/hosts/${name}/power`;
  expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(204);
}

const logins = (name: string) =>
  simulator.journal(name).filter(({ method, path }) => method === 'POST' && path.includes('/Sessions'));
const looks = (name: string) =>
  simulator.journal(name).filter(({ method, path }) => method === 'GET' && /\/Systems\/[^/]+\/?$/.test(path));

describe('the monitor of a site', () => {
  test('reports what people do to machines, only what has changed, one request at a time', async () => {
    first.monitors.serve(SITE);
    await vi.waitFor(() => expect(looks('sim-003').length).toBeGreaterThan(2), PATIENT);
    expect(records.reports).toEqual([]);

    await switchOn('sim-002');
    await vi.waitFor(() => expect(records.get('sim-002').powerState).toBe('ON'), PATIENT);
    simulator.setHost('sim-003', { health: 'Critical' });
    await vi.waitFor(() => expect(records.get('sim-003').health).toBe('CRITICAL'), PATIENT);
    const reported = new Set(records.reports.map(({ id }) => id));
    expect(reported).toEqual(new Set([idOf('sim-002'), idOf('sim-003')]));

    for (const name of ['sim-001', 'sim-002', 'sim-003']) expect(logins(name)).toHaveLength(1);
    expect(simulator.journal().filter(({ inFlight }) => inFlight > 1)).toEqual([]);
    await first.stop();
    const bmcs = (await (await fetch(`${simulator.controlUrl}/bmcs`)).json()) as { sessions: number }[];
    expect(bmcs.map(({ sessions }) => sessions)).toEqual([0, 0, 0]);
  });

  test('never tries a refused credential again, and a new one at once', async () => {
    const record = records.get('sim-001');
    const { bmc } = record;
    if (bmc === null) throw new Error('no BMC');
    record.bmc = {
      ...bmc,
      sealedCredential: await sealer.seal({ ...credential, password: 'wrong' }, new URL(bmc.address).origin),
    };
    first.monitors.serve(SITE);
    await vi.waitFor(() => expect(looks('sim-002').length).toBeGreaterThan(4), PATIENT);
    expect(logins('sim-001').map(({ status }) => status)).toEqual([401]);
    expect(record.health).toBe('UNKNOWN');

    record.bmc = bmc;
    await happened('sim-001');
    await vi.waitFor(() => expect(record.health).toBe('OK'), PATIENT);
    expect(logins('sim-001')).toHaveLength(2);
  });

  test('sends a refused password of a secret once, and what the secret has next without any event', async () => {
    await mkdir(join(dataDir, 'bmc'));
    const write = async (password: string): Promise<void> =>
      await writeFile(join(dataDir, 'bmc', 'sim-001'), JSON.stringify({ ...credential, password }));
    await write('wrong');
    const record = records.get('sim-001');
    const { bmc } = record;
    if (bmc === null) throw new Error('no BMC');
    const sealedCredential = await sealer.seal(
      { reference: 'file:bmc/sim-001' },
      new URL(bmc.address).origin,
    );
    record.bmc = { ...bmc, sealedCredential };
    first.monitors.serve(SITE);
    await vi.waitFor(() => expect(record.health).toBe('UNKNOWN'), PATIENT);
    await vi.waitFor(() => expect(looks('sim-002').length).toBeGreaterThan(12), PATIENT);
    expect(logins('sim-001').map(({ status }) => status)).toEqual([401]);

    await write(credential.password);
    await vi.waitFor(() => expect(record.health).toBe('OK'), PATIENT);
    expect(logins('sim-001')).toHaveLength(2);
  });

  test('leaves a BMC alone that an operation has, is about to have, or gives another password', async () => {
    first.monitors.serve(SITE);
    await vi.waitFor(() => expect(looks('sim-003').length).toBeGreaterThan(1), PATIENT);
    const waitAndSee = async (): Promise<void> => {
      // A poll may be under way at first.
      await sleep(200);
      const before = simulator.journal('sim-001').length;
      const others = looks('sim-002').length;
      await vi.waitFor(() => expect(looks('sim-002').length).toBeGreaterThan(others + 2), PATIENT);
      expect(simulator.journal('sim-001')).toHaveLength(before);
    };
    const lease = async (): Promise<true> => (await waitAndSee(), true);
    const held = records.get('sim-001').bmc?.address ?? '';
    await vi.waitFor(async () => {
      expect(await first.locks.tryHold(lockNameOf(held), 'an operation', lease)).toBe(true);
    }, PATIENT);

    const record = records.get('sim-001');
    const { bmc } = record;
    if (bmc === null) throw new Error('no BMC');
    record.operation = { id: 'oprnopr-test' };
    await happened('sim-001');
    await sleep(200);
    await waitAndSee();
    Object.assign(record, { operation: null, bmc: { ...bmc, credentialPending: true } });
    await happened('sim-001');
    await sleep(1_000);
    await waitAndSee();

    const before = looks('sim-001').length;
    record.bmc = bmc;
    await happened('sim-001');
    await vi.waitFor(() => expect(looks('sim-001').length).toBeGreaterThan(before), PATIENT);
  });

  test('is one over all workers, and another continues where it ended', async () => {
    const second = await start();
    first.monitors.serve(SITE);
    await vi.waitFor(() => expect(looks('sim-001').length).toBeGreaterThan(0), PATIENT);
    second.monitors.serve(SITE);
    await sleep(2_000);
    // A worker that polled too would have logged in.
    expect(logins('sim-001')).toHaveLength(1);
    await first.stop();
    await vi.waitFor(() => expect(logins('sim-001')).toHaveLength(2), PATIENT);
    expect(simulator.journal().filter(({ inFlight }) => inFlight > 1)).toEqual([]);
  });

  test('says that the health of a machine is unknown when its BMC stops answering', async () => {
    first.monitors.serve(SITE);
    await vi.waitFor(() => expect(looks('sim-002').length).toBeGreaterThan(0), PATIENT);
    simulator.setHost('sim-002', { unplugged: true });
    await vi.waitFor(() => expect(records.get('sim-002').health).toBe('UNKNOWN'), PATIENT);
    expect(records.get('sim-002').powerState).toBe('OFF');
  });
});
