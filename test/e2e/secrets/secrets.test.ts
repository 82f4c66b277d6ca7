import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROCESS_NAMES } from '#deploy/local/own-process.ts';
import {
  createInstance,
  createSite,
  enroll,
  mutate,
  simulatedBmcs,
  type TestSite,
} from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { refusalOf } from '#test/harness/requests.ts';
import { simulatedHost } from '#test/harness/simulated-hosts.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { openStoredData } from '#test/harness/stored-data.ts';
import { createCaller } from '../caller.ts';
import { liveByReference, storeSettings } from './stored-credential.ts';
import { filesHolding, holds, readFolder, tracesOf } from './traces.ts';

const canary = (name: string): string => `canary-${name}-${randomBytes(12).toString('hex')}`;
const WRONG_PASSWORD = canary('wrong');
/** As short as every BMC takes it. */
const STORED_PASSWORD = `S-${randomBytes(7).toString('hex')}`;
const REFUSED_PASSWORD = canary('refused');
const USER_DATA = canary('user-data');
const REFUSED_USER_DATA = canary('refused-user-data');
const NETWORK_PASSWORD = canary('network');
/** Not a secret, and a person's all the same. */
const SSH_KEY = 'AAAAC3NzaC1lZDI1NTE5AAAAIGNhbmFyeWtleWNhbmFyeWtleWNhbmFyeWtleWNh';

let stack: TestStack;
let site: TestSite;
/** A store of secrets, beside the stack. */
let storeFolder: string;
/** The files of PostgreSQL, wherever it keeps them, and all of the stack. */
let databaseFiles: ReadonlyMap<string, Buffer>;
let files: ReadonlyMap<string, Buffer>;
let progress = '';
/** While the instance had its machine, and after it was deleted. */
let rowsBefore: string[];
let rows: string[];
let stackFile: string;
let operationId: string;

beforeAll(async () => {
  // Whatever may ever be logged is.
  const environment = Object.fromEntries(PROCESS_NAMES.map((name) => [name, { LOG_LEVEL: 'trace' }]));
  storeFolder = await mkdtemp(join(tmpdir(), 'infratographer-store-'));
  const { apis, worker } = storeSettings(storeFolder);
  stack = await startTestStack({
    servers: 3,
    environment: {
      ...environment,
      apis: { ...environment['apis'], ...apis },
      worker: { ...environment['worker'], ...worker },
      simulator: { SIMULATOR_SPEED: '10' },
    },
    onProgress: (event) => {
      progress += `${JSON.stringify(event)}\n`;
    },
  });
  site = await createSite(stack, 'secrets');
  await liveThrough();
  const stored = await openStoredData(stack.stack.info.postgres);
  rows = await stored.everything();
  const databaseFolder = await stored.folder();
  await stored.close();
  stackFile = await readFile(join(stack.dataDir, 'stack.json'), 'utf8');
  // Ended in order, so that everything is on the disk.
  await stack.stack.stop();
  databaseFiles = await readFolder(databaseFolder);
  files = await readFolder(stack.dataDir);
});
afterAll(async () => {
  await stack?.stop();
  if (storeFolder !== undefined) await rm(storeFolder, { recursive: true, force: true });
});

/** Everything that secrets pass through: enrolling, failing to, an instance's whole life, and refusals. */
async function liveThrough(): Promise<void> {
  const graph = stack.as('admin');
  const caller = createCaller(graph);
  const [good, bad, stored] = await simulatedBmcs(stack);
  if (good === undefined || bad === undefined || stored === undefined)
    throw new Error('the fleet has no three servers');
  await caller.mustSucceed((await enroll(stack, site, good)).operationId);
  const enrolledWrong = await enroll(stack, site, bad, {
    username: 'infratographer',
    password: WRONG_PASSWORD,
  });
  const failed = await awaitOperation(graph, enrolledWrong.operationId);
  expect(failed).toMatchObject({ state: 'FAILED', failure: { code: 'BMC_AUTH_FAILED', step: 'connect' } });
  expect((await simulatedBmcs(stack))[1], 'one try, never a lock-out').toMatchObject({
    failedLogins: 1,
    locked: false,
  });
  await refusalOf(graph, 'serverEnroll', {
    idempotencyKey: 'refused',
    siteId: site.siteId,
    name: good.name,
    bmc: {
      address: good.address,
      provider: 'redfish',
      credential: { username: 'u', password: REFUSED_PASSWORD },
    },
  });

  const folder = join(storeFolder, 'bmc', site.tenantId);
  await mkdir(folder, { recursive: true });
  await liveByReference(stack, site, stored, { folder, next: STORED_PASSWORD });

  const created = await createInstance(graph, site, 'keeper', {
    userData: `#cloud-config\n# ${USER_DATA}\n`,
    sshKeys: [`ssh-ed25519 ${SSH_KEY} canary@example.test`],
    networkConfig: `version: 2\nethernets: {eth0: {auth: {key-management: 802.1x, password: ${NETWORK_PASSWORD}}}}\n`,
  });
  operationId = created.operationId;
  await caller.mustSucceed(operationId);
  const { server } = await caller.instance(created.instanceId);
  expect(await simulatedHost(stack, server?.name ?? '')).toMatchObject({ phase: 'running' });
  const refused = {
    idempotencyKey: 'refused',
    tenantId: site.tenantId,
    siteId: site.siteId,
    imageId: site.imageIds[0],
    hostname: 'keeper',
  };
  await refusalOf(graph, 'instanceCreate', { ...refused, userData: `#!${REFUSED_USER_DATA}` });
  const wrong = `#cloud-config\nssh_authorized_keys: ${REFUSED_USER_DATA}\n`;
  const { message } = await refusalOf(graph, 'instanceCreate', { ...refused, userData: wrong });
  expect(message).not.toContain(REFUSED_USER_DATA);
  const data = await openStoredData(stack.stack.info.postgres);
  rowsBefore = await data.everything();
  await data.close();
  for (const [field, more] of [
    ['instanceReimage', { imageId: site.imageIds[1] }],
    ['instanceDecommission', {}],
  ] as const) {
    const input = { idempotencyKey: field, id: created.instanceId, ...more };
    const { operation } = await mutate<{ operation: { id: string } }>(
      graph,
      field,
      input,
      'operation { id }',
    );
    await caller.mustSucceed(operation.id);
  }
}

const passwords = (): [string, Buffer[]][] => [
  ['the BMC’s password', tracesOf(stack.bmcCredential.password, stack.bmcCredential.username)],
  ['the wrong password', tracesOf(WRONG_PASSWORD, 'infratographer')],
  ['the password in a store', tracesOf(STORED_PASSWORD, stack.bmcCredential.username)],
  ['the refused password', tracesOf(REFUSED_PASSWORD, 'u')],
];
const userData = (): [string, Buffer[]][] => [
  ['the user-data', tracesOf(USER_DATA)],
  ['the refused user-data', tracesOf(REFUSED_USER_DATA)],
  ['the network’s password', tracesOf(NETWORK_PASSWORD)],
];
const everySecret = (): [string, Buffer[]][] => [...passwords(), ...userData()];

/** What is not secret is found, so the search would find a secret too. */
const known = (): Buffer[] => [Buffer.from(operationId)];

describe('PostgreSQL', () => {
  test('no row of any table holds a BMC password', () => {
    expect(rows.some((row) => holds(row, known()))).toBe(true);
    for (const [what, traces] of passwords())
      expect(
        rows.filter((row) => holds(row, traces)),
        what,
      ).toEqual([]);
  });

  test('no file of it does either: neither log nor what was deleted or rolled back', () => {
    expect(filesHolding(databaseFiles, known())).not.toEqual([]);
    for (const [what, traces] of passwords()) expect(filesHolding(databaseFiles, traces), what).toEqual([]);
  });

  const tables = (among: readonly string[], secret: string): string[] =>
    among.filter((row) => holds(row, tracesOf(secret))).map((row) => row.slice(0, row.indexOf(' ')));

  test('user-data is with its instance, and with the boot service that passes it to the machine, alone', () => {
    const places = ['boot.metadata', 'instances.instance'];
    for (const secret of [USER_DATA, NETWORK_PASSWORD, SSH_KEY])
      expect(tables(rowsBefore, secret).toSorted(), secret).toEqual(places);
    expect(tables(rowsBefore, REFUSED_USER_DATA)).toEqual([]);
  });

  test('no row holds user-data, network configuration or keys of an instance that is deleted', () => {
    for (const secret of [USER_DATA, NETWORK_PASSWORD, SSH_KEY, REFUSED_USER_DATA])
      expect(tables(rows, secret), secret).toEqual([]);
  });
});

test.each(['nats/', 'temporal.db', 'logs/'])('%s holds no secret', (place) => {
  const here = new Map([...files].filter(([path]) => path.startsWith(place)));
  expect(filesHolding(here, known())).not.toEqual([]);
  for (const [what, traces] of everySecret()) expect(filesHolding(here, traces), what).toEqual([]);
});

test('nothing else on the disk does, but the machines themselves and the stack’s own keys', () => {
  const mayHold = (what: string): string[] =>
    what === 'the user-data' || what === 'the network’s password'
      ? ['simulator/', 'keys/', 'postgres/']
      : ['simulator/', 'keys/'];
  for (const [what, traces] of everySecret()) {
    const found = filesHolding(files, traces).filter(
      (path) => !mayHold(what).some((place) => path.startsWith(place)),
    );
    expect(found, what).toEqual([]);
  }
  // A machine whose password was changed stores its accounts.
  const ofStack = filesHolding(files, tracesOf(stack.bmcCredential.password)).filter(
    (path) => !path.startsWith('simulator/'),
  );
  expect(ofStack).toEqual(['keys/simulator']);
});

test('neither what the stack reports while it works, nor its file, nor what processes say holds a secret', () => {
  expect(progress).toContain('worker');
  const said = PROCESS_NAMES.map((name) => stack.stack.logs(name)).join('\n');
  expect(said.length).toBeGreaterThan(1_000);
  for (const [what, traces] of everySecret()) {
    expect(holds(progress, traces), what).toBe(false);
    expect(holds(stackFile, traces), what).toBe(false);
    expect(holds(said, traces), what).toBe(false);
  }
});
