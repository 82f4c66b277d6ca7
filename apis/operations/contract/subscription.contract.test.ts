import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#platform/ids/id.ts';
import type { FollowedResult } from '#test/harness/follow.ts';
import { createChangeNotifications } from '../ledger/change-notifications.ts';
import { createWatches } from '../ledger/watch.ts';
import { operationsFixture, type OperationsFixture } from './operations-fixture.ts';

const FOLLOW = `subscription($id: ID!) { operationUpdated(id: $id) { id state phase steps { name state } } }`;

interface Seen {
  readonly state: string;
  readonly steps: readonly { readonly name: string; readonly state: string }[];
}

let fixture: OperationsFixture;
beforeAll(async () => {
  fixture = await operationsFixture();
}, 120_000);
afterAll(async () => await fixture?.stop(), 60_000);

/** What a subscription shows, one at a time. */
async function* follow(
  token: string,
  id: string,
): AsyncGenerator<FollowedResult<{ operationUpdated: Seen }>> {
  const { next } = await fixture.follow(token, FOLLOW, { id });
  for (let result = await next<{ operationUpdated: Seen }>(); result !== undefined; result = await next())
    yield result;
}

const vera = async (): Promise<string> => await fixture.person('vera', ['viewer', fixture.tenants.acme]);

const step = (
  subject: Awaited<ReturnType<OperationsFixture['accept']>>,
  name: string,
  state: 'RUNNING' | 'SUCCEEDED',
) =>
  ({ ...subject, step: name, phase: 'RESERVING', state, attempt: 1, message: null, undoing: false }) as const;

describe('operationUpdated', () => {
  test('shows the operation at once, then each change, and ends with the operation', async () => {
    const subject = await fixture.accept();
    const seen: Seen[] = [];
    for await (const { data } of follow(await vera(), subject.operationId)) {
      if (data == null) throw new Error('no data');
      seen.push(data.operationUpdated);
      const [last, count] = [data.operationUpdated, seen.length];
      if (count === 1) await fixture.publish('operation.step', step(subject, 'reserve', 'RUNNING'));
      else if (last.steps[0]?.state === 'RUNNING')
        await fixture.publish('operation.step', step(subject, 'reserve', 'SUCCEEDED'));
      else if (last.state === 'RUNNING')
        await fixture.publish('operation.ended', { ...subject, outcome: 'SUCCEEDED', failure: null });
    }
    expect(seen).toMatchObject([
      { state: 'PENDING', steps: [] },
      { state: 'RUNNING', steps: [{ name: 'reserve', state: 'RUNNING' }] },
      { state: 'RUNNING', steps: [{ name: 'reserve', state: 'SUCCEEDED' }] },
      { state: 'SUCCEEDED', steps: [{ name: 'reserve', state: 'SUCCEEDED' }] },
    ]);
  }, 30_000);

  test('of an operation that has ended shows it once', async () => {
    const subject = await fixture.accept();
    await fixture.publish('operation.ended', {
      ...subject,
      outcome: 'FAILED',
      failure: { code: 'X', message: 'y', step: null },
    });
    const seen: unknown[] = [];
    for await (const { data } of follow(await vera(), subject.operationId))
      seen.push(data?.operationUpdated.state);
    expect(seen.at(-1)).toBe('FAILED');
  }, 30_000);

  test("of another tenant's operation says that there is none", async () => {
    const { operationId } = await fixture.accept();
    const rival = await fixture.person('rolf', ['admin', fixture.tenants.rival]);
    for (const id of [operationId, newId('operation', Date.now() - 60_000), 'nothing']) {
      const seen: unknown[] = [];
      for await (const part of follow(rival, id)) seen.push(part);
      expect(seen).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
    }
  });
});

describe('watch', () => {
  test('stops listening as soon as the reader goes, also while nothing happens', async () => {
    const { operationId } = await fixture.accept();
    let listening = 0;
    const notifications = createChangeNotifications(fixture.bus, fixture.log);
    const counted = {
      ...notifications,
      listen(id: string, listener: () => void) {
        listening += 1;
        const unlisten = notifications.listen(id, listener);
        return () => {
          listening -= 1;
          unlisten();
        };
      },
    };
    while (
      (await fixture.database.fork().execute('select from operation where id = ?', [operationId])).length ===
      0
    ) {
      await sleep(20);
    }
    const changes = createWatches(fixture.database, counted, fixture.log).follow(operationId);
    expect((await changes.next()).value).toMatchObject({ state: 'PENDING' });
    const pending = changes.next();
    await sleep(100);
    expect(listening).toBe(1);
    await changes.return?.();
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(listening).toBe(0);
  });
});
