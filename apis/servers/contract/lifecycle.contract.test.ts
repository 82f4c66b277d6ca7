import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import { isInProgress } from '#platform/lifecycle/lifecycle.ts';
import { serverLifecycle, type ServerAction, type ServerState } from '../states.ts';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

/** What a walk may ask for next; reports are made by the holder of the server, or by another operation. */
const MOVES = [
  'RESERVE',
  'HOLD',
  'INSPECT',
  'RETIRE',
  'START_PROVISIONING',
  'ACTIVATE',
  'RELEASE',
  'UNLOCK',
  'START_CLEANING',
  'FINISH_CLEANING',
  'START_INSPECTION',
  'FINISH_INSPECTION',
  'START_MAINTENANCE',
  'FINISH_MAINTENANCE',
  'FAIL',
] as const;

type Move = (typeof MOVES)[number];

async function make(move: Move, id: string, siteId: string): Promise<void> {
  const { operation, instance } = await suite.read(id);
  const operationId = operation?.id ?? newId('operation');
  const instanceId = instance?.id ?? newId('instance');
  const { tenants, fixture } = suite;
  if (move === 'RESERVE') {
    const input = { operationId, instanceId, tenantId: tenants.acme, siteId };
    await suite.call('serverReserve', input, fixture.tokens.service);
  } else if (move === 'HOLD') {
    await suite.call('serverHold', { operationId, instanceId }, fixture.tokens.service);
  } else if (move === 'INSPECT') await suite.call('serverInspect', { id });
  else if (move === 'RETIRE') await suite.call('serverRetire', { id });
  else await suite.report(operationId, move);
}

describe('the life of a server', () => {
  it('never leaves its table, and what is in progress is held, for any sequence of requests', async () => {
    const walk = fc.array(fc.constantFrom(...MOVES), { minLength: 4, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(walk, async (moves) => {
        const siteId = await suite.site();
        const { id } = await suite.enroll({ siteId });
        for (const move of moves) {
          const before = await suite.read(id);
          await make(move, id, siteId);
          const after = await suite.read(id);
          const from = before.state as ServerState;
          const next = Object.values(serverLifecycle.transitions[from]);
          expect([from, ...next], `${move} from ${from}`).toContain(after.state);
          if (isInProgress(serverLifecycle, after.state as ServerState)) {
            expect(after.operation, `${after.state} after ${move}`).not.toBeNull();
          }
          if (after.state === 'AVAILABLE') expect(after.instance).toBeNull();
          expect(after.version).toBeGreaterThanOrEqual(before.version);
        }
      }),
      { numRuns: 25 },
    );
  }, 180_000);

  it.each([
    ['RESERVED', 'START_PROVISIONING', 'PROVISIONING'],
    ['RESERVED', 'RELEASE', 'AVAILABLE'],
    ['RESERVED', 'FAIL', 'FAILED'],
    ['PROVISIONING', 'ACTIVATE', 'IN_USE'],
    ['PROVISIONING', 'RELEASE', 'AVAILABLE'],
    ['PROVISIONING', 'FAIL', 'FAILED'],
  ] as const)('from %s by %s it is %s', async (from, action, to) => {
    const { id, operationId } = await reserved();
    if (from === 'PROVISIONING') await suite.report(operationId, 'START_PROVISIONING');
    expect((await suite.report(operationId, action satisfies ServerAction)).errors).toEqual([]);
    expect((await suite.read(id)).state).toBe(to);
  });

  it('refuses a report that does not fit its state, saying which would', async () => {
    const { id, operationId } = await reserved();
    const { errors } = await suite.report(operationId, 'FINISH_CLEANING');
    expect(errors).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('CLEANING') }]);
    expect((await suite.read(id)).state).toBe('RESERVED');
  });
});

describe('serverReport', () => {
  it('changes nothing when it is repeated, with the same key or with another', async () => {
    const { id, operationId } = await reserved();
    const once = { idempotencyKey: `once-${operationId}` };
    await suite.report(operationId, 'START_PROVISIONING', once);
    const after = await suite.read(id);
    expect((await suite.report(operationId, 'START_PROVISIONING', once)).errors).toEqual([]);
    expect((await suite.report(operationId, 'START_PROVISIONING')).errors).toEqual([]);
    expect(await suite.read(id)).toEqual(after);
    await suite.report(operationId, 'RELEASE');
    const released = await suite.read(id);
    expect((await suite.report(operationId, 'RELEASE')).errors).toEqual([]);
    expect(await suite.read(id)).toEqual(released);
  });

  it('keeps the cause of a failure until the machine is well again', async () => {
    const { id, operationId } = await reserved();
    const failure = { code: 'BMC_UNREACHABLE', message: 'The BMC does not answer.', step: 'undo:power-on' };
    await suite.report(operationId, 'FAIL', { failure });
    expect(await suite.read(id)).toMatchObject({
      state: 'FAILED',
      operation: null,
      failure: { code: 'BMC_UNREACHABLE', step: 'undo:power-on' },
    });
    const { operation } = await suite.call('serverInspect', { id });
    expect(await suite.read(id)).toMatchObject({ state: 'INSPECTING', failure: null });
    await suite.report(operation?.id ?? '', 'FINISH_INSPECTION', { outcome: 'SUCCEEDED' });
    expect(await suite.read(id)).toMatchObject({ state: 'AVAILABLE', failure: null, operation: null });
  });

  it('publishes how an operation on the server itself ended, once', async () => {
    const { operationId } = await suite.enroll();
    const failure = { code: 'BMC_AUTH_FAILED', message: 'no', step: 'connect' };
    await suite.report(operationId, 'FAIL', { outcome: 'FAILED', failure });
    await suite.report(operationId, 'FAIL', { outcome: 'FAILED', failure });
    const published = await suite.fixture.publishedEvents('events.operation.ended');
    expect(published.filter(({ subject }) => subject === operationId)).toMatchObject([
      { data: { outcome: 'FAILED', failure: { code: 'BMC_AUTH_FAILED' } } },
    ]);
  });

  it('is for our own workers alone', async () => {
    const { operationId, instanceId } = await reserved();
    const { siteId, tenants } = suite;
    for (const verb of ['serverReport', 'serverReserve', 'serverHold'] as const) {
      const input = {
        serverReport: { operationId, action: 'RELEASE' },
        serverReserve: { operationId, instanceId, tenantId: tenants.acme, siteId },
        serverHold: { operationId, instanceId },
      }[verb];
      expect((await suite.call(verb, input)).errors, verb).toMatchObject([{ code: 'FORBIDDEN' }]);
    }
  });
});

describe('a change of a server', () => {
  it('is refused while an operation holds it, naming the operation', async () => {
    const { id, operationId } = await reserved();
    for (const verb of ['serverInspect', 'serverRetire'] as const) {
      expect((await suite.call(verb, { id })).errors, verb).toMatchObject([
        { code: 'CONFLICT', holder: operationId, path: ['id'] },
      ]);
    }
  });

  it('is refused at another version than the caller saw', async () => {
    const id = await suite.available();
    const { version } = await suite.read(id);
    expect((await suite.call('serverRetire', { id, expectedVersion: version - 1 })).errors).toMatchObject([
      { code: 'STALE_VERSION', path: ['expectedVersion'] },
    ]);
    expect((await suite.call('serverRetire', { id, expectedVersion: version })).errors).toEqual([]);
    expect((await suite.read(id)).state).toBe('RETIRED');
  });

  it('is refused while an instance has it, naming the instance', async () => {
    const { id, operationId, instanceId } = await reserved();
    await suite.report(operationId, 'START_PROVISIONING');
    await suite.report(operationId, 'ACTIVATE');
    expect((await suite.call('serverRetire', { id })).errors).toMatchObject([
      { code: 'CONFLICT', holder: instanceId },
    ]);
  });

  it('lets one of many win that ask at the same moment', async () => {
    const id = await suite.available();
    const raced = await Promise.all(
      Array.from({ length: 6 }, async () => await suite.call('serverInspect', { id })),
    );
    const winners = raced.flatMap(({ operation }) =>
      operation === undefined || operation === null ? [] : [operation.id],
    );
    expect(winners).toHaveLength(1);
    expect(raced.flatMap(({ errors }) => errors.map(({ holder }) => holder))).toEqual(
      Array(5).fill(winners[0]),
    );
  });

  it.each([
    ['what is no id', 'nonsense', 'INVALID_INPUT'],
    ['the id of an instance', newId('instance'), 'INVALID_INPUT'],
    ['an unknown id', newId('server'), 'NOT_FOUND'],
  ])('refuses %s', async (_, id, code) => {
    expect((await suite.call('serverInspect', { id })).errors).toMatchObject([{ code, path: ['id'] }]);
  });
});

/** A server at a site of its own, reserved for an operation. */
async function reserved(): Promise<{ id: string; operationId: string; instanceId: string }> {
  const siteId = await suite.site();
  const id = await suite.available({}, { siteId });
  const [operationId, instanceId] = [newId('operation'), newId('instance')];
  const input = { operationId, instanceId, tenantId: suite.tenants.acme, siteId };
  const { server } = await suite.call('serverReserve', input, suite.fixture.tokens.service);
  expect(server?.id).toBe(id);
  return { id, operationId, instanceId };
}
