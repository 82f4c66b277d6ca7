import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const DISK = {
  serialNumber: 'S45PNA0M1',
  wwn: '5002538e40a00001',
  sizeBytes: 480e9,
  path: 'pci-0000:00:17.0-ata-1',
};

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

/** What the last request of an operation says of the disk. */
async function asked(what: 'provision' | 'reimage', id: string): Promise<unknown> {
  const published = await suite.fixture.publishedEvents(`events.instance.${what}-requested`);
  const last = published.findLast(({ subject }) => subject === id);
  return (last?.data as { systemDisk?: unknown } | undefined)?.systemDisk;
}

async function installedOn(id: string, token = suite.fixture.tokens.admin): Promise<unknown> {
  const document = `query($id: ID!) { instance(id: $id) { systemDisk { serialNumber wwn sizeBytes path } } }`;
  const { instance } = await suite.fixture.query<{ instance: { systemDisk: unknown } }>(token, document, {
    id,
  });
  return instance.systemDisk;
}

/** An image with a rule of its own. */
async function imageWith(systemDisk: unknown): Promise<string> {
  const id = newId('image');
  const data = { architecture: 'X86_64', systemDisk };
  await suite.fixture.seedReferences({ kind: 'image', id, tenantId: suite.tenants.acme, data });
  return id;
}

/** An instance that is ACTIVE on that disk. */
async function active(disk: object | undefined, more: object = {}): Promise<{ id: string }> {
  const instance = await suite.create(more);
  await suite.report(instance, 'START_PROVISIONING', { serverId: newId('server') });
  const end = { outcome: 'SUCCEEDED', ...(disk === undefined ? {} : { installedOn: disk }) };
  expect((await suite.report(instance, 'ACTIVATE', end)).errors).toEqual([]);
  return instance;
}

describe('the disk of a new instance', () => {
  it('is undefined where no rule is given', async () => {
    const { id } = await suite.create();
    expect(await asked('provision', id)).toBeUndefined();
  });

  it('is the request’s, then the profile’s, then the image’s', async () => {
    const imageId = await imageWith({ choose: 'LARGEST' });
    const profileId = await suite.profile({ systemDisk: { type: 'SSD' } });
    const ofImage = await suite.create({ imageId });
    expect(await asked('provision', ofImage.id)).toEqual({ rule: { choose: 'LARGEST' }, from: 'IMAGE' });
    const ofProfile = await suite.create({ imageId, profileId });
    expect(await asked('provision', ofProfile.id)).toEqual({ rule: { type: 'SSD' }, from: 'PROFILE' });
    const ofRequest = await suite.create({ imageId, profileId, systemDisk: { wwn: '0x5002538E40A00002' } });
    expect(await asked('provision', ofRequest.id)).toEqual({
      rule: { wwn: '5002538e40a00002' },
      from: 'REQUEST',
    });
  });

  it('is not taken from an image whose rule this version does not know', async () => {
    const { id } = await suite.create({ imageId: await imageWith({ choose: 'MIDDLE' }) });
    expect(await asked('provision', id)).toBeUndefined();
  });

  it('is refused by its property, with nothing asked for', async () => {
    const { instance, errors } = await suite.call('instanceCreate', {
      systemDisk: { minSizeBytes: 2, maxSizeBytes: 1 },
    });
    expect(instance).toBeNull();
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', path: ['systemDisk', 'maxSizeBytes'] }]);
  });
});

describe('a reimage', () => {
  it('goes to the disk that has the system, whatever profile and image say', async () => {
    const profileId = await suite.profile({ systemDisk: { choose: 'SMALLEST' } });
    const { id } = await active(DISK, { profileId });
    expect(await installedOn(id)).toEqual(DISK);
    await suite.call('instanceReimage', { id, imageId: await imageWith({ choose: 'LARGEST' }) });
    expect(await asked('reimage', id)).toEqual({
      rule: { serialNumber: DISK.serialNumber, wwn: DISK.wwn },
      from: 'INSTANCE',
    });
  });

  it('goes elsewhere where the request says so, and that is the disk from then on, also where it failed there', async () => {
    const { id } = await active(DISK);
    const other = { serialNumber: 'OTHER', wwn: null, sizeBytes: 1e12, path: null };
    const reimage = async (): Promise<string> => {
      const more = { id, imageId: suite.images.other, systemDisk: { serialNumber: 'OTHER' } };
      return (await suite.call('instanceReimage', more)).operation?.id ?? '';
    };
    const operationId = await reimage();
    expect(await asked('reimage', id)).toEqual({ rule: { serialNumber: 'OTHER' }, from: 'REQUEST' });
    expect(await installedOn(id)).toEqual(DISK);
    await suite.report({ id, operationId }, 'FAIL', { outcome: 'FAILED', installedOn: other });
    expect(await installedOn(id)).toEqual(other);
  });

  it('of an instance of which no disk is known follows the profile', async () => {
    const { id } = await active(undefined, {
      profileId: await suite.profile({ systemDisk: { type: 'NVME' } }),
    });
    expect(await installedOn(id)).toBeNull();
    await suite.call('instanceReimage', { id, imageId: suite.images.other });
    expect(await asked('reimage', id)).toEqual({ rule: { type: 'NVME' }, from: 'PROFILE' });
  });
});

describe('the disk on record', () => {
  it('is forgotten with the server, and shown to members alone', async () => {
    const instance = await active(DISK);
    const viewer = await suite.fixture.person('vera', ['viewer', suite.tenants.acme]);
    expect(await installedOn(instance.id, viewer)).toBeNull();
    const { operation } = await suite.call('instanceDecommission', { id: instance.id });
    const end = { outcome: 'FAILED', serverReleased: true };
    await suite.report({ id: instance.id, operationId: operation?.id ?? '' }, 'FAIL', end);
    expect(await installedOn(instance.id)).toBeNull();
  });
});
