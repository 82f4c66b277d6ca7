import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { isInProgress } from '#platform/lifecycle/lifecycle.ts';
import { instanceLifecycle, type InstanceState } from '../states.ts';
import { startInstancesSuite, type InstancesSuite } from './instances-suite.ts';

const SSH_KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 ann@example.test';
const FAILURE = { code: 'INSTALL_TIMEOUT', message: 'nothing came', step: 'install' };

let suite: InstancesSuite;

beforeAll(async () => {
  suite = await startInstancesSuite();
});
afterAll(async () => await suite?.stop());

const MOVES = [
  'REIMAGE',
  'RESCUE',
  'UNRESCUE',
  'DECOMMISSION',
  'START_PROVISIONING',
  'FINISH_RESCUE',
  'ACTIVATE',
  'RESTORE',
  'DELETE',
  'FAIL',
] as const;

async function make(move: (typeof MOVES)[number], id: string): Promise<void> {
  if (move === 'REIMAGE') await suite.call('instanceReimage', { id, imageId: suite.images.other });
  else if (move === 'RESCUE') await suite.call('instanceRescue', { id, sshKeys: [SSH_KEY] });
  else if (move === 'UNRESCUE') await suite.call('instanceUnrescue', { id });
  else if (move === 'DECOMMISSION') await suite.call('instanceDecommission', { id });
  else {
    const { operation } = await suite.read(id);
    const ends = move === 'START_PROVISIONING' ? {} : { outcome: move === 'FAIL' ? 'FAILED' : 'SUCCEEDED' };
    const more = move === 'START_PROVISIONING' ? { serverId: newId('server') } : { failure: null };
    await suite.report({ id, operationId: operation?.id ?? '' }, move, { ...ends, ...more });
  }
}

describe('the life of an instance', () => {
  it('never leaves its table, and keeps the request of what is in progress, for any sequence of requests', async () => {
    const walk = fc.array(fc.constantFrom(...MOVES), { minLength: 4, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(walk, async (moves) => {
        const { id } = await suite.create();
        for (const move of moves) {
          const before = await suite.read(id);
          await make(move, id);
          const after = await suite.read(id);
          const from = before.state as InstanceState;
          const next = Object.values(instanceLifecycle.transitions[from]);
          // An operation that is undone takes the instance back to where it came from.
          const back = move === 'RESTORE' ? ['ACTIVE', 'RESCUED', 'FAILED'] : [];
          expect([from, ...next, ...back], `${move} from ${from}`).toContain(after.state);
          expect(await inProgress(id)).toBe(isInProgress(instanceLifecycle, after.state as InstanceState));
        }
      }),
      { numRuns: 25 },
    );
  }, 180_000);
});

/** Whether the reconciler would look after the instance, with the request it needs to do so. */
async function inProgress(id: string): Promise<boolean> {
  const document = `query($operationId: ID) {
    instancesInProgress(operationId: $operationId) { instanceId operationId request } }`;
  type Answer = { instancesInProgress: { instanceId: string; operationId: string; request: string }[] };
  const ask = async (operationId?: string): Promise<Answer['instancesInProgress']> =>
    (await suite.fixture.query<Answer>(suite.fixture.tokens.service, document, { operationId }))
      .instancesInProgress;
  const found = (await ask()).find(({ instanceId }) => instanceId === id);
  // As the first act of an operation asks: by its id, it is found for as long as it is under way.
  const { operation } = await suite.read(id);
  expect(await ask(operation?.id)).toEqual(found === undefined ? [] : [found]);
  if (found === undefined) return false;
  expect(JSON.parse(found.request)).toMatchObject({ data: { operationId: found.operationId } });
  return true;
}

describe('instanceReport', () => {
  it('changes nothing when it is repeated, with the same key or with another', async () => {
    const instance = await suite.create();
    const serverId = newId('server');
    await suite.report(instance, 'START_PROVISIONING', { serverId });
    const started = await suite.read(instance.id);
    expect(started).toMatchObject({ state: 'PROVISIONING', server: { id: serverId } });
    expect((await suite.report(instance, 'START_PROVISIONING', { serverId })).errors).toEqual([]);
    expect(await suite.read(instance.id)).toEqual(started);
    await suite.report(instance, 'ACTIVATE', { outcome: 'SUCCEEDED' });
    const active = await suite.read(instance.id);
    expect((await suite.report(instance, 'ACTIVATE', { outcome: 'SUCCEEDED' })).errors).toEqual([]);
    expect(await suite.read(instance.id)).toEqual(active);
    const ended = await suite.fixture.publishedEvents('events.operation.ended');
    expect(ended.filter(({ subject }) => subject === instance.operationId)).toMatchObject([
      { data: { outcome: 'SUCCEEDED', related: [{ kind: 'Server', id: serverId }] } },
    ]);
  });

  it('of an operation that has ended otherwise comes too late to change anything', async () => {
    const instance = await suite.active();
    const before = await suite.read(instance.id);
    await suite.report(instance, 'FAIL', { outcome: 'FAILED', failure: FAILURE });
    expect(await suite.read(instance.id)).toEqual(before);
  });

  it('of another operation is refused', async () => {
    const { id } = await suite.create();
    const { errors } = await suite.report({ id, operationId: newId('operation') }, 'FAIL', {
      outcome: 'FAILED',
    });
    expect(errors).toMatchObject([{ code: 'CONFLICT', path: ['operationId'] }]);
    expect((await suite.read(id)).state).toBe('REQUESTED');
  });

  it('is for our own workers alone', async () => {
    const { id, operationId } = await suite.create();
    const { errors } = await suite.call('instanceReport', { id, operationId, action: 'FAIL' });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('of a failed provision says why, and gives up the server that was released', async () => {
    const instance = await suite.create();
    await suite.report(instance, 'START_PROVISIONING', { serverId: newId('server') });
    await suite.report(instance, 'FAIL', { outcome: 'FAILED', serverReleased: true, failure: FAILURE });
    expect(await suite.read(instance.id)).toMatchObject({ state: 'FAILED', server: null, failure: FAILURE });
  });
});

describe('instanceReimage', () => {
  it('keeps server, takes the new image, and restores the old one when it is undone in time', async () => {
    const { id, serverId } = await suite.active();
    const { operation, errors } = await suite.call('instanceReimage', { id, imageId: suite.images.other });
    expect(errors).toEqual([]);
    expect(await suite.read(id)).toMatchObject({
      state: 'REIMAGING',
      server: { id: serverId },
      image: { id: suite.images.other },
      operation: { id: operation?.id },
    });
    const run = { id, operationId: operation?.id ?? '' };
    await suite.report(run, 'RESTORE', { outcome: 'CANCELLED', failure: FAILURE });
    expect(await suite.read(id)).toMatchObject({ state: 'ACTIVE', image: { id: suite.images.x86 } });
  });

  it.each<[string, (id: string) => object, string, string]>([
    ['an unknown instance', () => ({ id: newId('instance') }), 'id', 'NOT_FOUND'],
    ['user-data that is nothing', (id) => ({ id, userData: 'hello' }), 'userData', 'INVALID_INPUT'],
    ['the id of a server', () => ({ id: newId('server') }), 'id', 'INVALID_INPUT'],
    [
      'an unknown image',
      (id) => ({ id, imageId: newId('image', Date.now() - 60_000) }),
      'imageId',
      'NOT_FOUND',
    ],
    ['an image for other machines', (id) => ({ id, imageId: suite.images.arm }), 'imageId', 'INVALID_INPUT'],
    ['a stale version', (id) => ({ id, expectedVersion: 1 }), 'expectedVersion', 'STALE_VERSION'],
  ])('refuses %s, and changes nothing', async (_, wrong, path, code) => {
    const { id } = await suite.active();
    const before = await suite.read(id);
    const { errors } = await suite.call('instanceReimage', { imageId: suite.images.other, ...wrong(id) });
    expect(errors).toMatchObject([{ code, path: [path] }]);
    expect(await suite.read(id)).toEqual(before);
  });

  it('refuses an image that the instance’s tenant may not use', async () => {
    const { id } = await suite.active();
    const imageId = await suite.image(suite.tenants.rival);
    expect((await suite.call('instanceReimage', { id, imageId })).errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['imageId'] },
    ]);
  });

  it('refuses an instance without a server, saying what to do instead', async () => {
    const instance = await suite.create();
    await suite.report(instance, 'FAIL', { outcome: 'FAILED', serverReleased: true, failure: FAILURE });
    const { errors } = await suite.call('instanceReimage', { id: instance.id, imageId: suite.images.other });
    expect(errors).toMatchObject([{ code: 'CONFLICT', message: expect.stringMatching(/[Dd]ecommission/) }]);
  });
});

describe('two verbs on one instance', () => {
  it('the second is refused with the operation that holds it', async () => {
    const { id } = await suite.active();
    const { operation } = await suite.call('instanceDecommission', { id });
    for (const verb of ['instanceReimage', 'instanceDecommission'] as const) {
      const input = verb === 'instanceReimage' ? { id, imageId: suite.images.other } : { id };
      expect((await suite.call(verb, input)).errors).toMatchObject([
        { code: 'CONFLICT', holder: operation?.id, retryable: true },
      ]);
    }
  });

  it('one of ten wins that ask at the same moment', async () => {
    const { id } = await suite.active();
    const raced = await Promise.all(
      Array.from({ length: 10 }, async () => await suite.call('instanceDecommission', { id })),
    );
    const winners = raced.flatMap(({ operation }) =>
      operation === null || operation === undefined ? [] : [operation.id],
    );
    expect(winners).toHaveLength(1);
    expect(raced.flatMap(({ errors }) => errors.map(({ holder }) => holder))).toEqual(
      Array(9).fill(winners[0]),
    );
  });

  it('are for members of its tenant; to others it looks absent or closed', async () => {
    const { fixture, tenants } = suite;
    const { id } = await suite.active();
    const as = async (role: 'viewer' | 'member', tenant: string) => {
      const token = await fixture.person(`${role} ${tenant}`, [role, tenant]);
      return (await suite.call('instanceDecommission', { id }, token)).errors.map(({ code }) => code);
    };
    expect(await as('viewer', tenants.acme)).toEqual(['FORBIDDEN']);
    expect(await as('member', tenants.rival)).toEqual(['NOT_FOUND']);
    expect(await as('member', tenants.acme)).toEqual([]);
  });
});
