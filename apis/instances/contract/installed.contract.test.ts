import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

interface View {
  readonly hostname: string;
  readonly installed: { readonly hostname: string; readonly image: { readonly id: string } | null } | null;
}

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

async function read(id: string): Promise<View> {
  const document = `query($id: ID!) { instance(id: $id) {
    installed { at image { id } hostname addresses } hostname } }`;
  const { instance } = await suite.fixture.query<{ instance: View }>(suite.fixture.tokens.admin, document, {
    id,
  });
  return instance;
}

async function reimage(id: string, imageId: string): Promise<{ id: string; operationId: string }> {
  const { operation, errors } = await suite.call('instanceReimage', { id, imageId });
  expect(errors).toEqual([]);
  return { id, operationId: operation?.id ?? '' };
}

it('is what the last installation was requested with, also while something else is wanted', async () => {
  const instance = await suite.create({ hostname: 'first', addresses: [{ family: 'IPV4' }] });
  const { id } = instance;
  expect(await read(id)).toEqual({ hostname: 'first', installed: null });
  await suite.report(instance, 'START_PROVISIONING', { serverId: newId('server') });
  const end = { outcome: 'SUCCEEDED', addresses: ['10.0.0.7', '2001:db8::7'] };
  expect((await suite.report(instance, 'ACTIVATE', end)).errors).toEqual([]);
  const first = {
    at: expect.any(String),
    image: { id: suite.images.x86 },
    hostname: 'first',
    addresses: ['10.0.0.7', '2001:db8::7'],
  };
  expect(await read(id)).toEqual({ hostname: 'first', installed: first });
  await suite.call('instanceUpdate', { id, hostname: 'second' });
  const again = await reimage(id, suite.images.other);
  expect(await read(id)).toEqual({ hostname: 'second', installed: first });
  await suite.report(again, 'ACTIVATE', { outcome: 'SUCCEEDED', addresses: ['10.0.0.7'] });
  expect(await read(id)).toMatchObject({
    installed: { hostname: 'second', image: { id: suite.images.other }, addresses: ['10.0.0.7'] },
  });
});

it('stays after a reimage that was undone, and is unknown after one that failed on the way', async () => {
  const { id } = await suite.active();
  const failure = { code: 'X', message: 'x', step: null };
  const undone = await reimage(id, suite.images.other);
  await suite.report(undone, 'RESTORE', { outcome: 'FAILED', failure });
  expect((await read(id)).installed?.image).toEqual({ id: suite.images.x86 });
  const failed = await reimage(id, suite.images.other);
  await suite.report(failed, 'FAIL', { outcome: 'FAILED', failure });
  expect(await read(id)).toMatchObject({ installed: null });
});
