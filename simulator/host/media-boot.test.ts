import { afterEach, beforeEach, expect, test } from 'vitest';
import { startImageHost, type ImageHost } from '../fixtures/image-host.ts';
import { createRedfishClient, type RedfishClient } from '../fixtures/redfish-client.ts';
import { startSimulator, type Simulator } from '../start.ts';

const SYSTEM = '/redfish/v1/Systems/System.Embedded.1';
const DRIVE = `${SYSTEM}/VirtualMedia/1`;
let simulator: Simulator;
let client: RedfishClient;
let images: ImageHost;
let image = '';
beforeEach(async () => {
  images = await startImageHost(Buffer.alloc(300_000));
  image = `${images.url}/rescue.iso`;
  simulator = await startSimulator({
    credential: { username: 'admin', password: 'canary' },
    servers: 1,
    vendors: ['dell'],
    speed: 10,
  });
  client = createRedfishClient(simulator, 'sim-001');
});
afterEach(async () => {
  await client.close();
  await simulator.close();
  await images.close();
});

const act = async (path: string, body: object) => (await client.call('POST', path, { body })).status;
const host = async () => ((await (await fetch(`${simulator.controlUrl}/hosts`)).json()) as unknown[])[0];
const becomes = (expected: object) => expect.poll(host, { timeout: 10_000 }).toMatchObject(expected);

test('a host with such an override boots from the image in its drive, once', async () => {
  expect(await act(`${DRIVE}/Actions/VirtualMedia.InsertMedia`, { Image: image })).toBe(204);
  await client.call('PATCH', SYSTEM, {
    body: { Boot: { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Cd' } },
  });
  await act(`${SYSTEM}/Actions/ComputerSystem.Reset`, { ResetType: 'On' });
  await becomes({ phase: 'running', media: { inserted: { 1: image }, booted: image } });

  await act(`${SYSTEM}/Actions/ComputerSystem.Reset`, { ResetType: 'ForceRestart' });
  await becomes({ phase: 'no-bootable-device', media: { booted: null } });
});

test('an image is read in pieces, and one that cannot be read is passed over', async () => {
  const unreadable = 'http://127.0.0.1:9/rescue.iso';
  for (const [url, expected] of [
    [image, { phase: 'running' }],
    [unreadable, { phase: 'no-bootable-device', media: { booted: null } }],
  ] as const) {
    await act(`${DRIVE}/Actions/VirtualMedia.EjectMedia`, {});
    expect(await act(`${DRIVE}/Actions/VirtualMedia.InsertMedia`, { Image: url })).toBe(204);
    await client.call('PATCH', SYSTEM, {
      body: { Boot: { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Cd' } },
    });
    await act(`${SYSTEM}/Actions/ComputerSystem.Reset`, { ResetType: 'PowerCycle' });
    await becomes(expected);
  }
  expect(images.ranges).toEqual(['bytes=0-131071', 'bytes=131072-262143', 'bytes=262144-393215']);
});

test('an empty drive is passed over, and a full one accepts no second image', async () => {
  const insert = `${DRIVE}/Actions/VirtualMedia.InsertMedia`;
  expect(await act(insert, { Image: image })).toBe(204);
  expect(await act(insert, { Image: `${image}2` })).toBe(400);
  expect(await act(`${DRIVE}/Actions/VirtualMedia.EjectMedia`, {})).toBe(204);
  // iDRAC shows the old image for a while.
  expect((await client.get(DRIVE)).body).toMatchObject({ Inserted: true, Image: image });
  await expect.poll(async () => (await client.get(DRIVE)).body['Inserted']).toBe(false);
  await client.call('PATCH', SYSTEM, {
    body: { Boot: { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Cd' } },
  });
  await act(`${SYSTEM}/Actions/ComputerSystem.Reset`, { ResetType: 'On' });
  await becomes({ phase: 'no-bootable-device', media: { booted: null } });
});

test('a host whose BMC names an image for its HTTP boot loads it, once', async () => {
  const standard = await startSimulator({
    credential: { username: 'admin', password: 'canary' },
    servers: 1,
    vendors: ['standard'],
    speed: 10,
  });
  const browser = createRedfishClient(standard, 'sim-001');
  const system = '/redfish/v1/Systems/1';
  const hostOf = async () => ((await (await fetch(`${standard.controlUrl}/hosts`)).json()) as unknown[])[0];
  const patch = async (boot: object) =>
    (await browser.call('PATCH', system, { body: { Boot: boot } })).status;
  try {
    expect(await patch({ HttpBootUri: 7 })).toBe(400);
    // As sushy removes one.
    expect(await patch({ HttpBootUri: null })).toBe(204);
    const http = { BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'UefiHttp' };
    expect(await patch({ ...http, HttpBootUri: image })).toBe(204);
    expect((await browser.get(system)).body['Boot']).toMatchObject({ HttpBootUri: image });
    const reset = `${system}/Actions/ComputerSystem.Reset`;
    await browser.call('POST', reset, { body: { ResetType: 'On' } });
    await expect
      .poll(hostOf, { timeout: 10_000 })
      .toMatchObject({ phase: 'running', media: { booted: image } });
    await browser.call('POST', reset, { body: { ResetType: 'ForceRestart' } });
    await expect.poll(hostOf, { timeout: 10_000 }).toMatchObject({ phase: 'no-bootable-device' });
  } finally {
    await browser.close();
    await standard.close();
  }
});

test('a BMC that accepts no such image says so', async () => {
  const answer = await client.call('PATCH', SYSTEM, { body: { Boot: { HttpBootUri: image } } });
  expect(answer.status).toBe(400);
});
