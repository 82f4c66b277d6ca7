import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servedLifecycle, type InstanceState } from '../states.ts';
import { startServedSuite, type ServedSuite } from './served-suite.ts';

const FAILURE = { failure: { code: 'NO_PORT', message: 'The port is taken.' } };

let suite: ServedSuite;

beforeAll(async () => {
  suite = await startServedSuite();
}, 60_000);
afterAll(async () => await suite?.stop());

async function eventsOf(id: string): Promise<string[]> {
  const events = await suite.fixture.publishedEvents('events.instance.');
  return events.filter(({ subject }) => subject === id).map(({ type }) => type.replace('instance.', ''));
}

describe('instanceClaim', () => {
  it('gives an instance to one of many that claim it at once, and names that one to the others', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, async () => await suite.request()));
    const services = ['a', 'b', 'c', 'd', 'e'];
    for (const id of ids) {
      const answers = await Promise.all(services.map(async (by) => await suite.claim(id, by)));
      const winners = services.filter((_, index) => answers[index]?.errors.length === 0);
      expect(winners).toHaveLength(1);
      const refusal = { code: 'CONFLICT', path: ['by'], holder: winners[0], retryable: true };
      expect(answers.flatMap(({ errors }) => errors)).toMatchObject(Array.from({ length: 4 }, () => refusal));
      expect(await suite.served(id)).toMatchObject({ state: 'PROVISIONING', claim: { by: winners[0] } });
    }
  });

  it('is only for the provider of the type, who also needs the role', async () => {
    const { fixture, tenants } = suite;
    const id = await suite.request();
    const denied = async (token: string): Promise<unknown> =>
      (await suite.call('instanceClaim', { id, by: 'x' }, token)).errors;
    const forbidden = [{ code: 'FORBIDDEN', message: expect.stringContaining('container-service') }];
    expect(await denied(fixture.tokens.admin)).toMatchObject(forbidden);
    expect(await denied(fixture.tokens.service)).toMatchObject(forbidden);
    expect(await denied(await fixture.person('other-service', ['member', tenants.acme]))).toMatchObject(
      forbidden,
    );
    const viewer = await fixture.person('container-service', ['viewer', tenants.acme]);
    expect(await denied(viewer)).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringContaining('takes the role member') },
    ]);
    const rival = await fixture.person('container-service', ['admin', tenants.rival]);
    expect(await denied(rival)).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { id: bare } = await suite.create();
    expect((await suite.claim(bare, 'x')).errors).toMatchObject([
      { code: 'FORBIDDEN', message: expect.stringContaining('bare-metal') },
    ]);
    expect(await suite.served(id)).toMatchObject({ state: 'REQUESTED', claim: { by: null } });
  });

  it('by the holder renews the claim, and changes the instance only by new progress', async () => {
    const id = await suite.request();
    await suite.claim(id, 'a', { leaseSeconds: 30 });
    const before = await suite.served(id);
    expect((await suite.claim(id, 'a', { leaseSeconds: 600 })).errors).toEqual([]);
    const after = await suite.served(id);
    expect(after).toEqual({ ...before, claim: { ...before.claim, deadline: after.claim?.deadline } });
    const seconds = Date.parse(after.claim?.deadline ?? '') - Date.parse(before.claim?.deadline ?? '');
    expect(seconds).toBeGreaterThan(500_000);
    expect(await eventsOf(id)).toEqual(['created', 'updated']);
    await suite.claim(id, 'a', { progress: 'pulls the image' });
    expect(await suite.served(id)).toMatchObject({ version: 3, claim: { progress: 'pulls the image' } });
  });

  it('passes a claim that was not renewed to another service, and refuses the late report of the first', async () => {
    const id = await suite.request();
    await suite.claim(id, 'a');
    expect((await suite.claim(id, 'b')).errors).toMatchObject([{ code: 'CONFLICT', holder: 'a' }]);
    await suite.lapse(id);
    expect((await suite.claim(id, 'b')).errors).toEqual([]);
    expect((await suite.end(id, 'a', 'ACTIVE')).errors).toMatchObject([{ code: 'CONFLICT', holder: 'b' }]);
    expect((await suite.end(id, 'b', 'ACTIVE')).errors).toEqual([]);
  });
});

describe('a deadline that is past', () => {
  it('is published once, with its reason, until a service claims the instance', async () => {
    const id = await suite.request();
    await suite.lapse(id);
    await expect
      .poll(async () => (await suite.served(id)).claim, { timeout: 30_000 })
      .toMatchObject({ by: null, overdue: true, reason: 'UNCLAIMED' });
    await suite.claim(id, 'a');
    expect(await suite.served(id)).toMatchObject({ claim: { overdue: false, reason: null } });
    await suite.lapse(id);
    await expect
      .poll(async () => (await suite.served(id)).claim, { timeout: 30_000 })
      .toMatchObject({ by: 'a', overdue: true, reason: 'LAPSED' });
    expect(await eventsOf(id)).toEqual(['created', 'overdue', 'updated', 'overdue']);
  });

  it('lets people decommission an instance whose service has stopped', async () => {
    const id = await suite.request();
    await suite.claim(id, 'a');
    const held = await suite.call('instanceDecommission', { id });
    expect(held.errors).toMatchObject([{ code: 'CONFLICT', holder: 'a', retryable: true }]);
    await suite.lapse(id);
    expect((await suite.call('instanceDecommission', { id })).errors).toEqual([]);
    expect(await suite.served(id)).toMatchObject({ state: 'DECOMMISSIONING', claim: { by: 'a' } });
  });
});

describe('instanceClaimEnd', () => {
  it('makes it ACTIVE, and DELETED once its own service has undone it; repeating it changes nothing', async () => {
    const id = await suite.request();
    await suite.claim(id, 'a');
    expect((await suite.end(id, 'b', 'ACTIVE')).errors).toMatchObject([{ code: 'CONFLICT', holder: 'a' }]);
    expect((await suite.end(id, 'a', 'ACTIVE')).errors).toEqual([]);
    const active = await suite.served(id);
    expect(active).toMatchObject({ state: 'ACTIVE', claim: { by: 'a', deadline: null } });
    expect((await suite.end(id, 'a', 'ACTIVE')).errors).toEqual([]);
    expect(await suite.served(id)).toEqual(active);
    await suite.call('instanceDecommission', { id });
    // Only that service may have access to what it made, so it may claim the instance first.
    expect((await suite.claim(id, 'b')).errors).toMatchObject([{ code: 'CONFLICT', holder: 'a' }]);
    expect((await suite.claim(id, 'a')).errors).toEqual([]);
    expect((await suite.end(id, 'a', 'DELETED')).errors).toEqual([]);
    expect(await suite.served(id)).toMatchObject({ state: 'DELETED', claim: null });
    expect((await eventsOf(id)).at(-1)).toBe('deleted');
  });

  it('says why it FAILED, after which it can be decommissioned', async () => {
    const id = await suite.request();
    expect((await suite.end(id, 'a', 'FAILED', FAILURE)).errors).toMatchObject([{ code: 'CONFLICT' }]);
    await suite.claim(id, 'a');
    expect((await suite.end(id, 'a', 'FAILED')).errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['failure'] },
    ]);
    expect((await suite.end(id, 'a', 'FAILED', FAILURE)).errors).toEqual([]);
    expect(await suite.served(id)).toMatchObject({ state: 'FAILED', failure: { code: 'NO_PORT' } });
    expect((await suite.call('instanceDecommission', { id })).errors).toEqual([]);
    expect(await suite.served(id)).toMatchObject({ state: 'DECOMMISSIONING', failure: null });
  });
});

const MOVES = ['a', 'b'].flatMap((by) =>
  (['CLAIM', 'ACTIVE', 'DELETED', 'FAILED'] as const).map((move) => ({ by, move }) as const),
);

async function make(
  id: string,
  { by, move }: (typeof MOVES)[number] | { by: ''; move: string },
): Promise<void> {
  if (move === 'LAPSE') await suite.lapse(id);
  else if (move === 'DECOMMISSION') await suite.call('instanceDecommission', { id });
  else if (move === 'CLAIM') await suite.claim(id, by);
  else await suite.end(id, by, move, move === 'FAILED' ? FAILURE : {});
}

it('an instance follows its table of states, and changes its holder only after a deadline', async () => {
  const move = fc.constantFrom(
    ...MOVES,
    { by: '', move: 'LAPSE' } as const,
    { by: '', move: 'DECOMMISSION' } as const,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 10 }), async (moves) => {
      const id = await suite.request();
      let isPast = false;
      for (const one of moves) {
        const before = await suite.served(id);
        await make(id, one);
        const after = await suite.served(id);
        const from = before.state as InstanceState;
        expect([from, ...Object.values(servedLifecycle.transitions[from])]).toContain(after.state);
        const wasHeld = typeof before.claim?.by === 'string' && after.claim !== null;
        if (wasHeld && !isPast) expect(after.claim?.by, JSON.stringify(one)).toBe(before.claim?.by);
        const isWaited = ['REQUESTED', 'PROVISIONING', 'DECOMMISSIONING'].includes(after.state);
        expect(typeof after.claim?.deadline === 'string').toBe(isWaited);
        isPast = Date.parse(after.claim?.deadline ?? '') < Date.now();
      }
    }),
    { numRuns: 12 },
  );
}, 180_000);
