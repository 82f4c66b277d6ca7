import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const LONG_AGO = Date.now() - 60_000;
const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 ann@example.test';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

const publishedOf = async (prefix: string, subject: string) =>
  (await suite.fixture.publishedEvents(prefix)).filter((event) => event.subject === subject);

describe('instanceCreate', () => {
  it('answers at once with the instance, its operation and a link to it, and asks for the operation', async () => {
    const { instance, operation, errors } = await suite.call('instanceCreate', { hostname: 'web-a.example' });
    expect(errors).toEqual([]);
    expect(instance).toMatchObject({
      hostname: 'web-a.example',
      state: 'REQUESTED',
      version: 1,
      server: null,
    });
    expect(operation).toMatchObject({ kind: 'PROVISION', state: 'PENDING' });
    expect(operation?.temporalUrl).toMatch(new RegExp(`^https?://.+/workflows/${operation?.id}$`));
    expect(await publishedOf('events.instance.provision-requested', instance?.id ?? '')).toMatchObject([
      {
        data: {
          operationId: operation?.id,
          kind: 'PROVISION',
          requestedBy: 'admin',
          title: 'Provision web-a.example',
          hostname: 'web-a.example',
          imageId: suite.images.x86,
          requirements: { architecture: 'X86_64' },
          policy: { approvalRequired: false, installTimeoutSeconds: 1_800 },
        },
      },
    ]);
    expect(await publishedOf('events.operation.requested', operation?.id ?? '')).toHaveLength(1);
    expect(await publishedOf('facts.instance.', instance?.id ?? '')).toMatchObject([
      { data: { state: 'REQUESTED' } },
    ]);
  });

  it('keeps user-data out of everything that is published, and from callers who may only read', async () => {
    const canary = 'c4n4ry-user-data';
    const { id } = await suite.create({ userData: `#cloud-config\n# ${canary}`, sshKeys: [KEY] });
    expect(JSON.stringify(await suite.fixture.publishedEvents())).not.toContain(canary);
    const read = async (token: string) =>
      await suite.fixture.query(token, `query($id: ID!) { instance(id: $id) { userData sshKeys } }`, { id });
    const { tenants, fixture } = suite;
    const member = await fixture.person('mia', ['member', tenants.acme]);
    expect(await read(member)).toMatchObject({ instance: { userData: expect.stringContaining(canary) } });
    const viewer = await fixture.person('vic', ['viewer', tenants.acme]);
    expect(await read(viewer)).toMatchObject({ instance: { userData: null, sshKeys: [KEY] } });
  });

  it('says what user-data is, and shows the network configuration to members alone', async () => {
    const networkConfig = 'version: 2\nethernets: {eth0: {dhcp4: true}}\n';
    const { id } = await suite.create({ userData: '#!/bin/sh\n', networkConfig });
    const { fixture, tenants } = suite;
    const read = async (token: string) =>
      await fixture.query(token, `query($id: ID!) { instance(id: $id) { userDataFormat networkConfig } }`, {
        id,
      });
    expect(await read(await fixture.person('mae', ['member', tenants.acme]))).toEqual({
      instance: { userDataFormat: 'SCRIPT', networkConfig },
    });
    expect(await read(await fixture.person('val', ['viewer', tenants.acme]))).toEqual({
      instance: { userDataFormat: 'SCRIPT', networkConfig: null },
    });
    expect(JSON.stringify(await fixture.publishedEvents())).not.toContain('dhcp4');
  });

  it('gives a repeated key the first answer, once, also when twenty ask at the same moment', async () => {
    const input = { idempotencyKey: 'again', hostname: 'again' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, async () => await suite.call('instanceCreate', input)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const id = answers[0]?.instance?.id ?? '';
    expect(await publishedOf('events.instance.provision-requested', id)).toHaveLength(1);
    const other = await suite.call('instanceCreate', { ...input, hostname: 'another' });
    expect(other.errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }]);
  });

  it.each<[string, object, string, string]>([
    ['an empty hostname', { hostname: '' }, 'hostname', 'INVALID_INPUT'],
    ['capitals', { hostname: 'Web' }, 'hostname', 'INVALID_INPUT'],
    ['a dash at the end', { hostname: 'web-' }, 'hostname', 'INVALID_INPUT'],
    ['a label of 64 characters', { hostname: 'a'.repeat(64) }, 'hostname', 'INVALID_INPUT'],
    ['254 characters', { hostname: `${'a.'.repeat(126)}aa` }, 'hostname', 'INVALID_INPUT'],
    ['a line break in the hostname', { hostname: 'web\nrm' }, 'hostname', 'INVALID_INPUT'],
    ['no id as tenant', { tenantId: 'acme' }, 'tenantId', 'INVALID_INPUT'],
    ['the id of a site as tenant', { tenantId: newId('site', LONG_AGO) }, 'tenantId', 'INVALID_INPUT'],
    ['an unknown tenant', { tenantId: newId('tenant', LONG_AGO) }, 'tenantId', 'NOT_FOUND'],
    ['an unknown site', { siteId: newId('site', LONG_AGO) }, 'siteId', 'NOT_FOUND'],
    ['an unknown image', { imageId: newId('image', LONG_AGO) }, 'imageId', 'NOT_FOUND'],
    ['an unknown profile', { profileId: newId('profile', LONG_AGO) }, 'profileId', 'NOT_FOUND'],
    ['the id of an image as profile', { profileId: newId('image') }, 'profileId', 'INVALID_INPUT'],
    ['user-data of 64 KiB and one', { userData: 'ä'.repeat(32_769) }, 'userData', 'INVALID_INPUT'],
    ['user-data that is nothing', { userData: 'hello' }, 'userData', 'INVALID_INPUT'],
    [
      'a cloud-config with a fault',
      { userData: '#cloud-config\nssh_authorized_keys: [1]' },
      'userData',
      'INVALID_INPUT',
    ],
    [
      'an Ignition of another age',
      { userData: '{"ignition":{"version":"2.3.0"}}' },
      'userData',
      'INVALID_INPUT',
    ],
    ['a network of version 1', { networkConfig: 'version: 1' }, 'networkConfig', 'INVALID_INPUT'],
    ['a network of 64 KiB and one', { networkConfig: '#'.repeat(65_537) }, 'networkConfig', 'INVALID_INPUT'],
    ['51 keys', { sshKeys: Array(51).fill(KEY) }, 'sshKeys', 'INVALID_INPUT'],
    ['a key that is none', { sshKeys: [KEY, 'hello'] }, 'sshKeys.1', 'INVALID_INPUT'],
    ['a private key', { sshKeys: ['-----BEGIN OPENSSH PRIVATE KEY-----'] }, 'sshKeys.0', 'INVALID_INPUT'],
    [
      'an unknown architecture',
      { requirements: { architecture: 'VAX' } },
      'requirements.architecture',
      'INVALID_INPUT',
    ],
    ...['architecture', 'vendor', 'model', 'serverId', 'minCores', 'minMemoryMiB', 'minDiskBytes'].map(
      (name): [string, object, string, string] => [
        `null for ${name}`,
        { requirements: { [name]: null } },
        `requirements.${name}`,
        'INVALID_INPUT',
      ],
    ),
    [
      'an architecture the image is not for',
      { requirements: { architecture: 'AARCH64' } },
      'imageId',
      'INVALID_INPUT',
    ],
    ['an empty key', { idempotencyKey: '' }, 'idempotencyKey', 'INVALID_INPUT'],
  ])('refuses %s, and writes nothing', async (_, wrong, path, code) => {
    const publishedCount = (await suite.fixture.publishedEvents()).length;
    const { instance, operation, errors } = await suite.call('instanceCreate', wrong);
    expect([instance, operation]).toEqual([null, null]);
    expect(errors.map((error) => [error.code, error.path.join('.')])).toEqual([[code, path]]);
    expect(await suite.fixture.publishedEvents()).toHaveLength(publishedCount);
  });

  it('names every fault of an input at once', async () => {
    const { errors } = await suite.call('instanceCreate', {
      hostname: '',
      sshKeys: ['x'],
      userData: 'x'.repeat(70_000),
    });
    expect(new Set(errors.map(({ path }) => path[0]))).toEqual(new Set(['hostname', 'sshKeys', 'userData']));
  });

  it('gives a hostname to one living instance of a tenant, and names the holder to another', async () => {
    const raced = await Promise.all(
      Array.from({ length: 8 }, async () => await suite.call('instanceCreate', { hostname: 'raced' })),
    );
    const [holder, ...more] = raced.flatMap(({ instance }) => (instance === null ? [] : [instance.id]));
    expect(more).toEqual([]);
    expect(raced.flatMap(({ errors }) => errors)).toMatchObject(
      Array.from({ length: 7 }, () => ({ code: 'CONFLICT', path: ['hostname'], holder })),
    );
    const { tenants, images } = suite;
    const below = { tenantId: tenants.lab, imageId: images.x86, hostname: 'raced' };
    expect((await suite.call('instanceCreate', below)).errors).toEqual([]);
  });

  it('frees the hostname when the instance is deleted', async () => {
    const first = await suite.active({ hostname: 'reborn' });
    const { operation } = await suite.call('instanceDecommission', { id: first.id });
    await suite.report({ id: first.id, operationId: operation?.id ?? '' }, 'DELETE', {
      outcome: 'SUCCEEDED',
    });
    expect((await suite.call('instanceCreate', { hostname: 'reborn' })).errors).toEqual([]);
  });

  it('takes sites, images and profiles of the tenant and of those above, and of no other tenant', async () => {
    const { tenants } = suite;
    const profileId = await suite.profile({ approvalRequired: true, installTimeoutSeconds: 60 });
    const { instance, errors } = await suite.call('instanceCreate', { tenantId: tenants.lab, profileId });
    expect(errors).toEqual([]);
    expect(await publishedOf('events.instance.provision-requested', instance?.id ?? '')).toMatchObject([
      { data: { policy: { approvalRequired: true, installTimeoutSeconds: 60 } } },
    ]);
    const below = await suite.image(tenants.lab);
    expect((await suite.call('instanceCreate', { imageId: below })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['imageId'] },
    ]);
    const rivals = await suite.profile({}, tenants.rival);
    expect((await suite.call('instanceCreate', { profileId: rivals })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['profileId'] },
    ]);
  });

  it('is for members of the tenant; to others the tenant looks absent or closed', async () => {
    const { fixture, tenants } = suite;
    const as = async (role: 'member' | 'viewer', tenant: string) => {
      const token = await fixture.person(`${role} ${tenant}`, [role, tenant]);
      return (await suite.call('instanceCreate', {}, token)).errors.map(({ code }) => code);
    };
    expect(await as('member', tenants.acme)).toEqual([]);
    expect(await as('viewer', tenants.acme)).toEqual(['FORBIDDEN']);
    expect(await as('member', tenants.rival)).toEqual(['NOT_FOUND']);
    // Who belongs to a tenant below may use what acme offers, but not act for acme.
    expect(await as('member', tenants.lab)).toEqual(['NOT_FOUND']);
  });
});
