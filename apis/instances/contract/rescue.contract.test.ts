import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const OWN_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 ann@example.test';
const OTHER_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ9 bob@example.test';
const SYSTEM = { address: '192.0.2.7', hostKey: 'SHA256:abc' };
const FAILURE = { code: 'BMC_UNREACHABLE', message: 'no answer', step: 'power-on' };

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

type Run = { readonly id: string; readonly operationId: string };

async function begin(verb: 'instanceRescue' | 'instanceUnrescue', id: string, more = {}): Promise<Run> {
  const { operation, errors } = await suite.call(verb, { id, ...more });
  expect(errors).toEqual([]);
  return { id, operationId: operation?.id ?? '' };
}

async function rescued(): Promise<Run> {
  const { id } = await suite.active({ sshKeys: [OWN_KEY] });
  const run = await begin('instanceRescue', id);
  await suite.report(run, 'FINISH_RESCUE', { rescue: SYSTEM, outcome: 'SUCCEEDED' });
  return run;
}

describe('instanceRescue', () => {
  it('asks for a rescue with the keys of the instance, and shows whom one logs in to', async () => {
    const { id, serverId } = await suite.active({ sshKeys: [OWN_KEY] });
    const { instance, operation, errors } = await suite.call('instanceRescue', { id });
    expect(errors).toEqual([]);
    expect(operation).toMatchObject({ kind: 'RESCUE', state: 'PENDING' });
    const begun = { sshKeys: [OWN_KEY], address: null, hostKey: null };
    expect(instance).toMatchObject({ state: 'RESCUING', server: { id: serverId }, rescue: begun });
    const [event] = (await suite.fixture.publishedEvents('events.instance.rescue-requested')).filter(
      ({ subject }) => subject === id,
    );
    // The image may be gone; the disk is not touched.
    expect(event).toMatchObject({
      data: { operationId: operation?.id, related: [{ kind: 'Server', id: serverId }], imageId: null },
    });
    expect(JSON.stringify(event)).not.toContain(OWN_KEY);
    const run = { id, operationId: operation?.id ?? '' };
    await suite.report(run, 'FINISH_RESCUE', { rescue: SYSTEM, outcome: 'SUCCEEDED' });
    const after = await suite.read(id);
    expect(after).toMatchObject({ state: 'RESCUED', rescue: { sshKeys: [OWN_KEY], ...SYSTEM } });
    await suite.report(run, 'FINISH_RESCUE', { rescue: SYSTEM, outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toEqual(after);
  });

  it('lets others in where it names them, and leaves the keys of the instance alone', async () => {
    const { id } = await suite.active({ sshKeys: [OWN_KEY] });
    await begin('instanceRescue', id, { sshKeys: [OTHER_KEY] });
    expect(await suite.read(id)).toMatchObject({ rescue: { sshKeys: [OTHER_KEY] } });
    const { instance } = await suite.fixture.query<{ instance: { sshKeys: string[] } }>(
      suite.fixture.tokens.admin,
      'query($id: ID!) { instance(id: $id) { sshKeys } }',
      { id },
    );
    expect(instance.sshKeys).toEqual([OWN_KEY]);
  });

  it('that is undone leaves the instance ACTIVE, as nothing was lost', async () => {
    const { id } = await suite.active();
    const run = await begin('instanceRescue', id, { sshKeys: [OTHER_KEY] });
    await suite.report(run, 'RESTORE', { outcome: 'FAILED', failure: FAILURE });
    expect(await suite.read(id)).toMatchObject({ state: 'ACTIVE', rescue: null });
  });

  it.each<[string, (id: string) => object, string, string]>([
    ['an unknown instance', () => ({ id: newId('instance') }), 'id', 'NOT_FOUND'],
    ['the id of a server', () => ({ id: newId('server') }), 'id', 'INVALID_INPUT'],
    ['a stale version', (id) => ({ id, expectedVersion: 1 }), 'expectedVersion', 'STALE_VERSION'],
    ['no key at all', (id) => ({ id, sshKeys: [] }), 'sshKeys', 'INVALID_INPUT'],
    ['an instance without keys', (id) => ({ id, sshKeys: undefined }), 'sshKeys', 'INVALID_INPUT'],
    ['a key that is none', (id) => ({ id, sshKeys: ['hello'] }), 'sshKeys.0', 'INVALID_INPUT'],
    ['51 keys', (id) => ({ id, sshKeys: Array(51).fill(OWN_KEY) }), 'sshKeys', 'INVALID_INPUT'],
  ])('refuses %s, and changes nothing', async (_, wrong, path, code) => {
    const { id } = await suite.active();
    const before = await suite.read(id);
    const { errors } = await suite.call('instanceRescue', { sshKeys: [OWN_KEY], ...wrong(id) });
    expect(errors.map((error) => [error.code, error.path.join('.')])).toEqual([[code, path]]);
    expect(await suite.read(id)).toEqual(before);
  });

  it('refuses an instance that is not ACTIVE, saying which may be rescued', async () => {
    const { id } = await rescued();
    const { errors } = await suite.call('instanceRescue', { id });
    expect(errors).toMatchObject([
      { code: 'CONFLICT', path: ['id'], message: expect.stringContaining('ACTIVE') },
    ]);
  });
});

describe('instanceUnrescue', () => {
  it('leads back to ACTIVE, and what was known of the rescue system is gone', async () => {
    const { id } = await rescued();
    const run = await begin('instanceUnrescue', id);
    expect(await suite.read(id)).toMatchObject({ state: 'UNRESCUING', rescue: SYSTEM });
    await suite.report(run, 'ACTIVATE', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'ACTIVE', rescue: null });
  });

  it('that is undone in time leaves the instance RESCUED', async () => {
    const { id } = await rescued();
    const run = await begin('instanceUnrescue', id);
    await suite.report(run, 'RESTORE', { outcome: 'CANCELLED', failure: FAILURE });
    expect(await suite.read(id)).toMatchObject({ state: 'RESCUED', rescue: SYSTEM });
  });

  it('may be asked for again after it, or the rescue, has failed', async () => {
    const { id } = await suite.active({ sshKeys: [OWN_KEY] });
    await suite.report(await begin('instanceRescue', id), 'FAIL', { outcome: 'FAILED', failure: FAILURE });
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED', failure: FAILURE });
    await suite.report(await begin('instanceUnrescue', id), 'FAIL', { outcome: 'FAILED', failure: FAILURE });
    await suite.report(await begin('instanceUnrescue', id), 'ACTIVATE', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'ACTIVE', failure: null, rescue: null });
  });

  it('is refused where the disk may be another: what failed otherwise, or while it was installed again', async () => {
    const { id } = await rescued();
    const { operation } = await suite.call('instanceReimage', { id, imageId: suite.images.other });
    await suite.report({ id, operationId: operation?.id ?? '' }, 'FAIL', {
      outcome: 'FAILED',
      failure: FAILURE,
    });
    expect(await suite.read(id)).toMatchObject({ state: 'FAILED', rescue: null });
    expect((await suite.call('instanceUnrescue', { id })).errors).toMatchObject([
      { code: 'CONFLICT', path: ['id'], message: expect.stringContaining('Reimage') },
    ]);
  });

  it('is refused for an instance that is not RESCUED', async () => {
    const { id } = await suite.active();
    const { errors } = await suite.call('instanceUnrescue', { id });
    expect(errors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('RESCUED') }]);
  });
});

it.each(['instanceReimage', 'instanceDecommission'] as const)(
  '%s of a RESCUED instance is possible; undone in time it is RESCUED still',
  async (verb) => {
    const { id } = await rescued();
    const more = verb === 'instanceReimage' ? { imageId: suite.images.other } : {};
    const { operation, errors } = await suite.call(verb, { id, ...more });
    expect(errors).toEqual([]);
    await suite.report({ id, operationId: operation?.id ?? '' }, 'RESTORE', { outcome: 'CANCELLED' });
    expect(await suite.read(id)).toMatchObject({ state: 'RESCUED', rescue: SYSTEM });
  },
);

it.each(['instanceRescue', 'instanceUnrescue'] as const)(
  '%s is for members of the tenant; to others the instance looks absent or closed',
  async (verb) => {
    const { fixture, tenants } = suite;
    const { id } = verb === 'instanceRescue' ? await suite.active({ sshKeys: [OWN_KEY] }) : await rescued();
    const as = async (role: 'viewer' | 'member', tenant: string) => {
      const token = await fixture.person(`${role} ${tenant}`, [role, tenant]);
      return (await suite.call(verb, { id }, token)).errors.map(({ code }) => code);
    };
    expect(await as('viewer', tenants.acme)).toEqual(['FORBIDDEN']);
    expect(await as('member', tenants.rival)).toEqual(['NOT_FOUND']);
    expect(await as('member', tenants.acme)).toEqual([]);
  },
);
