import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, simulatedBmcs, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import {
  bmcJournal,
  bootEntries,
  bootLog,
  knownMachines,
  simulatedHost,
} from '#test/harness/simulated-hosts.ts';
import { startTestServices, type TestServices } from '#test/harness/site-services.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import type { OperationAnswer } from '../answers.ts';
import { createCaller, type Caller } from '../caller.ts';
import { INSTANCE_CREATE, INSTANCE_DECOMMISSION, INSTANCE_REIMAGE, OPERATION } from '../documents.ts';
import { addressesSuite, THREE_ADDRESSES, wantAddresses, type WantedAddresses } from './addresses-suite.ts';
import { firmwareSuite } from './firmware-suite.ts';
import { expectCertifiedWipe } from './certified-wipe.ts';
import { expectNoName, namedInstanceSuite } from './named-instance.ts';
import { fleetSuite } from './fleet-suite.ts';
import { overviewSuite } from './overview-suite.ts';

const USER_DATA = '#cloud-config\nruncmd: [echo, lifecycle-user-data]\n';

let stack: TestStack;
let graph: Graph;
let site: TestSite;
let caller: Caller;
let services: TestServices | undefined;
let availableBefore: number | null | undefined;
let wanted: WantedAddresses;

beforeAll(async () => {
  services = await startTestServices();
  const environment = {
    simulator: { SIMULATOR_SPEED: '10' },
    worker: { SERVICES_CHECK_SECONDS: '1', ...services?.environment },
  };
  stack = await startTestStack({ servers: 3, environment });
  graph = stack.as('admin');
  caller = createCaller(graph);
  site = await createSite(stack, 'lifecycle');
});
afterAll(async () => await Promise.all([stack?.stop(), services?.stop()]));

describe('a fleet', () => {
  fleetSuite(() => ({ stack, graph, caller, site }));
});

describe('the firmware of a server', () => {
  firmwareSuite(() => ({ stack, graph, caller, site }));
});

describe('an instance', () => {
  let instanceId = '';
  let serverId = '';
  let serverName = '';
  let operationId = '';
  let temporalUrl = '';

  test('is accepted at once, with its operation and its page in the Temporal UI', async () => {
    wanted = await wantAddresses({ graph, site });
    availableBefore = await caller.availableAddresses(site.ipBlockId);
    expect(availableBefore).toBeGreaterThan(0);
    const { instance, operation } = await caller.call(INSTANCE_CREATE, {
      idempotencyKey: 'create-web-1',
      tenantId: site.tenantId,
      siteId: site.siteId,
      imageId: site.imageIds[0],
      hostname: 'web-1',
      userData: USER_DATA,
      profileId: await services?.profile(stack, site),
      addresses: wanted.addresses,
    });
    expect(instance?.state).toBe('REQUESTED');
    expect(operation).toMatchObject({ kind: 'PROVISION', state: 'PENDING' });
    [instanceId, operationId, temporalUrl] = [
      instance?.id ?? '',
      operation?.id ?? '',
      operation?.temporalUrl ?? '',
    ];
    expect(temporalUrl).toContain(operationId);
  });

  test('becomes ACTIVE, and every documented query shows the same of it', async () => {
    await caller.mustSucceed(operationId);
    const instance = await caller.instance(instanceId);
    expect(instance).toMatchObject({
      hostname: 'web-1',
      state: 'ACTIVE',
      image: { name: 'demo-linux-1' },
      server: { state: 'IN_USE' },
      operation: { id: operationId, state: 'SUCCEEDED' },
    });
    expect(instance.addresses.nodes).toEqual(THREE_ADDRESSES);
    expect(instance.server?.id).toBe(wanted.serverId);
    expect(await caller.availableAddresses(site.ipBlockId)).toBe((availableBefore ?? 0) - 1);
    [serverId, serverName] = [instance.server?.id ?? '', instance.server?.name ?? ''];
    expect(await caller.server(serverId)).toMatchObject({
      state: 'IN_USE',
      powerState: 'ON',
      operation: null,
    });

    const { operation } = await graph.ask<OperationAnswer>(OPERATION, { id: operationId });
    expect(operation).toMatchObject({
      kind: 'PROVISION',
      state: 'SUCCEEDED',
      requestedBy: 'admin@example.local',
      failure: null,
      instance: { id: instanceId, state: 'ACTIVE' },
      server: { id: serverId, name: serverName, state: 'IN_USE' },
    });
    expect(Date.parse(operation?.finishedAt ?? '')).toBeGreaterThanOrEqual(
      Date.parse(operation?.startedAt ?? ''),
    );
    const steps = operation?.steps ?? [];
    expect(steps.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['reserve-server', 'install', 'first-boot', 'activate']),
    );
    for (const step of steps) {
      expect(step).toMatchObject({
        state: 'SUCCEEDED',
        attempt: expect.any(Number),
        startedAt: expect.any(String),
      });
      expect(Date.parse(step.finishedAt ?? '')).toBeGreaterThanOrEqual(Date.parse(step.startedAt ?? ''));
    }
  });

  namedInstanceSuite(() => ({ services, caller, graph, instanceId }));

  test('has its page in the Temporal UI', async () => {
    expect((await fetch(temporalUrl)).status).toBe(200);
    // The page itself is made in the browser; what it shows comes from here, and is not there for a wrong link.
    const api = temporalUrl.replace('/namespaces/', '/api/v1/namespaces/');
    expect((await fetch(api)).status).toBe(200);
    expect((await fetch(api.replace(operationId, 'oprnopr-nothing'))).status).toBe(404);
  });

  test('really runs: image and user-data are on the machine, which boots from its disk', async () => {
    const host = await simulatedHost(stack, serverName);
    expect(host).toMatchObject({
      power: 'On',
      phase: 'running',
      installed: { image: 'demo-linux-1', instanceId },
      override: { enabled: 'Disabled' },
    });
    expect(await bootLog(stack, operationId)).toEqual(
      expect.arrayContaining([
        `port ${wanted.mac} gets 10.99.0.1/24`,
        expect.stringContaining('got the installer'),
        'installer fetched the user-data',
      ]),
    );
    const disks = await readFile(join(stack.dataDir, 'simulator', 'state.json'), 'utf8');
    expect(disks).toContain('lifecycle-user-data');
    const powered = (await bmcJournal(stack, serverName)).filter(
      ({ path, effect }) => path.includes('ComputerSystem.Reset') && effect,
    );
    expect(powered.length).toBeGreaterThan(0);
    expect(await bootEntries(stack)).toEqual([]);
    // The boot service identifies the machine by its address, and answers no request from another one.
    expect(await knownMachines(stack)).toEqual([instanceId]);
    expect((await fetch(`${stack.stack.info.boot}/latest/user-data`)).status).toBe(404);
  });

  test('is reimaged on the same server, keeping its address', async () => {
    const before = await caller.instance(instanceId);
    const boots = (await simulatedHost(stack, serverName)).boots;
    const { operation } = await caller.call(INSTANCE_REIMAGE, {
      idempotencyKey: 'reimage-web-1',
      id: instanceId,
      expectedVersion: before.version,
      imageId: site.imageIds[1],
    });
    await caller.mustSucceed(operation?.id);

    const after = await caller.instance(instanceId);
    expect(after).toMatchObject({
      state: 'ACTIVE',
      image: { name: 'demo-linux-2' },
      server: { id: serverId },
    });
    expect(after.addresses).toEqual(before.addresses);
    expect(after.version).toBeGreaterThan(before.version);
    const host = await simulatedHost(stack, serverName);
    expect(host).toMatchObject({
      power: 'On',
      phase: 'running',
      installed: { image: 'demo-linux-2', instanceId },
    });
    expect(host.boots).toBeGreaterThan(boots);
    expect(await knownMachines(stack)).toEqual([instanceId]);
  });

  test('is decommissioned: server free and wiped, address free, nothing left', async () => {
    const { version } = await caller.instance(instanceId);
    const { operation } = await caller.call(INSTANCE_DECOMMISSION, {
      idempotencyKey: 'decommission-web-1',
      id: instanceId,
      expectedVersion: version,
    });
    await caller.mustSucceed(operation?.id);

    expect(await caller.instance(instanceId)).toMatchObject({
      state: 'DELETED',
      server: null,
      addresses: { nodes: [] },
    });
    expect(await caller.server(serverId)).toMatchObject({
      state: 'AVAILABLE',
      powerState: 'OFF',
      operation: null,
    });
    await expectCertifiedWipe(graph, serverId, operation?.id ?? '');
    expect(await caller.availableAddresses(site.ipBlockId)).toBe(availableBefore);
    expect(await simulatedHost(stack, serverName)).toMatchObject({
      power: 'Off',
      installed: null,
      override: { enabled: 'Disabled' },
    });
    expect(await bootEntries(stack)).toEqual([]);
    if (services !== undefined) await expectNoName(services);
    expect(await knownMachines(stack)).toEqual([]);
    expect((await caller.availableServers()).totalCount).toBe(3);
    expect((await simulatedBmcs(stack)).map(({ maxInFlight }) => maxInFlight)).toEqual([1, 1, 1]);
  });
});

describe('the addresses of an instance', () => {
  addressesSuite(() => ({ graph, caller, site }));
});

describe('the overview', () => {
  overviewSuite(() => ({ graph, site, available: availableBefore }));
});
