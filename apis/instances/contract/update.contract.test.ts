import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startInstancesSuite, type InstancesSuite, type Refusal } from './instances-suite.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 ann@example.test';

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

async function read(id: string): Promise<unknown> {
  const document = 'query($id: ID!) { instance(id: $id) { hostname sshKeys profile { id } state version } }';
  const { admin } = suite.fixture.tokens;
  return (await suite.fixture.query<{ instance: unknown }>(admin, document, { id })).instance;
}

const update = async (input: object, token?: string): Promise<readonly Refusal[]> =>
  (await suite.call('instanceUpdate', input, token)).errors;

describe('instanceUpdate', () => {
  it('changes what is given, and leaves the rest', async () => {
    const { id } = await suite.active({ hostname: 'before' });
    const profileId = await suite.profile();
    expect(await update({ id, hostname: 'after', sshKeys: [KEY] })).toEqual([]);
    expect(await update({ id, profileId, expectedVersion: 4 })).toEqual([]);
    const changed = { hostname: 'after', sshKeys: [KEY], profile: { id: profileId }, state: 'ACTIVE' };
    expect(await read(id)).toEqual({ ...changed, version: 5 });
    const facts = await suite.fixture.publishedEvents(`facts.instance.${id}`);
    expect(facts.at(-1)?.data).toMatchObject({ data: { hostname: 'after' } });
    expect(await update({ id, profileId: null, hostname: 'after' })).toEqual([]);
    expect(await read(id)).toEqual({ ...changed, profile: null, version: 6 });
  });

  it('counts for the next operation', async () => {
    const { id } = await suite.active();
    const profileId = await suite.profile({ bmcTimeoutSeconds: 77 });
    await update({ id, hostname: 'next', profileId });
    await suite.call('instanceReimage', { id, imageId: suite.images.other });
    const [request] = (await suite.fixture.publishedEvents('events.instance.reimage-requested')).slice(-1);
    expect(request?.data).toMatchObject({ hostname: 'next', policy: { bmcTimeoutSeconds: 77 } });
  });

  it('refuses a taken hostname, a profile of another tenant, and a key that is none', async () => {
    const { id: holder } = await suite.active({ hostname: 'taken' });
    const { id } = await suite.active();
    const profileId = await suite.profile({}, suite.tenants.rival);
    expect(await update({ id, hostname: 'taken' })).toMatchObject([
      { code: 'CONFLICT', path: ['hostname'], holder },
    ]);
    expect(await update({ id, profileId })).toMatchObject([{ code: 'NOT_FOUND', path: ['profileId'] }]);
    expect(await update({ id, sshKeys: ['nonsense'] })).toMatchObject([
      { code: 'INVALID_INPUT', path: ['sshKeys', '0'] },
    ]);
  });

  it('is refused to viewers, for a stale version, during an operation, and once it is DELETED', async () => {
    const { id } = await suite.active();
    const viewer = await suite.fixture.person('vic', ['viewer', suite.tenants.acme]);
    expect(await update({ id, hostname: 'mine' }, viewer)).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await update({ id, expectedVersion: 1 })).toMatchObject([{ code: 'STALE_VERSION' }]);
    const { operation } = await suite.call('instanceDecommission', { id });
    const operationId = operation?.id ?? '';
    expect(await update({ id, hostname: 'late' })).toMatchObject([{ code: 'CONFLICT', holder: operationId }]);
    await suite.report({ id, operationId }, 'DELETE', { outcome: 'SUCCEEDED', serverReleased: true });
    expect(await update({ id, hostname: 'late' })).toMatchObject([{ code: 'CONFLICT', path: ['id'] }]);
  });
});
